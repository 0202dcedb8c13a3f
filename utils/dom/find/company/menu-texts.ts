import { normalizeText, seenText } from '../../../domain/text.ts';
import { textLines } from '../../capture/text-lines.ts';
import type { Scene } from '../scene.ts';

/** One thing that a menu's button says, and how. */
export interface MenuText {
  readonly text: string;
  /** `small`: set small beside another text; `name`: only its accessible name or title says so. */
  readonly as: 'text' | 'small' | 'name';
}

/** A button says "Company: Nordlys AS" to screen readers. */
const AFTER_COLON = /[:|·•]\s+(.+)$/;

/** Carets, icons, dots and white space at either end, but for the dot of `B.V.`. */
const AROUND = /^[^\p{L}\p{N}(]+|(?:[^\p{L}\p{N}).]|\.\.)[^\p{L}\p{N})]*$/gu;

const chosen = (element: Element): string[] =>
  element instanceof HTMLSelectElement ? [...element.selectedOptions].map((option) => option.text) : [];

/** Texts of single nodes first: a name and the small print behind it may stand in one line. */
function nodeTexts(scene: Scene, trigger: Element): MenuText[] {
  return scene.inside(trigger, '*').flatMap((element): MenuText[] => {
    if (element.matches('svg *,style,script,option') || !scene.visible(element)) return [];
    const as = element.closest('small') ? 'small' : 'text';
    return [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => ({ text: node.nodeValue ?? '', as }));
  });
}

function naming(trigger: Element): string[] {
  const images = [...trigger.querySelectorAll('img,[role=img]')];
  const texts = [trigger, ...images].flatMap((each) =>
    ['aria-label', 'title', 'alt'].map((key) => each.getAttribute(key) ?? ''),
  );
  return texts.flatMap((text) => [AFTER_COLON.exec(text)?.[1] ?? '', text]);
}

/** All that a menu's button says, what is seen before what is only said; each once. */
export function menuTexts(scene: Scene, trigger: Element): MenuText[] {
  const lines = textLines(trigger, scene).map(({ text }): MenuText => ({ text, as: 'text' }));
  const values = chosen(trigger).map((text): MenuText => ({ text, as: 'text' }));
  const names = naming(trigger).map((text): MenuText => ({ text, as: 'name' }));
  const seen = new Set<string>();
  return [...nodeTexts(scene, trigger), ...values, ...lines, ...names].flatMap(({ text, as }) => {
    const tidy = seenText(text).replace(/\s+/g, ' ').replace(AROUND, '');
    const key = normalizeText(tidy);
    if (!/\p{L}/u.test(key) || seen.has(key)) return [];
    seen.add(key);
    return [{ text: tidy, as }];
  });
}

import { sameCompany } from '../../../domain/company-name.ts';
import type { Located, Locator } from '../../../domain/locator.ts';
import { normalizeText } from '../../../domain/text.ts';
import { DECLARED_DIALOG, isAbout } from '../region/in-dialog.ts';
import type { Scene } from '../scene.ts';
import { looksLikeCompany } from './company-text.ts';
import { drawnInBar } from './find-company-menu.ts';

/** What says for which company a page is. */
const BARS = 'header,[role=banner]';

/** A flag before the name, a sign behind it: what a question ends with makes it a sentence. */
const SIGNS = /^[\s\p{S}]+|[\s\p{S}›»]+$/gu;

/** A layout that calls itself a window is none, elements. */
const MOST_ELEMENTS = 1_000;

/** So many words before a name make it the end of a sentence, not a part of another's. */
const SENTENCE = /^(?:\S+ ){4,}$/;

const endsSentence = (text: string, name: string): boolean =>
  text.endsWith(name) && SENTENCE.test(text.slice(0, -name.length));

/** Finds the name of another company in a bar, or in a window about the app, that does not name the wanted one; told by its legal form. */
export function findOtherCompany(
  scene: Scene,
  { name, but }: Extract<Locator, { find: 'other-company' }>,
): Located<Element> {
  const wanted = scene.names(name);
  const makers = scene.names(but);
  const isWanted = (text: string): boolean =>
    wanted.some((each) => sameCompany(text, each) || endsSentence(normalizeText(text), normalizeText(each)));
  const seen = (selector: string): Element[] => scene.all(selector).filter(scene.visible);
  const bars = seen(BARS);
  const windows = seen(DECLARED_DIALOG).filter((each) => isAbout(scene, each, makers));
  const parts = [...bars, ...windows].map((part) => scene.inside(part, '*'));
  // A bar without any markup is told by where it stands.
  for (const all of bars.length ? parts : [...parts, drawnInBar(scene)]) {
    const named = (all.length > MOST_ELEMENTS ? [] : all)
      .flatMap((at) => [...at.childNodes].map((node) => ({ at, text: (node.nodeValue ?? '').replace(SIGNS, '') })))
      .filter(({ text }) => looksLikeCompany(text) || isWanted(text));
    const other = named.find(
      ({ at, text }) => scene.visible(at) && !makers.some((maker) => normalizeText(text).startsWith(maker)),
    );
    if (other && !named.some(({ text }) => isWanted(text))) return { outcome: 'found', element: other.at, rank: 0 };
  }
  const list = seen('select').find((each) => standsElsewhere(each as HTMLSelectElement, isWanted));
  return list ? { outcome: 'found', element: list, rank: 1 } : { outcome: 'missing', reason: 'not-in-page' };
}

/** A list that has the wanted company among its options, and another one chosen. */
function standsElsewhere(list: HTMLSelectElement, isWanted: (text: string) => boolean): boolean {
  const [chosen] = list.selectedOptions;
  const isOther = !!chosen && looksLikeCompany(chosen.text) && !isWanted(chosen.text);
  return isOther && [...list.options].some(({ text }) => isWanted(text));
}

import { normalizeText } from '../../../domain/text.ts';
import { containsDeep } from '../../walk.ts';
import { isAmong, withoutCount } from '../page-index.ts';
import type { Scene } from '../scene.ts';

/** Does a part of an element's text stand in an element of its own? */
const isApart = (element: Element, part: string): boolean =>
  [...element.querySelectorAll('*')].some((each) => normalizeText(each.textContent ?? '') === part);

/** The first letters of a name's words stand for its picture: `A Admin`, `AS App Store`. */
function withoutInitials(text: string, element: Element): string {
  const [initials = '', ...words] = text.split(' ');
  const isInitials = words
    .map(([first]) => first)
    .join('')
    .startsWith(initials);
  return isInitials && isApart(element, initials) ? words.join(' ') : text;
}

/** But for its initials, and for a count in brackets, or one in an element of its own behind the name. */
function bareName(text: string, element: Element): string {
  const name = withoutInitials(text, element);
  const [count = ''] = name.match(/ ?\d{1,4}\+?$/) ?? [];
  return count && isApart(element, count.trim()) ? name.slice(0, -count.length) : withoutCount(name);
}

/**
 * How well an element's whole name equals one of the names: 0 by what is written on it (or by its accessible name when
 * nothing is), 1 by an accessible name that differs from the writing, or but for a count; null when it does not.
 */
export function bearsName(scene: Scene, element: Element, names: readonly string[]): 0 | 1 | null {
  const text = scene.text(element);
  const name = scene.name(element);
  if (isAmong(names, text)) return 0;
  if (isAmong(names, name)) return text ? 1 : 0;
  return isAmong(names, bareName(text, element)) ? 1 : null;
}

/** Initials in a round picture before a name, characters. */
const LONGEST_INITIALS = 3;

/**
 * Is the text the title of an item whose other texts stand on lines of their own, below it ("Nordlys AS" over its
 * number)? Words that go on in the same line ("Accept / all cookies") belong to the name, and then it is another.
 */
export function isTitleLine(scene: Scene, item: Element, title: Element): boolean {
  const { bottom } = title.getBoundingClientRect();
  const walker = item.ownerDocument.createTreeWalker(item, NodeFilter.SHOW_TEXT);
  let isFirst = true;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = node.parentElement;
    const length = node.nodeValue?.trim().length ?? 0;
    if (!holder || !length || !scene.visible(holder)) continue;
    if (containsDeep(title, node)) isFirst = false;
    else if (isFirst ? length > LONGEST_INITIALS : holder.getBoundingClientRect().top < bottom - 2) return false;
  }
  return !isFirst;
}

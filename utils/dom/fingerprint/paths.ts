import { parentOf } from '../walk.ts';

/** Longest path that is kept, characters. */
const LONGEST = 900;

function stepOf(element: Element): string {
  const siblings = [...(element.parentNode?.children ?? [])].filter(({ localName }) => localName === element.localName);
  return `/${element.localName}[${siblings.indexOf(element) + 1}]`;
}

/** From the root down, as an XPath with positions: `/html[1]/body[1]/div[2]/a[1]`; through shadow roots as if they were not. */
export function pathOf(element: Element): string {
  let path = '';
  for (let at: Element | null = element; at && path.length < LONGEST; at = parentOf(at)) path = stepOf(at) + path;
  return path;
}

/** As {@link pathOf}, from the nearest element with an id down; '' when there is none. */
export function idPathOf(element: Element): string {
  let path = '';
  for (let at: Element | null = element; at && path.length < LONGEST; at = parentOf(at)) {
    if (at.id) return `//*[@id='${at.id}']${path}`.slice(0, LONGEST);
    path = stepOf(at) + path;
  }
  return '';
}

import { normalizeText } from '../../../domain/text.ts';
import { textLines } from '../../capture/text-lines.ts';
import { isSetDown } from '../../is-set-down.ts';
import { closestDeep, containsDeep, isBefore } from '../../walk.ts';
import { HEADINGS } from '../headings.ts';
import type { Scene } from '../scene.ts';

/** What an item, or the part of one, gives out as its title. */
export interface Title {
  /** Normalised. */
  readonly text: string;
  readonly at: Element;
  /** 2 a heading, 1 set off by size, weight or a link, 0 a text like any other. */
  readonly weight: 0 | 1 | 2;
}

const NO_TITLE = /^(?:button|tab|checkbox|switch|radio|menuitem|option|combobox|navigation|banner|contentinfo)$/;

/** Initials in a logo are shorter, a description is longer; characters. */
const SHORTEST = 3;
const LONGEST = 80;

/** In larger parts of a page only headings are titles; elements. */
const MOST_ELEMENTS = 300;

export const levelOf = (heading: Element): number =>
  Number(heading.getAttribute('aria-level') ?? /^h(\d)$/.exec(heading.localName)?.[1] ?? 2);

/**
 * Of several headings the one under which the control stands. In a flat list that is the last before it, told by a peer
 * of its level; within one item the highest, because lower ones are its chapters.
 */
function headingOver(headings: readonly Element[], control: Element): Element | undefined {
  const before = headings.filter((each) => isBefore(each, control));
  const last = before.at(-1);
  if (!last) return headings[0];
  const peers = headings.filter((each) => levelOf(each) === levelOf(last));
  if (peers.length > 1 || headings.some((each) => levelOf(each) === 1)) return last;
  const highest = Math.min(...before.map(levelOf));
  return before.findLast((each) => levelOf(each) === highest);
}

/** Which child of a part an element stands in. */
export const branchWith = (part: Element, element: Element): Element | undefined =>
  [...part.children].find((each) => containsDeep(each, element));

/** How much a text is set off, in tenths of CSS px of its size; bold counts like one and a half px more. */
function scoreOf(element: Element): number {
  const { fontSize, fontWeight } = getComputedStyle(element);
  return parseFloat(fontSize) * 10 + (Number(fontWeight) >= 600 ? 15 : 0);
}

/** A price, a rating, a date, a sentence: read beside a title, never one. */
const isTitleLike = (text: string): boolean =>
  text.length >= SHORTEST && text.length <= LONGEST && !/\d|[.!?]$/.test(text) && /\p{L}/u.test(text);

/** The lines of a part that may be its title: no control's words, nothing that was looked through before. */
function titleLines(scene: Scene, part: Element, without: Element | null, names: readonly string[]) {
  return textLines(part, scene).flatMap(({ text: written, at }) => {
    const whole = titleText(scene, at);
    const text = names.includes(whole) ? whole : normalizeText(written);
    if ((without && containsDeep(without, at)) || !(isTitleLike(text) || names.includes(text))) return [];
    const holder = closestDeep(at, (each) => each === part || NO_TITLE.test(scene.role(each) ?? ''));
    return holder === part ? [{ text, at, score: scoreOf(at) }] : [];
  });
}

/** Links beside a control, and no other text: they are controls like it ("Read more"), unless one is the name. */
function isActionBar(lines: readonly { text: string; at: Element }[], names: readonly string[]): boolean {
  return lines.every(({ text, at }) => !!at.closest('a[href]') && !names.includes(text));
}

function lineTitle(
  scene: Scene,
  part: Element,
  without: Element | null,
  control: Element,
  names: readonly string[],
): Title | null {
  if (part.getElementsByTagName('*').length > MOST_ELEMENTS) return null;
  const lines = titleLines(scene, part, without, names);
  if (control.parentElement === part && isActionBar(lines, names)) return null;
  const most = Math.max(...lines.map((line) => line.score));
  const leading = lines.filter((line) => line.score === most);
  const isSetOff = most > scoreOf(scene.doc.body) + 4;
  // In a flat run of titles the last one before the control is its own; plain lines begin with the title.
  const title = (isSetOff && leading.findLast((line) => isBefore(line.at, control))) || leading[0];
  return title ? { text: title.text, at: title.at, weight: isSetOff ? 1 : 0 } : null;
}

function pictureTitle(scene: Scene, part: Element, without: Element | null): Title | null {
  const pictures = scene.inside(part, 'img[alt],[role=img][aria-label]');
  const picture = pictures.find(
    (each) => !(without && containsDeep(without, each)) && scene.name(each) && scene.visible(each),
  );
  return picture ? { text: scene.name(picture), at: picture, weight: 0 } : null;
}

/** The text of a title but for what is set down in it, before or behind: a badge, the maker in small print. */
export function titleText(scene: Scene, title: Element): string {
  let text = scene.text(title);
  if (text.length > LONGEST) return text;
  const parts = scene.inside(title, '*').filter((each) => isSetDown(each, title));
  // A part's own parts come after it, and are gone with it.
  for (;;) {
    const own = parts
      .map((each) => scene.text(each))
      .find((each) => each && each !== text && (text.endsWith(each) || text.startsWith(each)));
    if (!own) return text;
    text = (text.endsWith(own) ? text.slice(0, -own.length) : text.slice(own.length)).trim();
  }
}

/** The title of a part of the page around a control, leaving out what was looked through before (`without`). */
export function titleOf(
  scene: Scene,
  part: Element,
  without: Element | null,
  control: Element,
  names: readonly string[],
): Title | null {
  const { left } = control.getBoundingClientRect();
  // Of a column beside the control the first heading may be the whole part's; the others are that column's chapters.
  const headings = scene
    .inside(part, HEADINGS)
    .filter((each) => !(without && containsDeep(without, each)) && scene.visible(each))
    .filter((each, _, all) => {
      const column = branchWith(part, each);
      return (
        !column || column.getBoundingClientRect().right > left || all.find((one) => containsDeep(column, one)) === each
      );
    });
  const heading = headingOver(headings, control);
  const isOver = !!heading && isBefore(heading, control);
  const line = isOver ? null : lineTitle(scene, part, without, control, names);
  // What is only drawn as a title, and larger, goes before a heading of what comes further down.
  if (!heading || (line?.weight && isBefore(line.at, control))) return line ?? pictureTitle(scene, part, without);
  return { text: titleText(scene, heading), at: heading, weight: 2 };
}

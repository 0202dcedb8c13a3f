import { parentOf } from '../walk.ts';
import type { Scene } from './scene.ts';

/** How far above a control its entry in the row of tabs may stand, and how deep its drawing goes. */
const MOST_LEVELS = 3;
const MOST_PARTS = 12;

/** How one part of an entry is drawn. */
function drawingOf(element: Element, pseudo?: '::before' | '::after'): string {
  const style = getComputedStyle(element, pseudo);
  if (pseudo && (style.content === 'none' || style.content === 'normal')) return '';
  const edge = (side: 'bottom' | 'left'): string => {
    const width = style.getPropertyValue(`border-${side}-width`);
    return style.getPropertyValue(`border-${side}-style`) === 'none'
      ? ''
      : `${width} ${style.getPropertyValue(`border-${side}-color`)}`;
  };
  return [style.color, style.backgroundColor, style.fontWeight, edge('bottom'), edge('left'), style.boxShadow].join(
    '|',
  );
}

/** How an entry is drawn, whatever it says: it and the parts around its words. */
function lookOf(entry: Element): string {
  const parts = [entry, ...entry.querySelectorAll('*:not(svg *)')].slice(0, MOST_PARTS);
  const drawn = parts.flatMap((part) => [drawingOf(part), drawingOf(part, '::before'), drawingOf(part, '::after')]);
  // Boxes that only wrap draw as what is around them: they make no difference between entries.
  return [...new Set(drawn)].join('\n');
}

/** The entries of the row, list or bar in which a control is one of several of its kind. */
function entriesAround(scene: Scene, control: Element): { entry: Element; all: Element[] } | null {
  let entry: Element | null = control;
  for (let level = 0; entry && level < MOST_LEVELS; level++, entry = parentOf(entry)) {
    const { localName, parentElement } = entry;
    const like = [...(parentElement?.children ?? [])].filter(
      (each) => each.localName === localName && scene.visible(each) && /\S/.test(each.textContent ?? ''),
    );
    if (like.length > 1) return { entry, all: like };
  }
  return null;
}

const isSeen = (color: string): boolean => !/^rgba\(.*, 0\)$|^transparent$/.test(color);

/** How much ink marks an entry: its weight, and what it has of lines below, grounds and shadows. */
function strengthOf(entry: Element): [weight: number, marks: number] {
  const parts = [entry, ...entry.querySelectorAll('*:not(svg *)')].slice(0, MOST_PARTS);
  const styles = parts.flatMap((part) => [
    getComputedStyle(part),
    ...(['::before', '::after'] as const)
      .map((pseudo) => getComputedStyle(part, pseudo))
      .filter(({ content }) => content !== 'none' && content !== 'normal'),
  ]);
  const marks = styles.map(
    (style) =>
      Number(
        style.borderBottomStyle !== 'none' &&
          parseFloat(style.borderBottomWidth) > 0 &&
          isSeen(style.borderBottomColor),
      ) +
      Number(isSeen(style.backgroundColor)) +
      Number(style.boxShadow !== 'none'),
  );
  const sum = marks.reduce((all, each) => all + each, 0);
  return [Math.max(...styles.map(({ fontWeight }) => Number(fontWeight))), sum];
}

/** Of two the one with more ink; null when they are equal, or each has more of something. */
function isStronger(entry: Element, other: Element): boolean | null {
  const [own, others] = [strengthOf(entry), strengthOf(other)];
  const signs = own.map((value, at) => Math.sign(value - (others[at] ?? 0))).filter((sign) => sign !== 0);
  return signs.length && signs.every((sign) => sign === signs[0]) ? signs[0] === 1 : null;
}

/**
 * Is a control drawn as the chosen one of several: among three or more the only one that looks different, of two the
 * more marked one? Null when that tells nothing, and while the pointer or the focus is on one of them, for that is drawn too.
 */
export function isSetOff(scene: Scene, control: Element): boolean | null {
  const around = entriesAround(scene, control);
  if (!around || around.all.some((each) => each.matches(':hover,:focus-within'))) return null;
  const { entry, all } = around;
  const [other, third] = all.filter((each) => each !== entry);
  if (other && !third) return isStronger(entry, other);
  const looks = all.map(lookOf);
  const odd = all.filter((_, at) => looks.filter((look) => look === looks[at]).length === 1);
  const isPlain = new Set(looks).size === 2;
  return odd.length === 1 && isPlain ? odd[0] === entry : null;
}

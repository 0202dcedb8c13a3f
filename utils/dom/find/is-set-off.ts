import { isClear } from '../is-clear.ts';
import { parentOf } from '../walk.ts';
import type { Scene } from './scene.ts';

/** How far above a control its entry in the row of tabs may stand, and how deep its drawing goes. */
const MOST_LEVELS = 3;
const MOST_PARTS = 12;

/** More alike are a list, and no row of tabs; nor are the rows of a table. */
const MOST_ENTRIES = 40;

/** The styles of an entry, of the parts around its words, and of what style sheets draw beside those. */
function stylesOf(entry: Element): CSSStyleDeclaration[] {
  const parts = [entry, ...entry.querySelectorAll('*:not(svg *)')].slice(0, MOST_PARTS);
  return parts.flatMap((part) => [
    getComputedStyle(part),
    ...['::before', '::after']
      .map((pseudo) => getComputedStyle(part, pseudo))
      .filter(({ content }) => content !== 'none' && content !== 'normal'),
  ]);
}

const edge = (border: string): string => (border.includes(' none ') ? '' : border);

/** How an entry is drawn, whatever it says. */
function lookOf(entry: Element): string {
  const drawn = stylesOf(entry).map((style) => {
    const { color, backgroundColor, fontWeight, borderBottom, borderLeft, boxShadow } = style;
    return [color, backgroundColor, fontWeight, edge(borderBottom), edge(borderLeft), boxShadow].join('|');
  });
  // Boxes that only wrap draw as what is around them: they make no difference between entries.
  return [...new Set(drawn)].join('\n');
}

/** The entries of the row, list or bar in which a control is one of several of its kind. */
function entriesAround(scene: Scene, control: Element): { entry: Element; all: Element[] } | null {
  let entry: Element | null = control;
  for (let level = 0; entry && level < MOST_LEVELS; level++, entry = parentOf(entry)) {
    const { localName, parentElement } = entry;
    if (entry.matches('tr,[role=row]') || (parentElement?.childElementCount ?? 0) > MOST_ENTRIES) return null;
    const like = [...(parentElement?.children ?? [])].filter(
      (each) => each.localName === localName && scene.visible(each) && /\S/.test(each.textContent ?? ''),
    );
    if (like.length > 1) return { entry, all: like };
  }
  return null;
}

/** How much ink marks an entry: its weight, and what it has of lines below, grounds and shadows. */
function strengthOf(entry: Element): [weight: number, marks: number] {
  const styles = stylesOf(entry);
  const marks = styles.flatMap(
    ({ borderBottomStyle, borderBottomWidth, borderBottomColor, backgroundColor, boxShadow }) => [
      borderBottomStyle !== 'none' && parseFloat(borderBottomWidth) > 0 && !isClear(borderBottomColor),
      !isClear(backgroundColor),
      boxShadow !== 'none',
    ],
  );
  return [Math.max(...styles.map(({ fontWeight }) => Number(fontWeight))), marks.filter(Boolean).length];
}

/** Of two the one with more ink; null when they are equal, or each has more of something. */
function isStronger(entry: Element, other: Element): boolean | null {
  const [own, others] = [strengthOf(entry), strengthOf(other)];
  const signs = own.map((value, at) => Math.sign(value - (others[at] ?? 0))).filter((sign) => sign !== 0);
  return signs.length && signs.every((sign) => sign === signs[0]) ? signs[0] === 1 : null;
}

const PART = 'main,[role=main],form,dialog,[role$=dialog],[role=tabpanel]';

/** Tabs stand before what they show; buttons below all of it are no tabs, and one of them is drawn as the first to press. */
function endsPart(all: readonly Element[]): boolean {
  const last = all.at(-1);
  const part = last?.closest(PART);
  if (!last || !part) return false;
  const rest = document.createRange();
  rest.setStartAfter(last);
  rest.setEndAfter(part);
  return !/\S/.test(rest.toString());
}

/**
 * Is a control drawn as the chosen one of several: among three or more the only one that looks different, of two the
 * more marked one? Null when that tells nothing, when nothing follows them, and while the pointer or the focus is on one of
 * them, for that is drawn too.
 */
export function isSetOff(scene: Scene, control: Element): boolean | null {
  const around = entriesAround(scene, control);
  if (!around || endsPart(around.all) || around.all.some((each) => each.matches(':hover,:focus-within'))) return null;
  const { entry, all } = around;
  const [other, third] = all.filter((each) => each !== entry);
  if (other && !third) return isStronger(entry, other);
  const looks = all.map(lookOf);
  const odd = all.filter((_, at) => looks.filter((look) => look === looks[at]).length === 1);
  const isPlain = new Set(looks).size === 2;
  return odd.length === 1 && isPlain ? odd[0] === entry : null;
}

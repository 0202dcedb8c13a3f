import type { Region } from '../../../domain/locator.ts';
import { normalizeText } from '../../../domain/text.ts';
import { textLines } from '../../capture/text-lines.ts';
import { closestDeep, containsDeep, isBefore, parentOf } from '../../walk.ts';
import { looksLikeCompany } from '../company/company-text.ts';
import { fieldsOf, kindRank } from '../field/field-kinds.ts';
import type { Scene } from '../scene.ts';
import { rowAround } from '../table/rows.ts';
import { ticksIn } from '../tick/ticks.ts';

/** What can be chosen in a part of the page behind its box: what ticks all of it stands before. */
const entriesIn = (scene: Scene, part: Element, box: Element): Element[] =>
  [...scene.inside(part, '[role=option]'), ...ticksIn(scene, part)].filter((each) => isBefore(box, each));

/** One tick may be for anything: two make a list to choose from. */
const LEAST_ENTRIES = 2;
/** So many of its first entries tell what it lists: a long list is not read to its end. */
const MOST_ENTRIES = 12;

/**
 * Is the element the one box of a list to choose from, and does that list companies, told by their legal forms? What lists
 * are called is not known.
 */
export function isInList(scene: Scene, element: Element, region: Extract<Region, { in: 'list' }>): boolean {
  const list = closestDeep(parentOf(element), (at) => entriesIn(scene, at, element).length >= LEAST_ENTRIES);
  const isOther = (each: Element): boolean =>
    each !== element && kindRank(each, 'text') !== null && containsDeep(list as Element, each) && scene.visible(each);
  // A drop-down's own box says what it is of by its label alone.
  if (!list || kindRank(element, 'text') || fieldsOf(scene).some(isOther)) return false;
  const entries = entriesIn(scene, list, element).slice(0, MOST_ENTRIES);
  const texts = entries.flatMap((tick) => {
    const [row = tick] = rowAround(tick)?.parts ?? [];
    return textLines(row, scene).map(({ text }) => text);
  });
  const lacked = region.lacks ? scene.names(region.lacks) : [];
  return (
    texts.some(looksLikeCompany) === region.companies && !texts.some((text) => lacked.includes(normalizeText(text)))
  );
}

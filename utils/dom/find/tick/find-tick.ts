import type { Located, Locator } from '../../../domain/locator.ts';
import { closestDeep, containsDeep, parentOf } from '../../walk.ts';
import { isDisabled } from '../disabled.ts';
import { type Candidate, judge } from '../judge.ts';
import type { Scene } from '../scene.ts';
import { visibleStandIn } from '../stand-in.ts';
import { nameLines } from '../table/name-lines.ts';
import { rowAround } from '../table/rows.ts';
import { isOff, isSwitch, ticksOf } from './ticks.ts';

type TickLocator = Extract<Locator, { find: 'tick' | 'off-switch' | 'any-switch' }>;

/** How far up a name and its tick may have their common box where nothing is a row. */
const MOST_LEVELS = 4;

const labelsOf = (tick: Element): HTMLLabelElement[] =>
  'labels' in tick ? [...((tick.labels as NodeListOf<HTMLLabelElement> | null) ?? [])] : [];

/** A label that people read says that it ticks something else; `aria-label="Select row"` does not. */
function isOtherwiseLabelled(scene: Scene, tick: Element, name: Element): boolean {
  const labels = labelsOf(tick).filter((label) => scene.text(label) !== '');
  if (labels.length) return !labels.some((label) => containsDeep(label, name));
  return tick.hasAttribute('aria-labelledby') || (!(tick instanceof HTMLInputElement) && scene.text(tick) !== '');
}

function onlyTickIn(scene: Scene, boxes: readonly Element[], name: Element): Element | null {
  const inside = ticksOf(scene).filter((tick) => boxes.some((box) => containsDeep(box, tick)));
  const [only, second] = inside.filter((tick) => visibleStandIn(scene, tick));
  return only && !second && !isOtherwiseLabelled(scene, only, name) ? only : null;
}

/** The tick that a line of text belongs to: it bears the text, it is labelled by it, or it is the only one beside it. */
function tickOf(scene: Scene, name: Element): Candidate | null {
  const ticks = ticksOf(scene);
  const bearing = closestDeep(name, (at) => ticks.includes(at));
  if (bearing) return { element: bearing, rank: 0 };
  const label = closestDeep(name, (at) => at.localName === 'label') as HTMLLabelElement | null;
  const labelled = label && ticks.find((tick) => tick === label.control || containsDeep(tick, label.control ?? tick));
  if (labelled && label.control) return { element: labelled, rank: 0 };
  const row = rowAround(name);
  const inRow = row && onlyTickIn(scene, row.parts, name);
  if (inRow) return { element: inRow, rank: 1 };
  const [only] = row?.parts ?? [];
  if (only?.matches('[role=option][aria-selected],[role=treeitem][aria-selected]')) return { element: only, rank: 1 };
  if (row && row.kind < 2) return null;
  for (let at = parentOf(name), level = 0; at && level < MOST_LEVELS; at = parentOf(at), level++) {
    if (!ticks.some((tick) => containsDeep(at as Element, tick))) continue;
    const beside = onlyTickIn(scene, [at], name);
    return beside && { element: beside, rank: 2 };
  }
  return null;
}

/** Names that are written somewhere lead from the text to the tick; only the others are asked of every tick. */
function ticksNamed(scene: Scene, names: readonly string[]): Candidate[] {
  const isNamed = (tick: Element): boolean => tick.matches('[aria-label],[aria-labelledby],[title]');
  const byName = ticksOf(scene).filter((tick) => isNamed(tick) && names.includes(scene.name(tick)));
  const byText = nameLines(scene, names).flatMap(({ at }) => tickOf(scene, at) ?? []);
  return [...byName.map((element) => ({ element, rank: 0 })), ...byText];
}

/**
 * The tick that belongs to a name, or the first switch of the regions that is off, or any switch of theirs. What is
 * found is what the user sees of it: of an invisible input its label or track. Ticks that cannot be worked are passed
 * over where any will do.
 */
export function findTick(scene: Scene, locator: TickLocator): Located<Element> {
  if (locator.find === 'tick') return judge(scene, ticksNamed(scene, scene.names(locator.of)), locator);
  const isWanted = (tick: Element): boolean => locator.find === 'any-switch' || (isOff(tick) && !isDisabled(tick));
  const first = ticksOf(scene).find(
    (tick) => isSwitch(tick) && isWanted(tick) && scene.inRegions(tick, locator) && visibleStandIn(scene, tick),
  );
  const found = judge(scene, first ? [{ element: first, rank: 0 }] : [], locator);
  const isThere = first && locator.find === 'any-switch' && found.outcome === 'hidden' && found.reason === 'disabled';
  return isThere ? { outcome: 'found', element: visibleStandIn(scene, first) ?? first, rank: 1 } : found;
}

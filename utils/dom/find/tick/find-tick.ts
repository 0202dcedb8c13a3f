import type { Located, Locator } from '../../../domain/locator.ts';
import { closestDeep, closestMatching, containsDeep, parentOf } from '../../walk.ts';
import { type Candidate, judge } from '../judge.ts';
import { perScene } from '../per-scene.ts';
import { isInTopBar } from '../region/page-bars.ts';
import type { Scene } from '../scene.ts';
import { labelsOf, visibleStandIn } from '../stand-in.ts';
import { nameLines } from '../table/name-lines.ts';
import { rowAround } from '../table/rows.ts';
import { isTick, ticksIn, ticksOf } from './ticks.ts';

type TickLocator = Extract<Locator, { find: 'tick' }>;

/** How far up a name and its tick may have their common box where nothing is a row. */
const MOST_LEVELS = 4;

/** Parts of a page: a name in one of them ticks nothing in another. */
const PARTS = 'body,header,nav,main,table,[role=banner],[role=navigation],[role=main],[role=grid],[role=table]';

/** What ticks all rows belongs to none. */
export const HEAD = 'thead,[role=columnheader]';

/** A label that people read says that it ticks something else; `aria-label="Select row"` does not. */
function isOtherwiseLabelled(scene: Scene, tick: Element, name: Element): boolean {
  const labels = labelsOf(tick).filter((label) => scene.text(label) !== '');
  if (labels.length) return !labels.some((label) => containsDeep(label, name));
  const ids = tick.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  if (ids.length) return !ids.some((id) => closestMatching(name, `#${CSS.escape(id)}`));
  return !(tick instanceof HTMLInputElement) && scene.text(tick) !== '';
}

function onlyTickIn(scene: Scene, boxes: readonly Element[], name: Element): Element | null {
  const inside = [...new Set(boxes.flatMap((box) => ticksIn(scene, box)))].filter((tick) => !tick.closest(HEAD));
  const first = inside.findIndex((tick) => visibleStandIn(scene, tick));
  const only = inside[first];
  const isLone = !inside.some((tick, at) => at > first && visibleStandIn(scene, tick));
  return only && isLone && !isOtherwiseLabelled(scene, only, name) ? only : null;
}

/** The tick that a line of text belongs to: it bears the text, it is labelled by it, or it is the only one beside it. */
function tickOf(scene: Scene, name: Element): Candidate | null {
  const bearing = closestDeep(name, (at) => isTick(scene, at));
  if (bearing) return { element: bearing, rank: 0 };
  const label = closestMatching(name, 'label') as HTMLLabelElement | null;
  const labelled = label?.control && ticksOf(scene).find((tick) => containsDeep(tick, label.control as Element));
  if (labelled) return { element: labelled, rank: 0 };
  const row = rowAround(name);
  const inRow = row && onlyTickIn(scene, row.parts, name);
  if (inRow) return { element: inRow, rank: 1 };
  const [only] = row?.parts ?? [];
  if (only?.matches('[role=option][aria-selected],[role=treeitem][aria-selected]')) return { element: only, rank: 1 };
  if ((row && row.kind < 2) || isInTopBar(scene, name)) return null;
  for (let at = parentOf(name), level = 0; at && level < MOST_LEVELS; at = parentOf(at), level++) {
    if (at.matches(PARTS)) return null;
    if (!ticksIn(scene, at).length) continue;
    const beside = onlyTickIn(scene, [at], name);
    return beside && { element: beside, rank: 2 };
  }
  return null;
}

const namedTicks = perScene((scene) =>
  ticksOf(scene).filter((tick) => tick.matches('[aria-label],[aria-labelledby],[title]')),
);

/** Names that are written somewhere lead from the text to the tick; only the others are asked of every tick. */
export function ticksNamed(scene: Scene, names: readonly string[]): Candidate[] {
  const byName = namedTicks(scene).filter((tick) => names.includes(scene.name(tick)));
  const byText = nameLines(scene, names).flatMap(({ at }) => tickOf(scene, at) ?? []);
  return [...byName.map((element) => ({ element, rank: 0 })), ...byText];
}

/** The tick that belongs to a name. What is found is what the user sees of it: of an invisible input its label or track. */
export function findTick(scene: Scene, locator: TickLocator): Located<Element> {
  return judge(scene, ticksNamed(scene, scene.names(locator.of)), locator);
}

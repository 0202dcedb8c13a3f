import type { Located, Locator } from '../../../domain/locator.ts';
import { normalizeText } from '../../../domain/text.ts';
import { textLines } from '../../capture/text-lines.ts';
import { closestDeep, closestMatching, containsDeep } from '../../walk.ts';
import { plainlyClickable } from '../control/pressable.ts';
import { judge } from '../judge.ts';
import { isInTopBar } from '../region/page-bars.ts';
import type { Scene } from '../scene.ts';
import { nameLines, nameRank } from './name-lines.ts';
import { CELLS, GRIDS, holdsWord, type NamedRow, rowAround, rowsNamed } from './rows.ts';
import { hasUnrenderedRows } from './unrendered.ts';

export type RowLocator = Extract<Locator, { find: 'row' }>;

const PRESSABLE = 'a,button,[role=link],[role=button]';

/** A list in a menu, a menu bar or the site's top bar is no list of things. */
const isOfTheFrame = (scene: Scene, element: Element): boolean =>
  !!closestDeep(element, (at) => /^(?:banner|navigation|tablist|menu|menubar|contentinfo)$/.test(scene.role(at) ?? ''));

/** What a person presses to open the row: what bears the name, else the largest box around it that is no other's. */
function pressOf(scene: Scene, { line: { at, holder }, parts }: NamedRow, names: readonly string[]): Element {
  const inRow = (element: Element | null | undefined): Element | null =>
    element && parts.some((part) => containsDeep(part, element)) ? element : null;
  const around = (selector: string): Element | null => inRow(closestMatching(at, selector));
  const bears = (each: Element): boolean =>
    [scene.text(each), scene.name(each)].some((text) => nameRank(text, names) !== null);
  const bearing = around(PRESSABLE) ?? inRow(scene.inside(holder, PRESSABLE).find(bears));
  if (bearing) return bearing;
  const boxes = [inRow(plainlyClickable(scene, at)), around(CELLS) ?? parts[0]];
  // What else can be pressed beside the name does something else.
  return boxes.find((box) => box && !scene.inside(box, PRESSABLE).length) ?? at;
}

const isFree = ({ within }: Locator): boolean =>
  !within?.some(({ in: place }) => /^(?:top-bar|navigation|menu)$/.test(place));

/** May a table or list in the regions hold more than the page has? */
function mayHoldMore(scene: Scene, locator: Locator): boolean {
  const lists = scene.all(`table,${GRIDS},ul,ol,[role=list],[role=listbox]`);
  return lists.some(
    (list) =>
      scene.visible(list) &&
      !(isFree(locator) && isOfTheFrame(scene, list)) &&
      scene.inRegions(list, locator) &&
      hasUnrenderedRows(scene, list),
  );
}

/** The name stands in a row with something in brackets behind it that may be a word for its kind, or another name. */
function isMarkedUnread(scene: Scene, { of, rowLacks }: RowLocator): boolean {
  const names = scene.names(of);
  const words = rowLacks ? scene.names(rowLacks) : [];
  return scene.holders(names).some((holder) => {
    const row = scene.visible(holder) ? rowAround(holder) : null;
    if (!row || (words.length && holdsWord(scene, row.parts, words))) return false;
    const lines = row.parts.flatMap((part) => textLines(part, scene)).map(({ text }) => normalizeText(text));
    return lines.some((line) => names.some((name) => line.startsWith(`${name} (`)));
  });
}

/** The name is a line of the page's content that stands in no row that could be told: it may be the one. */
function standsUntold(scene: Scene, { of, rowLacks }: RowLocator): boolean {
  const words = rowLacks ? scene.names(rowLacks) : [];
  return nameLines(scene, scene.names(of)).some(({ at, holder }) => {
    if (isOfTheFrame(scene, at) || closestDeep(at, (each) => scene.role(each) === 'heading')) return false;
    return !isInTopBar(scene, at) && !holdsWord(scene, rowAround(at)?.parts ?? [holder], words);
  });
}

/**
 * The row of a table, list or anything repeated in which a line is the name: what is to be pressed in it. Rows of tables
 * go before others: a list item is no better than a box (help and footers have items too), and two are ambiguous.
 * @param isAnothers rows that are none of the name's all the same
 */
export function findRow(
  scene: Scene,
  locator: RowLocator,
  isAnothers?: (row: NamedRow, names: readonly string[]) => boolean,
): Located<Element> {
  const names = scene.names(locator.of);
  if (!names.length) return { outcome: 'missing', reason: 'value-unknown' };
  const candidates = rowsNamed(scene, locator.of, locator.rowLacks)
    .filter((row) => !(isFree(locator) && isOfTheFrame(scene, row.line.at)) && !isAnothers?.(row, names))
    .map((row) => ({ element: pressOf(scene, row, names), rank: Math.min(row.kind, 1) }));
  const found = judge(scene, candidates, locator);
  const mayBe = (): boolean =>
    mayHoldMore(scene, locator) ||
    isMarkedUnread(scene, locator) ||
    (!!locator.rowLacks && standsUntold(scene, locator));
  return found.outcome === 'missing' && mayBe() ? { ...found, reason: 'may-exist' } : found;
}

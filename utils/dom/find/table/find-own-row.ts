import type { Located } from '../../../domain/locator.ts';
import { textLines } from '../../capture/text-lines.ts';
import { containsDeep } from '../../walk.ts';
import { looksLikeCompany } from '../company/company-text.ts';
import { PERSON } from '../find-namesake.ts';
import type { Scene } from '../scene.ts';
import { findRow, type RowLocator } from './find-row.ts';
import { nameRank } from './name-lines.ts';
import { CELLS, type NamedRow } from './rows.ts';

/** Does another person's name stand in an earlier cell ("Kari Nordmann" before "created by")? */
function isOfAnother(scene: Scene, { line, parts }: NamedRow, names: readonly string[]): boolean {
  const cells = parts.flatMap((part) => scene.inside(part, CELLS));
  const own = cells.findIndex((cell) => containsDeep(cell, line.at));
  return cells
    .slice(0, Math.max(own, 0))
    .flatMap((cell) => textLines(cell, scene))
    .some(({ text }) => PERSON.test(text) && !looksLikeCompany(text) && nameRank(text, names) === null);
}

/** The row of a name, as {@link findRow}; a user's is none in which another person's name stands before theirs. */
export function findOwnRow(scene: Scene, locator: RowLocator): Located<Element> {
  const isUser = 'value' in locator.of && locator.of.value === 'userName';
  return findRow(scene, locator, (row, names) => isUser && isOfAnother(scene, row, names));
}

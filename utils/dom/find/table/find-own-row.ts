import type { Located } from '../../../domain/locator.ts';
import { textLines } from '../../capture/text-lines.ts';
import { looksLikeCompany } from '../company/company-text.ts';
import { PERSON } from '../find-namesake.ts';
import type { Scene } from '../scene.ts';
import { findRow, type RowLocator } from './find-row.ts';
import { nameRank } from './name-lines.ts';
import type { NamedRow } from './rows.ts';

const LABEL = 'dt,th,label';

/** Does another person's name, and no label, stand before it in its row or card ("Kari Nordmann" before "created by")? */
function isOfAnother(scene: Scene, { line, parts }: NamedRow, names: readonly string[]): boolean {
  const lines = parts.flatMap((part) => textLines(part, scene));
  const own = lines.findIndex(({ at }) => at === line.at);
  const isPerson = (text: string): boolean => PERSON.test(text) && !looksLikeCompany(text);
  return lines.some(
    ({ text, holder }, at) => at < own && isPerson(text) && !holder.matches(LABEL) && nameRank(text, names) === null,
  );
}

/** The row of a name, as {@link findRow}; a user's is none in which another person's name stands before theirs. */
export function findOwnRow(scene: Scene, locator: RowLocator): Located<Element> {
  const isUser = 'value' in locator.of && locator.of.value === 'userName';
  return findRow(scene, locator, (row, names) => isUser && isOfAnother(scene, row, names));
}

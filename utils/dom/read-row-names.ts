import { normalizeText } from '../domain/text.ts';
import { withoutMark } from './find/company/company-text.ts';
import { CELLS, ROWS } from './find/table/rows.ts';
import { isVisible } from './visible.ts';

const HEADERS = 'th,[role=columnheader]';

function firstLine(cell: Element): string {
  // biome-ignore lint/performance/useDomNodeTextContent: the lines are asked for, and only innerText breaks them as a person sees them.
  const [line = ''] = cell instanceof HTMLElement ? cell.innerText.trim().split('\n') : [];
  return line.trim();
}

/** A row of column headers: in the head, or with more than the one header cell that names a row. */
function isHeaderRow(row: Element, cells: readonly Element[]): boolean {
  return row.closest('thead') !== null || cells.filter((cell) => cell.matches(HEADERS)).length > 1;
}

/**
 * What the rows of a table or grid are called: the first line of each visible row's first cell that says something, in
 * the page's spelling, without a mark such as `(firma)`. Header rows, empty ones and those with one of the words
 * `lacking` are left out.
 */
export function readRowNames(table: Element, lacking: readonly string[]): string[] {
  const words = lacking.map(normalizeText);
  const names = [...table.querySelectorAll(ROWS)].filter(isVisible).flatMap((row) => {
    const cells = [...row.querySelectorAll(`${CELLS},[role=columnheader]`)];
    if (isHeaderRow(row, cells)) return [];
    const text = cells.map(firstLine).find((each) => each !== '') ?? '';
    const said = normalizeText(text).split(/[^\p{L}]+/u);
    return text === '' || words.some((word) => said.includes(word)) ? [] : [withoutMark(text)];
  });
  return [...new Set(names)];
}

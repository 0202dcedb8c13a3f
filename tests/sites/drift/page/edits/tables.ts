import { allElements, type Edit, isDrawn, swapTag } from './edit.ts';

const GRID = '[role=grid],[role=table],[role=treegrid]';

function shownTables(doc: Document): HTMLTableElement[] {
  return allElements(doc).filter((each): each is HTMLTableElement => each.localName === 'table' && isDrawn(each));
}

/** A cell that reaches over several rows holds the columns of all of them in their places: boxes know nothing of it. */
const looseTables = (doc: Document): HTMLTableElement[] =>
  shownTables(doc).filter((table) => !table.querySelector('[rowspan]:not([rowspan="1"])'));

/** A native table as boxes: rows are grids with the columns' widths. `roles` says whether ARIA tells what they are. */
function toBoxes(table: HTMLTableElement, roles: boolean): void {
  const widest = [...table.rows].toSorted((a, b) => b.cells.length - a.cells.length)[0];
  const widths = [...(widest?.cells ?? [])].map((cell) => `${cell.getBoundingClientRect().width}px`).join(' ');
  const heads = new Set([...table.rows].filter((row) => row.closest('thead') || row.querySelector('th[scope=col]')));
  const give = (role: string): Record<string, string> => (roles ? { role } : {});
  for (const row of [...table.rows]) {
    const isHead = heads.has(row);
    for (const cell of [...row.cells]) {
      const role = isHead ? 'columnheader' : cell.localName === 'th' ? 'rowheader' : 'cell';
      const span = cell.colSpan;
      const made = swapTag(cell, 'div', give(role));
      Object.assign(made.style, {
        display: 'block',
        position: 'static',
        left: 'auto',
        minWidth: '0',
        minHeight: '0',
        gridColumn: span > 1 ? `span ${span}` : 'auto',
      });
    }
    const made = swapTag(row, 'div', give('row'));
    Object.assign(made.style, {
      display: 'grid',
      gridTemplateColumns: widths,
      minWidth: '0',
      minHeight: '0',
      width: 'max-content',
    });
  }
  for (const group of [...table.querySelectorAll<HTMLElement>('thead,tbody,tfoot')])
    swapTag(group, 'div', give('rowgroup')).style.display = 'block';
  const made = swapTag(table, 'div', give('table'));
  Object.assign(made.style, { display: 'block', minWidth: '0', minHeight: '0' });
}

/** Native tables become boxes with ARIA's roles. */
export const tablesToGrids: Edit = ({ doc }) => {
  const tables = looseTables(doc);
  for (const table of tables) toBoxes(table, true);
  return tables.length > 0;
};

/** Tables and ARIA's grids become boxes that only look like them. */
export const tablesToBoxes: Edit = ({ doc }) => {
  const tables = looseTables(doc);
  for (const table of tables) toBoxes(table, false);
  const grids = allElements(doc).filter(
    (each) => each.matches(GRID) && isDrawn(each) && !each.hasAttribute('aria-rowcount'),
  );
  for (const part of grids.flatMap((grid) => [grid, ...grid.querySelectorAll('[role]')]))
    if (
      /^(?:grid|table|treegrid|row|rowgroup|cell|gridcell|columnheader|rowheader)$/.test(
        part.getAttribute('role') ?? '',
      )
    )
      part.removeAttribute('role');
  return tables.length + grids.length > 0;
};

/** The head stands in a table of its own, as libraries do to keep it in sight. */
export const splitHeads: Edit = ({ doc }) => {
  const tables = shownTables(doc).filter((table) => table.tHead && table.tBodies.length === 1);
  for (const table of tables) {
    const rows = [...table.rows];
    for (const row of rows) for (const cell of row.cells) cell.style.width = `${cell.getBoundingClientRect().width}px`;
    const { width } = table.getBoundingClientRect();
    const head = table.cloneNode() as HTMLTableElement;
    head.append(table.tHead as HTMLElement);
    for (const each of [head, table])
      Object.assign(each.style, { tableLayout: 'fixed', width: `${width}px`, marginBottom: '0', marginTop: '0' });
    table.before(head);
  }
  return tables.length > 0;
};

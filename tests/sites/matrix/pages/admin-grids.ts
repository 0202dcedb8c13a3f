import { COMPANY, type MatrixState, OTHER_COMPANY, THIRD_COMPANY, USER } from '../matrix-state.ts';
import type { Words } from '../words.ts';
import { help, NORDIC, nordicBar, pageOf, plainUser } from './parts.ts';

const grids = { portal: 'admin', host: 'signin.visma.net', done: 1 } as const;
const CELL = 'data-is="grant-role/choose-role"';
const ROWS = [
  [COMPANY, 'customer'],
  [COMPANY, 'company'],
  [OTHER_COMPANY, 'company'],
] as const;
const SERVICES = ['Approval', 'App Store', 'Payroll'];

const isOurs = (name: string, kind: string, service: string): boolean =>
  name === COMPANY && kind === 'company' && service === 'App Store';
const markOf = (name: string, kind: string, service: string): string => (isOurs(name, kind, service) ? CELL : '');

const page = (w: Words, css: string, grid: string): string =>
  pageOf(
    `${NORDIC}${css}`,
    `${nordicBar('<b>Visma.net</b>', plainUser)}<main class="container"><h2>${USER}</h2><button class="btn" data-is="grant-role/add-access">${w('Add access')}</button>${grid}<button
    class="btn" data-is="grant-role/save">${w('Save and close')}</button></main>${help(w, 'Roles')}`,
  );

const AG = `.ag{position:relative;width:640px;height:240px;display:flex} .ag-row{position:absolute;height:40px} .ag-cell{position:absolute;height:40px;width:150px;padding:10px}
  .ag-head{position:absolute;top:0;width:150px;height:40px;padding:10px;font-weight:bold} .ag-left{position:relative;width:200px;border-inline-end:1px solid #999} .ag-main{position:relative;width:440px;overflow-x:auto}
  .ag-row{width:440px}`;

/** Pinned names in one container, the services in another; rows are tied by their index only. */
function pinnedGrid(w: Words): string {
  const names = ROWS.map(
    ([name, kind], at) =>
      `<div class="ag-row" role="row" row-index="${at}" aria-rowindex="${at + 2}" style="top:${40 + at * 40}px;width:200px"><div class="ag-cell" role="gridcell" col-id="name" style="width:200px">${name} (${w(kind)})</div></div>`,
  ).join('');
  const cells = ROWS.map(([name, kind], at) => {
    const inRow = SERVICES.map(
      (service, column) =>
        `<div class="ag-cell" role="gridcell" col-id="s${column}" style="left:${column * 150}px" ${markOf(name, kind, service)}></div>`,
    ).join('');
    return `<div class="ag-row" role="row" row-index="${at}" aria-rowindex="${at + 2}" style="top:${40 + at * 40}px">${inRow}</div>`;
  }).join('');
  const heads = SERVICES.map(
    (service, column) =>
      `<div class="ag-head" role="columnheader" col-id="s${column}" style="left:${column * 150}px">${w(service)}</div>`,
  ).join('');
  return `<div class="ag" role="treegrid" aria-rowcount="4"><div class="ag-left"><div role="row" aria-rowindex="1"><div class="ag-head" role="columnheader" col-id="name">${w(
    'Company',
  )}</div></div>${names}</div><div class="ag-main"><div role="row" aria-rowindex="1">${heads}</div>${cells}</div></div>`;
}

/** Columns that are not drawn are not in the page: the count says that there are more. */
const narrowGrid = (w: Words, rows = ROWS.slice(1)): string =>
  `<div role="grid" aria-colcount="12" aria-rowcount="${rows.length + 1}" style="width:500px;overflow-x:auto"><div role="row"><span role="columnheader" aria-colindex="1">${w('Company')}</span> <span role="columnheader" aria-colindex="2">${w(
    'Approval',
  )}</span></div>${rows
    .map(
      ([name]) =>
        `<div role="row"><span role="gridcell" aria-colindex="1">${name}</span> <span role="gridcell" aria-colindex="2">–</span></div>`,
    )
    .join('')}</div>`;

/** A tree whose only row is folded: on the row itself, or by a button in it. */
const foldedTree = (w: Words, onRow: boolean): string =>
  `<table role="treegrid"><thead><tr>${['Company', ...SERVICES].map((head) => `<th>${w(head)}</th>`).join('')}</tr></thead><tr ${onRow ? 'aria-expanded="false"' : ''}><td><button ${onRow ? '' : 'aria-expanded="false"'}>▸</button> ${THIRD_COMPANY} (${w('customer')})</td>${SERVICES.map(() => '<td>–</td>').join('')}</tr></table>`;

/** Boxes that only look like a table: no role, no tag says so. */
function boxes(w: Words): string {
  const line = (cells: readonly string[]): string => `<div class="line">${cells.join('')}</div>`;
  const body = ROWS.map(([name, kind]) =>
    line([
      `<div>${name} (${w(kind)})</div>`,
      ...SERVICES.map(
        (service) => `<div><button class="pick" aria-haspopup="true" ${markOf(name, kind, service)}>–</button></div>`,
      ),
    ]),
  );
  return `<section>${line(['Company', ...SERVICES].map((word) => `<div><b>${w(word)}</b></div>`))}${body.join('')}</section>`;
}

const BOXES =
  '.line{display:grid;grid-template-columns:280px repeat(3,150px);border-bottom:1px solid #ddd;padding:6px 0} .pick{width:100px;height:28px}';

/** The head is a table of its own, and the first column a row header over two rows. */
function splitTable(w: Words): string {
  const head = `<table class="fixed"><thead><tr><th>${w('Company')}</th><th>${w('Kind')}</th>${SERVICES.map((service) => `<th>${w(service)}</th>`).join('')}</tr></thead></table>`;
  const cells = ([name, kind]: readonly [string, string]): string =>
    `<td>${w(kind)}</td>${SERVICES.map((service) => `<td><select ${markOf(name, kind, service)}><option>–</option><option>${w('Integration Administrator')}</option></select></td>`).join('')}`;
  const body = `<table class="fixed"><tbody><tr><th scope="row">${COMPANY}</th>${cells(ROWS[1])}</tr><tr><th scope="row">${OTHER_COMPANY}</th>${cells(ROWS[2])}</tr></tbody></table>`;
  return head + body;
}

export const ADMIN_GRIDS: readonly MatrixState[] = [
  {
    ...grids,
    name: 'grid with pinned names',
    expect: 'grant-role/choose-role',
    html: (w) => page(w, AG, pinnedGrid(w)),
  },
  { ...grids, name: 'column not drawn yet', expect: 'lost', html: (w) => page(w, '', narrowGrid(w)) },
  {
    ...grids,
    name: 'column not drawn yet, and no row for the company',
    expect: 'grant-role/add-access',
    html: (w) => page(w, '', narrowGrid(w, ROWS.slice(2))),
  },
  ...[true, false].map(
    (onRow): MatrixState => ({
      ...grids,
      name: `a tree that is folded, which ${onRow ? 'its row' : 'a button'} tells`,
      expect: 'lost',
      html: (w) => page(w, '', foldedTree(w, onRow)),
    }),
  ),
  { ...grids, name: 'boxes like a table', expect: 'grant-role/choose-role', html: (w) => page(w, BOXES, boxes(w)) },
  {
    ...grids,
    name: 'head in a table of its own',
    expect: 'grant-role/choose-role',
    html: (w) => page(w, '.fixed{table-layout:fixed;width:900px}', splitTable(w)),
  },
];

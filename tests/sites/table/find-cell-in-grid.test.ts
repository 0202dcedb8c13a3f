import { describe, expect, test } from 'vitest';
import type { Locator } from '../../../utils/domain/locator.ts';
import { named, useStage } from '../find/harness.ts';

const stage = useStage();

const cell: Locator = {
  find: 'cell',
  row: { value: 'companyName' },
  column: named('App Store'),
  rowLacks: named('Customer', 'Kunde'),
};
const look = (html: string) => stage.lookAt(html, cell, { companyName: 'Fjord Regnskap AS' });
const found = { outcome: 'found', at: 'it' };

const flex =
  '<style>.r,[role=row]{display:flex}.r>*,[role=row]>*{flex:0 0 160px;min-height:24px;white-space:nowrap}</style>';
const header = (name: string, index: number) => `<div role="columnheader" aria-colindex="${index}">${name}</div>`;
const gridcell = (text: string, index: number, more = '') =>
  `<div role="gridcell" aria-colindex="${index}" ${more}>${text}</div>`;

/** Pinned and scrolling columns in containers of their own, as in AG Grid. `keys` ties the rows together. */
function pinnedGrid(keys: (index: number) => string, attributes = ''): string {
  const line = (index: number, cells: string) => `<div role="row" ${keys(index)}>${cells}</div>`;
  const names = ['Fjord Regnskap Holding AS', 'Fjord Regnskap AS', 'Nordlys AS'];
  const pinned = names.map((name, index) => line(index + 2, gridcell(name, 1))).join('');
  const center = names
    .map((name, index) =>
      line(index + 2, gridcell('a', 2) + gridcell('b', 3, name === 'Fjord Regnskap AS' ? 'data-expect="it"' : '')),
    )
    .join('');
  return `${flex}<div role="grid" ${attributes}>
    <div style="display:flex"><div role="row">${header('Company', 1)}</div><div role="row">${header('Payroll', 2)}${header('App Store', 3)}</div></div>
    <div style="display:flex"><div>${pinned}</div><div style="width:240px;overflow:auto">${center}</div></div></div>`;
}

/** A row of plain boxes. */
const boxes = (...texts: string[]): string =>
  `<div class="r">${texts.map((text) => `<div>${text}</div>`).join('')}</div>`;
const it = '<span data-expect="it">None</span>';

describe('a cell of a grid', () => {
  test.each([
    ['whose rows share aria-rowindex', pinnedGrid((index) => `aria-rowindex="${index}"`)],
    ['whose rows share row-id', pinnedGrid((index) => `row-id="r${index}"`)],
    ['whose rows share only their height', pinnedGrid(() => '')],
    [
      'with columns by col-id in another order than drawn',
      `${flex}<div role="grid"><div role="row"><div role="columnheader" col-id="c">Company</div><div role="columnheader" col-id="s">App Store</div></div><div role="row"><div role="gridcell" col-id="s" style="order:2" data-expect="it">x</div><div role="gridcell" col-id="c">Fjord Regnskap AS</div></div></div>`,
    ],
    [
      'of ARIA table roles without indices',
      `${flex}<div role="table"><div role="row"><div role="columnheader">Company</div><div role="columnheader">App Store</div></div><div role="row"><div role="rowheader">Fjord Regnskap AS (firma)</div><div role="cell"><select data-expect="it"><option>–</select></div></div></div>`,
    ],
  ])('%s', async (_, html) => {
    expect(await look(html)).toMatchObject(found);
  });

  test.each([
    [
      'rows that it counts and does not render',
      `${flex}<div role="grid" aria-rowcount="300"><div role="row">${header('Company', 1)}${header('App Store', 2)}</div><div role="row">${gridcell('Nordlys AS', 1)}${gridcell('x', 2)}</div></div>`,
    ],
    [
      'rows without a known count',
      `${flex}<div role="grid" aria-rowcount="-1"><div role="row">${header('Company', 1)}${header('App Store', 2)}</div></div>`,
    ],
    [
      'columns that it counts and does not render',
      `${flex}<div role="grid" aria-colcount="9"><div role="row">${header('Company', 1)}${header('Time', 2)}</div><div role="row">${gridcell('Fjord Regnskap AS', 1)}${gridcell('x', 2)}</div></div>`,
    ],
    [
      'a cell that it does not render',
      `${flex}<div role="grid" aria-colcount="3"><div role="row">${header('Company', 1)}${header('App Store', 3)}</div><div role="row">${gridcell('Fjord Regnskap AS', 1)}</div></div>`,
    ],
    [
      'room for rows that are not rendered',
      `<div style="height:120px;overflow:auto"><table><thead><tr><th>Company<th>App Store</thead><tbody><tr><td>Nordlys AS<td>x<tr><td>Vik AS<td>y<tr style="height:4000px"><td colspan=2></tbody></table></div>`,
    ],
    [
      'pages to leaf through',
      `<div><div><table><tr><th>Company<th>App Store<tr><td>Nordlys AS<td>x</table></div><nav><button disabled>1</button><button>2</button></nav></div>`,
    ],
  ])('may exist in a grid with %s', async (_, html) => {
    expect(await look(html)).toMatchObject({ outcome: 'missing', reason: 'may-exist' });
  });

  test.each([
    [
      'as many rows as it counts',
      `${flex}<div role="grid" aria-rowcount="2"><div role="row" aria-rowindex="1">${header('Company', 1)}${header('App Store', 2)}</div><div role="row" aria-rowindex="2">${gridcell('Nordlys AS', 1)}${gridcell('x', 2)}</div></div>`,
    ],
    [
      'one page',
      `<div><div><table><tr><th>Company<th>App Store<tr><td>Nordlys AS<td>x</table></div><nav><button disabled>Back</button><button aria-current="page">1</button><button disabled>On</button></nav></div>`,
    ],
    [
      'more below it in the same scroller',
      `<div style="height:120px;overflow:auto"><table><tr><th>Company<th>App Store<tr><td>Nordlys AS<td>x</table><div style="height:900px">Text</div></div>`,
    ],
  ])('is missing in a grid with %s', async (_, html) => {
    expect(await look(html)).toMatchObject({ outcome: 'missing', reason: 'not-in-page' });
  });
});

describe('a cell of what only looks like a table', () => {
  const head = boxes('Company', 'Payroll', 'App Store', 'Time');
  test.each([
    [
      'rows of boxes',
      `${flex}<div>${head}${boxes('Fjord Regnskap Holding AS', 'a', 'b', 'c')}${boxes('Fjord Regnskap AS', 'a', it, 'c')}</div>`,
    ],
    [
      'a body of its own',
      `${flex}<section><header>${head}</header><div>${boxes('Nordlys AS', 'a', 'b', 'c')}${boxes('Fjord Regnskap AS (firma)', 'a', it, 'c')}</div></section>`,
    ],
    [
      'a flat grid',
      `<div style="display:grid;grid-template-columns:repeat(3,200px)"><b>Company</b><b>App Store</b><b>Time</b><i>Nordlys AS</i><i>a</i><i>b</i><i>Fjord Regnskap AS</i><i data-expect="it">c</i><i>d</i></div>`,
    ],
    [
      'a control in the row',
      `${flex}<div>${head}${boxes('Fjord Regnskap AS', 'a', '<button data-expect="it">None</button>', 'c')}${boxes('Nordlys AS', 'a', '<button>None</button>', 'c')}</div>`,
    ],
    [
      'names over two lines',
      `${flex}<div>${head}${boxes('<div>Fjord Regnskap AS</div><div>987 654 325</div>', 'a', it, 'c')}${boxes('<div>Nordlys AS</div><div>911</div>', 'a', 'b', 'c')}</div>`,
    ],
    [
      'the customer of the same name',
      `${flex}<div>${head}${boxes('<span>Fjord Regnskap AS</span> <span>(kunde)</span>', 'a', 'b', 'c')}${boxes('Fjord Regnskap AS', 'a', it, 'c')}</div>`,
    ],
  ])('with %s', async (_, html) => {
    expect(await look(html)).toMatchObject(found);
  });

  test.each([
    [
      'the words stand in navigation above it',
      `<nav class="r">${boxes('Home', 'App Store')}</nav><div>${boxes('Fjord Regnskap AS', 'a')}</div>`,
    ],
    [
      'the header stands alone above a text',
      `<h2>App Store</h2><p>Text</p><div>Fjord Regnskap AS</div><div>More</div>`,
    ],
    [
      'the cell is not there',
      `${flex}<div>${head}${boxes('Fjord Regnskap AS', 'a')}${boxes('Nordlys AS', 'a', 'b', 'c')}</div>`,
    ],
  ])('is missing when %s', async (_, html) => {
    expect(await look(html)).toMatchObject({ outcome: 'missing' });
  });
});

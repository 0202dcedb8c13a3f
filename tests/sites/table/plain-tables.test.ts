import { expect, test } from 'vitest';
import type { Locator } from '../../../utils/domain/locator.ts';
import { named, useStage } from '../find/harness.ts';

const stage = useStage();

const link: Locator = { find: 'cell', row: { value: 'companyName' }, column: named('App Store'), leadsOn: true };
const values = { companyName: 'Fjord AS' };
const table = (it: string) => `<table><tr><th><th>Payroll<th>App Store<tr><th>Fjord AS<td>–<td>${it}</table>`;

test.each([
  ['a link to another page', '<a href="/role" data-expect="it">–</a>', { outcome: 'found', at: 'it' }],
  ['a link that leads nowhere', '<a href="#">–</a>', { outcome: 'missing' }],
  ['a link that runs a script', '<a href="javascript:open()">–</a>', { outcome: 'missing' }],
  ['a button', '<button>–</button>', { outcome: 'missing' }],
  ['two links', '<a href="/a">A</a> <a href="/b">B</a>', { outcome: 'missing' }],
])('a cell that leads on: %s', async (_, cell, outcome) => {
  expect(await stage.lookAt(table(cell), link, values)).toMatchObject(outcome);
});

const wide = (head: string, row: string) =>
  `<div style="overflow-x:auto;width:500px"><table style="white-space:nowrap"><tr>${head}<tr>${row}</table></div>`;
const cells = (tag: string) =>
  Array.from({ length: 9 }, (_, index) => `<${tag} style="min-width:120px">S${index}`).join('');

test('an empty corner above the names is a column that stands there', async () => {
  const column: Locator = { find: 'table', column: named('App Store') };
  const name = '<th style="min-width:400px">';
  expect(await stage.lookAt(wide(`${name}${cells('th')}`, `${name}Fjord AS${cells('td')}`), column)).toMatchObject({
    reason: 'not-in-page',
  });
});

test('an empty box above nothing keeps room for columns that are not drawn', async () => {
  const column: Locator = { find: 'table', column: named('App Store') };
  const spacer = '<th style="min-width:400px">';
  expect(await stage.lookAt(wide(`${cells('th')}${spacer}`, `${cells('td')}${spacer}`), column)).toMatchObject({
    reason: 'may-exist',
  });
});

test('a header of its own that keeps a body which is not displayed is the header of the table below', async () => {
  const cell: Locator = { find: 'cell', row: { value: 'companyName' }, column: named('App Store') };
  const own = (rows: string) => `<table style="width:400px;table-layout:fixed;border-spacing:0">${rows}</table>`;
  const head = own(
    '<thead><tr><th>Company<th>App Store</thead><tbody style="display:none"><tr><td colspan="2"></tbody>',
  );
  const body = own('<tbody><tr><td>Fjord AS<td data-expect="it">–<tr><td>Vik AS<td>–</tbody>');
  expect(await stage.lookAt(`<div>${head}</div><div>${body}</div>`, cell, values)).toMatchObject({ at: 'it' });
});

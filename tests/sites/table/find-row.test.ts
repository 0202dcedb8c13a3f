import { describe, expect, test } from 'vitest';
import type { Locator } from '../../../utils/domain/locator.ts';
import { named, useStage } from '../find/harness.ts';

const stage = useStage();

const user: Locator = { find: 'row', of: { value: 'userName' } };
const company: Locator = { find: 'row', of: { value: 'companyName' }, rowLacks: named('Customer', 'Kunde') };
const values = { userName: 'Kari Nordmann', companyName: 'Fjord Regnskap AS' };
const found = { outcome: 'found', at: 'it' };
const link = '<a href="/u/1" data-expect="it">Kari Nordmann</a>';

describe('the row of a name', () => {
  test.each([
    [
      'a table, by its link',
      `<table><tr><th>Name<th>E-mail<tr><td><a href="/u/2">Kari Nordmann-Lie</a><td>x<tr><td>${link}<td>y</table>`,
    ],
    ['a table, by its cell', `<table><tr><th>Name<tr><td data-expect="it">Kari Nordmann<td>y<tr><td>Ola<td>z</table>`],
    [
      'a list, by its button',
      `<ul><li><button data-expect="it">Kari Nordmann</button></li><li><button>Ola Nordmann</button></li></ul>`,
    ],
    [
      'a list, by itself',
      `<ul><li data-expect="it"><span>Kari Nordmann</span><div>kari@a.example</div></li><li>Ola</li></ul>`,
    ],
    [
      'boxes',
      `<main><div class="u"><div>Ola Nordmann</div><div>x</div></div><div class="u" data-expect="it"><div>Kari Nordmann</div><div>y</div></div></main>`,
    ],
    [
      'options',
      `<div role="listbox"><div role="option" data-expect="it">Kari Nordmann (kari@a.example)</div><div role="option">Ola</div></div>`,
    ],
    [
      'a grid',
      `<div role="grid"><div role="row"><div role="columnheader">Name</div></div><div role="row"><div role="gridcell" data-expect="it">Kari Nordmann</div></div></div>`,
    ],
    [
      'a table, the user’s own menu aside',
      `<header><ul><li><a href="#">Kari Nordmann</a></li></ul></header><table><tr><td>${link}<td>y</table>`,
    ],
    [
      'a table, a list of the same name aside',
      `<ul><li>Kari Nordmann</li><li>Other</li></ul><table><tr><td>${link}<td>y</table>`,
    ],
    [
      'a table, a hidden double aside',
      `<table hidden><tr><td><a href="#">Kari Nordmann</a></table><table><tr><td>${link}<td>y</table>`,
    ],
  ])('is found in %s', async (_, html) => {
    expect(await stage.lookAt(html, user, values)).toMatchObject(found);
  });

  test.each([
    [
      'two of them',
      `<table><tr><td><a href="/1">Kari Nordmann</a><td>a@b.c<tr><td><a href="/2">Kari Nordmann</a><td>d@e.f</table>`,
      'ambiguous',
    ],
    ['longer names only', `<table><tr><td>Kari Nordmann-Lie<tr><td>Anne Kari Nordmann</table>`, 'missing'],
    ['the name as a header', `<table><thead><tr><th>Kari Nordmann</thead><tr><td>x</table>`, 'missing'],
    ['the name in running text', `<p>Written by Kari Nordmann in May</p>`, 'missing'],
    ['the name alone in a heading', `<h1>Kari Nordmann</h1>`, 'missing'],
  ])('%s', async (_, html, outcome) => {
    expect(await stage.lookAt(html, user, values)).toMatchObject({ outcome });
  });

  test('is the company’s, not the customer’s', async () => {
    const html = `<table><tr><td>Fjord Regnskap AS (kunde)<tr><td data-expect="it">Fjord Regnskap AS (firma)</table>`;
    expect(await stage.lookAt(html, company, values)).toMatchObject(found);
  });

  test.each([
    '<img alt="Customer" width=16 height=16>',
    '<i title="Kunde">◆</i>',
    '<svg aria-label="Customer" width=16 height=16></svg>',
    '<span style="position:absolute;width:1px;height:1px;overflow:hidden">Customer</span>',
  ])('is none where only the customer’s stands, told by %s', async (sign) => {
    const html = `<table><tr><td>${sign} Fjord Regnskap AS<tr><td>Elv Bygg AS</table>`;
    expect(await stage.lookAt(html, company, values)).toMatchObject({ outcome: 'missing', reason: 'not-in-page' });
  });

  test('is the company’s, where one could but choose the customer', async () => {
    const html = `<table><tr><td data-expect="it">Fjord Regnskap AS<td><select><option>Company<option>Customer</select>
      <tr><td>Elv Bygg AS<td></table>`;
    expect(await stage.lookAt(html, company, values)).toMatchObject(found);
  });

  test('bounds a region for controls', async () => {
    const press: Locator = {
      find: 'control',
      family: 'press',
      name: named('Open'),
      within: [{ in: 'row', of: { value: 'companyName' } }],
    };
    const row = (name: string, more = '') => `<tr><td>${name}<td><button ${more}>Open</button>`;
    const html = `<table>${row('Fjord Regnskap Holding AS')}${row('Fjord Regnskap AS', 'data-expect="it"')}</table>`;
    expect(await stage.lookAt(html, press, values)).toMatchObject(found);
  });

  test('may exist in a list that is longer than the page', async () => {
    const html =
      '<ul><li aria-setsize="45" aria-posinset="1">Ola</li><li aria-setsize="45" aria-posinset="2">Per</li></ul>';
    expect(await stage.lookAt(html, user, values)).toMatchObject({ outcome: 'missing', reason: 'may-exist' });
  });
});

describe('the table with a column', () => {
  const table: Locator = { find: 'table', column: named('App Store') };
  test('is the one whose header says so', async () => {
    const html =
      '<table><tr><th>Time</table><table data-expect="it"><tr><th>Company<th>App Store<tr><td>x<td>y</table>';
    expect(await stage.lookAt(html, table)).toMatchObject(found);
  });

  test.each([
    ['a cell says so', '<table><tr><th>Service<th>Status<tr><td>App Store<td>On</table>', 'not-in-page'],
    [
      'a row’s header says so',
      '<table><thead><tr><th>Service<th>Status</thead><tr><th scope="row">App Store<td>On</table>',
      'not-in-page',
    ],
    ['its columns are not all rendered', '<table aria-colcount="20"><tr><th>Company<th>Time</table>', 'may-exist'],
  ])('is missing when %s', async (_, html, reason) => {
    expect(await stage.lookAt(html, table)).toMatchObject({ outcome: 'missing', reason });
  });
});

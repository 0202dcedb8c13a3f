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
const values = { companyName: 'Fjord Regnskap AS', orgNumber: '987654325' };
const look = (html: string) => stage.lookAt(html, cell, values);

const found = { outcome: 'found', at: 'it' };
const list = '<select data-expect="it"><option>–<option>Integration Administrator</select>';
const otherList = '<select><option>–</select>';
const head = '<tr><th>Company<th>Payroll<th>App Store<th>Time';
const row = (name: string, it = otherList) => `<tr><td>${name}<td>${otherList}<td>${it}<td>${otherList}`;
const holding = row('Fjord Regnskap Holding AS');

describe('a cell of a native table', () => {
  test.each([
    ['with thead', `<table><thead>${head}</thead><tbody>${holding}${row('Fjord Regnskap AS', list)}</tbody></table>`],
    ['without thead', `<table>${head}${row('Fjord Regnskap AS', list)}${holding}</table>`],
    [
      'headed by plain cells',
      `<table><tr><td>Company<td>App Store<tr><td>Fjord Regnskap AS<td data-expect="it">None</table>`,
    ],
    ['named with no-break spaces', `<table>${head}${row('Fjord&nbsp;Regnskap&nbsp;AS', list)}</table>`],
    ['named in several elements', `<table>${head}${row('<b>Fjord</b> <mark>Regnskap</mark> AS', list)}</table>`],
    ['named by a link', `<table>${head}${row('<a href="#">Fjord Regnskap AS</a>', list)}</table>`],
    ['of a kind in brackets', `<table>${head}${row('Fjord Regnskap AS (firma)', list)}${holding}</table>`],
    ['of an English kind', `<table>${head}${row('<span>Fjord Regnskap AS</span> <i>(company)</i>', list)}</table>`],
    ['with its number below', `<table>${head}${row('Fjord Regnskap AS<br><small>987 654 325</small>', list)}</table>`],
    ['with its number beside', `<table>${head}${row('Fjord Regnskap AS (987 654 325)', list)}</table>`],
    [
      'beside the customer of the same name',
      `<table>${head}${row('Fjord Regnskap AS (kunde)')}${row('Fjord Regnskap AS (firma)', list)}</table>`,
    ],
    [
      'beside a customer that a badge marks',
      `<style>.badge{padding:2px 6px;background:#ddd}</style><table>${head}${row('Fjord Regnskap AS <span class="badge">Customer</span>')}${row('Fjord Regnskap AS', list)}</table>`,
    ],
    [
      'beside a customer that a cell marks',
      `<table><tr><th>Name<th>Type<th>App Store<tr><td>Fjord Regnskap AS<td>Customer<td>${otherList}<tr><td>Fjord Regnskap AS<td>Company<td>${list}</table>`,
    ],
    [
      'in which a role speaks of customers',
      `<table><tr><th>Name<th>Admin<th>App Store<tr><td>Fjord Regnskap AS<td>Customer administrator<td>${list}</table>`,
    ],
    [
      'under a header that spans columns before it',
      `<table><thead><tr><th rowspan=2>Company<th colspan=2>Services<th colspan=2>Tools<tr><th>Payroll<th>Time<th>App Store<th>Chat</thead><tr><td>Fjord Regnskap AS<td>a<td>b<td data-expect="it">c<td>d</table>`,
    ],
    [
      'after a cell that spans columns',
      `<table>${head}<tr><td>Fjord Regnskap AS<td>x<td data-expect="it">y<td>z<tr><td colspan=4>Total</table>`,
    ],
    [
      'that reaches over two rows from above',
      `<table><tr><th>Company<th>App Store<th>Time<tr><td>Fjord Regnskap Holding AS<td rowspan=2 data-expect="it">None<td>a<tr><td>Fjord Regnskap AS<td>b</table>`,
    ],
    [
      'in the second row of a name that spans both',
      `<table><tr><th>Name<th>Type<th>App Store<tr><td rowspan=2>Fjord Regnskap AS<td>Kunde<td>a<tr><td>Firma<td data-expect="it">b</table>`,
    ],
    [
      'with hidden columns',
      `<table><tr><th>Company<th hidden>App Store<th>Time<th>App Store<tr><td>Fjord Regnskap AS<td hidden>n<td>t<td data-expect="it">x</table>`,
    ],
    [
      'far to the right in a scroller',
      `<div style="width:400px;overflow:auto"><table style="width:3000px">${head}${row('Fjord Regnskap AS', list)}</table></div>`,
    ],
    [
      'whose header hides below a pinned column',
      `<style>.p{position:sticky;left:0;background:#fff;min-width:180px}</style><div style="width:400px;overflow:auto" id="s"><table style="width:1500px;table-layout:fixed"><tr><th class="p">Company<th>App Store<th>Time<tr><td class="p">Fjord Regnskap AS<td data-expect="it">x<td>t</table></div><script>s.scrollLeft=420</script>`,
    ],
    [
      'in a table with its header in another table',
      `<div role="grid"><table style="width:600px;table-layout:fixed"><thead><tr><th>Company<th>App Store<th>Time</thead></table><table style="width:600px;table-layout:fixed"><tr><td>Fjord Regnskap AS<td data-expect="it">x<td>t</table></div>`,
    ],
    [
      'with the only button',
      `<table>${head}<tr><td>Fjord Regnskap AS<td>a<td><button data-expect="it">None</button><td>b</table>`,
    ],
    [
      'with a button beside other words',
      `<table>${head}<tr><td>Fjord Regnskap AS<td>a<td data-expect="it">Role: <button>None</button><td>b</table>`,
    ],
    [
      'with a box and its own arrow',
      `<table>${head}<tr><td>Fjord Regnskap AS<td>a<td><input role="combobox" data-expect="it"><button>v</button><td>b</table>`,
    ],
    [
      'with two buttons',
      `<table>${head}<tr><td>Fjord Regnskap AS<td>a<td data-expect="it"><button>One</button><button>Two</button><td>b</table>`,
    ],
  ])('%s', async (_, html) => {
    expect(await look(html)).toMatchObject(found);
  });

  test.each([
    ['of a look-alike only', `<table>${head}${holding}${row('Fjord Regnskap A')}${row('Fjord Regnskap ASA')}</table>`],
    ['with a word that makes it another', `<table>${head}${row('Fjord Regnskap AS (test)')}</table>`],
    ['with another number beside it', `<table>${head}${row('Fjord Regnskap AS (111 222 333)')}</table>`],
    ['whose name goes on in bold', `<table>${head}${row('Fjord Regnskap AS <b>avd. Bergen</b>')}</table>`],
    ['of the customer only', `<table>${head}${row('Fjord Regnskap AS (kunde)')}</table>`],
    [
      'under a longer header',
      `<table><tr><th>Company<th>App Store Plus<tr><td>Fjord Regnskap AS<td>${otherList}</table>`,
    ],
    [
      'in another table than the header',
      `<table><tr><th>Company<th>App Store<tr><td>Nordlys AS<td>${otherList}</table><table><tr><th>Company<th>Role<tr><td>Fjord Regnskap AS<td>${otherList}</table>`,
    ],
    [
      'under a row of another company that has no header over it',
      `<table><tr><td>Nordlys AS<td>App Store<tr><td>Fjord Regnskap AS<td>Payroll</table>`,
    ],
    [
      'of boxes under one of another company',
      `<style>.r{display:grid;grid-template-columns:200px 200px}</style><div class="r"><b>Nordlys AS</b><i>App Store</i></div><div class="r"><b>Fjord Regnskap AS</b><i>Payroll</i></div>`,
    ],
    [
      'whose kind stands in the table beside the one with the names',
      `<div style="display:flex"><table><tr style="height:40px"><th>Company<tr style="height:40px"><td>Fjord Regnskap AS</table>
        <table><tr style="height:40px"><th>Type<th>App Store<tr style="height:40px"><td>Kunde<td>x</table></div>`,
    ],
  ])('is missing in a row %s', async (_, html) => {
    expect(await look(html)).toMatchObject({ outcome: 'missing', reason: 'not-in-page' });
  });

  test.each([
    ['two rows of one name', `<table>${head}${row('Fjord Regnskap AS')}${row('Fjord Regnskap AS')}</table>`],
    [
      'a plain row and one of a kind',
      `<table>${head}${row('Fjord Regnskap AS')}${row('Fjord Regnskap AS (firma)')}</table>`,
    ],
    [
      'a header over two columns',
      `<table><thead><tr><th>Company<th colspan=2>App Store</thead><tr><td>Fjord Regnskap AS<td>${otherList}<td>${otherList}</table>`,
    ],
  ])('is ambiguous with %s', async (_, html) => {
    expect(await look(html)).toMatchObject({ outcome: 'ambiguous' });
  });

  test('says what the user sees in it', async () => {
    const chosen = '<select data-expect="it"><option>–<option selected>Integration Administrator</select>';
    const html = `<table>${head}${row('Fjord Regnskap AS', chosen)}</table>`;
    expect(await look(html)).toMatchObject({ ...found, shown: 'Integration Administrator' });
  });

  test('cannot be looked for without a company', async () => {
    expect(await stage.lookAt('<p>', cell)).toMatchObject({ outcome: 'missing', reason: 'value-unknown' });
  });
});

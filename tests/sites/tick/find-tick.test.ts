import { describe, expect, test } from 'vitest';
import type { Locator } from '../../../utils/domain/locator.ts';
import { named, useStage } from '../find/harness.ts';

const stage = useStage();

const payroll: Locator = { find: 'tick', of: named('Payroll') };
const found = { outcome: 'found', at: 'it' };
const style = `<style>.gone{position:absolute;width:0;height:0;opacity:0}.clear{opacity:0;width:30px;height:16px;margin:0}
  .track{display:inline-block;width:30px;height:16px;background:#ccc}</style>`;

describe('the tick of a name', () => {
  test.each([
    [
      'a label that points at it',
      '<input type=checkbox id=a data-expect="it"><label for=a>Payroll</label><input type=checkbox id=b><label for=b>VAT</label>',
    ],
    [
      'a label around it',
      '<label><input type=checkbox data-expect="it"> Payroll</label><label><input type=checkbox> VAT</label>',
    ],
    [
      'aria-labelledby',
      '<span id=p>Payroll</span><button role=switch aria-checked=false aria-labelledby=p data-expect="it">x</button>',
    ],
    ['aria-label', '<input type=radio aria-label="Payroll" data-expect="it"><input type=radio aria-label="VAT">'],
    ['its own text', '<div role=checkbox aria-checked=true tabindex=0 data-expect="it">Payroll</div>'],
    [
      'an entry of a menu',
      '<div role=menu><div role=menuitemcheckbox aria-checked=false data-expect="it">Payroll</div><div role=menuitemcheckbox aria-checked=false>VAT</div></div>',
    ],
    [
      'its row',
      '<table><tr><td><input type=checkbox data-expect="it"><td>Payroll<tr><td><input type=checkbox><td>VAT</table>',
    ],
    [
      'its row, although the box is named otherwise',
      '<table><tr><td><input type=checkbox aria-label="Select row" data-expect="it"><td>Payroll<tr><td><input type=checkbox aria-label="Select row"><td>VAT</table>',
    ],
    [
      'its row in two containers',
      '<div role=grid style="display:flex"><div><div role=row row-id=1><div role=gridcell><input type=checkbox data-expect="it"></div></div><div role=row row-id=2><div role=gridcell><input type=checkbox></div></div></div><div><div role=row row-id=1><div role=gridcell>Payroll</div></div><div role=row row-id=2><div role=gridcell>VAT</div></div></div></div>',
    ],
    [
      'an option with a box in it',
      '<div role=listbox aria-multiselectable=true><div role=option aria-selected=false><input type=checkbox tabindex=-1 data-expect="it"> Payroll</div><div role=option aria-selected=false><input type=checkbox tabindex=-1> VAT</div></div>',
    ],
    [
      'an option without one',
      '<div role=listbox aria-multiselectable=true><div role=option aria-selected=false data-expect="it">Payroll</div><div role=option aria-selected=false>VAT</div></div>',
    ],
    [
      'a list item with more text',
      '<ul><li><label><input type=checkbox data-expect="it"><span>Payroll</span><small style="display:block">All of it</small></label></li><li><label><input type=checkbox> VAT</label></li></ul>',
    ],
    [
      'a box of its own',
      '<div class=s><span>Payroll</span><button role=switch aria-checked=false data-expect="it"></button></div><div class=s><span>VAT</span><button role=switch aria-checked=false></button></div>',
    ],
  ])('is found by %s', async (_, html) => {
    expect(await stage.lookAt(style + html, payroll)).toMatchObject(found);
  });

  test.each([
    [
      'its label when the box measures nothing',
      '<div><input type=checkbox id=a class=gone checked><label for=a data-expect="it">Payroll</label></div>',
    ],
    [
      'its label when the box is not displayed',
      '<input type=checkbox id=a hidden checked><label for=a data-expect="it">Payroll</label>',
    ],
    [
      'the label around it',
      '<label data-expect="it"><input type=checkbox class=gone checked><span class=track></span>Payroll</label>',
    ],
    [
      'the track below a transparent box',
      '<table><tr><td>Payroll<td><span class=track data-expect="it"><input type=checkbox class=clear checked></span><tr><td>VAT<td><span class=track><input type=checkbox class=clear></span></table>',
    ],
  ])('is %s', async (_, html) => {
    expect(await stage.lookAt(style + html, payroll)).toMatchObject({ ...found, isOn: true });
  });

  test.each([
    [
      'another’s',
      '<label><input type=checkbox> Payroll reports</label><label><input type=checkbox> VAT</label>',
      'missing',
    ],
    [
      'of a heading over other boxes',
      '<h3>Payroll</h3><div><label><input type=checkbox> Send mail</label></div>',
      'missing',
    ],
    [
      'of a row with two',
      '<table><tr><td>Payroll<td><input type=checkbox><td><input type=checkbox></table>',
      'missing',
    ],
    [
      'labelled otherwise in the row',
      '<table><tr><td>Payroll<td><label><input type=checkbox> Active</label></table>',
      'missing',
    ],
    [
      'twice there',
      '<label><input type=checkbox> Payroll</label><label><input type=checkbox> Payroll</label>',
      'ambiguous',
    ],
    ['disabled', '<label><input type=checkbox disabled> Payroll</label>', 'hidden'],
    ['not to be seen', '<div style="display:none"><label><input type=checkbox> Payroll</label></div>', 'missing'],
  ])('is not found when %s', async (_, html, outcome) => {
    expect(await stage.lookAt(style + html, payroll)).toMatchObject({ outcome });
  });

  test('is the company’s, never the customer’s of the same name', async () => {
    const company: Locator = { find: 'tick', of: { value: 'companyName' } };
    const box = (name: string, at = '') => `<li><label><input type=checkbox ${at}><span>${name}</span></label></li>`;
    const html = `<ul>${box('Fjord Regnskap AS (kunde)')}${box('Fjord Regnskap Holding AS')}${box('Fjord Regnskap AS', 'data-expect="it"')}</ul>`;
    expect(await stage.lookAt(html, company, { companyName: 'Fjord Regnskap AS' })).toMatchObject(found);
    const only = `<ul>${box('Fjord Regnskap AS (kunde)')}${box('Nordlys AS')}</ul>`;
    expect(await stage.lookAt(only, company, { companyName: 'Fjord Regnskap AS' })).toMatchObject({
      outcome: 'missing',
    });
  });
});

describe('the first switch that is off', () => {
  const off: Locator = { find: 'off-switch', within: [{ in: 'dialog', title: named('Permissions') }] };
  const any: Locator = { ...off, find: 'any-switch' };
  const dialog = (html: string) =>
    `${style}<input type=checkbox><div role=dialog aria-label="Permissions" style="position:fixed;top:50px;left:50px;width:400px;background:#fff">${html}</div>`;

  test.each([
    [
      'native boxes',
      '<label><input type=checkbox checked> A</label><label><input type=checkbox data-expect="it"> B</label><label><input type=checkbox> C</label>',
    ],
    [
      'switches',
      '<button role=switch aria-checked=true>A</button><button role=switch aria-checked=false data-expect="it">B</button><button role=switch aria-checked=false>C</button>',
    ],
    [
      'boxes with a state alone',
      '<div aria-checked=true tabindex=0>A</div><div aria-checked=false tabindex=0 data-expect="it">B</div>',
    ],
    [
      'invisible inputs',
      '<input type=checkbox id=a class=gone checked><label for=a>A</label><input type=checkbox id=b class=gone><label for=b data-expect="it">B</label>',
    ],
    [
      'disabled ones first',
      '<button role=switch aria-checked=false disabled>A</button><button role=switch aria-checked=false aria-disabled=true>B</button><button role=switch aria-checked=false data-expect="it">C</button>',
    ],
    [
      'hidden doubles first',
      '<div style="visibility:hidden"><button role=switch aria-checked=false>A</button></div><button role=switch aria-checked=false data-expect="it">A</button>',
    ],
    [
      'a mixed one first',
      '<button role=checkbox aria-checked=mixed>All</button><button role=checkbox aria-checked=false data-expect="it">A</button>',
    ],
    ['radios first', '<input type=radio><button role=switch aria-checked=false data-expect="it">A</button>'],
    [
      'inputs within switches',
      '<span role=switch aria-checked=true class=track><input type=checkbox class=clear></span><span role=switch aria-checked=false class=track data-expect="it"><input type=checkbox class=clear></span>',
    ],
  ])('is found among %s', async (_, html) => {
    expect(await stage.lookAt(dialog(html), off)).toMatchObject({ ...found, isOn: false });
  });

  test.each([
    [
      'all are on',
      '<label><input type=checkbox checked> A</label><button role=switch aria-checked=true>B</button>',
      'found',
    ],
    ['there is none', '<p>Text</p>', 'missing'],
    ['all are disabled', '<button role=switch aria-checked=false disabled>A</button>', 'found'],
  ])('is missing when %s', async (_, html, outcomeOfAny) => {
    expect(await stage.lookAt(dialog(html), off)).toMatchObject({ outcome: 'missing' });
    expect(await stage.look(any)).toMatchObject({ outcome: outcomeOfAny });
  });
});

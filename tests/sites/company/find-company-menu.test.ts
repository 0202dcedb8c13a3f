import { describe, expect, test } from 'vitest';
import type { Locator } from '../../../utils/domain/locator.ts';
import { named, useStage, type Values } from '../find/harness.ts';

const stage = useStage();

const menu: Locator = { find: 'company-menu' };
const found = { outcome: 'found', at: 'it' };
const known: Values = { companyName: 'Fjord Regnskap AS', userName: 'Kari Nordmann' };

const flag = (width: number) =>
  `<img alt="" width=${width} height=16 src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='${width}' height='16'%3E%3Crect width='100%25' height='100%25' fill='red'/%3E%3C/svg%3E">`;
const caret = '<svg width=12 height=8><path fill="#000" d="M0 0h12L6 8z"/></svg>';

/** A top bar with a logo and tabs at the left, and a few things at the right that are no company menu. */
const bar = (
  right: string,
  below = '',
) => `<style>header{display:flex;justify-content:space-between;height:56px;position:relative}
    small{display:block} body{margin:0}</style>
  <header><a href="/">App Store</a><nav><a href="/apps">Apps</a></nav>
    <div><button aria-label="Help" aria-haspopup="true">?</button><button aria-haspopup="dialog">Notifications (3)</button>
    <button aria-haspopup="listbox">${flag(22)} English</button>${right}</div></header>${below}<main><button aria-haspopup="true">Nordlys AS</button></main>`;

const it = 'data-expect="it" aria-haspopup="true" aria-expanded="false"';

describe('the company menu', () => {
  test.each([
    ['by the company’s name', `<button ${it}>Fjord Regnskap AS ${caret}</button>`, 'Fjord Regnskap AS'],
    ['by the name beside other text', `<a role=button href="#" ${it}>Kari Nordmann · Fjord Regnskap AS</a>`, null],
    [
      'by the small print under the user',
      `<a role=button href="#" ${it}>Kari Nordmann<small>Fjord Regnskap AS</small></a>`,
      'Fjord Regnskap AS',
    ],
    [
      'by small print in the same line',
      `<a role=button href="#" ${it}>Kari Nordmann<small style="display:inline">Fjord Regnskap AS</small></a>`,
      'Fjord Regnskap AS',
    ],
    [
      'by the box drawn around a search input that nobody sees',
      '<div data-expect="it" style="position:relative;border:1px solid"><input role=combobox aria-expanded=false style="position:absolute;inset:0;opacity:0"><span>Fjord Regnskap AS</span></div>',
      'Fjord Regnskap AS',
    ],
    ['by a legal form, of another company', `<button ${it}>Nordlys Bakeri AS</button>`, 'Nordlys Bakeri AS'],
    ['by a Finnish legal form', `<button ${it}><span>Kari Nordmann</span><span>Järvi Oy</span></button>`, 'Järvi Oy'],
    [
      'by a mark in brackets',
      `<button ${it}>Kari Nordmann<small>Nordlys (customer)</small></button>`,
      'Nordlys (customer)',
    ],
    ['by small print without a legal form', `<button ${it}>Kari Nordmann<small>Nordlys</small></button>`, 'Nordlys'],
    [
      'by an accessible name',
      `<button ${it} aria-label="Fjord Regnskap AS">${flag(22)}${caret}</button>`,
      'Fjord Regnskap AS',
    ],
    [
      'by a title with a word before it',
      `<button ${it} title="Company: Nordlys AS">${flag(22)}</button>`,
      'Nordlys AS',
    ],
    [
      'by a flag and a name without a form',
      `<button ${it} aria-label="Nordlys Handel">${flag(22)}</button>`,
      'Nordlys Handel',
    ],
    ['by a flag alone at the end of the bar', `<button ${it}>${flag(22)}</button>`, null],
    ['by its kind in brackets', `<button ${it}>Fjord Regnskap AS (firma)</button>`, 'Fjord Regnskap AS'],
    [
      'as a list to choose from',
      `<select data-expect="it"><option>Fjord Regnskap AS<option selected>Nordlys AS</select>`,
      'Nordlys AS',
    ],
  ])('is found %s', async (_, html, shown) => {
    const sight = await stage.lookAt(bar(html), menu, known);
    expect(sight).toMatchObject(found);
    if (shown) expect(sight.shown).toBe(shown);
  });

  test('is found while it is open', async () => {
    const open = `<div style="position:relative;display:inline-block"><a role=button href="#" data-expect="it" aria-haspopup="true" aria-expanded="true">Kari Nordmann<small>Fjord Regnskap AS</small></a>
      <ul style="position:absolute;right:0;top:40px;width:260px;background:#fff"><li><strong>Fjord Regnskap AS</strong></li><li><a role=button href="#">Nordlys Bakeri AS</a></li><li><a role=button href="#">Fjord Regnskap Holding AS</a></li></ul></div>`;
    expect(await stage.lookAt(bar(open), menu, known)).toMatchObject({
      ...found,
      isOn: true,
      shown: 'Fjord Regnskap AS',
    });
  });

  test('is found before anything is known', async () => {
    const html = bar(`<button ${it}>Kari Nordmann<small>Nordlys Bakeri AS</small></button>`);
    expect(await stage.lookAt(html, menu)).toMatchObject({ ...found, shown: 'Nordlys Bakeri AS' });
  });

  test('is found in a bar without markup', async () => {
    const html = `<div style="display:flex;justify-content:space-between"><span>App Store</span><div data-expect="it" style="cursor:pointer">Fjord Regnskap AS</div></div><div>Text</div>`;
    expect(await stage.lookAt(html, menu, known)).toMatchObject(found);
  });

  test('is found wherever in such a bar its line of small print stands', async () => {
    const tops = Array.from({ length: 30 }, (_, at) => 3 * at);
    for (const top of tops) {
      const html = `<b>App Store</b><div style="position:absolute;right:20px;top:${top}px;font-size:11px"><div data-expect="it" style="display:inline;cursor:pointer">Nordlys Bakeri AS ▾</div></div>`;
      expect(await stage.lookAt(html, menu, known), `${top} px`).toMatchObject(found);
    }
  });

  test('an other company is told with a sign behind its name, too', async () => {
    const other: Locator = { find: 'other-company', name: { value: 'companyName' }, but: named('Accountflow') };
    expect(await stage.lookAt('<header><p>Nordlys Bakeri AS ▾</p></header>', other, known)).toMatchObject({
      outcome: 'found',
    });
  });

  test('a question about the wanted company names no other', async () => {
    const other: Locator = { find: 'other-company', name: { value: 'companyName' }, but: named('Accountflow') };
    const html = '<div role="dialog"><h2>Accountflow</h2><p>Let it work with the data of Fjord Regnskap AS?</p></div>';
    expect(await stage.lookAt(html, other, known)).toMatchObject({ outcome: 'missing' });
  });

  test.each([
    ['there is only a user', `<button aria-haspopup="true">Kari Nordmann ${caret}</button>`],
    ['the user has a picture', `<button aria-haspopup="true"><img width=32 height=32 alt="">Kari Nordmann</button>`],
    ['a language is chosen with a flag', `<button aria-haspopup="true">${flag(22)} Norsk</button>`],
    ['a market is chosen with a flag', `<button aria-haspopup="true" aria-label="Norge">${flag(22)}</button>`],
    ['a language is told in brackets', `<button aria-haspopup="true">English (UK)</button>`],
    ['something is new', `<button aria-haspopup="true">Assistant (beta)</button>`],
    [
      'someone is signed in as someone',
      `<button aria-haspopup="true"><span>Signed in as</span> <span>Kari Nordmann</span></button>`,
    ],
  ])('is missing when %s', async (_, html) => {
    expect(await stage.lookAt(bar(html), menu, known)).toMatchObject({ outcome: 'missing', shown: null });
  });

  test('is not the maker’s name at the left', async () => {
    const html = '<header><a href="/">Portal Maker AS</a></header><main>Text</main>';
    expect(await stage.lookAt(html, menu, known)).toMatchObject({ outcome: 'missing' });
  });

  test('is ambiguous when two may be it', async () => {
    const html = bar(`<button ${it}>Nordlys AS</button><button ${it}>Vik AS</button>`);
    expect(await stage.lookAt(html, menu, known)).toMatchObject({ outcome: 'ambiguous' });
  });
});

import { describe, expect, test } from 'vitest';
import type { Locator } from '../../../utils/domain/locator.ts';
import { COOKIE_WORDS } from '../../../utils/sites/app-store/labels.ts';
import { named, useStage } from '../find/harness.ts';

/** The smallest page for each thing that the drift suite found the engine to read wrongly. */
const stage = useStage();

const VALUES = { companyName: 'Nordlys Handel AS', userName: 'Åse Bjørnstad' };
const press = (name: string, more: Partial<Extract<Locator, { find: 'control' }>> = {}): Locator => ({
  find: 'control',
  family: 'press',
  name: named(name),
  ...more,
});
const field = { find: 'field', label: named('Organization number'), kind: 'text' } as const;
const companyRow: Locator = { find: 'row', of: { value: 'companyName' }, rowLacks: named('Customer') };
const cell: Locator = {
  find: 'cell',
  row: { value: 'companyName' },
  column: named('App Store'),
  rowLacks: named('Customer'),
};
const found = { outcome: 'found', at: 'it' };
const hand = 'style="cursor:pointer"';
const look = (html: string, locator: Locator) => stage.lookAt(html, locator, VALUES);

/** Puts the inside of every `<x-part>` into an open shadow root. */
async function showParts(html: string): Promise<void> {
  await stage.show(html);
  await stage.page.evaluate(() => {
    for (const part of document.querySelectorAll<HTMLElement>('x-part')) {
      part.style.display = 'contents';
      part.attachShadow({ mode: 'open' }).append(...part.childNodes);
    }
  });
}

test('what an open company menu lists in a frame is no company menu', async () => {
  const entry = (name: string): string => `<div role=button tabindex=0>${name}</div>`;
  const list = `<ul style=margin:0>${['Nordlys Handel Holding AS', 'Fjellbekk Regnskap AS', 'Nordlys Handel AS'].map(entry).join('')}</ul>`;
  const framed = (style: string): string =>
    `<header>App Store</header><div style="${style}"><iframe style="border:0;width:100%" srcdoc="${list}"></iframe></div>`;
  const floating = framed('position:absolute;right:10px;top:52px;width:340px');
  expect((await look(floating, { find: 'company-menu' })).outcome).toBe('missing');
});

describe('what is pressed', () => {
  test.each([
    ['a card that is one as a whole', '<h3>Add other</h3><p>All that it takes</p>'],
    ['a tile without a heading', '<div>Add other</div><div>All that it takes</div>'],
  ])('an anchor that a program made a button: %s', async (_, inside) => {
    const page = `<main><a tabindex="0" style="display:block" data-expect="it">${inside}</a></main>`;
    expect(await look(page, press('Add other'))).toMatchObject(found);
  });

  test.each(['a tabindex="0"', 'a href="#" style="background:#003253;color:#fff"'])(
    'what takes over what is ticked in a window may be a link: <%s>',
    async (tag) => {
      const page = `<div role="dialog" aria-modal="true"><label><input type="checkbox" checked> Nordlys Handel AS</label><${tag} data-expect="it">OK</a> <a href="#c">Cancel</a></div>`;
      expect(await look(page, { find: 'send-button', of: { value: 'companyName' } })).toMatchObject(found);
    },
  );

  test('of a search what bears a picture that is called so', async () => {
    const page = `<main><input type="search"><a tabindex="0" data-expect="it"><i role="img" aria-label="search">⌕</i></a><table><tr><td>–</td></tr></table></main>`;
    expect(await look(page, { find: 'search-button' })).toMatchObject(found);
  });

  test.each(['☰', '<span><i></i><i></i><i></i></span>'])(
    'what opens a menu, though the pointing hand alone tells of it: %s',
    async (bars) => {
      const page = `<style>i{display:block;width:20px;height:2px;margin:4px;background:#000}</style><header style="height:60px"><div style="cursor:pointer;display:inline-block" data-expect="it">${bars}</div></header><main></main>`;
      expect(await look(page, { find: 'menu-button' })).toMatchObject(found);
    },
  );

  test('what shows the part in which a field stands, be it no tab by its role', async () => {
    const page = `<button aria-selected="false" aria-controls="p" data-expect="it">–</button><div id="p" hidden><label>Organization number <input></label></div>`;
    expect(await look(page, { ...field, opener: true })).toMatchObject(found);
  });

  test('the value that a drop-down shows is none of its options', async () => {
    const page =
      '<label>Role <div role="combobox" tabindex="0" aria-expanded="false"><span>Integrator</span></div></label>';
    expect(await look(page, press('Integrator', { family: 'option' }))).toMatchObject({ reason: 'not-in-page' });
  });

  test('of a list that takes the focus for its entries, the entry', async () => {
    const page = `<div tabindex="0"><div ${hand}>Add Tripletex</div><div ${hand} data-expect="it"><span>Add other</span></div></div>`;
    expect(await look(page, press('Add other'))).toMatchObject(found);
  });

  test('a name in several pieces that a flexible box sets side by side', async () => {
    const page = `<div style="display:flex;cursor:pointer" data-expect="it">Add c<span>ompany</span></div><div ${hand}>Add company groups</div>`;
    expect(await look(page, press('Add company'))).toMatchObject(found);
    const button = '<button style="display:flex" data-expect="it"><b>Add</b><span>company</span></button>';
    expect(await look(button, press('Add company'))).toMatchObject(found);
  });

  test('a banner of boxes without roles is a window too', async () => {
    const banner = `<div style="position:fixed;right:0;bottom:0;z-index:90;background:#222"><p>We use cookies.</p><div ${hand}>Grant</div></div>`;
    const grant = press('Grant', { outside: [{ in: 'dialog', mentions: { labels: COOKIE_WORDS } }] });
    expect(await look(`<main><div ${hand} data-expect="it">Grant</div></main>${banner}`, grant)).toMatchObject(found);
    expect((await look(`<main></main>${banner}`, grant)).outcome).toBe('missing');
  });

  test('a column of boxes at the page’s edge is navigation', async () => {
    const column = `<div style="position:absolute;left:0;top:0;width:200px;height:700px">${[
      'Home',
      'Company',
      'Reports',
    ]
      .map(
        (word) =>
          `<div style="cursor:pointer;padding:8px" ${word === 'Company' ? 'data-expect="it"' : ''}>${word}</div>`,
      )
      .join('')}</div>`;
    const item = press('Company', { within: [{ in: 'navigation' }] });
    expect(await look(`${column}<main style="margin-left:220px"><button>Company</button></main>`, item)).toMatchObject(
      found,
    );
  });

  test('an entry of a bar that calls its links menu items tells by its look that it is on', async () => {
    const entry = (word: string, look = ''): string =>
      `<a role="menuitem" href="#${word}" style="padding:8px;${look}">${word}</a>`;
    const bar = `<div>${entry('Apps', 'font-weight:bold')}${entry('My apps')}${entry('Codes')}</div>`;
    expect((await look(bar, press('Apps', { family: 'tab' }))).isOn).toBe(true);
    expect((await look(`<div role="menu">${bar}</div>`, press('Apps', { family: 'tab' }))).isOn).toBeNull();
  });
});

describe('what stands in components', () => {
  test('a button in one may send the form around it, whatever else does', async () => {
    await showParts(`<form><div role="dialog" aria-modal="true"><label><input type="checkbox" checked> Nordlys Handel AS</label>
      <x-part><button data-expect="it">OK</button></x-part><button>Cancel</button></div></form>`);
    expect(await stage.look({ find: 'send-button', of: { value: 'companyName' } }, VALUES)).toMatchObject(found);
  });

  test('a field in one stands between what is before and behind the component', async () => {
    const after = { find: 'field', label: named('Accounting system'), kind: 'choice' } as const;
    const before = { find: 'control', family: 'press', name: named('Validate') } as const;
    await showParts(
      '<label>Accounting system <select></select></label><x-part><label>Key <input data-expect="it"></label></x-part><button>Validate</button>',
    );
    expect(await stage.look({ find: 'next-field', after, before, but: [] }, VALUES)).toMatchObject(found);
  });
});

test('a heading of what comes further down is no title of what stands under words that are drawn larger', async () => {
  const page = `<main><p>–</p><div style="font:bold 24px Arial">Accountflow</div><button data-expect="it">Integrate</button><h4>Help</h4></main>`;
  const ours = press('Integrate', { within: [{ in: 'card', of: named('Accountflow') }] });
  expect(await look(page, ours)).toMatchObject(found);
});

test('what has a panel hanging right behind it has opened that, though it does not say so', async () => {
  const shut = press('Settings', { outside: [{ in: 'opened' }] });
  const page = (style: string): string =>
    `<div style="height:48px"><div><a href="#s" data-expect="it">Settings</a></div><div style="position:absolute;${style}"><a href="#c">Company</a></div></div>`;
  expect((await look(page('left:0;right:0;top:48px'), shut)).outcome).toBe('missing');
  expect(await look(page('right:0;bottom:0'), shut)).toMatchObject(found);
});

describe('the site’s own bar', () => {
  test('a user’s name in a bar of plain boxes is no row of a list', async () => {
    const page = `<div style="height:56px;display:flex;justify-content:space-between"><b>Visma.net</b><ul><li>Åse Bjørnstad</li></ul></div>
      <main><ul><li>Kari Nordmann</li></ul></main>`;
    const row: Locator = { find: 'row', of: { value: 'userName' }, outside: [{ in: 'top-bar' }] };
    expect(await look(page, row)).toMatchObject({ outcome: 'missing' });
  });

  test('another company’s menu is found when only the pointing hand tells of it', async () => {
    const page = `<div style="height:56px;display:flex;justify-content:space-between"><a href="/">App Store</a><div ${hand}
      data-expect="it"><span>Åse Bjørnstad</span> <small>Nordlys Handel Holding AS</small></div></div><main>Apps</main>`;
    expect(await look(page, { find: 'company-menu' })).toMatchObject({ ...found, shown: 'Nordlys Handel Holding AS' });
  });
});

describe('fields', () => {
  test.each([
    ['in a label around them', '<label>Organization number <input hidden><input data-expect="it"></label>'],
    [
      'beside a text',
      '<div><div>Organization number</div><div><div style="display:none"><input></div><input data-expect="it"></div></div>',
    ],
  ])('a double that nobody sees has no label of its own: %s', async (_, html) => {
    expect(await look(`<form>${html}</form>`, field)).toMatchObject(found);
  });

  test('a text labels the field of the component that stands beside it', async () => {
    await showParts(
      '<div><div>Organization number</div><x-part><input data-expect="it"></x-part></div><div><div>Name</div><input></div>',
    );
    expect(await stage.look(field, VALUES)).toMatchObject(found);
  });
});

describe('rows and cells', () => {
  const head = '<div class="l"><div>Company</div><div>Approval</div><div>App Store</div></div>';
  const style = '<style>.l,.r{display:grid;grid-template-columns:300px 120px 120px}</style>';
  const box = (name: string, mark = ''): string =>
    `<div style="display:grid;grid-template-columns:300px 120px 120px"><div>${name}</div><div>–</div><div><b ${hand} ${mark}>–</b></div></div>`;

  test('the box with the hand in a cell is pressed, not the cell around it', async () => {
    const page = `<table><tr><th>Company</th><th>App Store</th></tr><tr><td>Nordlys Handel AS</td><td style="width:200px"><a
      tabindex="0" ${hand} data-expect="it">Choose</a></td></tr></table>`;
    expect(await look(page, cell)).toMatchObject(found);
  });

  test.each([
    ['a component of its own', (row: string) => `<x-part>${row}</x-part>`],
    ['in a box of its own', (row: string) => `<div>${row}</div>`],
  ])('one row of many may be %s', async (_, wrap) => {
    const rows = [box('Fjellbekk AS'), wrap(box('Nordlys Handel AS', 'data-expect="it"')), box('Solvik AS')].join('');
    await showParts(`${style}<main>${head}<div>${rows}</div></main>`);
    expect((await stage.look(companyRow, VALUES)).outcome).toBe('found');
    expect(await stage.look(cell, VALUES)).toMatchObject(found);
  });

  test('a cell by sight is none of another row, however much stands around the name', async () => {
    const row = (name: string): string =>
      `<div style="display:flex;height:40px"><div style="width:430px">${name}</div><button>–</button></div>`;
    const granted = `<div style="display:flex"><div style="width:150px">Nordlys Handel AS</div><div style="width:90px">App Store</div></div>`;
    const rows = [row('Nordlys Handel AS'), row('<span>Fjellbekk Regnskap AS</span> <span>(company)</span>')].join('');
    const page = `<main>${granted}<div><div>${rows}${row('–')}</div></div></main>`;
    expect((await look(page, cell)).outcome).toBe('missing');
  });

  test('a cell of one row may be a component', async () => {
    const line = (name: string): string => `<div><div>${name}</div><div>x@firma.example</div></div>`;
    const ours = `<div><x-part><div><a href="#u" data-expect="it">Åse Bjørnstad</a></div></x-part><div>a@firma.example</div></div>`;
    await showParts(`<main>${line('Kari Nordmann')}${ours}${line('Ola Nordmann')}</main>`);
    expect(await stage.look({ find: 'row', of: { value: 'userName' } }, VALUES)).toMatchObject(found);
  });

  test('a double that nobody sees is not the box that is pressed', async () => {
    const page = `<table><tr><th>Company</th><th>App Store</th></tr><tr><td>Nordlys Handel AS</td><td><div style="display:none"><a
      ${hand}>Choose</a></div><a ${hand} data-expect="it">Choose</a></td></tr></table>`;
    expect(await look(page, cell)).toMatchObject(found);
  });

  test('a double out of sight says nothing that the control would have to say, too', async () => {
    const double = '<div aria-hidden="true" style="position:absolute;left:-9999px;top:0"><button>–</button></div>';
    const page = `<table><tr><th>Company</th><th>App Store</th></tr><tr><td>Nordlys Handel AS</td><td>${double}<button
      data-expect="it"><span>→</span>–</button></td></tr></table>`;
    expect(await look(page, cell)).toMatchObject(found);
  });

  test('a row that a component shows, in a box of its own, is one of the rows', async () => {
    const tick = (mark = ''): string => `<div><input type="checkbox" ${mark}></div>`;
    const line = (name: string, own = tick()): string =>
      `<div style="display:flex">${own}<div>${name}</div><div>App Store</div></div>`;
    const ours = `<div><x-part>${line('Nordlys Handel AS', `<div>${tick('data-expect="it"')}</div>`)}</x-part></div>`;
    const head = `<div><div style="display:flex"><div></div><div>Company</div><div>Service</div></div></div>`;
    await showParts(
      `<main><div>${head}<div><div>${line('Stiftelsen Nordlys Handel AS')}${ours}${line('Nordlys Handel Holding AS')}</div></div></div></main>`,
    );
    expect(
      await stage.look({ find: 'off-switch', within: [{ in: 'row', of: { value: 'companyName' } }] }, VALUES),
    ).toMatchObject(found);
  });

  test('a name in what cannot be told to be a row is not lacking', async () => {
    const page = '<main><p>Roles</p><section><span>Nordlys Handel AS</span></section></main>';
    expect(await look(page, companyRow)).toMatchObject({ outcome: 'missing', reason: 'may-exist' });
    const customer = '<main><section><span>Nordlys Handel AS</span> (Customer)</section></main>';
    expect(await look(customer, companyRow)).toMatchObject({ outcome: 'missing', reason: 'not-in-page' });
  });

  test('a name over several rows is not the name of a row that has another', async () => {
    const line = (name: string, mark = ''): string => `<th scope="row">${name}</th><td><button ${mark}>–</button></td>`;
    const page = (...lines: string[]): string =>
      `<table><tr><th></th><th></th><th>App Store</th></tr><tr><th rowspan="${lines.length}">Nordlys Handel AS</th>${lines.join('</tr><tr>')}</tr></table>`;
    const other = line('Nordlys Handel Holding AS');
    const customer = line('(Customer)');
    expect(await look(page(customer, line('Nordlys Handel AS', 'data-expect="it"'), other), cell)).toMatchObject(found);
    expect(await look(page(customer, line('(company)', 'data-expect="it"'), other), cell)).toMatchObject(found);
    expect((await look(page(customer, other), cell)).outcome).toBe('missing');
  });

  test('what is written in a window is in no row of the table that it lies over', async () => {
    const row = (company: string, role: string): string =>
      `<tr><td style="width:240px">${company}</td><td style="width:240px">${role}</td></tr>`;
    const window = `<div style="position:fixed;top:120px;left:8px;width:500px;background:#fff">
      <div style="display:flex"><div style="width:245px">Nordlys Handel AS</div><button>Cancel</button></div></div>`;
    const page = `<table>${row('Company', 'App Store')}${row('Fjellbekk Regnskap AS', '–')}</table>${window}`;
    expect((await look(page, cell)).outcome).toBe('missing');
  });
});

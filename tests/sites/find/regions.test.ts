import { describe, expect, test } from 'vitest';
import type { Locator, Region } from '../../../utils/domain/locator.ts';
import { named, useStage } from './harness.ts';

const stage = useStage();

const press = (name: string, ...within: Region[]): Locator => ({
  find: 'control',
  family: 'press',
  name: named(name),
  within,
});
const outside = (name: string, ...regions: Region[]): Locator => ({
  find: 'control',
  family: 'press',
  name: named(name),
  outside: regions,
});
const yes = '<button data-expect="it">Accept</button>';
const found = { outcome: 'found', at: 'it' };
const elsewhere = { outcome: 'missing', reason: 'wrong-context' };
const layer = 'position:fixed;inset:0;background:#0008;z-index:50';
const middle = 'position:fixed;left:300px;top:200px;width:400px;height:300px;background:#fff';
const cookies =
  '<div style="position:fixed;left:0;right:0;bottom:0;height:90px;background:#eee;z-index:9999"><p>We use cookies.</p><button>Accept</button></div>';
const page = '<main><h1>Page</h1><p>Text</p><div style="height:400px">More text</div></main>';

describe('dialog', () => {
  const windowed: Region = { in: 'dialog', title: named('Permissions'), lacks: named('cookies') };
  test.each([
    ['role and heading', `<div role="dialog" style="${middle}"><h2>Permissions</h2>${yes}</div>`],
    ['role and name', `<div role="dialog" aria-label="Permissions" style="${middle}">${yes}</div>`],
    [
      'empty box around a fixed one',
      `<div role="dialog" aria-modal="true" aria-label="Permissions"><div style="${middle}">${yes}</div></div>`,
    ],
    ['native', `<dialog open><h2>Permissions</h2>${yes}</dialog>`],
    [
      'Bootstrap',
      `<div class="modal-backdrop" style="${layer}"></div><div class="modal" style="position:fixed;inset:0;z-index:60"><div class="modal-dialog" style="margin:50px auto;width:500px;background:#fff"><div class="modal-content"><h4 class="modal-title">Permissions</h4>${yes}</div></div></div>`,
    ],
    [
      'layer that holds it, no role',
      `<div style="${layer}"><div style="margin:100px auto;width:400px;background:#fff"><div>Permissions</div><div>${yes}</div></div></div>`,
    ],
    [
      'backdrop beside it, no role',
      `<div><div style="${layer}"></div><div style="${middle};z-index:51"><div><b>Permissions</b></div>${yes}</div></div>`,
    ],
    [
      'backdrop within it',
      `<div style="position:fixed;inset:0;z-index:60"><div style="position:fixed;inset:0;background:#0008"></div><div style="position:relative;width:400px;background:#fff"><div>Permissions</div>${yes}</div></div>`,
    ],
    ['a cookie banner beside it', `<div role="dialog" style="${middle}"><h2>Permissions</h2>${yes}</div>${cookies}`],
  ])('%s', async (_, html) => {
    expect(await stage.lookAt(page + html, press('Accept', windowed))).toMatchObject(found);
  });

  test.each([
    ['the page', yes],
    ['a card', `<div class="card" style="position:relative"><h2>Permissions</h2>${yes}</div>`],
    ['another window', `<div role="dialog" style="${middle}"><h2>Cookies</h2>${yes}</div>`],
    [
      'a mention far down in the window',
      `<div role="dialog" style="${middle}"><h2>Other</h2><div style="height:200px"></div><div>Permissions</div>${yes}</div>`,
    ],
    ['a cookie window', `<div role="dialog" style="${middle}"><h2>Permissions</h2><p>For cookies.</p>${yes}</div>`],
    [
      'a window behind another',
      `<div role="dialog" style="${middle}"><h2>Permissions</h2>${yes}</div><div role="dialog" style="${middle};z-index:70"><h2>Wait</h2></div>`,
    ],
  ])('not %s', async (_, html) => {
    expect(await stage.lookAt(page + html, press('Accept', windowed))).toMatchObject(elsewhere);
  });

  test('a modal in the top layer', async () => {
    await stage.show(`${page}<dialog><h2>Permissions</h2>${yes}</dialog><button>Accept</button>`);
    await stage.page.evaluate(() => document.querySelector('dialog')?.showModal());
    expect(await stage.look(press('Accept', windowed))).toMatchObject(found);
    expect(await stage.look(press('Accept'))).toMatchObject(found);
  });

  test('mentions', async () => {
    const about: Region = { in: 'dialog', mentions: named('Alpha') };
    const html = (text: string) => `<div role="dialog" style="${middle}"><p>${text}</p>${yes}</div>`;
    expect(await stage.lookAt(html('Give <b>Alpha</b> access?'), press('Accept', about))).toMatchObject(found);
    expect(await stage.lookAt(html('Give Alphabet access?'), press('Accept', about))).toMatchObject(elsewhere);
  });

  test.each([
    [
      'a card with a lifted foot',
      `<div class="card" style="position:relative;height:200px"><div style="position:absolute;bottom:8px;z-index:20">${yes}</div></div>`,
    ],
    [
      'an app in a fixed layer',
      `<div id="app" style="position:fixed;inset:0;overflow:auto"><h1>Page</h1><div style="position:absolute;top:80px;left:10px;width:300px;height:200px">${yes}</div></div>`,
    ],
    ['a sticky bar', `${page}<div style="position:sticky;bottom:0;z-index:20">${yes}</div>`],
    [
      'a fixed top bar',
      `<div style="position:fixed;top:0;left:0;right:0;height:56px;z-index:1000">${yes}</div>${page}`,
    ],
    [
      'a fixed side menu',
      `<div style="position:fixed;top:0;left:0;bottom:0;width:220px;z-index:1000">${yes}<a href="/1">One</a></div>${page}`,
    ],
  ])('%s is no window', async (_, html) => {
    expect(await stage.lookAt(html, outside('Accept', { in: 'dialog' }))).toMatchObject(found);
  });
});

describe('menu', () => {
  const item = '<button data-expect="it" role="menuitem">Accept</button>';
  const menu: Region = { in: 'menu' };
  test.each([
    ['role menu', `<div role="menu" style="position:absolute;top:100px">${item}</div>`],
    [
      'list box in a popper',
      `<div style="position:fixed;top:100px;z-index:1300"><ul role="listbox"><li role="option" data-expect="it">Accept</li></ul></div>`,
    ],
    [
      'Bootstrap',
      '<li class="dropdown open" style="position:relative"><a href="#">Open</a><ul class="dropdown-menu" style="position:absolute"><li><a href="#" data-expect="it">Accept</a></li></ul></li>',
    ],
    [
      'on a clear layer that catches presses',
      `<div style="position:fixed;inset:0;z-index:1300"><div style="position:fixed;inset:0"></div><div style="position:absolute;top:60px;right:10px;width:300px;background:#fff"><div tabindex="0" data-expect="it">Accept</div></div></div>${page}`,
    ],
    [
      'no roles',
      `<div style="position:relative"><button>Open</button><div style="position:absolute;z-index:5"><div tabindex="0" data-expect="it">Accept</div></div></div>`,
    ],
  ])('%s', async (_, html) => {
    expect(await stage.lookAt(page + html, press('Accept', menu))).toMatchObject(found);
  });

  test.each([
    ['a menu bar', `<div role="menubar">${item}</div>`],
    ['a list box of the page', '<ul role="listbox"><li role="option">Accept</li></ul>'],
    [
      'a box on a black sheet that is made clear as a whole',
      `<div style="position:fixed;inset:0;background:#000;opacity:.5;z-index:50"></div><div style="${middle};z-index:51">${item}</div>`,
    ],
    ['a window', `<div style="${layer}"></div><div role="dialog" style="${middle};z-index:51">${item}</div>`],
  ])('not %s', async (_, html) => {
    expect(await stage.lookAt(page + html, press('Accept', menu))).toMatchObject(elsewhere);
  });

  const framed = (style: string) =>
    `<div style="${style}"><iframe style="border:0;width:100%;height:100%" srcdoc="<ul><li tabindex=0 data-expect=it>Accept</li></ul>"></iframe></div>`;

  test.each([
    ['the whole document of a frame that floats', framed('position:absolute;top:90px;width:240px;height:160px'), found],
    ['not a frame in the flow of the page', framed('width:240px;height:160px'), elsewhere],
    ['not the frame of a portal’s pages', framed('position:absolute;left:260px;right:0;top:60px;bottom:0'), elsewhere],
    [
      'not a frame in a window',
      `<div style="${layer}"></div>${framed(`${middle};z-index:51;width:240px;height:160px`)}`,
      elsewhere,
    ],
  ])('%s', async (_, html, expected) => {
    expect(await stage.lookAt(page + html, press('Accept', menu))).toMatchObject(expected);
  });

  test('a popover', async () => {
    await stage.show(`<div popover id="p">${item}</div>${page}`);
    expect(await stage.look(press('Accept', menu))).toMatchObject({ outcome: expect.stringMatching(/missing|hidden/) });
    await stage.page.evaluate(() => (document.querySelector('#p') as HTMLElement).showPopover());
    expect(await stage.look(press('Accept', menu))).toMatchObject(found);
  });
});

describe('bars of the page', () => {
  const link = '<a href="/x" data-expect="it">Accept</a>';
  const others = '<a href="/1">One</a><a href="/2">Two</a><a href="/3">Three</a>';
  test.each<[string, string, Region['in']]>([
    ['header', `<header>${link}</header>${page}`, 'top-bar'],
    ['navbar of divs', `<div style="height:56px"><div>${link}<a href="/y">Y</a></div></div>${page}`, 'top-bar'],
    ['nav', `<nav>${link}</nav>${page}`, 'navigation'],
    [
      'menu bar',
      `<div role="menubar"><div role="menuitem" tabindex="0" data-expect="it">Accept</div></div>`,
      'navigation',
    ],
    [
      'column at the left',
      `<div style="display:flex"><div style="width:240px;height:700px">${link}${others}</div>${page}</div>`,
      'navigation',
    ],
    [
      'column without links',
      `<div style="display:flex"><div style="width:240px;height:700px"><ul><li><div tabindex="0" data-expect="it">Accept</div></li><li>One</li><li>Two</li></ul></div>${page}</div>`,
      'navigation',
    ],
  ])('%s', async (_, html, region) => {
    expect(await stage.lookAt(html, press('Accept', { in: region } as Region))).toMatchObject(found);
  });

  test('what opens a menu in the top bar is told from what leads on', async () => {
    const opener = `<header><button aria-haspopup="menu" aria-expanded="false" data-expect="it">Accept</button></header>`;
    const opens: Region = { in: 'top-bar', opens: true };
    expect(await stage.lookAt(`${opener}${page}`, press('Accept', opens))).toMatchObject(found);
    expect(await stage.lookAt(`<header>${link}</header>${page}`, press('Accept', opens))).toMatchObject(elsewhere);
    expect(await stage.lookAt(`${page}${opener.replaceAll('header', 'main')}`, press('Accept', opens))).toMatchObject(
      elsewhere,
    );
  });

  test.each<[string, string, Region['in']]>([
    ['header of an article', `<header>Bar</header><article><header>${link}</header></article>`, 'top-bar'],
    ['the head of the content', `<main><h1>Page</h1>${link}</main>`, 'top-bar'],
    ['below the bar', `<div style="height:150px">Bar</div><div>${link}</div>`, 'top-bar'],
    ['the content', `<nav>${others}</nav><main>${link}</main>`, 'navigation'],
    ['a wide list of the page', `<div style="height:700px">${link}${others}</div>`, 'navigation'],
  ])('not %s', async (_, html, region) => {
    expect(await stage.lookAt(html, press('Accept', { in: region } as Region))).toMatchObject(elsewhere);
  });
});

test('row', async () => {
  const html = `<table><tr><td>Nordlys AS</td><td><button data-expect="it">Accept</button></td></tr>
    <tr><td>Nordlys AS Bergen</td><td><button>Accept</button></td></tr></table>`;
  const values = { companyName: 'Nordlys AS' };
  const row: Region = { in: 'row', of: { value: 'companyName' } };
  expect(await stage.lookAt(html, press('Accept', row), values)).toMatchObject(found);
  expect(await stage.look(press('Accept', row))).toMatchObject({ outcome: 'missing', reason: 'value-unknown' });
});

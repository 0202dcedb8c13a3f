import { describe, expect, test } from 'vitest';
import type { Locator } from '../../../utils/domain/locator.ts';
import { named, useStage } from './harness.ts';

const stage = useStage();

const press = (...spellings: string[]): Locator => ({ find: 'control', family: 'press', name: named(...spellings) });

describe('a control by its whole name', () => {
  test.each([
    ['button', '<button data-expect="it">Save and close</button>'],
    ['name split over nodes', '<button data-expect="it">Save <b>and</b> <i>close</i></button>'],
    ['blocks inside', '<div role="button" tabindex="0" data-expect="it"><div>Save and</div><div>close</div></div>'],
    ['line break and hard space', '<button data-expect="it">Save<br>and&nbsp;close</button>'],
    ['soft hyphen, other case', '<button data-expect="it">SAVE AND CL&shy;OSE</button>'],
    ['input', '<input type="submit" value="Save and close" data-expect="it">'],
    ['aria-label', '<button aria-label="Save and close" data-expect="it"><svg width="20" height="20"></svg></button>'],
    ['title', '<button title="Save and close" data-expect="it" style="width:30px;height:30px"></button>'],
    ['icon font', '<button data-expect="it"><i class="material-icons">save</i><span>Save and close</span></button>'],
    [
      'icon font, hidden',
      '<button data-expect="it"><span class="icon" aria-hidden="true">x</span>Save and close</button>',
    ],
    [
      'text for screen readers',
      '<button data-expect="it">Save and close<span style="position:absolute;width:1px;height:1px;overflow:hidden">now</span></button>',
    ],
    [
      'nested',
      '<ul role="menu"><li role="none"><a role="menuitem" href="#" data-expect="it"><span><span>Save and close</span></span></a></li></ul>',
    ],
    ['plus sign and dots', '<a href="/x" data-expect="it">+ Save and close…</a>'],
  ])('%s', async (_, html) => {
    expect(await stage.lookAt(html, press('Save and close'))).toMatchObject({ outcome: 'found', rank: 0, at: 'it' });
  });

  test.each([
    ['part of a name', '<button>Save and close all</button>'],
    ['name that goes on in a block', '<button>Save and close <div>all</div></button>'],
    ['own text of a longer name', '<button>Save and close<span> all</span></button>'],
    ['heading', '<h2 style="cursor:pointer">Save and close</h2>'],
    ['running text', '<p>Save and close</p><div>Save and close</div>'],
    ['a part of a clickable card', '<div style="cursor:pointer"><span>Save and close</span><span>More</span></div>'],
  ])('not %s', async (_, html) => {
    expect(await stage.lookAt(html, press('Save and close'))).toMatchObject({
      outcome: 'missing',
      reason: 'not-in-page',
    });
  });
});

describe('what can be seen decides', () => {
  const box = 'position:fixed;inset:0;background:#0008;z-index:10';
  test.each<[string, string, object]>([
    ['hidden double', '<button hidden>Go</button><button data-expect="it">Go</button>', { outcome: 'found', at: 'it' }],
    [
      'measuring copy',
      '<ul style="visibility:hidden;position:absolute"><li><button>Go</button></li></ul><button data-expect="it">Go</button>',
      { outcome: 'found', at: 'it' },
    ],
    [
      'copy of no height',
      '<div style="height:0;overflow:hidden"><button>Go</button></div><button data-expect="it">Go</button>',
      { outcome: 'found', at: 'it' },
    ],
    [
      'copy off the page',
      '<div style="position:absolute;left:-9999px"><button>Go</button></div><button data-expect="it">Go</button>',
      { outcome: 'found', at: 'it' },
    ],
    [
      'copy for the eye only',
      '<div aria-hidden="true"><button>Go</button></div><button data-expect="it">Go</button>',
      { outcome: 'found', at: 'it' },
    ],
    ['transparent', '<button style="opacity:0">Go</button>', { outcome: 'hidden', reason: 'not-visible' }],
    ['inert', '<div inert><button>Go</button></div>', { outcome: 'hidden', reason: 'not-visible' }],
    [
      'inert behind a window',
      '<div inert><button>Go</button></div><div role="dialog" aria-modal="true">Sure?<button>Yes</button></div>',
      { outcome: 'hidden', reason: 'covered' },
    ],
    ['covered', `<button>Go</button><div style="${box}"></div>`, { outcome: 'hidden', reason: 'covered' }],
    [
      'out of sight behind what lies over the whole screen',
      '<div style="height:3000px"></div><button>Go</button><div style="position:fixed;inset:0"></div>',
      { outcome: 'hidden', reason: 'covered' },
    ],
    [
      'out of sight in what fills the screen',
      '<div style="position:fixed;inset:0;overflow:auto"><div style="height:3000px"></div><button data-expect="it">Go</button></div>',
      { outcome: 'found', at: 'it' },
    ],
    [
      'our own host is no cover',
      `<button data-expect="it">Go</button><connect-guide style="${box}"></connect-guide>`,
      { outcome: 'found', at: 'it' },
    ],
    ['disabled', '<button disabled>Go</button>', { outcome: 'hidden', reason: 'disabled' }],
    [
      'disabled by ARIA',
      '<div aria-disabled="true"><a href="/">Go</a></div>',
      { outcome: 'hidden', reason: 'disabled' },
    ],
    [
      'disabled fieldset',
      '<fieldset disabled><button>Go</button></fieldset>',
      { outcome: 'hidden', reason: 'disabled' },
    ],
    ['disabled by class', '<li class="disabled"><a href="/">Go</a></li>', { outcome: 'hidden', reason: 'disabled' }],
    [
      'two',
      '<button>Go</button><footer><button>Go</button></footer>',
      { outcome: 'ambiguous', reason: 'several-matches' },
    ],
    [
      'two links to one place',
      '<a href="/go" data-expect="it">Go</a><nav><a href="/go">Go</a></nav>',
      { outcome: 'found', at: 'it' },
    ],
    ['two links to no place', '<a href="#">Go</a><a href="#">Go</a>', { outcome: 'ambiguous' }],
    [
      'role before plain text',
      '<span style="cursor:pointer">Go</span><button data-expect="it">Go</button>',
      { outcome: 'found', rank: 0, at: 'it' },
    ],
    [
      'outer of clickable texts',
      '<div style="cursor:pointer" data-expect="it"><span><b>Go</b></span></div>',
      { outcome: 'found', rank: 2, at: 'it' },
    ],
    [
      'by tabindex',
      '<div tabindex="0" data-expect="it"><span>Go</span></div>',
      { outcome: 'found', rank: 2, at: 'it' },
    ],
    ['by onclick', '<div onclick="1" data-expect="it">Go</div>', { outcome: 'found', rank: 2, at: 'it' }],
    [
      'below the fold of a scroller',
      '<div style="height:200px;overflow:auto"><div style="height:900px"></div><button data-expect="it">Go</button></div>',
      { outcome: 'found', at: 'it' },
    ],
    [
      'cut away by a box that does not scroll',
      '<div style="height:200px;overflow:hidden"><div style="height:900px"></div><button>Go</button></div>',
      { outcome: 'hidden', reason: 'not-visible' },
    ],
    [
      'display: contents inside',
      '<button data-expect="it"><span style="display:contents">Go</span></button>',
      { outcome: 'found', at: 'it' },
    ],
    [
      'under a stuck bar that scrolls off it',
      '<div style="position:sticky;top:0;height:60px;background:#eee;margin-bottom:-60px"></div><button data-expect="it">Go</button><div style="height:3000px"></div>',
      { outcome: 'hidden' },
    ],
    [
      'under a bar at the foot of a page that goes on',
      '<div style="height:760px"></div><button data-expect="it">Go</button><div style="height:900px"></div><div style="position:fixed;bottom:0;left:0;right:0;height:80px;background:#eee"></div>',
      { outcome: 'found', at: 'it' },
    ],
    [
      'under a bar at the foot of a page that ends',
      '<div style="height:750px"></div><button>Go</button><div style="position:fixed;bottom:0;left:0;right:0;height:80px;background:#eee"></div>',
      { outcome: 'hidden', reason: 'covered' },
    ],
    [
      'stretched link over a card',
      '<div style="position:relative"><button>Go</button><a href="/x" style="position:absolute;inset:0"></a></div>',
      { outcome: 'hidden', reason: 'covered' },
    ],
    [
      'switch whose input is invisible',
      '<label data-expect="it"><input type="checkbox" role="switch" style="opacity:0;width:0;height:0"><i style="display:inline-block;width:30px;height:16px;background:#ccc"></i> Go</label>',
      { outcome: 'found', at: 'it', isOn: false },
    ],
    [
      'switch whose input lies over its label',
      '<label style="position:relative;display:inline-block" data-expect="it"><input type="checkbox" role="switch" checked style="opacity:0;position:absolute;inset:0;width:100%;height:100%">Go</label>',
      { outcome: 'found', at: 'it', isOn: true },
    ],
    [
      'radio beside its label',
      '<input type="radio" id="r" data-expect="it"><label for="r">Go</label>',
      { outcome: 'found', at: 'it', isOn: false },
    ],
  ])('%s', async (_, html, expected) => {
    expect(await stage.lookAt(html, press('Go'))).toMatchObject(expected);
  });

  test('in an open shadow root, with the label in a slot', async () => {
    const html = `<my-menu><template shadowrootmode="open"><my-item>
      <template shadowrootmode="open"><button><slot></slot></button></template>Go</my-item></template></my-menu>`;
    await stage.show(`<div id="host"></div>`);
    await stage.page.evaluate((markup) => document.querySelector('#host')?.setHTMLUnsafe(markup), html);
    expect(await stage.look(press('Go'))).toMatchObject({ outcome: 'found', rank: 0, at: '<button></button>' });
  });

  test('a page translated by the browser says so', async () => {
    const html =
      '<!doctype html><html class="translated-ltr"><body><button><font><font>Kör</font></font></button></body></html>';
    expect(await stage.lookAt(html, press('Go'))).toMatchObject({ outcome: 'missing', reason: 'page-translated' });
    expect(await stage.look(press('Kör'))).toMatchObject({ outcome: 'found' });
  });

  test('a value that the connection does not know', async () => {
    const locator: Locator = { find: 'control', family: 'press', name: { value: 'companyName' } };
    expect(await stage.lookAt('<button>Nordlys AS</button>', locator)).toMatchObject({ reason: 'value-unknown' });
    expect(await stage.look(locator, { companyName: ' nordlys  as' })).toMatchObject({ outcome: 'found' });
  });
});

describe('families', () => {
  const tab: Locator = { find: 'control', family: 'tab', name: named('Users', 'Brukere') };
  test.each<[string, string, object]>([
    [
      'tab before link',
      '<a href="/u">Users</a><div role="tablist"><button role="tab" aria-selected="true" data-expect="it">Users</button></div>',
      { rank: 0, at: 'it', isOn: true },
    ],
    [
      'nav-tabs without roles',
      '<ul class="nav-tabs"><li class="active"><a href="#a">Companies</a></li><li><a href="#b" data-expect="it">Brukere</a></li></ul>',
      { rank: 1, at: 'it', isOn: false },
    ],
    [
      'a count behind',
      '<div role="tab" data-expect="it" tabindex="0">Users <span>12</span></div>',
      { rank: 1, at: 'it', isOn: null },
    ],
    ['a count in brackets', '<div role="tab" data-expect="it" tabindex="0">Users (12)</div>', { rank: 1, at: 'it' }],
    ['a year is no count', '<div role="tab" tabindex="0">Users 2026</div>', { outcome: 'missing' }],
  ])('tab: %s', async (_, html, expected) => {
    expect(await stage.lookAt(html, tab)).toMatchObject(expected);
  });

  const company: Locator = { find: 'control', family: 'option', name: { value: 'companyName' } };
  const values = { companyName: 'Nordlys AS' };
  test.each<[string, string, object]>([
    [
      'over its number',
      '<ul role="listbox"><li role="option" aria-selected="true" data-expect="it"><div>Nordlys AS</div><small>999 888 777</small></li></ul>',
      { outcome: 'found', at: 'it', isOn: true },
    ],
    [
      'behind initials',
      '<ul role="listbox"><li role="option" data-expect="it"><span>NA</span><div>Nordlys AS</div><small>999 888 777</small></li></ul>',
      { outcome: 'found', at: 'it' },
    ],
    [
      'beside its number',
      '<ul role="listbox"><li role="option" data-expect="it">Nordlys AS (999 888 777)</li></ul>',
      { outcome: 'found', rank: 1, at: 'it' },
    ],
    ['a longer name', '<ul role="listbox"><li role="option">Nordlys AS Bergen</li></ul>', { outcome: 'missing' }],
    [
      'a longer name in parts',
      '<ul role="listbox"><li role="option"><b>Nordlys AS</b> <span>Bergen</span></li></ul>',
      { outcome: 'missing' },
    ],
    [
      'the whole one before the titled one',
      '<div role="option"><div>Nordlys AS</div><div>Kunde</div></div><div role="option" data-expect="it">Nordlys AS</div>',
      { outcome: 'found', at: 'it' },
    ],
  ])('option: %s', async (_, html, expected) => {
    expect(await stage.lookAt(html, company, values)).toMatchObject(expected);
  });

  test('words on a button that break into two lines are one name', async () => {
    const html = '<button><div>Accept</div><div>all cookies</div></button>';
    expect(await stage.lookAt(html, press('Accept'))).toMatchObject({ outcome: 'missing' });
  });
});

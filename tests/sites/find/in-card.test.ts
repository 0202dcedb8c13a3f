import { describe, expect, test } from 'vitest';
import type { Locator } from '../../../utils/domain/locator.ts';
import { named, useStage } from './harness.ts';

const stage = useStage();

const integrate: Locator = {
  find: 'control',
  family: 'press',
  name: named('Integrate'),
  within: [{ in: 'card', of: named('Alpha') }],
};

const ours = { outcome: 'found', at: 'it' };
const notOurs = { outcome: 'missing', reason: 'wrong-context' };
const style =
  '<style>.name{font-weight:700;font-size:18px}.desc{font-size:13px}.grid{display:grid;grid-template-columns:1fr 1fr 1fr}</style>';
const it = '<button data-expect="it">Integrate</button>';
const other = '<button>Integrate</button>';

describe('a control of the card with this title', () => {
  test.each([
    [
      'headings',
      `<div class="grid"><div class="card"><h3>Beta</h3><p>Text.</p>${other}</div><div class="card"><h3>Alpha</h3><p>Text.</p>${it}</div></div>`,
    ],
    [
      'head and body',
      `<div class="card"><div class="head"><h3>Alpha</h3></div><div class="body"><p>Text.</p><div class="act"><a href="/a">More</a>${it}</div></div></div><div class="card"><div class="head"><h3>Beta</h3></div><div class="body">${other}</div></div>`,
    ],
    [
      'a subtitle in the body',
      `<div class="card"><div class="head"><h3>Alpha</h3></div><div class="body"><div>Reconciliation</div>${it}</div></div><div class="card"><div class="head"><h3>Beta</h3></div><div class="body"><div>Invoices</div>${other}</div></div>`,
    ],
    [
      'no headings',
      `${style}<div class="grid"><div><div class="name">Beta</div><div class="desc">Alpha</div>${other}</div><div><div class="name">Alpha</div><div class="desc">Beta</div>${it}</div></div>`,
    ],
    [
      'nothing but divs',
      `<div><div><div>Beta</div><div>Text</div><div>${other}</div></div><div><div>Alpha</div><div>Text</div><div>${it}</div></div></div>`,
    ],
    [
      'initials for a logo',
      `<div><div class="c"><div>Al</div><div><div>Alpha</div><div>Alpha x Net</div></div>${it}</div><div class="c"><div>Be</div><div><div>Beta</div><div>Beta x Net</div></div>${other}</div></div>`,
    ],
    [
      'a single result',
      `<main><h1>Apps</h1><div class="list"><div class="item"><div>Alpha</div><div>Text</div>${it}</div></div></main>`,
    ],
    [
      'a single result under a chapter',
      `<main><h2>Apps</h2><div class="list"><div class="item"><div>Alpha</div><div>Text</div>${it}</div></div></main>`,
    ],
    [
      'table rows',
      `<table><thead><tr><th>App</th><th>By</th><th></th></tr></thead><tr><td>Beta</td><td>Alpha</td><td>${other}</td></tr><tr><td>Alpha</td><td>Beta</td><td>${it}</td></tr></table>`,
    ],
    [
      'list items with a picture',
      `<ul><li><img alt="Beta logo" width="40" height="40"><span>Beta</span>${other}</li><li><img alt="Alpha logo" width="40" height="40"><span>Alpha</span>${it}</li></ul>`,
    ],
    [
      'only a picture',
      `<ul><li><img alt="Beta" width="40" height="40">${other}</li><li><img alt="Alpha" width="40" height="40">${it}</li></ul>`,
    ],
    [
      'a flat list of headings',
      `<section><h2>Apps</h2><h3>Beta</h3><p>Text.</p>${other}<h3>Alpha</h3><p>Text.</p>${it}<h3>Gamma</h3>${other}</section>`,
    ],
    [
      'title below its control',
      `<div><div class="c">${other}<h4>Beta</h4></div><div class="c">${it}<h4>Alpha</h4></div></div>`,
    ],
    [
      'a title that is a link',
      `<div><div class="c"><div><a href="/b">Beta</a></div><span>Text</span>${other}</div><div class="c"><div><a href="/a">Alpha</a></div><span>Text</span>${it}</div></div>`,
    ],
    [
      'a publisher below the heading',
      `<div><div class="c"><h3>Alpha</h3><h4>Beta</h4>${it}</div><div class="c"><h3>Beta</h3><h4>Alpha</h4>${other}</div></div>`,
    ],
    ['a price in the way', `<div class="c"><h3>Alpha</h3><div class="row"><span>kr 990</span>${it}</div></div>`],
    [
      'its own page',
      `<main><h1>Alpha</h1><p>Text.</p>${it}<section><h2>Related</h2><div class="c"><h3>Beta</h3>${other}</div></section></main>`,
    ],
    [
      'its own page in columns',
      `<main><div class="left"><h1>Alpha</h1></div><div class="right"><span>Free</span>${it}</div></main>`,
    ],
    [
      'a link as control',
      `<div><div class="c"><h3>Alpha</h3><a href="/i" class="btn" data-expect="it">Integrate</a></div><div class="c"><h3>Beta</h3><a href="/j" class="btn">Integrate</a></div></div>`,
    ],
  ])('%s', async (_, html) => {
    expect(await stage.lookAt(html, integrate)).toMatchObject(ours);
  });

  test.each([
    [
      'the neighbour has the button',
      `<div><div class="c"><h3>Alpha</h3><p>Text.</p></div><div class="c"><h3>Beta</h3><p>Text.</p>${other}</div></div>`,
    ],
    [
      'the same with bare divs',
      `<div><div><div>Alpha</div><div>Text</div></div><div><div>Beta</div><div>Text</div>${other}</div></div>`,
    ],
    [
      'the neighbour has no title',
      `<div><div class="c"><span>Alpha</span><img width="40" height="40"></div><div class="c"><img width="40" height="40">${other}</div></div>`,
    ],
    [
      'an item made alike holds nothing but the button',
      `<div><div class="c"><div>Alpha</div></div><div class="c"><div>${other}</div></div></div>`,
    ],
    ['a list item has none', `<ul><li>Alpha</li><li>${other}</li></ul>`],
    [
      'a look-alike',
      `<div><div class="c"><h3>Alpha Plus</h3>${other}</div><div class="c"><h3>Alphabet</h3>${other}</div></div>`,
    ],
    ['a look-alike in parts', `<div class="c"><h3>Alpha <span>Plus</span></h3>${other}</div>`],
    [
      'a look-alike by the same publisher',
      `${style}<div class="c"><div><div class="name">Alpha Plus</div><div class="desc">Alpha</div></div>${other}</div>`,
    ],
    ['a mention in the text', `<div class="c"><h3>Beta</h3><p>Works with <a href="/a">Alpha</a></p>${other}</div>`],
    [
      'a mention in a chip beside the button',
      `<div class="c"><h3>Beta</h3><div class="body"><span>Alpha</span>${other}</div></div>`,
    ],
    [
      'a related app on its own page',
      `<main><h1>Alpha</h1><button>Manage</button><section><h2>Related</h2><div class="c"><h3>Beta</h3>${other}</div></section></main>`,
    ],
    [
      'a related app without headings',
      `${style}<main><h1>Alpha</h1><div class="c"><div class="name">Beta</div>${other}</div></main>`,
    ],
    [
      'a related app with a picture only',
      `<main><h1>Alpha</h1><div class="row"><div class="c"><img width="40" height="40">${other}</div><div class="c"><img width="40" height="40"></div></div></main>`,
    ],
    ['a related app in a flat list', `<main><h1>Alpha</h1><h2>Related</h2><h3>Beta</h3>${other}</main>`],
    [
      'the search term above the list',
      `<main><div>Alpha</div><div class="list"><div class="c"><h3>Beta</h3>${other}</div></div></main>`,
    ],
    ['no title anywhere', `<main>${other}</main>`],
  ])('not when %s', async (_, html) => {
    expect(await stage.lookAt(html, integrate)).toMatchObject(notOurs);
  });

  test('cards of custom elements', async () => {
    const card = (name: string, mark: string) =>
      `<app-card><template shadowrootmode="open"><h3>${name}</h3><slot></slot></template><button ${mark}>Integrate</button></app-card>`;
    await stage.show('<div id="host"></div>');
    const markup = card('Beta', '') + card('Alpha', 'data-expect="it"');
    await stage.page.evaluate((html) => document.querySelector('#host')?.setHTMLUnsafe(html), markup);
    expect(await stage.look(integrate)).toMatchObject(ours);
  });

  test('the title itself, as the way to the app', async () => {
    const link: Locator = { ...integrate, find: 'control', family: 'press', name: named('Alpha') };
    const html =
      '<div><div class="c"><h3><a href="/b">Beta</a></h3><p>See <a href="/x">Alpha</a></p></div><div class="c"><h3><a href="/a" data-expect="it">Alpha</a></h3><p>Text.</p></div></div>';
    expect(await stage.lookAt(html, link)).toMatchObject(ours);
  });
});

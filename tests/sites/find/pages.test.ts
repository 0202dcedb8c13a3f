import { describe, expect, test } from 'vitest';
import type { Locator, Region } from '../../../utils/domain/locator.ts';
import { named, useStage } from './harness.ts';

const stage = useStage();

const press = (name: string, region: Region): Locator => ({
  find: 'control',
  family: 'press',
  name: named(name),
  within: [region],
});
const found = { outcome: 'found', at: 'it' };
const elsewhere = { outcome: 'missing', reason: 'wrong-context' };
const missing = { outcome: 'missing' };
const yes = '<form><input type="submit" value="Accept" data-expect="it"></form>';
const wrong = '<input type="submit" value="Accept">';
const banner = `<div style="position:fixed;left:0;right:0;bottom:0;height:60px"><p>We use cookies.</p>${wrong}</div>`;
const bar = '<header><a href="/">Home</a><a href="/b">B</a></header>';

describe('a page that stands for a window', () => {
  const titled: Region = { in: 'page', title: named('Permissions'), lacks: named('cookies') };
  test.each([
    ['with its heading in the main part', `${bar}<main><h1>Permissions</h1>${yes}</main>`],
    ['without any wrapper', `<h1>Permissions</h1>${yes}`],
    ['with chapters', `<main><h1>Permissions</h1><h2>Alpha</h2>${yes}</main>`],
    ['with a heading of the second level', `<main><h2>Permissions</h2><h3>Alpha</h3>${yes}</main>`],
    ['with a banner for cookies over it', `<main><h1>Permissions</h1>${yes}</main>${banner}`],
    ['with such a banner below it', `<main><h1>Permissions</h1>${yes}</main><div><p>Our cookies</p>${wrong}</div>`],
  ])('%s', async (_, html) => {
    expect(await stage.lookAt(html, press('Accept', titled))).toMatchObject(found);
  });

  test.each([
    ['another heading', `<main><h1>Settings</h1>${yes}</main>`],
    ['the words as a chapter', `<main><h1>Settings</h1><h2>Permissions</h2>${yes}</main>`],
    ['a heading behind', `<main>${yes}<h1>Permissions</h1></main>`],
    ['the heading of another part', `<main><h1>Permissions</h1><p>Text</p><h1>Other</h1>${yes}</main>`],
    ['the banner only', `<main><h1>Permissions</h1></main>${banner}`],
    ['a window over it', `<main><h1>Permissions</h1></main><div role="dialog">${yes}</div>`],
    ['a bar', `<main><h1>Permissions</h1></main><footer>${yes}</footer>`],
  ])('not: %s', async (_, html) => {
    expect(await stage.lookAt(html, press('Accept', titled))).toMatchObject(elsewhere);
  });

  const about: Region = { in: 'page', about: named('Alpha'), lacks: named('cookies') };
  test.each([
    ['named by its heading', `${bar}<main><h1>Alpha</h1>${yes}</main>`],
    ['named in a sentence', `<main><p>Alpha gets access.</p>${yes}</main>${banner}`],
  ])('about something: %s', async (_, html) => {
    expect(await stage.lookAt(html, press('Accept', about))).toMatchObject(found);
  });

  test.each([
    ['another name', `<main><p>Alphabet gets access.</p>${yes}</main>`],
    ['a name that begins so', `<main><p>Alpha Payroll gets access.</p>${yes}</main>`],
    ['named beside, in the page as a whole', `<main><p>Alpha</p></main><div><p>Terms</p>${yes}</div>`],
    ['a part that speaks of cookies', `<main><p>Alpha</p><div>Alpha uses cookies.${yes}</div></main>`],
  ])('not about it: %s', async (_, html) => {
    expect(await stage.lookAt(html, press('Accept', about))).toMatchObject(elsewhere);
  });
});

describe('a filter with the labels of a form', () => {
  const name: Locator = { find: 'field', label: named('Name'), kind: 'text', outside: [{ in: 'search' }] };
  const fields = '<label>Name <input data-expect="it"></label><label>Number <input></label>';
  const more = '<label>Type <input></label><label>Group <input></label>';
  test.each([
    ['a form', `<form>${fields}<button>Save</button></form>`],
    [
      'a form with a look-up',
      `<form>${fields}${more}<button type="button">Search</button><button>Save</button></form>`,
    ],
    ['no form at all', `<div>${fields}</div>`],
  ])('%s is none', async (_, html) => {
    expect(await stage.lookAt(html, name)).toMatchObject(found);
  });

  test.each([
    ['by its button', `<form>${fields}<button>Filter</button></form>`],
    ['by an input', `<form><table><tr><td>${fields}<td><input type="submit" value="Søk"></table></form>`],
    ['without a form', `<div>${fields}<button>Search</button></div>`],
    ['by role', `<div role="search">${fields}</div>`],
  ])('%s', async (_, html) => {
    expect(await stage.lookAt(html, name)).toMatchObject(elsewhere);
  });
});

describe('the button of a search', () => {
  const button: Locator = { find: 'search-button' };
  const table = '<table><tr><td>One<tr><td>Two</table>';
  test.each([
    ['input', `<form><input type="search"><input type="submit" value="Go" data-expect="it"></form>${table}`],
    ['button without a kind', `<form><input type="search"><button data-expect="it">?</button></form>${table}`],
    [
      'beside another',
      `<form><input type="search"><button type="button">x</button><button data-expect="it">Go</button></form>${table}`,
    ],
    [
      'elsewhere by its form',
      `<form id="f"><input type="search"></form><button form="f" data-expect="it">Go</button>${table}`,
    ],
    [
      'of all that send the page, the one called as its field',
      `<h1>People</h1><form><b>Tuvash:</b> <input type="search"> <input type="submit" value="Tuvash" data-expect="it"> <button>New</button><table><tr><td>One<td><button>x</button><tr><td>Two</table></form>`,
    ],
  ])('%s', async (_, html) => {
    expect(await stage.lookAt(html, button)).toMatchObject(found);
  });

  test.each<[string, string, object]>([
    ['none', `<form><input type="search"></form>${table}`, missing],
    ['no form', `<div><input type="search"><button>Go</button></div>${table}`, missing],
    ['no search', '<form><input><input><button>Save</button></form>', missing],
    [
      'two',
      `<form><input type="search"><button>Go</button><button>Export</button></form>${table}`,
      { outcome: 'ambiguous' },
    ],
  ])('%s', async (_, html, outcome) => {
    expect(await stage.lookAt(html, button)).toMatchObject(outcome);
  });
});

describe('what a button of the top bar opens', () => {
  const option = press('Nordlys AS', { in: 'menu' });
  const list = '<ul><li><a href="/a" data-expect="it">Nordlys AS</a></li></ul>';
  test.each([
    [
      'details',
      `<header><details open><summary>Fjord AS</summary><div>${list}</div></details></header><main>Text</main>`,
    ],
    [
      'by ARIA',
      `<header><button aria-expanded="true" aria-controls="m">Fjord AS</button><div id="m">${list}</div></header>`,
    ],
  ])('%s', async (_, html) => {
    expect(await stage.lookAt(html, option)).toMatchObject(found);
  });

  test.each([
    [
      'of the page',
      `<header>Top</header><main><details open><summary>More</summary><div>${list}</div></details></main>`,
    ],
    ['beside it', `<header><details open><summary>Fjord AS</summary></details>${list}</header>`],
  ])('not: %s', async (_, html) => {
    expect(await stage.lookAt(html, option)).toMatchObject(elsewhere);
  });
});

describe('evidence of a company', () => {
  const text: Locator = { find: 'text', name: { value: 'companyName' } };
  test.each([
    ['the name', '<h2>Fjord AS</h2>', 'found'],
    ['with a word for what it is', '<p>Fjord AS (firma)</p>', 'found'],
    ['with its number', '<p>Fjord AS, 987 654 325</p>', 'found'],
    ['as the customer', '<p>Fjord AS (kunde)</p>', 'missing'],
    ['within another', '<p>Fjord AS Holding</p>', 'missing'],
  ])('%s', async (_, html, outcome) => {
    expect((await stage.lookAt(html, text, { companyName: 'Fjord AS', orgNumber: '987654325' })).outcome).toBe(outcome);
  });
});

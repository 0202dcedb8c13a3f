import { describe, expect, test } from 'vitest';
import type { Locator } from '../../../utils/domain/locator.ts';
import { named, useStage } from './harness.ts';

const stage = useStage();

const search: Locator = { find: 'search' };
const found = { outcome: 'found', at: 'it' };
const bar = '<header><input type="search" placeholder="Find anything"></header>';
const table = '<table><tbody><tr><td>One</td></tr><tr><td>Two</td></tr></tbody></table>';
const cards =
  '<div class="grid"><div class="c"><h3>One</h3></div><div class="c"><h3>Two</h3></div><div class="c"><h3>Three</h3></div></div>';

describe('the search of a list', () => {
  test.each([
    ['search box', `${bar}<main><input type="search" data-expect="it">${table}</main>`],
    ['role', `${bar}<main><input role="searchbox" data-expect="it">${table}</main>`],
    ['called so by its program', `${bar}<main><input class="css-search-1x" data-expect="it">${cards}</main>`],
    [
      'only box above a table',
      `<main><div><input placeholder="?" data-expect="it"><button>Go</button></div>${table}</main>`,
    ],
    ['only box above cards', `<div><div><input placeholder="?" data-expect="it"></div>${cards}</div>`],
    [
      'boxes within the table',
      `<main><input data-expect="it"><table><tbody><tr><td><input></td></tr><tr><td><input></td></tr></tbody></table></main>`,
    ],
    ['without results yet', `<main><input type="search" data-expect="it"><p>Nothing found.</p></main>`],
    [
      'box in the tool bar of a grid',
      `<div role="grid"><div><input type="search" data-expect="it"></div><div role="row"><div role="gridcell">One</div></div></div>`,
    ],
    [
      'bar of divs',
      `<div style="height:56px"><div style="height:40px"><a href="/">Home</a><a href="/b">B</a><input type="search"></div></div><h1>Users</h1><input data-expect="it">${table}`,
    ],
  ])('%s', async (_, html) => {
    expect(await stage.lookAt(html, search)).toMatchObject(found);
  });

  test.each<[string, string, object]>([
    ['of the site', `${bar}<main>${table}</main>`, { outcome: 'missing' }],
    ['in navigation', `<nav><input type="search"></nav><main>${table}</main>`, { outcome: 'missing' }],
    ['a form above a table', `<main><form><input><input></form>${table}</main>`, { outcome: 'missing' }],
    ['two boxes above a table', `<main><input><input>${table}</main>`, { outcome: 'missing' }],
    ['a box below the table', `<main>${table}<input></main>`, { outcome: 'missing' }],
    ['two search boxes', `<main><input type="search"><input type="search">${table}</main>`, { outcome: 'ambiguous' }],
    ['a box without a list', '<main><input><p>Text</p></main>', { outcome: 'missing' }],
  ])('not %s', async (_, html, expected) => {
    expect(await stage.lookAt(html, search)).toMatchObject(expected);
  });
});

describe('evidence', () => {
  const text = (name: string, part = false): Locator => ({ find: 'text', name: named(name), part });
  test.each<[string, string, Locator, object]>([
    ['whole text', '<p data-expect="it">Tenant ID</p>', text('Tenant ID'), { ...found, rank: 0 }],
    ['several are as good as one', '<p data-expect="it">Tenant ID</p><p>Tenant ID</p>', text('Tenant ID'), found],
    ['a visible one', '<p hidden>Tenant ID</p><p data-expect="it">Tenant ID:</p>', text('Tenant ID'), found],
    ['in parts', '<p data-expect="it">Tenant <b>ID</b></p>', text('Tenant ID'), found],
    ['hidden', '<p hidden>Tenant ID</p>', text('Tenant ID'), { outcome: 'hidden' }],
    ['longer', '<p>Tenant ID of all</p>', text('Tenant ID'), { outcome: 'missing' }],
    ['longer, in part', '<p data-expect="it">Your Tenant ID: 12</p>', text('Tenant ID', true), { ...found, rank: 1 }],
    ['a part of a word', '<p>Tenant IDs</p>', text('Tenant ID', true), { outcome: 'missing' }],
    ['password', '<input type="password" data-expect="it" value="x">', { find: 'password' }, { ...found, shown: null }],
    ['hidden password', '<input type="password" hidden>', { find: 'password' }, { outcome: 'hidden' }],
    ['no password', '<input>', { find: 'password' }, { outcome: 'missing' }],
  ])('%s', async (_, html, locator, expected) => {
    expect(await stage.lookAt(html, locator)).toMatchObject(expected);
  });
});

import { describe, expect, test } from 'vitest';
import { named, useStage } from './harness.ts';

const stage = useStage();

/** A component with an open root of its own, as the parser makes it. */
const component = (tag: string, inside: string): string =>
  `<${tag} style="display:contents"><template shadowrootmode="open">${inside}</template></${tag}>`;

const page = (body: string): string => `<!doctype html><html><body>${body}</body></html>`;

describe('parts that stand in the root of a component', () => {
  const accept = {
    find: 'control',
    family: 'press',
    name: named('Accept'),
    within: [{ in: 'dialog', title: named('Application permissions') }],
  } as const;
  const apps = '<main><h1>Apps</h1><p style="height:500px">All apps</p></main>';
  const box = `<div style="position:relative;background:#fff;width:400px"><h2>Application permissions</h2>
    <button data-expect="accept">Accept</button></div>`;
  const sheet =
    'position:fixed;inset:0;z-index:50;display:flex;align-items:center;justify-content:center;background:#0008';

  test.each([
    ['within the grey sheet', `<div style="${sheet}">${component('x-window', box)}</div>`],
    ['with its grey sheet', component('x-window', `<div style="${sheet}">${box}</div>`)],
  ])('make a window: %s', async (_, window) => {
    expect(await stage.lookAt(page(apps + window), accept)).toMatchObject({ outcome: 'found', at: 'accept' });
  });

  test('are found over a page that is a component itself', async () => {
    const body = `${component('x-app', apps)}<div style="${sheet}">${box}</div>`;
    expect(await stage.lookAt(page(body), accept)).toMatchObject({ outcome: 'found', at: 'accept' });
  });

  test('are the control in a cell', async () => {
    const list = component('x-list', '<div role="combobox" data-expect="list" style="width:40px">–</div>');
    const table = `<table style="width:600px"><thead><tr><th></th><th>App Store</th></tr></thead>
      <tbody><tr><th scope="row">Nordlys AS</th><td>${list}</td></tr></tbody></table>`;
    const cell = { find: 'cell', row: { value: 'companyName' }, column: named('App Store') } as const;
    const sight = await stage.lookAt(page(table), cell, { companyName: 'Nordlys AS' });
    expect(sight).toMatchObject({ outcome: 'found', at: 'list' });
  });
});

describe('names in several pieces', () => {
  const option = { find: 'control', family: 'option', name: { value: 'companyName' } } as const;
  const values = { companyName: 'Nordlys Handel AS' };
  const unseen = '<span style="position:absolute;width:1px;height:1px;overflow:hidden">(current)</span>';

  test.each([
    ['with a note for screen readers', `${unseen}<b>Nordlys</b> Handel AS`],
    ['with the words that were searched for', '<mark>Nordlys</mark> Handel AS (firma)'],
    ['with a mark in the midst of a word', '<mark>Nordlys Ha</mark>ndel AS (company)'],
  ])('are read as one: %s', async (_, name) => {
    const menu = `<ul role="menu"><li role="menuitem" data-expect="ours">${name}</li><li role="menuitem">Nordlys AS</li></ul>`;
    expect(await stage.lookAt(menu, option, values)).toMatchObject({ outcome: 'found', at: 'ours' });
  });
});

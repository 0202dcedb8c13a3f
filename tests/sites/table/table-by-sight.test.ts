import { describe, expect, test } from 'vitest';
import { named, useStage } from '../find/harness.ts';

const stage = useStage();

const table = { find: 'table', column: named('App Store') } as const;

const style = `<style>.l{display:grid;grid-template-columns:200px 150px 150px} .t{display:grid;grid-template-columns:200px 200px;gap:8px}
  .t a,.t div{padding:20px;border:1px solid #ccc} .p{cursor:pointer}</style>`;
const line = (...cells: string[]): string =>
  `<div class="l">${cells.map((cell) => `<div>${cell}</div>`).join('')}</div>`;
const roles = [
  line('', 'Approval', 'App Store'),
  line('Nordlys AS (firma)', '<button>–</button>', '<button>–</button>'),
];

describe('boxes that look like a table', () => {
  test.each([
    ['with an empty corner', roles],
    ['with a title for every column', [line('Firma', 'Approval', 'App Store'), ...roles.slice(1)]],
    ['in a box that can be scrolled by key', [`<div tabindex="0" style="overflow:auto">${roles.join('')}</div>`]],
  ])('are one %s', async (_, lines) => {
    expect(
      (await stage.lookAt(`${style}<main><div data-expect="table">${lines.join('')}</div></main>`, table)).outcome,
    ).toBe('found');
  });

  test.each([
    [
      'tiles of a launcher',
      '<div class="t"><a href="#a">Admin</a><a href="#b">App Store</a><a href="#c">Approval</a><a href="#d">Expense</a></div>',
    ],
    [
      'tiles that only the hand tells',
      '<div class="t"><div class="p">Admin</div><div class="p">App Store</div><div class="p">Approval</div><div class="p">Expense</div></div>',
    ],
    [
      'a bar of links over a page',
      '<nav><a href="#a">Home</a> <a href="#b">App Store</a></nav><div class="l"><p>One</p><p>Two</p><p>Three</p></div>',
    ],
    ['a lone head', roles[0] ?? ''],
    ['a text over a form', '<h2>App Store</h2><label>Name <input></label><label>Number <input></label>'],
  ])('are none: %s', async (_, html) => {
    expect((await stage.lookAt(`${style}<main>${html}</main>`, table)).outcome).toBe('missing');
  });
});

describe('a row of boxes without classes', () => {
  const row = { find: 'row', of: { value: 'userName' } } as const;
  const values = { userName: 'Kari Nordmann' };

  test('is one of several with the same parts', async () => {
    const html =
      '<div><a href="#k" data-expect="name">Kari Nordmann</a><div>Oslo</div></div><div><a href="#o">Ola Dahl</a><div>Bergen</div></div>';
    expect(await stage.lookAt(`<main>${html}</main>`, row, values)).toMatchObject({ outcome: 'found', at: 'name' });
  });

  test('is not any box that stands over another', async () => {
    const html =
      '<div><p>Hei, <span>Kari Nordmann</span></p></div><div><h2>Oppgaver</h2><ul><li>En</li><li>To</li></ul></div>';
    expect((await stage.lookAt(`<main>${html}</main>`, row, values)).outcome).toBe('missing');
  });
});

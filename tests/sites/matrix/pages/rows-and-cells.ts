import { type MatrixState, USER } from '../matrix-state.ts';
import type { Words } from '../words.ts';
import { pageOf } from './parts.ts';

const classic = { portal: 'admin', host: 'signin.visma.net', done: 1 } as const;

const OPEN_USER = 'data-is="grant-role/open-user"';
const NEIGHBOUR = 'Kari Nordmann';

const usersPage = (w: Words, list: string): string =>
  pageOf(
    '.unit{display:flex;border-bottom:1px solid #ccc;padding:6px}',
    `<main><h1>${w('Users and roles')}</h1><input type="search" data-is="grant-role/search-user">${list}</main>`,
  );

/** A list of two, of whom the second is ours: each as `entry` draws a name, `mark` being what ours bears. */
const entriesOf = (entry: (name: string, mark: string) => string): string =>
  [NEIGHBOUR, USER].map((name) => entry(name, name === USER ? OPEN_USER : '')).join('');

/** How lists draw a name beside what does something else; the mark stands at the name alone. */
const BESIDE_OTHERS: Readonly<Record<string, (w: Words) => string>> = {
  'an entry with a button': (w) =>
    `<ul>${entriesOf((name, mark) => `<li><span ${mark}>${name}</span> <button>${w('Delete')}</button></li>`)}</ul>`,
  'a box with a button': (w) =>
    entriesOf((name, mark) => `<div class="unit"><b ${mark}>${name}</b><button>${w('Deactivate')}</button></div>`),
  'a cell with a menu in a row that is pressed': (w) =>
    `<table>${entriesOf(
      (name, mark) =>
        `<tr style="cursor:pointer"><td><b ${mark}>${name}</b> <button aria-haspopup="menu" aria-label="${w('More')}">⋮</button></td><td>6</td></tr>`,
    )}</table>`,
  'a cell with a letter to write': () =>
    `<table>${entriesOf(
      (name, mark) =>
        `<tr><td><b ${mark}>${name}</b><br><a href="mailto:x@nordlys.example">x@nordlys.example</a></td></tr>`,
    )}</table>`,
  'an arrow that bears the name': (w) =>
    `<table>${entriesOf(
      (name, mark) =>
        `<tr><td>${name} <button aria-label="${w('Delete')}">×</button> <button aria-label="${name}" ${mark}>›</button></td></tr>`,
    )}</table>`,
  'a cell of its own': (w) =>
    `<table>${entriesOf(
      (name, mark) =>
        `<tr style="cursor:pointer"><td ${mark}>${name}</td><td><button>${w('Delete')}</button></td></tr>`,
    )}</table>`,
};

/** What rows and cells hold beside what is meant. */
export const ROWS_AND_CELLS: readonly MatrixState[] = [
  ...Object.entries(BESIDE_OTHERS).map(
    ([name, list]): MatrixState => ({
      name: `users: ${name}`,
      ...classic,
      expect: 'grant-role/open-user',
      html: (w) => usersPage(w, list(w)),
    }),
  ),
];

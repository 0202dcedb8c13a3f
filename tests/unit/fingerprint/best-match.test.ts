import { describe, expect, test } from 'vitest';
import { bestMatch } from '../../../utils/domain/fingerprint/best-match.ts';
import type { Fingerprint } from '../../../utils/domain/fingerprint/fingerprint.ts';

const BUTTON: Fingerprint = {
  tag: 'button',
  role: 'button',
  name: 'Approve',
  text: 'Approve',
  id: 'approve',
  classes: 'btn btn-primary',
  path: '/html[1]/body[1]/main[1]/div[2]/button[1]',
  box: { x: 400, y: 300, width: 90, height: 32 },
  neighbours: ['Cancel', 'Permissions'],
  container: 'dialog Permissions',
};

const OTHERS: Fingerprint[] = ['Home', 'Reports', 'Settings', 'Cancel', 'Help'].map((text, at) => ({
  tag: 'a',
  text,
  classes: 'link',
  path: `/html[1]/body[1]/nav[1]/a[${at + 1}]`,
  box: { x: 40 + 90 * at, y: 10, width: 80, height: 20 },
}));

describe('bestMatch', () => {
  test('finds what has moved and lost its id and classes, by its name', () => {
    const now: Fingerprint = {
      tag: 'BUTTON',
      name: ' approve',
      classes: ['x1', 'x2'],
      path: '/html[1]/body[1]/div[9]/footer[1]/button[2]',
      box: { x: 20, y: 900, width: 120, height: 40 },
      container: 'dialog Permissions',
    };
    const match = bestMatch(BUTTON, [...OTHERS, now]);
    expect(match).toMatchObject({ index: OTHERS.length, rung: 'only-name' });
    expect(match.score).toBeGreaterThan(0.6);
    expect(match.score).toBeLessThan(0.8);
  });

  test('finds what says something else now, by what stayed', () => {
    const match = bestMatch(BUTTON, [...OTHERS, { ...BUTTON, name: 'Confirm', text: 'Confirm' }]);
    expect(match).toMatchObject({ index: OTHERS.length });
  });

  test('refuses where two say the same and nothing tells them apart', () => {
    const twin = (at: number): Fingerprint => ({ tag: 'button', text: 'Approve', path: `/html[1]/body[1]/div[${at}]` });
    expect(bestMatch(BUTTON, [...OTHERS, twin(4), twin(5)])).toMatchObject({ index: -1, refusal: 'too-close' });
  });

  test('tells rows apart by what stands beside', () => {
    const row = (company: string, at: number): Fingerprint => ({
      tag: 'button',
      text: 'Edit',
      classes: 'btn',
      path: `/html[1]/body[1]/table[1]/tr[${at}]/td[2]/button[1]`,
      neighbours: [company, 'Active'],
      container: `table row ${company}`,
    });
    const rows = [...OTHERS, row('Fjord', 1), row('Nord', 2), row('Lav', 3)];
    expect(bestMatch(row('Lav', 1), rows)).toMatchObject({ index: OTHERS.length + 2 });
  });

  test('refuses where nothing is alike', () => {
    expect(bestMatch(BUTTON, OTHERS)).toMatchObject({ index: -1 });
    expect(bestMatch(BUTTON, [])).toMatchObject({ index: -1, refusal: 'nothing-alike', score: 0 });
  });

  test('an element and the wrapper with its name are one place', () => {
    const inner: Fingerprint = { tag: 'button', text: 'Approve', path: '/html[1]/body[1]/div[3]/button[1]' };
    const outer: Fingerprint = { tag: 'div', text: 'Approve', path: '/html[1]/body[1]/div[3]' };
    expect(bestMatch(BUTTON, [outer, ...OTHERS, inner])).toMatchObject({ index: OTHERS.length + 1 });
  });

  test('bears records with nothing in them', () => {
    const empty: Fingerprint = { tag: null, classes: null, attributes: null, box: null, neighbours: null };
    expect(bestMatch({}, [{}, empty])).toMatchObject({ index: -1 });
    expect(bestMatch(BUTTON, [empty, ...OTHERS, BUTTON])).toMatchObject({ index: OTHERS.length + 1 });
  });
});

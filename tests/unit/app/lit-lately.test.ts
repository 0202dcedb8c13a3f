import { expect, test } from 'vitest';
import { litLately } from '../../../utils/app/lit-lately.ts';
import type { targetKeeper } from '../../../utils/app/target-keeper.ts';

const save = { key: 'connect/save', kind: 'confirm' };
const button = {} as Element;
const other = {} as Element;

/** A keeper for elements without a page: what it holds stays what it was. */
function plainKeeper(): ReturnType<typeof targetKeeper> {
  let held: Element | null = null;
  return {
    hold(element) {
      held = element;
    },
    find: () => held,
    isIn: (path) => held !== null && path.includes(held),
  };
}

test('a press counts for what is lit, and for a second after the light went out', () => {
  let now = 0;
  const lit = litLately(plainKeeper(), () => now);
  expect(lit.pointedIn([button])).toBeNull();
  lit.hold(save, button);
  now = 60_000;
  expect(lit.pointedIn([button])).toEqual(save);
  expect(lit.pointedIn([other])).toBeNull();
  lit.hold(null, null);
  now += 500;
  lit.hold(null, null);
  expect(lit.pointedIn([button])).toEqual(save);
  now += 501;
  expect(lit.pointedIn([button])).toBeNull();
});

test('once the light stands elsewhere, what it left counts no more', () => {
  const lit = litLately(plainKeeper(), () => 0);
  lit.hold(save, button);
  lit.hold({ key: 'connect/validate', kind: 'confirm' }, other);
  expect(lit.pointedIn([button])).toBeNull();
  expect(lit.pointedIn([other])?.key).toBe('connect/validate');
});

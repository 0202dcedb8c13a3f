import { describe, expect, test } from 'vitest';
import { locatorTable, mergeLocated } from '../../../utils/domain/frame.ts';
import type { Located, LocateReason, Locator } from '../../../utils/domain/locator.ts';
import { FLOWS } from '../sites/flows.ts';
import { button } from './fake-look.ts';

const BUTTON = button('Save');
const TEXT: Locator = { find: 'text', name: { value: 'companyName' } };

const found = (element: string): Located<string> => ({ outcome: 'found', element, rank: 0 });
const missing = (reason: LocateReason): Located<string> => ({ outcome: 'missing', reason });
const hidden = (reason: LocateReason): Located<string> => ({ outcome: 'hidden', reason });
const TWO: Located<string> = { outcome: 'ambiguous', reason: 'several-matches' };

describe('what the documents of a page say to one locator', () => {
  test('is what the only one of them found', () => {
    expect(mergeLocated(BUTTON, [missing('not-in-page'), found('a'), hidden('covered')])).toEqual(found('a'));
  });

  test('is ambiguous when two have found something, or one of them two things', () => {
    expect(mergeLocated(BUTTON, [found('a'), found('b')])).toEqual(TWO);
    expect(mergeLocated(BUTTON, [found('a'), TWO])).toEqual(TWO);
  });

  test('is evidence all the same when it is a text', () => {
    expect(mergeLocated(TEXT, [missing('not-in-page'), found('a'), found('b')])).toEqual(found('a'));
  });

  test.each([
    [hidden('covered'), [missing('not-in-page'), hidden('not-visible'), hidden('covered')]],
    [missing('may-exist'), [hidden('not-visible'), missing('may-exist'), missing('wrong-context')]],
    [hidden('disabled'), [hidden('disabled'), missing('not-in-page')]],
    [missing('not-in-page'), [missing('not-in-page'), missing('not-in-page')]],
  ])('is %j when that tells most', (most, all) => {
    expect(mergeLocated(BUTTON, all)).toEqual(most);
  });
});

test.each(FLOWS.map((flow) => [flow.portal, flow] as const))(
  'every script of %s counts the same locators, each of them once',
  (_, flow) => {
    const [one, other] = [locatorTable(flow), locatorTable(structuredClone(flow))];
    expect(one.all.length).toBeGreaterThan(5);
    expect(other.all).toEqual(one.all);
    expect(new Set(one.all.map((locator) => JSON.stringify(locator))).size).toBe(one.all.length);
    const targets = flow.steps.flatMap(({ actions }) => actions.flatMap(({ target }) => target));
    for (const target of targets) expect(one.all[one.indexOf(target) ?? -1]).toEqual(target);
  },
);

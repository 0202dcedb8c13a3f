import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FillValues } from '../../utils/domain/fill/field-key.ts';
import { type FillPage, openBrowser } from './harness/open-browser.ts';
import { drawnLists } from './pages/drawn-lists.ts';
import { filledForm } from './pages/odd-forms.ts';
import { TENANT_ID } from './values.ts';

const A = { name: 'Fjordglimt Regnskap AS', number: '923 609 016' };
const B = { name: 'Nordlys AS', number: '974760673' };

type Known = 'name' | 'number' | 'both' | 'neither';
type Shown = 'name' | 'number' | 'both';
/** When the form becomes B's: before it is read, after the preview, or as soon as one of our values stands in it. */
type Moment = 'before the preview' | 'after the preview' | 'companyName' | 'orgNumber' | 'accountingSystem';

const KNOWN: readonly Known[] = ['name', 'number', 'both', 'neither'];
const SHOWN: readonly Shown[] = ['name', 'number', 'both'];
const MOMENTS: readonly Moment[] = [
  'before the preview',
  'after the preview',
  'companyName',
  'orgNumber',
  'accountingSystem',
];

const has = (what: Known | Shown, part: 'name' | 'number') => what === part || what === 'both';

function valuesFor(known: Known): FillValues {
  return {
    ...(has(known, 'name') && { companyName: A.name }),
    ...(has(known, 'number') && { orgNumber: A.number }),
    accountingSystem: 'Visma.net Financials',
    tenantId: TENANT_ID,
  };
}

/** Puts B into the form as its own page would: at once, telling nobody. */
function becomeB(shown: Shown): string {
  const put = (name: string, text: string) =>
    `document.querySelector('[name=${name}]').value = ${JSON.stringify(text)};`;
  return `void (() => { ${has(shown, 'name') ? put('companyName', B.name) : ''} ${has(shown, 'number') ? put('orgNumber', B.number) : ''} })()`;
}

/**
 * Once our own name or number stands in the form, only what can be compared tells it from ours: the number where both know
 * it (one company may be written in two ways), else the name.
 */
function canTell(known: Known, shown: Shown, moment: Moment): boolean {
  if (moment === 'before the preview' || moment === 'after the preview' || known === 'neither') return true;
  if (known === 'both') return has(shown, 'number') || moment === 'companyName';
  return has(shown, known);
}

function isPossible(known: Known, shown: Shown, moment: Moment): boolean {
  if (moment === 'companyName' && !has(known, 'name')) return false;
  if (moment === 'orgNumber' && !has(known, 'number')) return false;
  return canTell(known, shown, moment);
}

const CASES = KNOWN.flatMap((known) =>
  SHOWN.flatMap((shown) =>
    MOMENTS.filter((moment) => isPossible(known, shown, moment)).map((moment) => [known, shown, moment] as const),
  ),
);

describe('company A`s id and company B`s form', () => {
  let page: FillPage;
  beforeAll(async () => {
    page = await openBrowser('chromium');
  });
  afterAll(() => page.close());

  test.each(CASES)('A known by %s, B shown by %s, %s: the id is not filled in', async (known, shown, moment) => {
    await page.load(filledForm());
    if (moment === 'before the preview') await page.ask(becomeB(shown));
    const plan = await page.plan(valuesFor(known));
    if (moment === 'before the preview') {
      expect(plan.refusal).toBe('other-company');
    } else if (moment === 'after the preview') {
      await page.ask(becomeB(shown));
    } else {
      await page.ask(
        `document.querySelector('[name=${moment}]').addEventListener('change', () => { ${becomeB(shown)} }, { once: true })`,
      );
    }
    const { rows } = await page.write(plan);
    const state = await page.ask<Record<string, unknown>>('state');
    expect(state.tenantId).toBeUndefined();
    const after = rows.slice(rows.findIndex((row) => row.key === moment) + 1);
    expect(after.filter((row) => row.reason !== 'other-company')).toEqual([]);
    if (moment.endsWith('preview')) expect(state).toEqual({});
  });

  test('what was accepted counts for the very text that was shown, not for a third company', async () => {
    await page.load(filledForm({ name: B.name }));
    const accepted = await page.plan(valuesFor('both'), B.name);
    expect(accepted.refusal).toBeNull();
    await page.ask('void (document.querySelector("[name=companyName]").value = "Sydlys AS")');
    const { rows } = await page.write(accepted);
    expect(rows.map((row) => row.reason)).toEqual(rows.map(() => 'other-company'));
    expect(await page.ask('state')).toEqual({});
  });

  test('a form that becomes another`s behind an open list has nothing chosen in it', async () => {
    await page.load(drawnLists('box'));
    const plan = await page.plan(valuesFor('both'));
    // The list's options come half a second after it was opened.
    await page.ask(`document.addEventListener('mousedown', (event) => {
      if (event.target.matches('#l-accountingSystem')) setTimeout(() => { n.value = 'Nordlys AS'; o.value = '974760673'; }, 100);
    }, true)`);
    const { rows } = await page.write(plan);
    // At the end the report says what the form shows then: neither our name nor our number.
    expect(rows.map((row) => row.reason)).toEqual(['not-shown', 'not-shown', 'other-company', 'other-company']);
    expect(await page.ask('[state.accountingSystem ?? null, state.tenantId ?? null]')).toEqual([null, null]);
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FillPlan, PlanRow } from '../../utils/domain/fill/fill-plan.ts';
import { BROWSERS, type FillPage, openBrowser } from './harness/open-browser.ts';
import * as forms from './pages/odd-forms.ts';
import { TENANT_ID, VALUES } from './values.ts';

const { companyName, orgNumber, accountingSystem, tenantId } = VALUES;
const CORE = { companyName, orgNumber, accountingSystem, tenantId } as typeof VALUES;

function refusals(plan: FillPlan): Record<string, string> {
  const refused = plan.rows.filter((row): row is Extract<PlanRow, { refusal: string }> => 'refusal' in row);
  return Object.fromEntries(refused.map((row) => [row.key, row.refusal]));
}

describe.each(BROWSERS)('awkward forms in %s', (name) => {
  let page: FillPage;

  beforeAll(async () => {
    page = await openBrowser(name);
  });
  afterAll(() => page.close());

  async function fill(html: string, values = VALUES) {
    await page.load(html);
    const report = await page.write(await page.plan(values));
    return Object.fromEntries(report.rows.map((row) => [row.key, row.reason]));
  }

  test.each([
    ['its own label', '<label>Tenant ID <input name="k"></label>'],
    ['a longer label', '<label>Visma.net Tenant ID <input name="k"></label><label>Alias <input name="x"></label>'],
    [
      'a placeholder',
      '<label>Key <input name="k" placeholder="Tenant ID"></label><label>Alias <input name="x"></label>',
    ],
    [
      'the shape of its placeholder',
      '<input name="x"><label>Key <input name="k" placeholder="xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx"></label>',
    ],
    ['the label of other keys', '<label>User key <input name="k"></label><label>Alias <input name="x"></label>'],
    [
      'being the only new one',
      '<label>Connection <input name="k"></label><label><input type="checkbox" name="x"> Active</label>',
    ],
  ])('the id goes to the field known by %s', async (_, fields) => {
    for (const isDrawnAnew of [false, true]) {
      const outcome = await fill(forms.dependentForm(fields, { isDrawnAnew }), CORE);
      expect(outcome).toEqual({ companyName: null, accountingSystem: null, tenantId: null });
      expect(await page.ask('state')).toEqual({ companyName, accountingSystem, k: TENANT_ID });
      expect(await page.ask('misdeeds')).toEqual([]);
    }
  });

  test.each([
    [
      'labels in a row, fields in the next',
      '<div style="display:grid;grid-template-columns:1fr 1fr"><span>Company name</span><span>Organization number</span><input name="companyName"><input name="orgNumber"></div>',
    ],
    [
      'rows of a table',
      '<table><tr><td>Company name</td><td>Organization number</td></tr><tr><td><input name="companyName"></td><td><input name="orgNumber"></td></tr></table>',
    ],
    [
      'captions below, under a title',
      '<div><b>General</b><input name="companyName"><small>Company name</small><input name="orgNumber"><small>Organization number</small></div>',
    ],
  ])('name and number go to their own fields: %s', async (_, fields) => {
    await fill(forms.placedForm(fields), { companyName, orgNumber } as typeof VALUES);
    expect(await page.ask('state')).toMatchObject({ companyName, orgNumber: '923609016' });
  });

  test('where labels may be read both ways nothing is written', async () => {
    const fields =
      '<div><span>General</span><input name="a"><span>Company name</span><input name="b"><span>Organization number</span></div>';
    await fill(forms.placedForm(fields), { companyName, orgNumber } as typeof VALUES);
    expect(await page.ask('state')).toEqual({});
  });

  test('a list whose name floats over its choice, and stands behind it in the page, shows the choice', async () => {
    const list =
      '<label for="sys"><div style="border:1px solid;position:relative"><span>Visma.net Financials</span><input id="sys" readonly role="combobox" aria-expanded="false" aria-label="Accounting system" style="opacity:0;position:absolute;width:1px;height:1px;border:0;padding:0"><div>Accounting system</div></div></label>';
    const fields = ['Company name', 'Organization number', 'Tenant ID'].map(
      (label) => `<label>${label} <input></label>`,
    );
    await page.load(
      `<main><form>${fields.join('')}${list}<button>Validate</button><button>Save</button></form></main>`,
    );
    const plan = await page.plan(CORE);
    expect(plan.rows.find((row) => row.key === 'accountingSystem')).toMatchObject({ do: 'keep' });
  });

  test('the id goes nowhere when two new fields may be meant', async () => {
    const two = '<label>Connection <input name="k"></label><label>Alias <input name="x"></label>';
    expect(await fill(forms.dependentForm(two), CORE)).toMatchObject({ accountingSystem: null, tenantId: 'ambiguous' });
    expect(await page.ask('state')).toEqual({ companyName, accountingSystem });
  });

  test('the label of other keys does not count while another system is chosen', async () => {
    const userKey = '<label>User key <input name="k"></label>';
    await page.load(forms.dependentForm(userKey, { chosen: 'Fiken' }));
    const plan = await page.plan(CORE);
    expect(plan.rows.find((row) => row.key === 'tenantId')).toMatchObject({ do: 'later' });
    await page.write(plan, ['tenantId']);
    expect(await page.ask('state')).toEqual({});
  });

  test.each([
    ['a filter', forms.FILTER_BAR],
    ['a search', forms.SEARCH_ROLE],
    ['a filter with a list of systems', forms.WIDE_FILTER_BAR],
    ['another system’s own form', forms.OTHER_SYSTEM],
  ])('%s is refused as the wrong form', async (_, html) => {
    await page.load(html);
    const plan = await page.plan(VALUES);
    expect(plan.refusal).toBe('wrong-form');
    await page.write(plan);
    expect(await page.ask('state')).toEqual({});
  });

  test('the company form is told from a filter above it', async () => {
    await fill(forms.FILTER_AND_FORM, { ...CORE, companyGroup: 'Oslo' });
    expect(await page.ask('state')).toEqual({
      companyName,
      orgNumber: '923609016',
      accountingSystem,
      companyGroup: 'Oslo',
    });
  });

  test.each<[{ name?: string; number?: string; isNameLocked?: boolean }, string]>([
    [{ name: 'Nordlys AS' }, 'Nordlys AS'],
    [{ number: '974 760 673' }, '974 760 673'],
    [{ name: 'Fjordglimt Regnskap AS', number: '974760673' }, '974760673'],
    [{ name: 'Nordlys AS', isNameLocked: true }, 'Nordlys AS'],
  ])('a form that shows %o is refused until that is accepted', async (filled, shown) => {
    await page.load(forms.filledForm(filled));
    const plan = await page.plan(CORE);
    expect(plan).toMatchObject({ refusal: 'other-company', shownText: shown });
    await page.write(plan);
    expect(await page.ask('state')).toEqual({});
    expect((await page.plan(CORE, 'Another AS')).refusal).toBe('other-company');
    await page.write(await page.plan(CORE, shown));
    expect(await page.ask('state')).toMatchObject({ accountingSystem, tenantId: TENANT_ID });
    expect(await page.ask<string>('document.querySelector("[name=companyName]").value')).toBe(
      filled.name ?? companyName,
    );
  });

  test('the same company in other words is no mismatch', async () => {
    await page.load(forms.filledForm({ name: 'FJORDGLIMT REGNSKAP', number: '923609016' }));
    const plan = await page.plan(CORE);
    expect(plan.refusal).toBeNull();
    expect(refusals(plan)).toEqual({ companyName: 'not-empty' });
  });

  test('another company that comes after the preview stops the writing', async () => {
    await page.load(forms.filledForm());
    const plan = await page.plan(CORE);
    await page.ask('void (document.querySelector("[name=companyName]").value = "Nordlys AS")');
    const report = await page.write(plan);
    expect(report.rows.map((row) => row.reason)).toEqual(Array(4).fill('other-company'));
    expect(await page.ask('state')).toEqual({});
  });

  test('a value typed after the preview stays', async () => {
    await page.load(forms.filledForm());
    const plan = await page.plan(CORE);
    await page.ask('void (document.querySelector("[name=tenantId]").value = "typed")');
    const report = await page.write(plan);
    expect(report.rows.find((row) => row.key === 'tenantId')?.reason).toBe('not-empty');
  });

  test('fields that cannot be written say why', async () => {
    await page.load(forms.LOCKED_FORM);
    expect(refusals(await page.plan(VALUES))).toEqual({
      companyName: 'too-long',
      orgNumber: 'read-only',
      periodType: 'no-option',
      fiscalMonth: 'no-field',
      startDate: 'unknown-format',
      assignedUser: 'hidden',
      vatFrequency: 'ambiguous',
      companyGroup: 'disabled',
      modulePayroll: 'no-field',
      moduleVat: 'no-field',
      moduleAssets: 'no-field',
      accountingSystem: 'no-field',
      tenantId: 'ambiguous',
    });
  });

  test('masks and date formats are met, and what a box refuses is not claimed', async () => {
    const { startDate, companyGroup } = VALUES as Record<string, string>;
    const outcome = await fill(forms.MASKED_FORM, { ...CORE, startDate, companyGroup } as typeof VALUES);
    expect(outcome).toEqual({ companyName: null, orgNumber: null, startDate: null, companyGroup: 'not-shown' });
    expect(await page.ask('[m.value, state.startDate, g.value]')).toEqual(['923 609 016', '01.01.2026', '']);
  });

  test('a Norwegian form in a shadow root with labels after its fields is filled', async () => {
    const outcome = await fill(forms.SHADOW_FORM);
    expect(Object.values(outcome)).toEqual(Array(6).fill(null));
    expect(await page.ask('state')).toEqual({
      companyName,
      orgNumber: '923609016',
      modulePayroll: true,
      moduleVat: true,
      accountingSystem,
      tenantId: TENANT_ID,
    });
  });

  test('a list that would send the form or lead elsewhere is not pressed', async () => {
    const outcome = await fill(forms.UNSAFE_LISTS);
    expect(outcome).toMatchObject({ companyName: null, assignedUser: 'not-opened', accountingSystem: 'not-opened' });
    expect(await page.ask('misdeeds')).toEqual([]);
  });

  test('what answers only to a person is typed the browser`s own way, or said to be left', async () => {
    const outcome = await fill(forms.DISTRUSTFUL_FORM, { ...CORE, companyGroup: 'Oslo' });
    expect(outcome).toMatchObject({ companyName: null, companyGroup: null, accountingSystem: 'not-opened' });
    expect(await page.ask('state')).toEqual({ companyName, companyGroup: 'Oslo' });
    expect(await page.ask('misdeeds')).toEqual([]);
  });

  test('a list for several choices is shut after the first', async () => {
    const outcome = await fill(forms.SEVERAL_CHOICES, { ...CORE, companyGroup: 'Oslo' });
    expect(outcome).toMatchObject({ companyName: null, orgNumber: null, companyGroup: null });
    expect(await page.ask('[state.companyGroup, document.getElementById("open")]')).toEqual([['Oslo'], null]);
  });

  test('nothing is written while the user composes text', async () => {
    await page.load(forms.filledForm());
    const plan = await page.plan(CORE);
    await page.ask(
      `document.querySelector('[name=companyName]').addEventListener('change', ({ target }) =>
        target.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true })))`,
    );
    const report = await page.write(plan);
    expect(report.rows.map((row) => row.reason)).toContain('composing');
  });
});

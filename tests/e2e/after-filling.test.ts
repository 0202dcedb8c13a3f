import { afterEach, expect, it } from 'vitest';
import { START_URL } from '../../utils/sites/origins.ts';
import { takeOne } from '../run/combinations.ts';
import type { SandboxCompany } from '../sandbox/portal.ts';
import { createVismaLikeSandbox } from '../sandbox/visma-like/create-visma-like-sandbox.ts';
import { BROWSERS } from './drive/browsers.ts';
import type { DrivenBrowser } from './drive/driven.ts';
import { openPopup } from './drive/popup.ts';
import { pressOn } from './drive/press-on.ts';
import { followTheLight } from './drive/robot.ts';
import { waitFor } from './drive/wait-for.ts';
import { type Locale, wordsOf } from './drive/words.ts';

let browser: DrivenBrowser;

afterEach(() => browser.close());

const pressesOf = (actions: readonly { action: string }[]): string[] => actions.map(({ action }) => action);

/** Accountflow in front and the company's id known, typed by hand; permissions were approved for the first company only. */
async function begin(locale: Locale) {
  const sandbox = createVismaLikeSandbox({ language: locale, signedIn: true, approved: true });
  browser = await BROWSERS.chromium(sandbox, locale);
  const popup = await openPopup(browser, locale);
  await popup.addCompany(sandbox.company, sandbox.userName);
  const typeId = async (tenantId: string): Promise<void> => {
    await popup.page.activate();
    await pressOn(popup.page, '[data-focus^="edit-"]');
    await popup.type('label_tenant_id', tenantId);
    await popup.press('save_company');
    await waitFor(`the id ${tenantId}`, async () => (await popup.read()).tenantId === tenantId);
  };
  return { sandbox, popup, typeId, words: wordsOf(locale) };
}

it.each(takeOne(['en', 'nb'] as const, 1))(
  'an id that Accountflow refuses is explained, and the right one leads on to Save and the list, in %s',
  async (locale) => {
    const { sandbox, popup, typeId, words } = await begin(locale);
    const other = sandbox.companies.find(({ tenantId }) => tenantId !== sandbox.company.tenantId) as SandboxCompany;
    await typeId(other.tenantId);
    const page = await browser.open(START_URL.accountflow);
    const isExplained = ({ card }: { card: { text: string } | null }) =>
      card?.text.includes(words('obstacle_validate_failed')) === true;
    const first = await followTheLight(browser, { until: isExplained });
    expect(pressesOf(first)).toContain('confirm-fill');
    expect(pressesOf(first).at(-1)).toBe('validate');
    expect(await page.readGuide()).toMatchObject({ spotlight: { step: 'connect', action: 'validate' } });
    expect(sandbox.facts().saved).toEqual([]);

    await typeId(sandbox.company.tenantId);
    await page.activate();
    const second = await followTheLight(browser, { until: () => sandbox.facts().saved.length > 0 });
    expect(pressesOf(second).slice(-2)).toEqual(['validate', 'save']);
    const { name: companyName, orgNumber, tenantId } = sandbox.company;
    expect(sandbox.facts().saved).toMatchObject([{ companyName, orgNumber, tenantId }]);
    await waitFor('the last step done', async () => (await popup.read()).steps.connect === 'done');
  },
);

it('with filling switched off nothing is written, every value can be copied, and the light leads to the end all the same', async () => {
  const { sandbox, popup, typeId, words } = await begin('en');
  await typeId(sandbox.company.tenantId);
  const options = await browser.openExtensionPage('options.html');
  await pressOn(options, 'input[type="checkbox"]');
  await browser.open(START_URL.accountflow);
  const texts: string[] = [];
  const actions = await followTheLight(browser, {
    until({ card }) {
      texts.push(card?.text ?? '');
      return sandbox.facts().saved.length > 0;
    },
  });
  expect(pressesOf(actions)).not.toContain('confirm-fill');
  const onForm = texts.filter((text) => text.includes(words('filling_off_by_user')));
  expect(onForm.length).toBeGreaterThan(0);
  expect(onForm[0]).toContain(sandbox.company.tenantId);
  expect(browser.untrusted()).toEqual([]);
  await waitFor('the last step done', async () => (await popup.read()).steps.connect === 'done');
});

it('a form that has become another company’s while another tab was in front is not filled without a question', async () => {
  const { sandbox, popup, typeId, words } = await begin('en');
  await typeId(sandbox.company.tenantId);
  const other = sandbox.companies.find(({ tenantId }) => tenantId !== sandbox.company.tenantId) as SandboxCompany;
  const page = await browser.open(START_URL.accountflow);
  await followTheLight(browser, { answers: [], until: ({ card }) => card?.state === 'preview' });

  await popup.page.activate();
  await page.run((name) => {
    const label = [...document.querySelectorAll('label')].find(({ textContent }) =>
      textContent.includes('Company name'),
    );
    (label?.control as HTMLInputElement).value = name;
  }, other.name);
  await page.activate();

  const { card } = await waitFor('the question', async () => {
    const reading = await page.readGuide();
    return reading.card?.text.includes(other.name) && reading;
  });
  expect(card?.state).toBe('warning');
  expect(card?.text).toContain(words('accept_mismatch'));
  expect(card?.buttons.map(({ guide }) => guide)).not.toContain('confirm-fill');
  expect(browser.untrusted()).toEqual([]);
});

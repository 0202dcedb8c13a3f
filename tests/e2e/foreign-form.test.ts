import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Sandbox } from '../sandbox/portal.ts';
import { mainCompany, mainUser } from '../sandbox/world.ts';
import { openChromium } from './drive/chromium.ts';
import type { DrivenBrowser } from './drive/driven.ts';
import { openPopup } from './drive/popup.ts';
import { waitFor } from './drive/wait-for.ts';
import { wordsOf } from './drive/words.ts';

const PORTAL = 'app.accountflow.com';
/** A host that no script of ours runs on. */
const FOREIGN = 'connect.visma.com';

const PAGES: Record<string, string> = {
  [PORTAL]: `<nav><a href="/">Settings &amp; Admin</a></nav><main><h1>Add other systems</h1>
    <iframe title="Form" style="width:900px;height:500px" src="https://${FOREIGN}/form"></iframe></main>`,
  [FOREIGN]: '<label>Company name <input></label><label>Organization number <input></label>',
};

/** Accountflow with its company form in a frame of another site. */
const sandbox: Sandbox = {
  hosts: [PORTAL, FOREIGN],
  company: { ...mainCompany },
  companies: [],
  userName: mainUser.name,
  handle: ({ url }) => ({
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: `<!doctype html><html lang="en"><head><title>Accountflow</title></head><body>${PAGES[url.hostname]}</body></html>`,
  }),
  facts: () => ({ rolesGranted: [], approved: [], saved: [], wrongPresses: [], requests: [] }),
  endSession: () => undefined,
};

/** Steps before the one whose work is the form. */
const BEFORE_FORM = 6;

let browser: DrivenBrowser;

beforeAll(async () => {
  browser = await openChromium(sandbox, 'en');
});
afterAll(() => browser?.close());

it('a form in another site’s frame is left alone, and its values are there to copy', async () => {
  const popup = await openPopup(browser, 'en');
  await popup.addCompany(sandbox.company, sandbox.userName);
  const done = async () => Object.values((await popup.read()).steps).filter((status) => status === 'done').length;
  for (let step = 1; step <= BEFORE_FORM; step++) {
    await popup.press('mark_done');
    await waitFor(`step ${step} done`, async () => (await done()) === step);
  }
  const page = await browser.open(`https://${PORTAL}/`);
  const why = wordsOf('en')('fill_refusal_cross_origin');
  const { spotlights, card } = await waitFor('the reason', async () => {
    const reading = await page.readGuide();
    return reading.card?.text.includes(why) && reading;
  });
  expect(spotlights).toBe(0);
  expect(card?.state).toBe('lost');
  expect(card?.text).toContain(sandbox.company.name);
  expect(card?.buttons.filter(({ act }) => act === 'copy').length).toBeGreaterThanOrEqual(2);
});

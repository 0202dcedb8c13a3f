import { afterEach, describe, expect, it } from 'vitest';
import { combine, takeOne } from '../run/combinations.ts';
import type { Sandbox, SandboxOptions } from '../sandbox/portal.ts';
import { createServerRenderedSandbox } from '../sandbox/server-rendered/create-server-rendered-sandbox.ts';
import { createVismaLikeSandbox } from '../sandbox/visma-like/create-visma-like-sandbox.ts';
import { BROWSERS } from './drive/browsers.ts';
import type { DrivenBrowser, DrivenPage } from './drive/driven.ts';
import { connectCompany, expectConnected } from './drive/journey.ts';
import { openPopup } from './drive/popup.ts';
import { pressOn } from './drive/press-on.ts';
import { AGREES, followTheLight } from './drive/robot.ts';
import { waitFor } from './drive/wait-for.ts';

let browser: DrivenBrowser;
let sandbox: Sandbox;

type Create = (options: SandboxOptions) => Sandbox;

async function open(
  options: Partial<SandboxOptions> = {},
  name: keyof typeof BROWSERS = 'chromium',
  create: Create = createVismaLikeSandbox,
): Promise<void> {
  sandbox = create({ language: 'en', signedIn: true, ...options });
  browser = await BROWSERS[name](sandbox, 'en');
}

/** One page that is drawn anew, and pages that every press loads anew: there a press is the last that its page tells. */
const PORTALS = { 'Visma-like': createVismaLikeSandbox, 'server-rendered': createServerRenderedSandbox };

afterEach(async () => {
  await browser.close();
});

/** Each of the flow's actions once, then never again: what comes back after a reload is not hindered a second time. */
function onceEach(): (step: string, action: string) => boolean {
  const met = new Set<string>();
  return (step, action) => {
    const isNew = !met.has(`${step}/${action}`);
    met.add(`${step}/${action}`);
    return isNew;
  };
}

const isSignIn = (page: DrivenPage) => new URL(page.url()).host === 'connect.visma.com';

async function signIn(page: DrivenPage): Promise<void> {
  await pressOn(page, 'input[type="password"]');
  await page.type('anything');
  await pressOn(page, 'button[type="submit"]');
  await waitFor('the page after sign-in', () => !isSignIn(page));
}

describe('a flow that is disturbed', () => {
  it.each(combine(['firefox', 'chromium'] as const, Object.keys(PORTALS) as (keyof typeof PORTALS)[]))(
    'reaches the same end when the background dies before every action in %s on %s portals',
    async (name, portals) => {
      await open({}, name, PORTALS[portals]);
      const { checklist } = await connectCompany(browser, sandbox, 'en', {
        onAction: () => browser.killBackground(),
      });
      expectConnected(sandbox, checklist);
    },
  );

  it('loses nothing that was reached when the page is reloaded before every action', async () => {
    await open();
    const isFirst = onceEach();
    const { checklist } = await connectCompany(browser, sandbox, 'en', {
      most: 120,
      async onAction({ step, action }, page) {
        if (!isFirst(step, action)) return;
        await page.reload();
        return 'again';
      },
    });
    expectConnected(sandbox, checklist);
  });

  const BEFORE = [
    ['grant-role', 'open-user'],
    ['integrate', 'start-integration'],
    ['approve-scopes', 'accept'],
  ] as const;
  it.each(takeOne(BEFORE, 1))(
    'waits through a sign-in when the session ends before %s/%s, and goes on',
    async (step, action) => {
      await open();
      const isFirst = onceEach();
      const popup = await openPopup(browser, 'en');
      await popup.addCompany(sandbox.company, sandbox.userName);
      await popup.press('take_me_there');
      const onAction = (at: { step: string; action: string }) => {
        if (at.step === step && at.action === action && isFirst(step, action)) sandbox.endSession();
      };
      await followTheLight(browser, { until: (_, page) => isSignIn(page), onAction });
      const page = await browser.page();
      const before = await popup.read();
      expect(await page.readGuide()).toMatchObject({ hosts: 0 });
      await signIn(page);
      expect((await popup.read()).steps).toEqual(before.steps);
      await followTheLight(browser, { until: () => sandbox.facts().saved.length > 0 });
      expectConnected(sandbox, await popup.waitUntilAllDone());
    },
  );
});

describe('a flow that begins with nothing known', () => {
  it('learns the user, the company and its Tenant ID, and takes the number that the user types', async () => {
    await open();
    const popup = await openPopup(browser, 'en');
    await popup.press('start');
    await popup.press('take_me_there');
    const isFirst = onceEach();
    await followTheLight(browser, {
      answers: [...AGREES, 'choose-user', 'choose-company'],
      until: () => sandbox.facts().saved.length > 0,
      async onAction({ step, action }, page) {
        if (action !== 'validate' || !isFirst(step, action)) return;
        await pressOn(page, 'input[data-key="f3"]');
        await page.type(sandbox.company.orgNumber);
        return 'again';
      },
    });
    expectConnected(sandbox, await popup.waitUntilAllDone());
  });
});

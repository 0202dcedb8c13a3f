import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Sandbox } from '../../sandbox/portal.ts';
import { createVismaLikeSandbox } from '../../sandbox/visma-like/create-visma-like-sandbox.ts';
import { openChromium } from '../drive/chromium.ts';
import type { DrivenBrowser } from '../drive/driven.ts';
import { connectCompany, expectConnected } from '../drive/journey.ts';
import { passCard } from '../drive/keyboard.ts';

let sandbox: Sandbox;
let browser: DrivenBrowser;

beforeEach(async () => {
  sandbox = createVismaLikeSandbox({ language: 'en', signedIn: true });
  browser = await openChromium(sandbox, 'en');
});
afterEach(() => browser.close());

test('the whole flow can be gone by keyboard alone, the card`s questions too', async () => {
  const { actions, checklist } = await connectCompany(browser, sandbox, 'en', { byKeyboard: true });
  expectConnected(sandbox, checklist);
  expect(actions.filter(({ kind }) => kind === 'answer').map(({ action }) => action)).toEqual(
    expect.arrayContaining(['confirm-id', 'confirm-fill', 'take-me-there']),
  );
});

/** Cards of every kind: on a page, over a long one, in a portal's own window, and with a preview's tick boxes. */
const CARDS_ON_THE_WAY = ['open-module-menu', 'start-integration', 'switch-scope', 'confirm-fill'];

test('the card lets the focus through both ways, on a page and in a portal`s window', async () => {
  const passed: string[] = [];
  await connectCompany(browser, sandbox, 'en', {
    async onAction({ action }, page) {
      if (!CARDS_ON_THE_WAY.includes(action) || passed.includes(action)) return 'go on';
      passed.push(action);
      const { forwards, backwards } = await passCard(page);
      expect(forwards.length, action).toBeGreaterThan(3);
      expect(forwards.at(-1), action).toBe('page');
      expect(backwards, action).toEqual([...forwards.slice(0, -1).toReversed(), 'page']);
      // A long page has gone with the focus.
      await page.run(() => scrollTo(0, 0), null);
      return 'again';
    },
  });
  expect(passed).toEqual(CARDS_ON_THE_WAY);
});

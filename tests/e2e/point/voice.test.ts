import { afterEach, expect, test } from 'vitest';
import { takeOne } from '../../run/combinations.ts';
import { createVismaLikeSandbox } from '../../sandbox/visma-like/create-visma-like-sandbox.ts';
import type { GuideReading } from '../drive/driven.ts';
import { connectCompany, expectConnected } from '../drive/journey.ts';
import { type ListeningBrowser, openListening } from '../drive/listening.ts';

let browser: ListeningBrowser | undefined;

afterEach(async () => {
  await browser?.close();
  browser = undefined;
});

/** What the card has to say aloud: its first four lines, which are the step, its title, the company and what to do. */
const spoken = ({ card }: GuideReading): string => card?.text.split(/\n+/).slice(0, 4).join('. ') ?? '';

/** Something is to be done: a thing on the page, or a question to be answered. */
const asks = ({ spotlight, card }: GuideReading): boolean =>
  spotlight !== null || card?.state === 'preview' || card?.state === 'done';

test.each(takeOne(['chromium', 'firefox'] as const, 0))(
  'in %s the card says each new action once, politely, only in the page in sight, and takes no focus for it',
  async (name) => {
    const sandbox = createVismaLikeSandbox({ language: 'en', signedIn: true });
    browser = await openListening(name, sandbox);
    const inCard: string[] = [];
    const { readings, checklist } = await connectCompany(browser, sandbox, 'en', {
      async onAction({ kind, action }, page) {
        const focused = await page.run(() => document.activeElement?.nodeName ?? '', null);
        if (focused === 'CONNECT-GUIDE') inCard.push(`${kind} ${action}`);
      },
    });
    expectConnected(sandbox, checklist);

    const heard = browser.heard();
    const shown = readings.filter(asks).map(spoken);
    const news = shown.filter((sentence, at) => sentence !== shown[at - 1]);
    expect(news.length).toBeGreaterThan(18);
    expect(heard.filter(({ isPolite, isInSight }) => !isPolite || !isInSight)).toEqual([]);
    expect(heard.map(({ text }) => text).filter((text) => news.includes(text))).toEqual(news);
    expect(inCard).toEqual([]);
  },
);

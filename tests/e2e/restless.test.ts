import { afterEach, expect, test } from 'vitest';
import { createVismaLikeSandbox } from '../sandbox/visma-like/create-visma-like-sandbox.ts';
import { openChromium } from './drive/chromium.ts';
import type { DrivenBrowser, DrivenPage } from './drive/driven.ts';
import { connectCompany, expectConnected } from './drive/journey.ts';
import { serveScript } from './drive/serve-script.ts';

/** Runs in every page: a counter, drawn anew each time, such as sites show until somebody's session ends. */
const COUNTER = `addEventListener('DOMContentLoaded', () => {
  const counter = document.body.appendChild(document.createElement('small'));
  counter.id = 'counter';
  setInterval(() => { counter.innerHTML = '<b>' + (Number(counter.textContent) + 1) + '</b>'; }, 200);
});`;

let browser: DrivenBrowser | undefined;
afterEach(() => browser?.close());

const count = (page: DrivenPage) => page.run(() => Number(document.getElementById('counter')?.textContent), null);

/** What is lit, each time that it is looked while the page's counter goes ten on. */
async function litMeanwhile(page: DrivenPage): Promise<Set<string | undefined>> {
  const lit = new Set<string | undefined>();
  for (const end = (await count(page)) + 10; (await count(page)) < end; ) {
    lit.add((await page.readGuide()).spotlight?.action);
  }
  return lit;
}

test('connects a company on pages that never come to rest, and the light stays while they stir', async () => {
  const sandbox = serveScript(createVismaLikeSandbox({ language: 'en', signedIn: true }), '/__counter.js', COUNTER);
  browser = await openChromium(sandbox, 'en');
  const { checklist } = await connectCompany(browser, sandbox, 'en', {
    async onAction({ step, action }, page) {
      if (step === 'connect' && action === 'save') expect(await litMeanwhile(page)).toEqual(new Set(['save']));
    },
  });
  expectConnected(sandbox, checklist);
});

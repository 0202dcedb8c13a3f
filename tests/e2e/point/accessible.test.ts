import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { CardView } from '@/utils/domain/guide-view.ts';
import { BROWSERS, type TestBrowser, type TestPage, type Wanted } from './browsers.ts';
import { CARDS } from './cards.ts';

const LOOKS: Record<keyof typeof BROWSERS, readonly Wanted[]> = { chromium: [{}, { dark: true }], firefox: [{}] };

describe.each(Object.entries(BROWSERS))('the card for everyone, in %s', (name, start) => {
  let browser: TestBrowser;
  let page: TestPage;
  let axe: string;
  beforeAll(async () => {
    browser = await start();
    axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  });
  afterAll(() => browser.close());
  afterEach(() => page.close());

  test.each(LOOKS[name as keyof typeof LOOKS])('axe finds nothing in any state: %o', async (look) => {
    page = await browser.open('<main><h1>Portal</h1><button id=target>Kari</button></main>', look);
    await page.evaluate((source) => {
      kit.opensRoot = true;
      document.head.append(Object.assign(document.createElement('script'), { textContent: source }));
    }, axe);
    for (const card of CARDS) {
      expect(await page.evaluate(runAxe, card), card.state).toEqual([]);
      expect(await page.evaluate(() => kit.weakTexts(4.5)), card.state).toEqual([]);
    }
  });

  test.each([{ width: 320, height: 640 }, { width: 320, height: 256 }, {}])(
    'bears wide text, with nothing cut off: %o',
    async (look) => {
      page = await browser.open('<button id=target>Kari</button>', look);
      for (const card of CARDS) expect(await page.evaluate(setWide, card), card.state).toEqual([]);
    },
  );

  test('every control is at least 24 px in both directions', async () => {
    page = await browser.open('<button id=target>Kari</button>');
    const sizes = await page.evaluate((card) => {
      kit.point('#target', card);
      return [...(kit.root?.querySelectorAll<HTMLElement>('button, label') ?? [])]
        .filter((control) => control.checkVisibility())
        .map((control) => Math.min(control.offsetWidth, control.offsetHeight));
    }, CARDS[0] ?? {});
    expect(sizes.length).toBeGreaterThan(4);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
  });
});

/** Runs in the page: sets the card's text as wide as WCAG 1.4.12 wants it to bear; what is cut off or stands out of the card then. */
async function setWide(card: Partial<CardView>): Promise<string[]> {
  kit.point('#target', card);
  await kit.settled();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}',
  );
  const sheets = kit.root?.adoptedStyleSheets ?? kit.fail('no card');
  if (sheets.length === 1) sheets.push(sheet);
  await kit.settled();
  const right = kit.box('.card')?.right ?? 0;
  const parts = [...(kit.root?.querySelectorAll<HTMLElement>('.card, .card *') ?? [])].filter((part) =>
    part.checkVisibility(),
  );
  const cut = parts.filter(
    (part) => part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).overflowX !== 'visible',
  );
  const out = parts.filter((part) => part.getBoundingClientRect().right > right + 1);
  return [...cut, ...out].map((part) => part.outerHTML.slice(0, 120));
}

/** Runs in the page: what axe objects to. It cannot judge colours outside the body; `weakTexts` does. */
async function runAxe(card: Partial<CardView>): Promise<string[]> {
  kit.point('#target', card);
  await kit.settled();
  const { axe } = globalThis as unknown as { axe: { run(context: string): Promise<AxeResults> } };
  const { violations } = await axe.run('connect-guide');
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

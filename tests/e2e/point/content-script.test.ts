import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchFirefox } from '../../run/launch-browsers.ts';

const PORTAL = 'https://appstore.visma.net/';

/** What a strict portal sends: no inline style, no scripts, trusted types. */
const STRICT = "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

const MANIFEST = {
  manifest_version: 3,
  name: 'guide under test',
  version: '1',
  browser_specific_settings: { gecko: { id: 'guide-under-test@example.com' } },
  content_scripts: [{ matches: [`${PORTAL}*`], js: ['content.js'], run_at: 'document_end' }],
};

let folder: string;
let browser: Browser;
let page: Page;

/** Firefox shows content scripts the page through wrappers, where constructed sheets and events behave in their own way. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guide-extension-'));
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  await build({
    entryPoints: [join(import.meta.dirname, 'content-script-entry.ts')],
    alias: { '@': join(import.meta.dirname, '../../..') },
    outfile: join(folder, 'content.js'),
    bundle: true,
    format: 'iife',
  });
  browser = await launchFirefox();
  await browser.installExtension(folder);
  page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const body = '<!doctype html><title>Portal</title><button id=target>Integrate</button>';
    request.respond({ contentType: 'text/html', headers: { 'content-security-policy': STRICT }, body });
  });
  await page.goto(PORTAL);
});

afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Middle of the lowest line of the card on which a press hits the host, in CSS px: its only button stands there. */
function lowestHit(): { x: number; y: number } | null {
  const x = 100;
  for (let y = innerHeight - 1; y > 0; y--) {
    if (document.elementFromPoint(x, y)?.localName === 'connect-guide') {
      return { x, y: y - 25 };
    }
  }
  return null;
}

test('a content script in Firefox shows the card on a strict page and hears its presses', async () => {
  await page.waitForFunction(() => document.querySelector('connect-guide')?.matches(':popover-open'));
  const hit = await page.evaluate(lowestHit);
  expect(hit).not.toBeNull();
  await page.mouse.click(hit?.x ?? 0, hit?.y ?? 0);
  expect(await page.title()).toBe('pressed mark-done');
});

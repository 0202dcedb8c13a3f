/**
 * Takes the README's pictures from the built extension on the sandbox portals, into tests/screenshots. Run by hand after
 * `npm run build`: `node tests/run/make-screenshots.ts`.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openChromium } from '../e2e/drive/chromium.ts';
import type { Box, DrivenPage } from '../e2e/drive/driven.ts';
import { openPopup } from '../e2e/drive/popup.ts';
import { followTheLight } from '../e2e/drive/robot.ts';
import { createVismaLikeSandbox } from '../sandbox/visma-like/create-visma-like-sandbox.ts';

const FOLDER = join(import.meta.dirname, '../screenshots');

/** Actions in front of which a picture is taken, with its name. */
const PICTURES: Record<string, string> = {
  'choose-role': 'role',
  'start-integration': 'integrate',
  'confirm-id': 'tenant-id',
  'confirm-fill': 'preview',
};

/** As high as a browser lets a popup become, in CSS px. */
const POPUP: Box = { x: 0, y: 0, width: 380, height: 600 };

async function takePopup(popup: { page: DrivenPage }, name: string): Promise<void> {
  await popup.page.activate();
  await popup.page.run(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    scrollTo(0, 0);
  }, null);
  await popup.page.screenshot(join(FOLDER, `${name}.png`), POPUP);
}

await mkdir(FOLDER, { recursive: true });
const sandbox = createVismaLikeSandbox({ language: 'en', signedIn: true });
const browser = await openChromium(sandbox, 'en');
try {
  const popup = await openPopup(browser, 'en');
  await takePopup(popup, 'popup-start');
  await popup.addCompany(sandbox.company, sandbox.userName);
  await popup.press('take_me_there');
  await followTheLight(browser, {
    until: () => sandbox.facts().saved.length > 0,
    async onAction({ action }, page) {
      const name = PICTURES[action];
      if (name) await page.screenshot(join(FOLDER, `${name}.png`));
      if (action !== 'start-integration') return;
      await takePopup(popup, 'popup');
      await page.activate();
    },
  });
} finally {
  await browser.close();
}

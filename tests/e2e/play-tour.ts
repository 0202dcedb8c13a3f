import { join } from 'node:path';
import type { Sandbox } from '../sandbox/portal.ts';
import { openChromium } from './drive/chromium.ts';
import { openPopup } from './drive/popup.ts';
import { followTheLight, type RobotAction } from './drive/robot.ts';
import type { Locale } from './drive/words.ts';

interface TourOptions {
  sandbox: Sandbox;
  /** Language of browser and extension. */
  language: Locale;
  /** Where the pictures go: one of every action, with its light on, and of the popup in between. */
  folder: string;
  /** Told of every action as it is about to be done, in one line. */
  tell(line: string): void;
}

function describeAction({ step, action, kind, suggest, url, target }: RobotAction): string {
  const what = suggest ? `${kind} “${suggest}”` : kind;
  return `${[step, action].filter(Boolean).join(' / ')}: ${what}, on ${target}  (${new URL(url).hostname})`;
}

/** Plays the whole flow of the sandbox's company by the light alone; rejects where it comes to a stop. */
export async function playTour({ sandbox, language, folder, tell }: TourOptions): Promise<void> {
  const browser = await openChromium(sandbox, language);
  let count = 0;
  const nextPicture = (name: string) => join(folder, `${String(++count).padStart(2, '0')}-${name}.png`);
  try {
    const popup = await openPopup(browser, language);
    const showPopup = async () => {
      await popup.page.activate();
      await popup.page.screenshot(nextPicture('popup'));
    };
    await popup.addCompany(sandbox.company, sandbox.userName);
    await showPopup();
    await popup.press('take_me_there');
    await followTheLight(browser, {
      until: () => sandbox.facts().saved.length > 0,
      async onAction(action, page) {
        await page.screenshot(nextPicture([action.step, action.action].filter(Boolean).join('-')));
        tell(`${String(count).padStart(2, '0')}  ${describeAction(action)}`);
        if (action.action !== 'take-me-there') return;
        await showPopup();
        await page.activate();
      },
    });
    await popup.waitUntilAllDone();
    await showPopup();
  } finally {
    await browser.close();
  }
}

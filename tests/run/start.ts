/**
 * Second stage of `npm start`: builds the extension and opens it in a Chromium whose Visma and Accountflow are the sandbox
 * portals, until that browser is closed. Without a display it plays the tour by itself and saves a picture of every action.
 * `npm start -- nb` shows the portals in Norwegian.
 */
import type { SandboxOptions } from '../sandbox/portal.ts';
import { createVismaLikeSandbox } from '../sandbox/visma-like/create-visma-like-sandbox.ts';
import { openWindow } from './open-window.ts';
import { requireBrowsers } from './require-browsers.ts';
import { runScript } from './run-script.ts';
import { serveSandbox } from './serve-sandbox.ts';
import { showTour } from './show-tour.ts';
import { START_HOST, startPage } from './start-page.ts';

function chooseLanguage(given = 'en'): SandboxOptions['language'] {
  if (given === 'en' || given === 'nb') return given;
  throw new Error(`The sandbox portals speak en and nb, not ${given}.`);
}

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

async function start(): Promise<void> {
  const language = chooseLanguage(process.argv[2]);
  const { chromium } = requireBrowsers(['chromium']);
  console.log('Building the extension …');
  const build = await runScript(['wxt/bin/wxt.mjs', 'build'], 'pipe');
  if (!build.ok) throw new Error(build.output);
  const isSeen = hasDisplay();
  // The tour follows the light alone, and the light never stands on a sign-in page.
  const sandbox = createVismaLikeSandbox({ language, signedIn: !isSeen });
  const served = await serveSandbox(sandbox, { host: START_HOST, html: startPage(sandbox) });
  try {
    const show = isSeen ? openWindow : showTour;
    await show({ chromium, switches: served.chromiumSwitches, sandbox, language });
  } finally {
    served.close();
  }
}

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

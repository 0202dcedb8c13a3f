import { setTimeout as pass } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { openChromium } from '../e2e/drive/chromium.ts';
import { openPopup } from '../e2e/drive/popup.ts';
import { waitFor } from '../e2e/drive/wait-for.ts';
import { bundleTour, TOUR_NAMES, type TourName } from '../libraries/tours.ts';
import { type BenchRow, compareWithPeer } from './bench-row.ts';
import { countHostWrites } from './point/count-host-writes.ts';
import { hasRing } from './point/measure-appear.ts';
import { measureLoad } from './point/measure-load.ts';
import { ownLoad, ownTasks } from './point/own-tasks.ts';
import { type OwnWorld, ownWorld } from './point/own-world.ts';
import { PORTAL, portalSandbox, SCENES, type Scene } from './point/portal-page.ts';
import { median, rounded } from './point/quantile.ts';

/** Measures the extension as it is built. */
export const builds = ['chrome'] as const;

/** Rounds whose median counts: alone, ours, and each library, one after the other. */
const ROUNDS = 3;

const scenes = Object.keys(SCENES) as Scene[];

const SAY: Record<Scene, string> = {
  quiet: 'on a quiet page of 12,000 elements',
  rewriting: 'on that page while it rewrites 20 texts each frame',
  scrolling: 'while following a scrolling page',
  moving: 'while following a transition',
};

type Loads = Record<string, number>;

/**
 * What pointing costs the page and how soon it points, with the whole guide as it is built: watching, looking, ring and card, on the
 * portal's own address; four tour libraries on the same page in the same run.
 */
export async function bench(print: (row: BenchRow) => void): Promise<void> {
  const sandbox = portalSandbox();
  const browser = await openChromium(sandbox, 'en', { isMeasured: true });
  try {
    const popup = await openPopup(browser, 'en');
    await popup.addCompany(sandbox.company, sandbox.userName);

    const waitForRing = async (page: Page): Promise<OwnWorld> => {
      const world = await ownWorld(page);
      await waitFor('the ring', () => world.run(hasRing));
      return world;
    };
    const openOurs = async (): Promise<Page> => {
      const page = await browser.inner.newPage();
      await page.goto(PORTAL);
      await waitForRing(page);
      return page;
    };
    // The extension is not allowed in private windows: a page there is what it is by itself.
    const openTour = async (name: TourName | null): Promise<Page> => {
      const page = await (await browser.inner.createBrowserContext()).newPage();
      await page.goto(PORTAL);
      if (name === null) return page;
      const { js, css } = await bundleTour(name);
      if (css) await page.addStyleTag({ content: css });
      await page.addScriptTag({ content: js });
      await page.evaluate(() => globalThis.tour.start(() => document.querySelector('#target'), '#target'));
      await page.waitForFunction(() => globalThis.tour.mark() !== null);
      return page;
    };
    const subjects: Record<string, () => Promise<Page>> = {
      alone: () => openTour(null),
      ours: openOurs,
      ...Object.fromEntries(TOUR_NAMES.map((name) => [name, () => openTour(name)])),
    };

    const loads: Record<string, Loads[]> = {};
    for (let round = 0; round < ROUNDS; round++) {
      for (const [name, open] of Object.entries(subjects)) {
        const page = await open();
        const load = await measureLoad(page, scenes);
        console.error(`   round ${round + 1}, ${name}: ${JSON.stringify(load)}`);
        loads[name] = [...(loads[name] ?? []), load];
        const context = page.browserContext();
        if (name === 'ours') await page.close();
        else await context.close();
      }
    }
    for (const scene of scenes) {
      // Less than nothing is noise: a ratio of it would say nothing.
      const above = (name: string): number =>
        rounded(
          Math.max(
            0,
            median((loads[name] ?? []).map((load, round) => (load[scene] ?? 0) - (loads.alone?.[round]?.[scene] ?? 0))),
          ),
        );
      for (const name of TOUR_NAMES)
        print(
          compareWithPeer({
            metric: `main-thread work ${SAY[scene]}, above the page alone`,
            value: above('ours'),
            unit: 'ms/s',
            peer: name,
            peerValue: above(name),
            better: 'less',
          }),
        );
    }

    const page = await openOurs();
    const tasks = await ownTasks(page, async () => {
      await page.reload();
      await waitForRing(page);
      await measureLoad(page, scenes);
    });
    print({ metric: 'longest task of ours, from loading on', value: rounded(Math.max(...tasks)), unit: 'ms' });
    for (const scene of scenes)
      print({
        metric: `our own code alone ${SAY[scene]}`,
        value: rounded(await ownLoad(page, scene, 3)),
        unit: 'ms/s',
      });

    const world = await ownWorld(page);
    // The transition that was on its way has ended by then, and the last look at it has been.
    await pass(3000);
    print({ metric: 'writes to our own tree on a quiet page', value: await countHostWrites(world), unit: 'in 3 s' });
  } finally {
    await browser.close();
  }
}

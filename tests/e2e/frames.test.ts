import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseUrl, createFrameCases, FOREIGN_TOP, type FrameCase } from '../sandbox/framed/create-frame-cases.ts';
import { openChromium } from './drive/chromium.ts';
import type { DrivenBrowser, DrivenPage, GuideReading } from './drive/driven.ts';
import { openPopup } from './drive/popup.ts';
import { waitFor } from './drive/wait-for.ts';

/** Time in which no light may come, in ms: frames have reported and the page is at rest well before. */
const WATCHED = 2000;

let browser: DrivenBrowser;
let page: DrivenPage;

beforeAll(async () => {
  const sandbox = createFrameCases();
  browser = await openChromium(sandbox, 'en');
  const popup = await openPopup(browser, 'en');
  await popup.addCompany(sandbox.company, sandbox.userName);
  page = await browser.open(caseUrl('same-origin'));
});

afterAll(() => browser?.close());

async function readWhen(what: string, holds: (reading: GuideReading) => boolean): Promise<GuideReading> {
  return waitFor(what, async () => {
    const reading = await page.readGuide();
    expect(reading.spotlights).toBeLessThanOrEqual(1);
    return holds(reading) && reading;
  });
}

const lit = () =>
  readWhen(
    'the light, and a card that says so',
    ({ spotlight, card }) => spotlight !== null && card?.state === 'pointing',
  );

/** Where the ring is to stand in the frame's own viewport: 4 CSS px around its only button, as far as that is on screen. */
function ringBox(): { left: number; top: number; right: number; bottom: number } | null {
  const box = document.querySelector('button')?.getBoundingClientRect();
  if (!box) return null;
  const { clientWidth, clientHeight } = document.compatMode === 'CSS1Compat' ? document.documentElement : document.body;
  return {
    left: Math.max(0, box.left - 4),
    top: Math.max(0, box.top - 4),
    right: Math.min(clientWidth, box.right + 4),
    bottom: Math.min(clientHeight, box.bottom + 4),
  };
}

describe('a target in a frame is pointed at by the frame itself', () => {
  it.each<FrameCase>([
    'same-origin',
    'cross-origin',
    'padded, scaled and scrolled to',
    'scrolled within',
    'without an address',
    'in a shadow root',
    'in a frame of another host',
  ])('%s', async (name) => {
    await page.goto(caseUrl(name));
    const { spotlight, card } = await lit();
    const { frame } = spotlight as NonNullable<GuideReading['spotlight']>;
    expect(frame).not.toBeNull();
    const off = await waitFor('the ring at rest', async () => {
      const ring = await page.run(ringBox, null, frame);
      const now = (await page.readGuide()).spotlight;
      if (!(ring && now?.frame)) return null;
      const [left, top] = [now.box.x - now.frame.x, now.box.y - now.frame.y];
      const [right, bottom] = [left + now.box.width, top + now.box.height];
      const edges = [left - ring.left, top - ring.top, right - ring.right, bottom - ring.bottom];
      const largest = Math.max(...edges.map(Math.abs));
      return largest <= 1 && { largest };
    });
    expect(off.largest).toBeLessThanOrEqual(1);
    expect(spotlight).toMatchObject({ step: 'integrate', action: 'start-integration' });
    expect(card?.state).toBe('pointing');
  });
});

describe('what may be the wrong one is not pointed at', () => {
  it.each<FrameCase>([
    'two of them',
    'one in the page, one in a frame',
    'not drawn',
    'seen through',
    'too small',
    'under a cover',
    'partly under a banner',
    'behind a window',
    'of another app',
    'of a foreign host',
    'within a foreign frame',
  ])('%s', async (name) => {
    await page.goto(caseUrl(name));
    await readWhen('words instead of a light', ({ card }) => /lost|warning|done/.test(card?.state ?? ''));
    // That something never comes is seen only by waiting for longer than it takes elsewhere.
    for (const end = Date.now() + WATCHED; Date.now() < end; ) {
      expect(await page.readGuide()).toMatchObject({
        spotlights: 0,
        card: { state: expect.stringMatching(/lost|warning|done|waiting/) },
      });
    }
  });

  it('on a page of another host', async () => {
    await page.goto(FOREIGN_TOP);
    await waitFor('the frame', () => page.run(() => document.readyState === 'complete', null));
    const before = await page.readGuide();
    expect(before).toMatchObject({ spotlights: 0, card: null, hosts: 0 });
  });
});

describe('a light in a frame goes with what it stood for', () => {
  const gone = () =>
    readWhen('no light', ({ spotlights, card }) => spotlights === 0 && card !== null && card.state !== 'pointing');

  it.each<[string, () => void]>([
    ['the frame is taken away', () => document.querySelector('iframe')?.remove()],
    [
      'the frame goes elsewhere',
      () => document.querySelector('iframe')?.setAttribute('src', 'https://connect.visma.com/x'),
    ],
    ['the frame is hidden', () => document.querySelector('iframe')?.style.setProperty('display', 'none')],
    ['another frame shows the same', () => document.body.append(document.querySelector('iframe')?.cloneNode() ?? '')],
    [
      'a window comes before it',
      () => {
        const dialog = document.createElement('dialog');
        document.body.append(dialog);
        dialog.showModal();
      },
    ],
  ])('when %s', async (_, change) => {
    await page.goto(caseUrl('cross-origin'));
    await lit();
    await page.run(change, null);
    await gone();
  });

  it('when the target itself is gone, and comes back with it', async () => {
    await page.goto(caseUrl('cross-origin'));
    const frame = (await lit()).spotlight?.frame ?? null;
    await page.run(() => document.querySelector('button')?.style.setProperty('display', 'none'), null, frame);
    await gone();
    await page.run(() => document.querySelector('button')?.style.removeProperty('display'), null, frame);
    await lit();
  });
});

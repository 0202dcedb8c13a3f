import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Sandbox } from '../../sandbox/portal.ts';
import { createVismaLikeSandbox } from '../../sandbox/visma-like/create-visma-like-sandbox.ts';
import { startUrls } from '../../sandbox/visma-like/start-urls.ts';
import { BROWSERS } from '../drive/browsers.ts';
import type { Box, DrivenBrowser, DrivenPage, GuideReading } from '../drive/driven.ts';
import { difference } from '../drive/picture.ts';
import { openPopup } from '../drive/popup.ts';
import { waitFor } from '../drive/wait-for.ts';

/** A page on which nothing is pointed at, so that what is done to the page itself changes nothing that the card says. */
const EMPTY = `${startUrls.appStore}nothing`;

/** Share of the card's pixels that may look otherwise when it is drawn once more. */
const SAME = 0.005;

/** What a page's script may do to what the card stands in, so that it is not seen, or seen elsewhere. Each runs in the page. */
const DISGUISES: Readonly<Record<string, () => void>> = {
  'fades it': () => {
    for (const element of [document.documentElement, document.querySelector('connect-guide')])
      (element as HTMLElement).style.setProperty('opacity', '0.01', 'important');
  },
  'animates it away': () => {
    document
      .querySelector('connect-guide')
      ?.animate({ opacity: 0, translate: '500px' }, { duration: 1, fill: 'forwards' });
  },
  'moves, scales and turns it': () => {
    const { style } = document.querySelector('connect-guide') as HTMLElement;
    style.setProperty('transform', 'translate(200px, 100px) scale(.3) rotate(20deg)', 'important');
    style.setProperty('inset', '90px', 'important');
    style.setProperty('margin', '50px', 'important');
  },
  'clips it': () => {
    const { style } = document.querySelector('connect-guide') as HTMLElement;
    for (const [name, value] of Object.entries({
      'clip-path': 'inset(45%)',
      mask: 'linear-gradient(#0000,#0000)',
      contain: 'strict',
      overflow: 'hidden',
      width: '1px',
      height: '1px',
    }))
      style.setProperty(name, value, 'important');
  },
  'hides it by a rule': () => {
    const css =
      '*,connect-guide{display:none!important;visibility:hidden!important;opacity:.1!important}html,body{display:block!important}';
    document.head.append(Object.assign(document.createElement('style'), { textContent: css }));
  },
  'hides it by attributes': () => {
    const host = document.querySelector('connect-guide') as HTMLElement;
    for (const name of ['hidden', 'inert', 'aria-hidden']) host.setAttribute(name, '');
  },
  'takes it out of the top layer': () => {
    document.querySelector('connect-guide')?.removeAttribute('popover');
  },
  'draws the page elsewhere': () => {
    document.documentElement.style.cssText = 'transform:translate(300px,200px) scale(.5);overflow:hidden';
  },
};

/** Runs in the page: puts a white sheet over the card, through which presses go or do not. */
function veil({ x, y, width, height, pointerEvents }: Box & { pointerEvents: 'auto' | 'none' }): void {
  const sheet = document.createElement('div');
  sheet.popover = 'manual';
  sheet.style.cssText = `position:fixed;inset:auto;left:${x}px;top:${y}px;width:${width}px;height:${height}px;margin:0;border:0;background:#fff;pointer-events:${pointerEvents}`;
  document.body.append(sheet);
  sheet.showPopover();
}

/** Runs in the page: a script presses the card, at a point, in all ways that there are. */
function pressByScript([x, y]: [number, number]): void {
  const host = document.querySelector('connect-guide') as HTMLElement;
  const at = { clientX: x, clientY: y, bubbles: true, composed: true, cancelable: true, detail: 1, isPrimary: true };
  for (const target of [host, document.elementFromPoint(x, y) as HTMLElement, document.body, document, window]) {
    for (const type of ['pointerdown', 'pointerup']) target.dispatchEvent(new PointerEvent(type, at));
    for (const type of ['mousedown', 'mouseup', 'click']) target.dispatchEvent(new MouseEvent(type, at));
    target.dispatchEvent(new MouseEvent('click', { ...at, detail: 0 }));
    for (const key of ['Enter', ' ', 'Escape'])
      for (const type of ['keydown', 'keypress', 'keyup'])
        target.dispatchEvent(new KeyboardEvent(type, { ...at, key }));
  }
  host.click();
  host.focus();
}

/** Runs in the page: what WXT's scripts listen to, to make way for a newer copy of themselves. */
function startAnother(names: readonly string[]): void {
  for (const name of names) {
    const detail = { contentScriptName: name, messageId: 'another' };
    for (const type of [
      `${name}:wxt:content-script-started`,
      'wxt:content-script-started',
      `undefined:${name}:wxt:content-script-started`,
    ])
      document.dispatchEvent(new CustomEvent(type, { detail }));
    postMessage({ type: 'wxt:content-script-started', ...detail }, '*');
    postMessage({ type: `${name}:wxt:content-script-started`, ...detail }, '*');
  }
}

/** The portals, whose scripts keep from all others that something opened over the page. */
function hostile(sandbox: Sandbox): Sandbox {
  const script = `addEventListener('toggle', (event) => event.stopImmediatePropagation(), true)`;
  return {
    ...sandbox,
    handle(request) {
      const answer = sandbox.handle(request);
      return { ...answer, body: answer.body.replace(/<head[^>]*>/i, `$&<script>${script}</script>`) };
    },
  };
}

describe.each(['chromium', 'firefox'] as const)('the card under attack in %s', (name) => {
  let sandbox: Sandbox;
  let browser: DrivenBrowser;
  let popup: Awaited<ReturnType<typeof openPopup>>;
  let page: DrivenPage;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'guide-pictures-'));
    sandbox = hostile(createVismaLikeSandbox({ language: 'en', signedIn: true }));
    browser = await BROWSERS[name](sandbox, 'en');
    popup = await openPopup(browser, 'en');
    await popup.addCompany(sandbox.company, sandbox.userName);
    page = await browser.open(startUrls.admin);
  });
  beforeEach(() => page.goto(startUrls.admin));
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  });

  const pointing = (): Promise<GuideReading & { card: object }> =>
    waitFor('the card', async () => {
      const reading = await page.readGuide();
      return reading.card?.state === 'pointing' && (reading as GuideReading & { card: object });
    });

  const skipBox = ({ card }: GuideReading): Box =>
    card?.buttons.find(({ guide }) => guide === 'skip')?.box ?? expect.fail('no skip');
  const middle = ({ x, y, width, height }: Box): [number, number] => [x + width / 2, y + height / 2];

  /** The card as it is painted, within its round corners. */
  async function pictureOf({ card }: GuideReading): Promise<Buffer> {
    const { x, y, width, height } = card?.box ?? expect.fail('no card');
    const path = join(folder, 'card.png');
    await page.screenshot(path, { x: x + 16, y: y + 16, width: width - 32, height: height - 32 });
    return readFile(path);
  }

  /** The card of a finished page once it says, stands and looks as it did a moment ago. */
  async function atRest(): Promise<{ reading: GuideReading; picture: Buffer }> {
    let last = '';
    return waitFor('the card at rest', async () => {
      const reading = await page.readGuide();
      if (reading.card?.state !== 'done') return null;
      const picture = await pictureOf(reading);
      const now = JSON.stringify([reading.card, picture.toString('base64')]);
      const rests = now === last;
      last = now;
      return rests && { reading, picture };
    });
  }

  const first = async (): Promise<string | undefined> => (await popup.read()).steps['access-rights'];

  test.each(Object.entries(DISGUISES))('a page that %s does not get it drawn otherwise', async (_, disguise) => {
    await page.goto(EMPTY);
    const { reading, picture } = await atRest();
    await page.run(disguise, null);
    const seen = { share: 1 };
    await waitFor('the same picture', async () => {
      seen.share = difference(await pictureOf(reading), picture);
      return seen.share < SAME;
    }).catch(async (error: Error) => {
      const { card } = await page.readGuide();
      throw new Error(`${error.message}: ${JSON.stringify({ ...seen, before: reading.card, after: card })}`);
    });
  });

  test('no press of a script counts, whatever it presses', async () => {
    const reading = await pointing();
    await page.run(pressByScript, middle(skipBox(reading)));
    await page.press(5, 500);
    expect(await first()).toBe('current');
    expect((await pointing()).card).toEqual(reading.card);
  });

  test.each(['auto', 'none'] as const)(
    'a press on a card that is covered does nothing, pointer-events %s',
    async (pointerEvents) => {
      const reading = await pointing();
      await page.run(veil, { ...(reading.card?.box ?? expect.fail('no card')), pointerEvents });
      await page.press(...middle(skipBox(reading)));
      expect((await pointing()).card?.text).toBe(reading.card?.text);
      expect(await first()).toBe('current');
    },
  );

  test('a press on a card that a filter over the whole page makes transparent does nothing', async () => {
    const reading = await pointing();
    await page.run(() => document.documentElement.style.setProperty('filter', 'opacity(0.01)'), null);
    await page.press(...middle(skipBox(reading)));
    await page.run(() => document.documentElement.style.removeProperty('filter'), null);
    expect((await pointing()).card?.text).toBe(reading.card?.text);
    expect(await first()).toBe('current');
  });

  test('the event by which WXT`s scripts make way for another one does nothing', async () => {
    const reading = await pointing();
    await page.run(startAnother, ['admin', 'app-store', 'accountflow']);
    await page.run(() => void document.body.prepend(document.createElement('hr')), null);
    expect((await pointing()).card?.text).toBe(reading.card?.text);
  });

  test('a page that removes it again and again is let alone after a few times, and the popup goes on', async () => {
    await pointing();
    await page.run(() => {
      Object.assign(window, { removals: 0 });
      new MutationObserver(() => {
        for (const host of document.querySelectorAll('connect-guide')) {
          host.remove();
          (window as unknown as { removals: number }).removals += 1;
        }
      }).observe(document, { childList: true, subtree: true });
      document.querySelector('connect-guide')?.remove();
    }, null);
    await waitFor('the end of it', () =>
      page.run(() => (window as unknown as { removals: number }).removals >= 3, null),
    );
    await page.run(() => void document.body.prepend(document.createElement('hr')), null);
    await waitFor('nothing', async () => (await page.readGuide()).hosts === 0);
    expect(await page.run(() => (window as unknown as { removals: number }).removals, null)).toBeLessThanOrEqual(4);
    expect(Object.values((await popup.read()).steps)).toContain('current');
  });

  test('and a person`s own press counts', async () => {
    await page.press(...middle(skipBox(await pointing())));
    await waitFor('the step skipped', async () => (await first()) === 'skipped');
  });
});

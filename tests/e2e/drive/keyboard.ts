import type { DrivenPage } from './driven.ts';
import type { RobotAction } from './robot.ts';
import { waitFor } from './wait-for.ts';

/** Presses of Tab after which what is sought counts as out of reach. */
const MOST_TABS = 1000;

/** Runs in the page: is it what has the focus that a press at this point would reach, itself or by its label? */
function isFocusedAt([x, y]: [number, number]): boolean {
  let active = document.activeElement;
  let hit = document.elementFromPoint(x, y);
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  while (hit?.shadowRoot?.elementFromPoint(x, y)) {
    const inner = hit.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === hit) break;
    hit = inner;
  }
  const focusable = 'a[href],button,input,select,textarea,[tabindex]:not([tabindex^="-"])';
  return active !== null && active === (hit?.closest('label')?.control ?? hit?.closest(focusable));
}

/** Goes on by Tab until what is sought has the focus. */
async function tabTo(page: DrivenPage, what: string, isThere: () => Promise<boolean>): Promise<void> {
  for (let tabs = 0; tabs < MOST_TABS; tabs++) {
    if (await isThere()) return;
    await page.key('Tab');
  }
  throw new Error(`Out of reach of the keyboard: ${what}`);
}

/**
 * Middle of an action's light once it stands: it goes with its target, a frame after that has moved. Beyond the page while the
 * target is scrolled out of sight; null when the guide no longer asks for that action.
 */
async function settledLight(page: DrivenPage, { step, action }: RobotAction): Promise<[number, number] | null> {
  let before = '';
  const { spotlight } = await waitFor('the light to stand', async () => {
    const reading = await page.readGuide();
    const now = JSON.stringify([reading.spotlight, reading.card]);
    const isStill = now === before && reading.card !== null;
    before = now;
    return isStill ? reading : null;
  });
  if (!spotlight) return [-1, -1];
  const { x, y, width, height } = spotlight.box;
  return spotlight.step === step && spotlight.action === action ? [x + width / 2, y + height / 2] : null;
}

/** Runs in the page: what a native list that has the focus shows; null when that has it not. */
function chosen(): string | null {
  const list = document.activeElement as HTMLSelectElement | null;
  return list?.localName === 'select' ? (list.selectedOptions[0]?.text.trim() ?? '') : null;
}

/** Runs in the page. An option's words, alone, have the focus. */
const isFocused = (name: string): boolean => document.activeElement?.textContent?.trim() === name;

/** A native list goes through its options by arrows; another one is opened, and its option is gone to. */
async function choose(page: DrivenPage, name: string): Promise<void> {
  let shown = await page.run(chosen, null);
  if (shown === null) {
    await page.key('Enter');
    await tabTo(page, name, () => page.run(isFocused, name));
    return page.key('Enter');
  }
  for (const key of ['ArrowDown', 'ArrowUp'] as const) {
    for (let before: string | null = null; shown !== name && shown !== before; ) {
      before = shown;
      await page.key(key);
      shown = await page.run(chosen, null);
    }
  }
}

/** Runs in the page. The card's root is closed: from outside its host has the focus. */
const isInCard = (): boolean => document.activeElement?.nodeName === 'CONNECT-GUIDE';

/** Presses of a key after which what does not let the focus go counts as a trap. */
const MOST_STOPS = 30;

/**
 * Into the card and out again, by Tab first and then by Shift+Tab from its last stop: what had the focus on the way, by its act
 * (`box` where it has none), up to the page's own, which is `page`.
 */
export async function passCard(page: DrivenPage): Promise<{ forwards: string[]; backwards: string[] }> {
  const stop = async (): Promise<string> =>
    (await page.run(isInCard, null)) ? (await page.readGuide()).card?.focused || 'box' : 'page';
  const enter = () => tabTo(page, 'the card', () => page.run(isInCard, null));
  const leave = async (key: 'Tab' | 'ShiftTab'): Promise<string[]> => {
    const stops = [await stop()];
    while (stops.at(-1) !== 'page' && stops.length < MOST_STOPS) {
      await page.key(key);
      stops.push(await stop());
    }
    return stops;
  };
  await enter();
  const forwards = await leave('Tab');
  await enter();
  for (let at = 2; at < forwards.length; at++) await page.key('Tab');
  return { forwards, backwards: await leave('ShiftTab') };
}

/**
 * Does what the guide says by Tab, Enter, Space and arrows alone; what is to be typed is typed. Does nothing when the guide comes to
 * ask for something else on the way.
 */
export async function followByKeyboard(page: DrivenPage, action: RobotAction): Promise<void> {
  const { kind, suggest, target } = action;
  if (kind === 'answer') {
    // The card's buttons are told by their act.
    await tabTo(
      page,
      target,
      async () => (await page.run(isInCard, null)) && (await page.readGuide()).card?.focused === action.action,
    );
    return page.key('Enter');
  }
  let light: [number, number] | null = null;
  await tabTo(page, target, async () => {
    light = await settledLight(page, action);
    return light === null || page.run(isFocusedAt, light);
  });
  if (light === null) return;
  if (kind === 'choose') return choose(page, suggest ?? '');
  if (kind === 'type') return page.type(suggest ?? '');
  const isSwitch = await page.run(() => document.activeElement?.matches('input') ?? false, null);
  return page.key(isSwitch ? 'Space' : 'Enter');
}

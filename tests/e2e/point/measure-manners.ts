import type { TestPage } from './browsers.ts';

/** What pointing at something does to a page and to who works in it. */
export interface Manners {
  /** The focus left the field in which the user was typing. */
  readonly stealsFocus: boolean;
  /** Arrow keys typed in a field moved the tour on, or did not reach the field. */
  readonly takesKeys: boolean;
  /** Attributes written on the page's own elements. */
  readonly attributes: number;
  /** Something was animated or scrolled smoothly although the user wants less motion. */
  readonly moves: boolean;
}

/** The page on which manners are measured: a field to type in, and a target that must be scrolled to. */
export const MANNERS_BODY = `<input id=field><p style="height:1500px">Text</p><button id=target>Kari</button><p style="height:900px">Text</p>`;

/** Measures our guide, or the tour library in the page. The user's wish for less motion must be set for the page. */
export async function measureManners(page: TestPage, isOurs: boolean): Promise<Manners> {
  const { stealsFocus, moves } = await page.evaluate(begin, isOurs);
  for (const key of ['a', 'ArrowRight', 'ArrowLeft', 'ArrowRight', 'b']) await page.press(key);
  const { takesKeys, attributes } = await page.evaluate(end, isOurs);
  return { stealsFocus, takesKeys, attributes, moves };
}

interface Watch {
  readonly writes: Set<string>;
  readonly keys: string[];
}

/** Runs in the page: points at the target while the field has the focus, and looks at every frame until all stands still. */
async function begin(isOurs: boolean): Promise<{ stealsFocus: boolean; moves: boolean }> {
  const field = document.querySelector<HTMLInputElement>('#field') ?? kit.fail('no field');
  const own = new WeakSet(document.querySelectorAll('*'));
  const watch: Watch = { writes: new Set(), keys: [] };
  Object.assign(globalThis, { watch });
  const note = (records: MutationRecord[]): void => {
    for (const { target, attributeName } of records)
      if (own.has(target as Element)) watch.writes.add(`${attributeName} on ${target.nodeName}`);
  };
  new MutationObserver(note).observe(document, { attributes: true, subtree: true });
  field.addEventListener('keydown', ({ key, defaultPrevented }) => defaultPrevented || watch.keys.push(key));
  field.focus();

  if (isOurs) kit.point('#target');
  else tour.start(() => document.querySelector('#target'), '#target', 3);
  const scrolls = new Set<number>();
  let hasAnimated = false;
  const begun = performance.now();
  for (let still = 0; still < 12 || performance.now() - begun < 1500; ) {
    await kit.nextFrame();
    const animations = [...document.getAnimations(), ...(kit.root?.getAnimations() ?? [])];
    hasAnimated ||= animations.some(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0) > 0);
    still = scrolls.has(scrollY) ? still + 1 : 0;
    scrolls.add(scrollY);
  }
  const stealsFocus = document.activeElement !== field;
  field.focus();
  return { stealsFocus, moves: hasAnimated || scrolls.size > 3 };
}

/** Runs in the page once the keys have been typed. */
async function end(isOurs: boolean): Promise<{ takesKeys: boolean; attributes: number }> {
  const { watch } = globalThis as unknown as { watch: Watch };
  const isTyped = document.querySelector<HTMLInputElement>('#field')?.value === 'ab' && watch.keys.length === 5;
  const hasMoved = isOurs ? kit.presses.length > 0 : tour.step() !== 0;
  return { takesKeys: hasMoved || !isTyped, attributes: watch.writes.size };
}

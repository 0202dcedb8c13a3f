import type { OwnWorld } from './own-world.ts';

/** How long the ring took to stand on a target that has just appeared. */
export interface Appearance {
  /** Frames of the page that were painted meanwhile, the one with the ring counted. */
  readonly frames: number;
  readonly ms: number;
}

/** Lets the target of the page appear again and again; runs in the content script's world, whose clock and DOM are the page's. */
export async function measureAppearances(world: OwnWorld, isStorm: boolean): Promise<Appearance[]> {
  await world.run(isStorm ? begin : () => {});
  const appearances = await world.run(appearAgainAndAgain);
  await world.run(() => (globalThis as unknown as { endStorm?: () => void }).endStorm?.());
  return appearances;
}

/** Runs in the content script's world: does a ring stand? Asked by the driver's own reading, the debugger would follow every change from then on. */
export function hasRing(): boolean {
  const { dom } = (globalThis as unknown as { chrome: { dom: { openOrClosedShadowRoot(host: Element): ShadowRoot } } })
    .chrome;
  const host = document.querySelector('connect-guide');
  return host !== null && dom.openOrClosedShadowRoot(host).querySelector('[data-guide=spotlight]') !== null;
}

/** 2,000 mutations a second: texts, attributes, nodes that come and go. */
function begin(): void {
  const names = [...document.querySelectorAll<HTMLElement>('.name')].slice(0, 400);
  let count = 0;
  const timer = setInterval(() => {
    for (let i = 0; i < 5; i++) {
      const name = names[count++ % names.length] as HTMLElement;
      (name.firstChild as Text).data = `Company ${count} AS`;
      name.title = String(count);
      name.append(document.createElement('i'));
      name.lastChild?.remove();
    }
  }, 10);
  Object.assign(globalThis, { endStorm: () => clearInterval(timer) });
}

async function appearAgainAndAgain(): Promise<Appearance[]> {
  const AT_LAST = 5000;
  const { openOrClosedShadowRoot } = (
    globalThis as unknown as { chrome: { dom: { openOrClosedShadowRoot(host: Element): ShadowRoot } } }
  ).chrome.dom;
  const ring = (): Element | null | undefined => {
    const host = document.querySelector('connect-guide');
    return host && openOrClosedShadowRoot(host)?.querySelector('[data-guide=spotlight]');
  };
  const mover = document.querySelector('#mover') as HTMLElement;
  const [card] = mover.children as unknown as [HTMLElement];
  const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
  const frame = (): Promise<void> =>
    new Promise((resolve) =>
      requestAnimationFrame(() => {
        // After all callbacks of the frame, before the next: what stands now is what it paints.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(0);
      }),
    );
  const found: Appearance[] = [];
  for (let round = 0; round < 25; round++) {
    card.remove();
    // Until it has come to rest, and then at any moment.
    const removed = performance.now();
    while (ring() && performance.now() - removed < AT_LAST) await frame();
    await wait(900 + ((round * 37) % 200));
    const begun = performance.now();
    mover.append(card);
    let frames = 0;
    while (!ring()) {
      await frame();
      frames += 1;
      // Counts as so long: a ring that never comes must not look better than a late one.
      if (performance.now() - begun > AT_LAST) break;
    }
    found.push({ frames, ms: performance.now() - begun });
  }
  return found;
}

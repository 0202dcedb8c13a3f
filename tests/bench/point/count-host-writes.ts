import type { OwnWorld } from './own-world.ts';

/** Writes within the guide's closed root and on its host in three seconds. */
export function countHostWrites(world: OwnWorld): Promise<number> {
  return world.run(async () => {
    const { dom } = (
      globalThis as unknown as { chrome: { dom: { openOrClosedShadowRoot(host: Element): ShadowRoot } } }
    ).chrome;
    const host = document.querySelector('connect-guide') as HTMLElement;
    let writes = 0;
    const observer = new MutationObserver((records) => {
      writes += records.length;
    });
    for (const node of [host, dom.openOrClosedShadowRoot(host)])
      observer.observe(node, { subtree: true, childList: true, attributes: true, characterData: true });
    await new Promise((resolve) => setTimeout(resolve, 3000));
    observer.disconnect();
    return writes;
  });
}

/** Where a page leaves what its card came to say. */
export const HEARD_PATH = '/__heard';

/** One change of a live region of the guide: what a screen reader is told of, and nothing else. */
export interface Heard {
  text: string;
  /** The region interrupts nobody, and was there before its words. */
  isPolite: boolean;
  /** Its page was the one in sight. */
  isInSight: boolean;
  /** Milliseconds since 1970. */
  at: number;
}

/**
 * Runs in the extension's own world of a page, before its script: extensions may ask the browser for closed roots. Tells
 * of all that comes to stand in the guide's live regions, each write by itself.
 */
export function hearVoice(path: string): void {
  const { chrome } = globalThis as unknown as {
    chrome: { dom?: { openOrClosedShadowRoot(host: Element): ShadowRoot | null } };
  };
  const known = new WeakSet<ShadowRoot>();
  const live = '[aria-live]:not([aria-live=off]),[role=status],[role=alert],[role=log]';

  function tell(region: Element, text: string, isThere: boolean): void {
    if (!text) return;
    const isPolite = isThere && region.role === 'status' && (region.ariaLive ?? 'polite') === 'polite';
    const heard = { text, isPolite, isInSight: !document.hidden, at: performance.timeOrigin + performance.now() };
    navigator.sendBeacon(path, JSON.stringify(heard));
  }

  function note({ target, addedNodes }: MutationRecord): void {
    const around = target instanceof Element ? target : target.parentElement;
    const region = around?.closest(live);
    if (region && addedNodes.length === 0) tell(region, target.textContent ?? '', true);
    for (const node of addedNodes) {
      if (region) tell(region, node.textContent ?? '', true);
      else if (node instanceof Element && node.matches(live)) tell(node, node.textContent ?? '', false);
    }
  }

  function look(): void {
    for (const host of document.querySelectorAll<Element & { openOrClosedShadowRoot?: ShadowRoot }>('connect-guide')) {
      // Chromium asks by a function, Firefox by an attribute.
      const root = chrome.dom?.openOrClosedShadowRoot(host) ?? host.openOrClosedShadowRoot;
      if (!root || known.has(root)) continue;
      known.add(root);
      new MutationObserver((records) => records.forEach(note)).observe(root, {
        subtree: true,
        childList: true,
        characterData: true,
      });
    }
  }

  new MutationObserver(look).observe(document, { childList: true, subtree: true });
}

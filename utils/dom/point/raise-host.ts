import { HOST_TAG } from '../host-tag.ts';
import { closestMatching } from '../walk.ts';
import { type Box, intersect } from './box.ts';

/** Times that a page may remove or close the host before the guide gives up. */
const PATIENCE = 3;

/** What stands in the top layer; whatever came last is in front. */
const TOP_LAYER = ':popover-open, :modal';

/**
 * Set on the host by the style sheet that the manifest adds: it goes with the extension. Firefox stops the script of an
 * extension that is removed without a word, so what it drew would stand for ever.
 */
const ALIVE = '--connect-guide';

/** Attributes by which libraries switch off what stands outside their own modal. */
const DISABLING = ['inert', 'aria-hidden'];

export interface RaisedHost {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Puts the host into the front-most modal, if any, and on top. `target` is what is pointed at. False: give up. */
  keepUp(modal: Element | null, target: Element | null): boolean;
  /** Has something been put into the top layer since, over this box (CSS px of the viewport)? Presses may pass through it. */
  isVeiled(box: Box): boolean;
  /** Takes the host out of the page. */
  lower(): void;
}

/** Removes hosts left behind by a script that has since been replaced. */
export function removeOldHosts(doc: Document): void {
  for (const host of doc.querySelectorAll(HOST_TAG)) {
    host.remove();
  }
}

/**
 * Adds the host with a closed shadow root to the top layer, as a manual popover: it takes no focus and closes no other. It stands
 * under the root element, out of reach of scripts that rule over the body's children, or in the front-most modal.
 */
export function raiseHost(doc: Document, css: string, signal: AbortSignal): RaisedHost {
  const host = doc.createElement(HOST_TAG);
  host.popover = 'manual';
  // Exempts it from react-aria's `ariaHideOutside`, which other libraries honour as well.
  host.setAttribute('data-react-aria-top-layer', 'true');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = sheetOf(doc, css);
  root.adoptedStyleSheets = [sheet];

  let home: WeakRef<Element> | null = null;
  let layer: WeakRef<Element> | null = null;
  let below = new WeakSet<Element>();
  let isTied = false;
  let mustRise = true;
  let patience = PATIENCE;

  function settleIn(place: Element): void {
    if (isCheated(place)) {
      patience -= 1;
    }
    if (host.parentNode !== place) {
      move(place, host);
      home = new WeakRef(place);
      mustRise = true;
    }
  }

  /** Did the page take the host away, or close it, although its place still stands? */
  function isCheated(place: Element): boolean {
    const old = home?.deref();
    return old === place && (host.parentNode !== place || !host.matches(':popover-open'));
  }

  function enable(): void {
    for (const name of DISABLING.filter((attribute) => host.hasAttribute(attribute))) {
      host.removeAttribute(name);
      patience -= 0.1;
    }
  }

  function noteLayer(target: Element | null): void {
    const above = target && closestMatching(target, TOP_LAYER);
    if (above && above !== layer?.deref()) {
      layer = new WeakRef(above);
      mustRise = true;
    }
  }

  function rise(): void {
    if (host.matches(':popover-open')) {
      host.hidePopover();
    }
    host.popover = 'manual';
    host.showPopover();
    below = new WeakSet(doc.querySelectorAll(TOP_LAYER));
    mustRise = false;
    tie();
  }

  /** To the sheet that goes with the extension, where there is one. */
  function tie(): void {
    if (isTied || !getComputedStyle(host).getPropertyValue(ALIVE)) return;
    isTied = true;
    sheet.insertRule(`@media screen{:host{display:var(${ALIVE},none)!important}}`, sheet.cssRules.length);
  }

  const onOthersOpen = (event: Event): void => {
    mustRise ||= event.target !== host && (event as ToggleEvent).newState !== 'closed';
  };
  for (const type of ['toggle', 'fullscreenchange']) {
    doc.defaultView?.addEventListener(type, onOthersOpen, { capture: true, signal });
  }

  return {
    host,
    root,
    keepUp(modal, target) {
      if (home && !host.isConnected && doc.querySelector(HOST_TAG)) {
        return false;
      }
      settleIn(modal ?? doc.documentElement);
      enable();
      noteLayer(target);
      if (patience < 0) {
        return false;
      }
      if (mustRise || !host.matches(':popover-open')) {
        rise();
      }
      return true;
    },
    isVeiled(box) {
      const isVeil = (other: Element): boolean =>
        !below.has(other) && intersect(other.getBoundingClientRect(), box) !== null;
      const isVeiled = [...doc.querySelectorAll(TOP_LAYER)].some(isVeil);
      mustRise ||= isVeiled;
      return isVeiled;
    },
    lower: () => host.remove(),
  };
}

/** The sheet must be made by the document's own window: one of another realm is refused. */
function sheetOf(doc: Document, css: string): CSSStyleSheet {
  const Sheet = doc.defaultView?.CSSStyleSheet ?? CSSStyleSheet;
  const sheet = new Sheet();
  sheet.replaceSync(css);
  return sheet;
}

/** `moveBefore` keeps focus, scroll and animations; it refuses what is not in the document yet. */
function move(place: Element, host: Element): void {
  const canMove = host.isConnected && 'moveBefore' in place && host.getRootNode() === place.getRootNode();
  if (canMove) {
    (place as Element & { moveBefore(node: Node, child: Node | null): void }).moveBefore(host, null);
  } else {
    place.append(host);
  }
}

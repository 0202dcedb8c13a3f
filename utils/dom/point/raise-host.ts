import { flatClosest } from './flat-tree.ts';

/** Name of the one element that the guide adds to a page. */
const HOST = 'connect-guide';

/** Times that a page may remove or close the host before the guide gives up. */
const PATIENCE = 3;

/** Attributes by which libraries switch off what stands outside their own modal. */
const DISABLING = ['inert', 'aria-hidden'];

export interface RaisedHost {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Puts the host into the front-most modal, if any, and on top. `target` is what is pointed at. False: give up. */
  keepUp(modal: Element | null, target: Element | null): boolean;
  /** Takes the host out of the page. */
  lower(): void;
}

/** Removes hosts left behind by a script that has since been replaced. */
export function removeOldHosts(doc: Document): void {
  for (const host of doc.querySelectorAll(HOST)) {
    host.remove();
  }
}

/**
 * Adds the host with a closed shadow root to the top layer, as a manual popover: it takes no focus and closes no other. It stands
 * under the root element, out of reach of scripts that rule over the body's children, or in the front-most modal.
 */
export function raiseHost(doc: Document, css: string, signal: AbortSignal): RaisedHost {
  const host = doc.createElement(HOST);
  host.popover = 'manual';
  // Exempts it from react-aria's `ariaHideOutside`, which other libraries honour as well.
  host.setAttribute('data-react-aria-top-layer', 'true');
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [sheetOf(doc, css)];

  let home: WeakRef<Element> | null = null;
  let layer: WeakRef<Element> | null = null;
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
    const above = target && flatClosest(target, ':modal, :popover-open');
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
    mustRise = false;
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
      if (home && !host.isConnected && doc.querySelector(HOST)) {
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

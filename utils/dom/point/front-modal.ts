import { elementAt } from '../visible.ts';
import { closestMatching } from '../walk.ts';
import { viewportBox } from './visible-box.ts';

const MODAL = 'dialog:modal';

/**
 * The modal dialog in front of everything else, null when there is none. Only inside it is anything not inert. A dialog inside a
 * shadow root is known only when the target stands in it.
 */
export function frontModal(doc: Document, target: Element | null): Element | null {
  // The live list by tag is kept by the browser; a selector would walk the whole page in each frame.
  const modals = [...doc.getElementsByTagName('dialog')].filter((dialog) => dialog.matches(MODAL));
  if (modals.length > 1) {
    return hitModal(doc) ?? modals[modals.length - 1] ?? null;
  }
  return modals[0] ?? (target && closestMatching(target, MODAL));
}

/** All but the front-most modal is inert, and what is inert is never hit: its backdrop answers everywhere. */
function hitModal(doc: Document): Element | null {
  const { right, bottom } = viewportBox(doc);
  for (const share of [0.01, 0.5, 0.99]) {
    const hit = elementAt(doc, right * share, bottom * share);
    const modal = hit && closestMatching(hit, MODAL);
    if (modal) {
      return modal;
    }
  }
  return null;
}

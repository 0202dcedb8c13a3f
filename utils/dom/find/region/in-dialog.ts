import type { Region } from '../../../domain/locator.ts';
import { elementAt } from '../../visible.ts';
import { containsDeep, isBefore, parentOf } from '../../walk.ts';
import { hasHand } from '../control/has-hand.ts';
import { pressableAround } from '../control/pressable.ts';
import { HEADINGS } from '../headings.ts';
import { nearestPerScene, perScene } from '../per-scene.ts';
import { remember } from '../remember.ts';
import type { Scene } from '../scene.ts';
import { mentions, writtenText } from '../written-text.ts';
import { drawnBox, hasBackdrop, isAlone, isEdgeBar, isFloating, isLayer, isTopLayer } from './floating.ts';
import { lineAbout } from './speaks-of.ts';

type DialogRegion = Extract<Region, { in: 'dialog' }>;

/** Windows that say so themselves. */
export const DECLARED_DIALOG = 'dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true]';
const BAR =
  'header,nav,footer,aside,[role=banner],[role=navigation],[role=contentinfo],[role=menu],[role=listbox],[role=tooltip]';
const CONTROL = 'button,a[href],input,select,textarea,[role=button],[tabindex]';

/** A window of boxes without any role is told by the pointing hand; so many of them are asked at most. */
const MOST_BOXES = 60;
const holdsHand = (element: Element): boolean => [...element.querySelectorAll('*')].slice(0, MOST_BOXES).some(hasHand);

/** A window's title stands in its upper part: this share of its height, or this many CSS px. */
const TITLE_SHARE = 0.35;
const TITLE_DEPTH = 120;

/** A dialog's texts are read as far as this, characters. */
const MOST_TEXT = 20_000;

/** Layers of windows start about here; below are sticky parts of the page. */
const LEAST_LAYER = 10;

/** Appended to the body, itself or by a wrapper that has no height of its own. */
function isAppended(element: Element): boolean {
  const parent = parentOf(element);
  const { body } = element.ownerDocument;
  const isPortal = !!parent && isAlone(element) && parent.getBoundingClientRect().height === 0;
  return parent === body || (isPortal && parent.parentElement === body);
}

/** A window without a role: it floats, holds something to press, and stands on a backdrop or high above the page. */
function looksLikeDialog(scene: Scene, element: Element): boolean {
  if (element.matches(BAR) || !isFloating(element)) return false;
  if (!element.querySelector(CONTROL) && !scene.inside(element, CONTROL).length && !holdsHand(element)) return false;
  if (hasBackdrop(element) || isLayer(element) || isTopLayer(element)) return true;
  return Number(getComputedStyle(element).zIndex) >= LEAST_LAYER && isAppended(element) && !isEdgeBar(element);
}

const dialogAround = nearestPerScene(
  (scene, at) => at.localName === 'body' || at.matches(DECLARED_DIALOG) || looksLikeDialog(scene, at),
);

/** The dialogs and windows around an element, the nearest first. */
export function dialogsAround(scene: Scene, element: Element): Element[] {
  const found: Element[] = [];
  for (let at: Element | null = element; at; ) {
    const dialog = dialogAround(scene, at);
    if (!dialog || dialog.localName === 'body') break;
    found.push(dialog);
    at = parentOf(dialog);
  }
  return found;
}

/** Its heading or accessible name is the name, or a text at its top that is no control. */
function isTitled(scene: Scene, dialog: Element, names: readonly string[]): boolean {
  if (names.includes(scene.name(dialog))) return true;
  const box = drawnBox(dialog, scene.visible).getBoundingClientRect();
  const depth = box.top + Math.max(box.height * TITLE_SHARE, TITLE_DEPTH);
  return scene.hits(names).some((hit) => {
    if (!containsDeep(dialog, hit) || !scene.visible(hit)) return false;
    if (scene.role(hit) === 'heading') return true;
    const control = pressableAround(scene, hit);
    return (!control || !containsDeep(dialog, control)) && hit.getBoundingClientRect().bottom <= depth;
  });
}

/** Something of it can be pressed: no other window covers it all. Off screen nobody can tell. */
function isInFront(scene: Scene, dialog: Element): boolean {
  const box = scene.visibleBox(dialog);
  if (!box) return true;
  const shares = [0.5, 0.08, 0.92];
  return shares.some((across) =>
    shares.some((along) => {
      const top = elementAt(dialog.ownerDocument, box.left + box.width * across, box.top + box.height * along);
      return !!top && top !== dialog.ownerDocument.documentElement && containsDeep(dialog, top);
    }),
  );
}

/**
 * Is a window about what bears one of the normalised names? That of another app may name ours too: "works well with it", or in a list
 * below. `orOfNone`: or about nothing that its headings say.
 */
export function isAbout(scene: Scene, dialog: Element, names: readonly string[], orOfNone = false): boolean {
  const [, ...below] = scene.inside(dialog, HEADINGS).filter((each) => scene.visible(each));
  const at = lineAbout(scene, dialog, names);
  if (!at) return orOfNone && !below.length;
  const over = below.findLast((each) => containsDeep(each, at) || isBefore(each, at));
  return !over || !!lineAbout(scene, over, names);
}

function fits(scene: Scene, dialog: Element, region: DialogRegion): boolean {
  if (region.title && !isTitled(scene, dialog, scene.names(region.title))) return false;
  if (region.about && !isAbout(scene, dialog, scene.names(region.about), region.orOfNone)) return false;
  if (!region.mentions && !region.lacks) return true;
  const text = writtenText(dialog, scene.shadowOf, MOST_TEXT);
  if (region.mentions && !mentions(text, scene.names(region.mentions))) return false;
  return !region.lacks || !mentions(text, scene.names(region.lacks));
}

/** What stands in one window asks the same of it, tick by tick. */
const fitting = perScene((scene) =>
  remember((region: DialogRegion) => remember((dialog: Element) => fits(scene, dialog, region))),
);

/** Is the element in a visible window over the page that fits the description and that no other window covers? */
export function isInDialog(scene: Scene, element: Element, region: DialogRegion): boolean {
  const around = dialogsAround(scene, element).filter((dialog) => isDrawn(scene, dialog));
  return around.some(fitting(scene)(region)) && around.every((dialog) => isInFront(scene, dialog));
}

/** A dialog's own element may be an empty layer around what is drawn. */
function isDrawn(scene: Scene, dialog: Element): boolean {
  return scene.visible(dialog) || [...dialog.children].some((child) => scene.visible(child));
}

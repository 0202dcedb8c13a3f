import { parentOf } from '../../walk.ts';
import { hasHand } from '../control/has-hand.ts';
import type { Scene } from '../scene.ts';
import { isAlone, isFloating } from './floating.ts';

const OPENED = '[aria-expanded=true], li[aria-expanded=true] > *, details[open] > summary';

/** A panel hangs this near to what has opened it, CSS px. */
const MOST_GAP = 40;

function isNear(scene: Scene, one: Element, other: Element): boolean {
  const [a, b] = [scene.box(one), scene.box(other)];
  const gaps = [a.top - b.bottom, b.top - a.bottom, a.left - b.right, b.left - a.right];
  return Math.max(...gaps) <= MOST_GAP;
}

/** Something to press floats right behind it, or behind a box of its own. */
function isFollowedByPanel(scene: Scene, element: Element): boolean {
  let at = element;
  for (let around = parentOf(at); around && isAlone(at); around = parentOf(at)) at = around;
  let next = at.nextElementSibling;
  while (next && !scene.visible(next)) next = next.nextElementSibling;
  return (
    !!next &&
    isFloating(next) &&
    isNear(scene, element, next) &&
    scene.inside(next, '*').some((each) => hasHand(each) && scene.visible(each))
  );
}

/** What says of itself that it has opened something, or has something to press hanging right behind it. */
export const isOpened = (scene: Scene, element: Element): boolean =>
  element.matches(OPENED) || isFollowedByPanel(scene, element);

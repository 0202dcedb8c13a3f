import type { Located, Locator } from '../../domain/locator.ts';
import { elementAt, isAriaHidden, isCovered } from '../visible.ts';
import { closestDeep, closestMatching, containsDeep } from '../walk.ts';
import { isDisabled } from './disabled.ts';
import { leadsTo } from './leads-to.ts';
import { isBackdrop } from './region/floating.ts';
import { DECLARED_DIALOG } from './region/in-dialog.ts';
import type { Scene } from './scene.ts';
import { standsFor, visibleStandIn } from './stand-in.ts';

/** An element that answers to the name, and how weak the evidence for it is: 0 is role and exact name. */
export interface Candidate {
  readonly element: Element;
  readonly rank: number;
}

/** Some libraries do not cover what lies behind their window but make it inert. */
const isInert = ({ element }: Candidate): boolean => element.checkVisibility() && !!closestMatching(element, '[inert]');

/**
 * Does something lie over the whole screen that it is not part of? Then it cannot be pressed wherever it is scrolled to,
 * unless what is on screen around it, a drawer at the edge, stands before that.
 */
function isBehindSheet(scene: Scene, element: Element): boolean {
  const top = elementAt(scene.doc, innerWidth / 2, innerHeight / 2);
  const sheet = closestDeep(top, (at) => (isBackdrop(at) || at.matches(':modal')) && !containsDeep(at, element));
  const around = sheet && closestDeep(element, (at) => !!scene.visibleBox(at));
  return !!sheet && (!around || containsDeep(around, sheet) || isCovered(around, scene.visibleBox(around)));
}

/** Of candidates within one another the better stays, the inner one when they are equal. */
function withoutNested(candidates: readonly Candidate[]): Candidate[] {
  const isBeaten = (one: Candidate, other: Candidate): boolean => {
    if (one.element === other.element || one.rank < other.rank) return false;
    if (containsDeep(one.element, other.element)) return true;
    return one.rank > other.rank && containsDeep(other.element, one.element);
  };
  const byElement = new Map<Element, Candidate>();
  for (const each of candidates) {
    const known = byElement.get(each.element);
    if (!known || known.rank > each.rank) byElement.set(each.element, each);
  }
  const distinct = [...byElement.values()];
  return distinct.filter((one) => !distinct.some((other) => isBeaten(one, other)));
}

/** The best that there is: lowest rank, seen by everyone rather than hidden from assistive technology, one per address. */
function best(candidates: readonly Candidate[]): Candidate[] {
  const plain = candidates.filter((each) => !isAriaHidden(each.element));
  const pool = withoutNested(plain.length ? plain : candidates);
  const rank = Math.min(...pool.map((each) => each.rank));
  const places = new Set<string>();
  return pool.filter((each) => {
    if (each.rank !== rank) return false;
    // Two links to one place are one target.
    const place = leadsTo(each.element);
    if (place && places.has(place)) return false;
    if (place) places.add(place);
    return true;
  });
}

/**
 * Picks the one candidate that stands in the wanted regions and can be seen and worked, or says why there is none.
 * What must be scrolled to is found, unless something lies over the whole screen.
 */
export function judge(
  scene: Scene,
  candidates: readonly Candidate[],
  locator: Pick<Locator, 'within' | 'outside'> & { readonly find?: Locator['find'] },
): Located<Element> {
  if (!candidates.length) return { outcome: 'missing', reason: 'not-in-page' };
  const placed = candidates.filter((each) => scene.inRegions(each.element, locator));
  if (!placed.length) return { outcome: 'missing', reason: 'wrong-context' };
  const seen = placed.flatMap(({ element, rank }) => {
    const standIn = visibleStandIn(scene, element);
    return standIn ? [{ element: standIn, rank }] : [];
  });
  if (!seen.length) {
    const isShutOff = scene.all(DECLARED_DIALOG).some((each) => scene.visible(each)) && placed.some(isInert);
    return { outcome: 'hidden', reason: isShutOff ? 'covered' : 'not-visible' };
  }
  const free = seen.filter(({ element }) => {
    const box = scene.visibleBox(element);
    return !(box ? isCovered(element, box) : isBehindSheet(scene, element));
  });
  if (!free.length) return { outcome: 'hidden', reason: 'covered' };
  const [only, ...others] = best(free);
  if (!only || others.length) return { outcome: 'ambiguous', reason: 'several-matches' };
  // What opens a list often has a box in it that takes no text.
  const opens = locator.find === 'cell' || only.element.matches('[aria-haspopup=listbox]');
  if (isDisabled(standsFor(scene, only.element), opens)) return { outcome: 'hidden', reason: 'disabled' };
  return { outcome: 'found', element: only.element, rank: only.rank };
}

/** The same of elements for which the evidence is equally strong. */
export const judgeEqual = (
  scene: Scene,
  elements: readonly Element[],
  locator: Pick<Locator, 'within' | 'outside'> & { readonly find?: Locator['find'] },
): Located<Element> =>
  judge(
    scene,
    elements.map((element) => ({ element, rank: 0 })),
    locator,
  );

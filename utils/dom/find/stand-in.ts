import { isClear } from '../is-clear.ts';
import { containsDeep, parentOf } from '../walk.ts';
import { hasHand } from './control/has-hand.ts';
import type { Scene } from './scene.ts';

const TICKS = 'input[type=checkbox],input[type=radio],[role=checkbox],[role=radio],[role=switch]';
/** What can be filled in. */
export const FIELDS = 'input:not([type=hidden]),select,textarea,[role=combobox],[role=textbox]';

/** A box that cannot be worked, in an option, only draws the option's state. */
export const isDrawing = (tick: Element): boolean => tick.matches('[role=option] :disabled');

/** Widest and highest box that may still be one control drawn by its wrapper, CSS px. */
const MOST_HIGH = 120;

/** How far above an invisible control its drawing may stand. */
const MOST_LEVELS = 5;

/** Search inputs of drop-downs are often a sliver as wide as their caret, CSS px. */
const SLIVER = 8;

/** The native labels of a field or a tick. */
export const labelsOf = (field: Element): HTMLLabelElement[] => [
  ...((field as Partial<HTMLInputElement>).labels ?? []),
];

/** Has an edge or a ground of its own: that is the box which people take for the field. */
function isDrawnBox(element: Element): boolean {
  const { borderBottomWidth, borderBottomStyle, backgroundColor, boxShadow } = getComputedStyle(element);
  const hasEdge = borderBottomStyle !== 'none' && parseFloat(borderBottomWidth) > 0;
  return hasEdge || boxShadow !== 'none' || !isClear(backgroundColor);
}

/** The drawn wrapper that holds this field and no other. */
export function drawnBox(scene: Scene, field: Element): Element | null {
  const wrapper = visibleWrapper(scene, field, FIELDS);
  return wrapper && isDrawnBox(wrapper) ? wrapper : null;
}

/** The drawn wrapper, or else the smallest visible one, that holds this control and no other of its kind. */
function visibleWrapper(scene: Scene, element: Element, kind: string): Element | null {
  let smallest: Element | null = null;
  let at = parentOf(element);
  for (let level = 0; at && level < MOST_LEVELS; level++, at = parentOf(at)) {
    const wrapper = at;
    const others = scene.inside(wrapper, kind).filter((each) => each !== element);
    // A wrapper may have its role itself: then it is the same control, drawn.
    if (others.some((each) => !containsDeep(each, element) && !containsDeep(element, each))) break;
    if (!scene.visible(wrapper)) continue;
    const { width, height } = wrapper.getBoundingClientRect();
    if (height > MOST_HIGH) break;
    if (width < SLIVER) continue;
    if (isDrawnBox(wrapper)) return wrapper;
    smallest ??= wrapper;
  }
  return smallest;
}

/** Drawn, with the pointing hand, and no wider than a switch may be high: what is wider opens what stands in it. */
const isDrawnSwitch = (wrapper: Element): boolean =>
  hasHand(wrapper) && isDrawnBox(wrapper) && wrapper.getBoundingClientRect().width <= MOST_HIGH;

const OPENER = '[role=combobox],[aria-haspopup],[aria-expanded],button';

/** The drop-down that a library has drawn right beside the native list which it hides. */
function drawnBeside(scene: Scene, list: Element): Element | null {
  for (const beside of [list.nextElementSibling, list.previousElementSibling]) {
    if (!beside || !scene.visible(beside)) continue;
    const [only, ...others] = scene.inside(beside, OPENER).filter((each) => scene.visible(each));
    if (only && others.every((each) => containsDeep(only, each))) return only;
  }
  return null;
}

/**
 * What a person sees and presses for a control: the control itself, or, where its input is invisible (0 x 0 px, opacity
 * 0, a sliver), the label or the drawn track that stands for it. Null when nothing of it is seen.
 */
export function visibleStandIn(scene: Scene, element: Element): Element | null {
  const isTick = element.matches(TICKS);
  const isField = !isTick && element.matches(FIELDS);
  if (scene.visible(element)) {
    if (!isField || element.getBoundingClientRect().width >= SLIVER) return element;
    return visibleWrapper(scene, element, FIELDS) ?? element;
  }
  if (!isTick && !isField) return null;
  const drawn = element.localName === 'select' ? drawnBeside(scene, element) : null;
  if (drawn) return drawn;
  const label = isTick && labelsOf(element).find(scene.visible);
  if (label) return label;
  const wrapper = visibleWrapper(scene, element, isTick ? TICKS : FIELDS);
  // `display: none` has no box to stand for: only a switch that is plainly pressed itself works it.
  if (element.checkVisibility({ visibilityProperty: true })) return wrapper;
  return isTick && wrapper && isDrawnSwitch(wrapper) ? wrapper : null;
}

/** The control that a found element stands for: the way back from {@link visibleStandIn}. */
export function standsFor(scene: Scene, element: Element): Element {
  if (element instanceof HTMLLabelElement && element.control) return element.control;
  if (element.matches(`${TICKS},${FIELDS}`)) return element;
  const inside = scene.inside(element, `${TICKS},${FIELDS}`).filter((each) => !isDrawing(each));
  const [only] = inside;
  return only && (inside.length === 1 || inside.every((each) => containsDeep(only, each))) ? only : element;
}

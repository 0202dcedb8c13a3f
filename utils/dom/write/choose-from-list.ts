import type { Refusal } from '../../domain/fill/fill-plan.ts';
import type { FieldDefinition } from '../../domain/fill/form-definition.ts';
import { matchOption, typedSpellings } from '../../domain/fill/match-option.ts';
import { isVisible } from '../visible.ts';
import { focusOn, isUnsafePress, leave, pressKey, pressWithMouse, putText } from './events.ts';
import { type Before, drawnNow, type ListOption, optionsSince, scrollerOf } from './list-options.ts';
import { waitFor, waitForDrawing, waitForSteady } from './wait.ts';

/** How long a list may take to open (measured: 600 ms is enough for 29 libraries). */
const OPENS_WITHIN = 600;
/** How long options may take to come from a server, ms. */
const LOADS_WITHIN = 3000;
/** How long a list may take to answer to typed text, ms. */
const FILTERS_WITHIN = 3000;
/** A list moves by this part of its height, so that no option is passed over. */
const SCROLL_PART = 0.8;
const MOST_SCROLLS = 200;

interface Choosing {
  readonly trigger: HTMLElement;
  readonly definition: FieldDefinition;
  readonly value: string;
  readonly before: Before;
  readonly signal: AbortSignal;
  /** Asked right before the press: why it must not be any more, or null. */
  readonly check: () => Refusal | null;
}

type Picked = { readonly option: ListOption } | { readonly refusal: Refusal };

/** The one option that means the value, in its whole text or else in its first words; null while there is none. */
function pick({ before, trigger, definition, value }: Choosing): Picked | null {
  const options = optionsSince(before, trigger);
  for (const textOf of [(one: ListOption) => one.text, (one: ListOption) => one.firstWords]) {
    const match = matchOption(options.map(textOf), definition, value);
    const option = 'index' in match ? options[match.index] : undefined;
    if (option) return { option };
    if ('refusal' in match && match.refusal === 'ambiguous') return match;
  }
  return null;
}

const hasOptions = ({ before, trigger }: Choosing): boolean => optionsSince(before, trigger).length > 0;

const hasOpened = (choosing: Choosing): boolean => hasOptions(choosing) || isExpanded(choosing.trigger);

function isExpanded(trigger: Element): boolean {
  return [trigger, ...trigger.querySelectorAll('[aria-expanded]')].some(
    (one) => one.getAttribute('aria-expanded') === 'true',
  );
}

/** Some lists do not show themselves while their box is out of sight. */
function bringIntoSight(trigger: HTMLElement): void {
  const { top, bottom } = trigger.getBoundingClientRect();
  const { innerHeight } = trigger.ownerDocument.defaultView ?? window;
  if (top < 0 || bottom > innerHeight) trigger.scrollIntoView({ block: 'center', behavior: 'instant' });
}

async function open(choosing: Choosing): Promise<boolean> {
  const { trigger, signal } = choosing;
  bringIntoSight(trigger);
  if (isExpanded(trigger)) return true;
  pressWithMouse(trigger);
  if (await waitFor(() => hasOpened(choosing), OPENS_WITHIN, signal)) return true;
  // Only now: on a closed list of some libraries the key changes the value.
  pressKey(boxIn(trigger) ?? trigger, 'ArrowDown');
  return (await waitFor(() => hasOpened(choosing), OPENS_WITHIN, signal)) !== null;
}

function boxIn(trigger: HTMLElement): HTMLInputElement | null {
  if (trigger instanceof HTMLInputElement) return trigger;
  return trigger.querySelector('input:not([type=hidden])');
}

const isEditable = (box: HTMLInputElement): boolean =>
  !box.readOnly && !box.disabled && box.inputMode !== 'none' && isVisible(box);

/** Where text narrows the list down: in its own box, or in one that came with it. */
function editableBox({ trigger, before }: Choosing): HTMLInputElement | null {
  const box = boxIn(trigger);
  if (box && isEditable(box)) return box;
  const { activeElement } = trigger.ownerDocument;
  const isNew = activeElement instanceof HTMLInputElement && !before.has(activeElement);
  return isNew && isEditable(activeElement) ? activeElement : null;
}

async function pickTyping(choosing: Choosing, box: HTMLInputElement): Promise<Picked | null> {
  focusOn(box);
  for (const spelling of typedSpellings(choosing.definition, choosing.value)) {
    if (choosing.signal.aborted) return null;
    putText(box, spelling);
    // A list that opens only when its options have come may then still draw them.
    await waitFor(() => hasOpened(choosing), LOADS_WITHIN, choosing.signal);
    const picked = await waitFor(() => pick(choosing), FILTERS_WITHIN, choosing.signal);
    if (picked) return picked;
  }
  return null;
}

const textsShown = ({ before, trigger }: Choosing): string =>
  optionsSince(before, trigger)
    .map((one) => one.text)
    .join('\n');

/** What is new while a list unfolds may be other than its options. */
async function pickSettled(choosing: Choosing): Promise<Picked | null> {
  const picked = pick(choosing);
  if (picked) return picked;
  await waitForSteady(() => textsShown(choosing), 120, OPENS_WITHIN, choosing.signal);
  return pick(choosing);
}

async function pickScrolling(choosing: Choosing): Promise<Picked | null> {
  const first = optionsSince(choosing.before, choosing.trigger)[0];
  const scroller = first ? scrollerOf(first.element) : null;
  if (!scroller) return null;
  scroller.scrollTop = 0;
  for (let count = 0; count < MOST_SCROLLS && !choosing.signal.aborted; count += 1) {
    // A list that has not heard of the scrolling yet looks steady, and would be scrolled past what it never drew.
    await waitForDrawing(choosing.signal);
    await waitForSteady(() => textsShown(choosing), 40, 400, choosing.signal);
    const picked = pick(choosing);
    if (picked) return picked;
    const { scrollTop } = scroller;
    scroller.scrollTop += scroller.clientHeight * SCROLL_PART;
    if (scroller.scrollTop === scrollTop) return null;
  }
  return null;
}

async function findOption(choosing: Choosing): Promise<Picked | null> {
  await waitFor(() => hasOptions(choosing), editableBox(choosing) ? OPENS_WITHIN : LOADS_WITHIN, choosing.signal);
  const settled = await pickSettled(choosing);
  const box = editableBox(choosing);
  return settled ?? (box ? await pickTyping(choosing, box) : null) ?? (await pickScrolling(choosing));
}

/** How often in a row a list must be drawn in the same place, and how often it is looked at. */
const STILL = 3;
const MOST_LOOKS = 45;

/**
 * Libraries let their lists grow or slide in: a press before that hits another option (Vuetify moves for 400 ms). Counted
 * in drawings, not in time: on a slow machine what moves seems to stand between two of them.
 */
async function waitForRest(element: HTMLElement, signal: AbortSignal): Promise<void> {
  const place = () => JSON.stringify(element.getBoundingClientRect());
  for (let still = 0, looks = 0; still < STILL && looks < MOST_LOOKS; looks++) {
    const before = place();
    await waitForDrawing(signal);
    still = place() === before ? still + 1 : 0;
  }
}

/** Closes a list that is still open; Escape on a closed one would close the window around it. */
function close({ trigger, before }: Choosing): void {
  if (!isExpanded(trigger) && optionsSince(before, trigger).length === 0) return;
  const active = trigger.ownerDocument.activeElement;
  pressKey(active && active !== trigger.ownerDocument.body ? active : trigger, 'Escape');
}

/** What has the focus in the field: some forms learn what was chosen only when it is left. */
function activeWithin(trigger: HTMLElement): HTMLElement | null {
  const { activeElement } = trigger.getRootNode() as Document | ShadowRoot;
  return activeElement instanceof HTMLElement && trigger.contains(activeElement) ? activeElement : null;
}

async function giveUp(choosing: Choosing, typed: string | null, refusal: Refusal): Promise<Refusal> {
  const box = editableBox(choosing);
  if (box && typed !== null && box.value !== typed) putText(box, typed);
  close(choosing);
  return choosing.signal.aborted ? 'stopped' : refusal;
}

/**
 * Chooses a value in a list drawn by the page: opens it with the mouse, finds exactly one visible option (waiting for
 * late ones, then typing, then scrolling) and presses it. Never Enter, Tab or a count of keys. null when pressed: what
 * the field shows then is the caller's to read; else why not, with the list closed and the typed text taken back.
 */
export async function chooseFromList(
  trigger: HTMLElement,
  definition: FieldDefinition,
  value: string,
  signal: AbortSignal,
  check: () => Refusal | null,
): Promise<Refusal | null> {
  if (isUnsafePress(trigger)) return 'not-opened';
  const choosing: Choosing = { trigger, definition, value, before: drawnNow(trigger.ownerDocument), signal, check };
  const typed = editableBox(choosing)?.value ?? null;
  const isOpen = await open(choosing);
  if (!isOpen && !editableBox(choosing)) return giveUp(choosing, typed, 'not-opened');
  const picked = await findOption(choosing);
  if (!picked) return giveUp(choosing, typed, 'no-option');
  if ('refusal' in picked) return giveUp(choosing, typed, picked.refusal);
  if (isUnsafePress(picked.option.element)) return giveUp(choosing, typed, 'not-opened');
  await waitForRest(picked.option.element, signal);
  // A list may have been drawn anew while it came to rest.
  const again = pick(choosing);
  if (signal.aborted || !again || !('option' in again)) return giveUp(choosing, typed, 'no-option');
  const refusal = check();
  if (refusal) return giveUp(choosing, typed, refusal);
  pressWithMouse(again.option.element);
  // A list for several choices stays open over the next field.
  const isShut = await waitFor(() => !isExpanded(trigger), OPENS_WITHIN, signal);
  if (!isShut) close(choosing);
  // A box that is given its focus back in the next frame, after it was left, would open once more (Headless UI).
  await waitForDrawing(signal);
  const active = activeWithin(trigger);
  if (active) leave(active);
  return null;
}

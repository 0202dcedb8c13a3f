import { elementAt } from '../../../../utils/dom/visible.ts';
import { closestDeep, containsDeep } from '../../../../utils/dom/walk.ts';
import { readHere } from './decide-here.ts';
import { decideAcross } from './frames.ts';
import { truthIn } from './load-state.ts';
import { PEER_NAMES, type PeerName, type PeerRecord } from './peers/peers.ts';
import type { PortalState } from './portal-state.ts';
import { shownText } from './shown-text.ts';

/** `void`: the edits left nothing that a person would see, so that there is nothing to be right about. */
type Outcome = 'right' | 'lost' | 'wrong' | 'void';

/** Of a page on which there is something to be right about. */
export type Judged = Exclude<Outcome, 'void'>;

export interface Judgement {
  readonly outcome: Outcome;
  /** What the guide made of the page instead, in a few words. */
  readonly says: string;
}

/** At least this share of the two boxes together is common to both. */
const SAME_BOX = 0.4;

function isSameBox(a: Element, b: Element): boolean {
  const [one, other] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
  const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  const common = Math.max(wide, 0) * Math.max(high, 0);
  return common / (one.width * one.height + other.width * other.height - common) >= SAME_BOX;
}

/** Does a press in the middle of what is pointed at work the truth? */
export function isSameTarget(pointed: Element, truth: Element): boolean {
  if (pointed === truth || containsDeep(truth, pointed)) return true;
  const isAround = containsDeep(pointed, truth);
  if (isAround && isSameBox(pointed, truth)) return true;
  pointed.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const { x, y, width, height } = pointed.getBoundingClientRect();
  const top = elementAt(pointed.ownerDocument, x + width / 2, y + height / 2);
  if (top && containsDeep(truth, top)) return true;
  const label = closestDeep(pointed, (at) => at.localName === 'label') as HTMLLabelElement | null;
  const own = closestDeep(truth, (at) => at.localName === 'label') as HTMLLabelElement | null;
  if (label?.control && containsDeep(truth, label.control)) return true;
  return !!own?.control && (own.control === pointed || own === label);
}

/** The switch that a press on the element works: it, the one that it labels, or the one within it. */
function switchOf(element: Element): Element {
  const label = closestDeep(element, (at) => at.localName === 'label') as HTMLLabelElement | null;
  return label?.control ?? element.querySelector('input,[role=switch],[role=checkbox]') ?? element;
}

const isSwitchedOn = (control: Element): boolean =>
  control.localName === 'input'
    ? (control as HTMLInputElement).checked
    : control.getAttribute('aria-checked') === 'true';

function isAlike(a: Element, b: Element): boolean {
  const [one, other] = [switchOf(a), switchOf(b)];
  const isKind = one.localName === other.localName && one.getAttribute('role') === other.getAttribute('role');
  return isKind && isSwitchedOn(one) === isSwitchedOn(other);
}

/** Something that an edit moved there hides the target from a person too, wherever it is scrolled to. */
function liesUnder(truth: Element): boolean {
  truth.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const { x, y, width, height } = truth.getBoundingClientRect();
  const top = elementAt(truth.ownerDocument, x + width / 2, y + height / 2);
  const frame = truth.ownerDocument.defaultView?.frameElement;
  if (frame && liesUnder(frame)) return true;
  if (!top || containsDeep(truth, top) || containsDeep(top, truth)) return false;
  return !closestDeep(top, (at) => at.localName === 'label') && getComputedStyle(truth).opacity !== '0';
}

const nameOf = (element: Element): string =>
  `${element.localName} ${JSON.stringify(shownText(element as HTMLElement).slice(0, 40))}`;

function judgeReading({ reads, connection }: PortalState): Judgement {
  const reading = readHere(connection.companyName);
  if (!reading) return { outcome: 'lost', says: 'no id' };
  const isRight = reading.tenantId === reads?.tenantId && reading.companyName === reads.companyName;
  return { outcome: isRight ? 'right' : 'wrong', says: `${reading.companyName} ${reading.tenantId}` };
}

function judgePointing(state: PortalState, truth: Element): Judgement {
  const { verdict } = decideAcross(state);
  if (verdict.is === 'lost') return { outcome: 'lost', says: verdict.reason };
  if (verdict.is !== 'pointing') return { outcome: 'lost', says: verdict.is };
  const key = `${verdict.step}/${verdict.action.id}`;
  const outcome = outcomeOf(state, [verdict.element], truth);
  return outcome === 'wrong' ? { outcome, says: `${key} at ${nameOf(verdict.element)}` } : { outcome, says: key };
}

/** The script that runs in the document of an element: of another one's elements it knows nothing. */
const scriptOf = ({ ownerDocument }: Element): typeof drifter =>
  ((ownerDocument.defaultView ?? window) as typeof globalThis & Window).drifter;

const isSame = (pointed: Element, truth: Element): boolean =>
  pointed.ownerDocument === truth.ownerDocument && scriptOf(truth).isSameTarget(pointed, truth);

/** Exactly one element was found, and it is the one; the same measure for the guide and for its peers. */
function outcomeOf({ action }: PortalState, found: readonly Element[], truth: Element): Judged {
  const [only] = found;
  if (!only || found.length > 1) return 'lost';
  // Of several switches that are off, or lists that show nothing before they are open, any is as good as the first.
  const isLikeIt = /(?:switch-scope|open-list)$/.test(action) && isAlike(only, truth);
  return isLikeIt || isSame(only, truth) ? 'right' : 'wrong';
}

/** What the guide makes of the page as it stands, against what it made of the page before it was edited. */
export function judgeVariant(state: PortalState): Judgement {
  const truth = truthIn(document);
  if (!truth) return { outcome: 'void', says: 'the target is gone' };
  const judgement = state.reads ? judgeReading(state) : judgePointing(state, truth);
  const isCovered = !state.reads && liesUnder(truth);
  // What points at another thing is wrong even then.
  return isCovered && judgement.outcome !== 'wrong' ? { outcome: 'void', says: 'covered for everyone' } : judgement;
}

/** What the others make of the same page; in which of its frames they have to look they are told. */
export function judgePeers(state: PortalState, record: PeerRecord): Record<PeerName, Judged> {
  const truth = truthIn(document) as Element;
  const found = scriptOf(truth).askPeers(record);
  const outcomes = PEER_NAMES.map((name) => [name, outcomeOf(state, found[name], truth)]);
  return Object.fromEntries(outcomes) as Record<PeerName, Judged>;
}

/** Would a person still see the target? Hidden native inputs stand for what is drawn around them. */
export function isThere(truth: Element | null): boolean {
  if (!truth) return false;
  const { width, height } = truth.getBoundingClientRect();
  return width > 1 && height > 1 && truth.checkVisibility({ visibilityProperty: true });
}

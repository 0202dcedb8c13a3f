import { elementAt } from '../../../../utils/dom/visible.ts';
import { closestDeep, containsDeep } from '../../../../utils/dom/walk.ts';
import { decideHere, readHere } from './decide-here.ts';
import { truthIn } from './load-state.ts';
import type { PortalState } from './portal-state.ts';
import { shownText } from './shown-text.ts';

/** `void`: the edits left nothing that a person would see, so that there is nothing to be right about. */
export type Outcome = 'right' | 'lost' | 'wrong' | 'void';

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
  const top = elementAt(document, x + width / 2, y + height / 2);
  if (top && containsDeep(truth, top)) return true;
  const label = closestDeep(pointed, (at) => at.localName === 'label') as HTMLLabelElement | null;
  const own = closestDeep(truth, (at) => at.localName === 'label') as HTMLLabelElement | null;
  if (label?.control && containsDeep(truth, label.control)) return true;
  return !!own?.control && (own.control === pointed || own === label);
}

const isAlike = (a: Element, b: Element): boolean =>
  a.localName === b.localName && a.getAttribute('role') === b.getAttribute('role');

/** Something that an edit moved there hides the target from a person too. */
function liesUnder(truth: Element): boolean {
  const { x, y, width, height } = truth.getBoundingClientRect();
  const top = elementAt(document, x + width / 2, y + height / 2);
  if (!top || containsDeep(truth, top) || containsDeep(top, truth)) return false;
  return !closestDeep(top, (at) => at.localName === 'label') && getComputedStyle(truth).opacity !== '0';
}

const nameOf = (element: Element): string =>
  `${element.localName} ${JSON.stringify(shownText(element as HTMLElement).slice(0, 40))}`;

function judgeReading({ reads }: PortalState): Judgement {
  const reading = readHere();
  if (!reading) return { outcome: 'lost', says: 'no id' };
  const isRight = reading.tenantId === reads?.tenantId && reading.companyName === reads.companyName;
  return { outcome: isRight ? 'right' : 'wrong', says: `${reading.companyName} ${reading.tenantId}` };
}

/** What the guide makes of the page as it stands, against what it made of the page before it was edited. */
export function judgeVariant(state: PortalState): Judgement {
  if (state.reads) return judgeReading(state);
  const { verdict } = decideHere(state);
  const truth = truthIn(document);
  if (!truth) return { outcome: 'void', says: 'the target is gone' };
  if (verdict.is !== 'pointing' && liesUnder(truth)) return { outcome: 'void', says: 'covered for everyone' };
  if (verdict.is === 'lost') return { outcome: 'lost', says: verdict.reason };
  if (verdict.is !== 'pointing') return { outcome: 'lost', says: verdict.is };
  const key = `${verdict.step}/${verdict.action.id}`;
  // Of several switches that are off any is as good as the first.
  const isLikeIt = verdict.locator.find === 'off-switch' && key === state.action && isAlike(verdict.element, truth);
  if (isLikeIt || isSameTarget(verdict.element, truth)) return { outcome: 'right', says: key };
  return { outcome: 'wrong', says: `${key} at ${nameOf(verdict.element)}` };
}

/** Would a person still see the target? Hidden native inputs stand for what is drawn around them. */
export function isThere(truth: Element | null): boolean {
  if (!truth) return false;
  const { width, height } = truth.getBoundingClientRect();
  return width > 1 && height > 1 && truth.checkVisibility({ visibilityProperty: true });
}

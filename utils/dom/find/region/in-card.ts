import type { Region } from '../../../domain/locator.ts';
import { closestDeep, containsDeep, parentOf } from '../../walk.ts';
import { isTitleLine } from '../control/bears-name.ts';
import { BUTTONS } from '../control/pressable.ts';
import { isDisabled } from '../disabled.ts';
import { HEADINGS } from '../headings.ts';
import type { Scene } from '../scene.ts';
import { branchWith, levelOf, type Title, titleOf, titleText } from './card-title.ts';
import { dialogsAround } from './in-dialog.ts';

type CardRegion = Extract<Region, { in: 'card' }>;

const ITEM = 'li,tr,article,[role=listitem],[role=row],[role=option],[role=article]';
const CONTROLS = 'button,select,input,[role=button],[role=switch]';
/** What is pressed in an item. */
export const PRESSED = `a[href],${BUTTONS}`;
const PICTURE = 'img,svg,picture,[role=img]';

/** The cells of a row tell of one thing together. */
const CELL = 'table:has(th) td,[role$=cell]';

/** Two siblings are items of one list when they share at least this part of the kinds of elements in them. */
const LEAST_LIKENESS = 0.5;

/** What stands in a card besides its controls: they may differ between cards of one list. */
function kindsIn(element: Element): Set<string> {
  const parts = [...element.getElementsByTagName('*')].filter((each) => !each.closest(CONTROLS));
  const hasText = [element, ...parts].some((part) =>
    [...part.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && /\S/.test(node.nodeValue ?? '')),
  );
  return new Set([...parts.map((part) => part.localName), ...(hasText ? ['#text'] : [])]);
}

/** Made alike: same tag, same or no classes, much the same inside. Cards differ in a button, a head differs from its body. */
function isAlike(a: Element, b: Element): boolean {
  if (a.localName !== b.localName || a.getAttribute('role') !== b.getAttribute('role') || a.matches(CELL)) return false;
  if (a.classList.length || b.classList.length) {
    if (![...a.classList].some((word) => b.classList.contains(word))) return false;
  }
  // A logo each: that is a list, however little else they share.
  if (a.querySelector(PICTURE) && b.querySelector(PICTURE)) return true;
  const kinds = kindsIn(a);
  const others = kindsIn(b);
  const shared = [...kinds].filter((kind) => others.has(kind)).length;
  const all = kinds.size + others.size - shared;
  return shared / all >= LEAST_LIKENESS;
}

const wordsOf = (element: Element): string => element.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** Nothing stands in it but one control's words. */
function isButtonOnly(branch: Element): boolean {
  const [control, second] = branch.querySelectorAll(CONTROLS);
  return !!control && !second && wordsOf(control) === wordsOf(branch) && !branch.querySelector(PICTURE);
}

/** A list of nothing but buttons is a card's own bar: its items are none of a list of cards. */
const isInButtonBar = (branch: Element): boolean => [...(branch.parentElement?.children ?? [])].every(isButtonOnly);

/** One of several like it: where its item ends. A bare wrapper around a button is none. */
function isItem(branch: Element, hasText: boolean): boolean {
  if (branch.matches(ITEM)) return hasText || !isInButtonBar(branch);
  if (!hasText && !branch.querySelector(PICTURE)) return false;
  return [...(branch.parentElement?.children ?? [])].some((each) => each !== branch && isAlike(each, branch));
}

/** What has been learned on the way up from the control. */
interface Verdict {
  readonly isOurs: boolean;
  readonly title: Title;
  /** The part of the page whose title it is. */
  readonly part: Element;
}

/** A heading further up may speak against, or for, what a nearer text seemed to say. */
function withHeading(heading: Title, isOurs: boolean, nearer: Verdict | null, branch: Element): boolean {
  if (!nearer || nearer.isOurs === isOurs) return isOurs;
  // A plain nearer text may be a price or a publisher; with a picture beside it, it is likelier another item.
  if (!nearer.isOurs) return nearer.title.weight === 0 && !branch.querySelector(PICTURE);
  // The heading of the page, or of a list around the item, is not the item's.
  return nearer.title.weight > 0 || levelOf(heading.at) === 1 || nearer.part !== branch;
}

const isTitled = (scene: Scene, link: Element, names: readonly string[]): boolean =>
  link.localName === 'a' &&
  scene.hits(names).some((hit) => hit !== link && containsDeep(link, hit) && isTitleLine(scene, link, hit));

/**
 * Whose is the item in which the control stands, or the page? The nearest title around the control decides: a heading, else the text most
 * set off, else a picture's name. What stands in a sibling item made alike is the neighbour's. `unsure` when no title can be made out.
 */
function ownerOf(scene: Scene, control: Element, names: readonly string[]): 'ours' | 'other' | 'unsure' {
  const said = (verdict: Verdict | null): 'ours' | 'other' | 'unsure' =>
    verdict?.isOurs ? 'ours' : verdict?.title.weight ? 'other' : 'unsure';
  // A card that is a link as a whole bears its title in itself: its only heading, or the first of its lines.
  const [own, second] = control.localName === 'a' ? scene.inside(control, HEADINGS) : [];
  if (own ? !second && names.includes(titleText(scene, own)) : isTitled(scene, control, names)) return 'ours';
  const isTitleItself = names.includes(titleText(scene, control)) || names.includes(scene.name(control));
  if (isTitleItself && control.matches(`${ITEM},[title]:not(a)`)) return 'ours';
  let verdict: Verdict | null = null;
  let branch = control;
  const [window] = dialogsAround(scene, control);
  // What lies over a page bears no title of the page's.
  for (let part = parentOf(control); part && branch !== window; branch = part, part = parentOf(part)) {
    if (branch !== control && isItem(branch, !!verdict)) return said(verdict);
    const title = titleOf(scene, part, isTitleItself && !verdict ? null : branch, control, names);
    if (!title) continue;
    const isOurs = names.includes(title.text);
    if (title.weight === 2) return withHeading(title, isOurs, verdict, branch) ? 'ours' : 'other';
    if (isFromNeighbour(part, branch, title.at)) return said(verdict);
    if (verdict && (verdict.title.weight > 0 || title.weight === 0)) continue;
    verdict = { isOurs, title, part };
  }
  return said(verdict);
}

/** Does the control belong to the item with this title, or to a page about it? */
function belongsTo(scene: Scene, control: Element, { of, orUnsure }: CardRegion): boolean {
  const names = scene.names(of);
  // What is written nowhere is no title: a list of other items is not gone through.
  if (!orUnsure && !scene.hits(names).length) return false;
  const owner = ownerOf(scene, control, names);
  return owner === 'ours' || (orUnsure === true && owner === 'unsure');
}

/** The title stands in a sibling of the control's branch that is made like it. */
function isFromNeighbour(part: Element, branch: Element, title: Element): boolean {
  const sibling = branchWith(part, title);
  return !!sibling && sibling !== branch && isAlike(sibling, branch);
}

const isStuck = (element: Element): boolean =>
  !!closestDeep(element, (at) => /^(?:fixed|sticky)$/.test(getComputedStyle(at).position));

/** A bar that stays while the page scrolls repeats a button of its page: of the two the page's counts while it is in sight. */
function isRepeated(scene: Scene, control: Element, region: CardRegion): boolean {
  const [text, isInBar] = [scene.text(control), isStuck(control)];
  const isTwin = (each: Element): boolean =>
    scene.text(each) === text &&
    isStuck(each) !== isInBar &&
    scene.visible(each) &&
    !isDisabled(each) &&
    !dialogsAround(scene, each).length;
  const pressed = text ? scene.hits([text]).flatMap((hit) => hit.closest(PRESSED) ?? []) : [];
  const twins = pressed.filter((each) => isTwin(each) && belongsTo(scene, each, region));
  return twins.some((each) => (isInBar ? !!scene.visibleBox(each) : !scene.visibleBox(control)));
}

/** Does the control belong to the item with this title, or to a page about it, and repeat no other one that does? */
export const isInCard = (scene: Scene, control: Element, region: CardRegion): boolean =>
  belongsTo(scene, control, region) && !isRepeated(scene, control, region);

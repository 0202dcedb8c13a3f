import type { Located, Locator } from '../../../domain/locator.ts';
import { normalizeText } from '../../../domain/text.ts';
import { isSmall, parentOf } from '../../walk.ts';
import { type Candidate, judge } from '../judge.ts';
import type { Scene } from '../scene.ts';
import { standsFor } from '../stand-in.ts';
import { findSearch } from './find-search.ts';
import { sendersOf } from './senders.ts';

export const BUTTONS = 'button,input[type=button],[role=button]';

/** A button stands this near to its field, CSS px. */
const MOST_GAP = 24;

/** Icons are so called by the programs that draw them, in every language. */
const ICON = 'search';
const ICON_CLASS = /(?:^|[-_\s])(?:search|magnify)(?:\s|$)/i;

export const bearsSearchIcon = (scene: Scene, button: Element): boolean =>
  [button, ...scene.inside(button, '*')].some((each) => ICON_CLASS.test(each.getAttribute('class') ?? ''));

/** On one row with the field and right beside it, or within its end. */
function isBeside(button: Element, field: Element): boolean {
  const [box, row] = [button.getBoundingClientRect(), field.getBoundingClientRect()];
  const middle = box.top + box.height / 2;
  const gap = Math.max(box.left - row.right, row.left - box.right);
  return middle > row.top && middle < row.bottom && gap <= MOST_GAP;
}

/** Says what the field's own name begins with ("Search", beside "Search apps"), or bears the icon: others clear it, or listen. */
function saysSearch(scene: Scene, button: Element, field: Element): boolean {
  const names = [scene.text(button), scene.name(button)].filter((each) => /\p{L}/u.test(each));
  const told = [scene.name(field), normalizeText(field.getAttribute('placeholder') ?? '')];
  if (names.length)
    return names.some((name) => name === ICON || told.some((each) => each === name || each.startsWith(`${name} `)));
  return bearsSearchIcon(scene, button);
}

/** How far above a field the smallest part may begin that holds its button too. */
const MOST_LEVELS = 4;

/** The part of the page right around a field. */
function partAround(field: Element): Element {
  let part = field;
  for (let level = 0, at = parentOf(field); at && level < MOST_LEVELS && isSmall(at); at = parentOf(at), level++)
    part = at;
  return part;
}

/** Without a form that is sent: a button beside the field that is surely the search's. */
function besides(scene: Scene, field: Element, drawn: Element): Candidate[] {
  return scene
    .inside(partAround(drawn), BUTTONS)
    .filter((each) => isBeside(each, drawn) && scene.visible(each) && saysSearch(scene, each, field))
    .map((element) => ({ element, rank: 0 }));
}

/** Finds the one button that sends the search field; most searches have none, because they find as one types. */
export function findSearchButton(
  scene: Scene,
  { within, outside }: Extract<Locator, { find: 'search-button' }>,
): Located<Element> {
  const regions = { ...(within && { within }), ...(outside && { outside }) };
  const search = findSearch(scene, { find: 'search', ...regions });
  if (search.outcome !== 'found') return search;
  const field = standsFor(scene, search.element);
  const senders = sendersOf(scene, field);
  return judge(scene, senders.length ? senders : besides(scene, field, search.element), {});
}

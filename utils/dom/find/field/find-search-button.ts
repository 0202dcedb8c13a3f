import type { Located, Locator } from '../../../domain/locator.ts';
import { normalizeText } from '../../../domain/text.ts';
import { containsDeep, parentOf } from '../../walk.ts';
import { BUTTONS, pressedBy } from '../control/pressable.ts';
import { judgeEqual } from '../judge.ts';
import type { Scene } from '../scene.ts';
import { standsFor } from '../stand-in.ts';
import { findSearch } from './find-search.ts';
import { sendersOf } from './senders.ts';

/** A button stands this near to its field, CSS px. */
const MOST_GAP = 24;

/** Icons are so called by the programs that draw them, in every language. */
const ICON = 'search';
const ICON_CLASS = /(?:^|[-_\s])(?:search|magnify)(?:\s|$)/i;

const ICONS = '[class*=search i],[class*=magnify i]';

const isIcon = (element: Element): boolean => ICON_CLASS.test(element.getAttribute('class') ?? '');

const bearsSearchIcon = (scene: Scene, button: Element): boolean =>
  [button, ...scene.inside(button, ICONS)].some(isIcon);

/** All that bears the icon of a search and no words, and is pressed, be it that the pointing hand alone tells. */
export const searchIcons = (scene: Scene): Element[] => [
  ...new Set(
    scene
      .all(ICONS)
      .filter(isIcon)
      .flatMap((icon) => pressedBy(scene, icon) ?? [])
      .filter((each) => !scene.text(each)),
  ),
];

/** Of what can be pressed so many that stand nearest to the field in the tree: a page may have thousands in its table. */
const MOST_BUTTONS = 100;

function buttonsAround(scene: Scene, field: Element): Element[] {
  let around: Element[] = [];
  for (let at = parentOf(field); at; at = parentOf(at)) {
    const all = scene.inside(at, `a,${BUTTONS}`);
    if (all.length > MOST_BUTTONS) break;
    around = all;
  }
  return around;
}

/** On one row with the field and right beside it, or within its end. */
function isBeside(button: Element, field: Element): boolean {
  const [box, row] = [button.getBoundingClientRect(), field.getBoundingClientRect()];
  const middle = box.top + box.height / 2;
  const gap = Math.max(box.left - row.right, row.left - box.right);
  return middle > row.top && middle < row.bottom && gap <= MOST_GAP;
}

/**
 * Says what stands in the field or right beside it, or what its name begins with ("Search", beside "Search apps"), or bears
 * the icon: others clear it, or listen.
 */
function saysSearch(scene: Scene, button: Element, field: Element, drawn: Element): boolean {
  const parts = [button, ...scene.inside(button, '[role=img],img')];
  const names = [scene.text(button), ...parts.map(scene.name)].filter((each) => /\p{L}/u.test(each));
  if (!names.length) return bearsSearchIcon(scene, button);
  const told = [scene.name(field), normalizeText(field.getAttribute('placeholder') ?? '')];
  const isLabel = (hit: Element): boolean => !containsDeep(button, hit) && isBeside(hit, drawn);
  return names.some(
    (name) => name === ICON || told.some((each) => each.startsWith(`${name} `)) || scene.hits([name]).some(isLabel),
  );
}

/** Finds the one button that sends the search field; most searches have none, because they find as one types. */
export function findSearchButton(scene: Scene, locator: Extract<Locator, { find: 'search-button' }>): Located<Element> {
  const search = findSearch(scene, { ...locator, find: 'search' });
  if (search.outcome !== 'found') return search;
  const field = standsFor(scene, search.element);
  const senders = sendersOf(scene, field);
  const isSure = (button: Element): boolean =>
    isBeside(button, search.element) && scene.visible(button) && saysSearch(scene, button, field, search.element);
  // A whole page may be one form, sent by all that is in it.
  const buttons = senders.length ? senders : [...buttonsAround(scene, field), ...searchIcons(scene)];
  const sure = senders.length === 1 ? senders : buttons.filter(isSure);
  return judgeEqual(scene, sure.length ? sure : senders, {});
}

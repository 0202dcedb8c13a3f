import type { Located, Locator } from '../../../domain/locator.ts';
import { judgeEqual } from '../judge.ts';
import { ENTRIES, isInNavigation, isInTopBar, LEAST_ENTRIES } from '../region/page-bars.ts';
import type { Scene } from '../scene.ts';
import { pressedBy } from './pressable.ts';

const DRAWN = 'svg,i,img,button,[role=button],a';
/** Bars that are boxes, and nothing else in what is pressed. */
const BARS = ':is(div,span):has(>:nth-child(3):last-child)';

/** At the corner where a page begins, CSS px from its edges. */
const NEAR_EDGE = 100;

/** What programs call the icon of the three bars, and the letters that look like them. */
const ICON_WORD = /(?:^|[-_\s])(?:menu|hamburger|burger|bars)(?:[-_\s]|$)/i;
const GLYPHS = ['☰', '≡'];

/** Three strokes or boxes alike, one below the other. */
function isThreeBars(icon: Element): boolean {
  const only = icon.firstElementChild;
  if (!only) return false;
  if (only.localName === 'span' && icon.childElementCount === 1) return isThreeBars(only);
  const strokes = [...icon.querySelectorAll('path')].flatMap((path) => path.getAttribute('d')?.match(/m/gi) ?? []);
  const boxes = [...icon.children].filter((each) => !each.textContent && each.localName !== 'path');
  const isAlike = (each: Element): boolean => each.localName === boxes[0]?.localName;
  return (boxes.length === 3 && boxes.every(isAlike)) || (strokes.length === 3 && boxes.length === 0);
}

const isMenuIcon = (element: Element): boolean =>
  ICON_WORD.test(element.getAttribute('class') ?? '') ||
  GLYPHS.includes(element.textContent?.trim() ?? '') ||
  isThreeBars(element);

/**
 * Finds what opens a site's menu that is folded away: a button without words in the corner of the top bar, of three bars.
 */
export function findMenuButton(scene: Scene, locator: Extract<Locator, { find: 'menu-button' }>): Located<Element> {
  const isCorner = (each: Element): boolean => {
    const { left, right, bottom } = each.getBoundingClientRect();
    if (bottom <= 0 || bottom > NEAR_EDGE) return false;
    const fromStart = getComputedStyle(each).direction === 'rtl' ? innerWidth - right : left;
    return fromStart >= 0 && fromStart <= NEAR_EDGE;
  };
  const drawn = [...scene.all(`${DRAWN},${BARS}`), ...scene.hits(GLYPHS)];
  const icons = drawn.filter((each) => isMenuIcon(each) && isCorner(each) && scene.visible(each));
  const isWorded = (each: Element): boolean => /\p{L}/u.test(scene.text(each));
  const buttons = icons
    .flatMap((each) => pressedBy(scene, each) ?? (each.matches(DRAWN) ? each : []))
    .filter((each) => isInTopBar(scene, each) && !isWorded(each));
  const isEntry = (each: Element): boolean =>
    scene.visible(each) && isWorded(each) && (isInTopBar(scene, each) || isInNavigation(scene, each));
  // Where the entries can be read, ours is not one of them.
  const isFolded = buttons.length > 0 && scene.all(ENTRIES).filter(isEntry).length < LEAST_ENTRIES;
  return judgeEqual(scene, isFolded ? buttons : [], locator);
}

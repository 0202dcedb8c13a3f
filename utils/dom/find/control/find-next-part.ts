import type { Located } from '../../../domain/locator.ts';
import { isClear } from '../../is-clear.ts';
import { parentOf } from '../../walk.ts';
import { isDisabled } from '../disabled.ts';
import { ANY_INPUT } from '../field/field-kinds.ts';
import { judgeEqual } from '../judge.ts';
import { dialogsAround } from '../region/in-dialog.ts';
import type { Scene } from '../scene.ts';
import { visibleStandIn } from '../stand-in.ts';
import { BUTTONS } from './pressable.ts';

const NUMBERS = [...'123456789'];

/** More numbers that stand alone are those of a table. */
const MOST_NUMBERS = 100;

/** How far around its number a part's title stands, in elements. */
const MOST_LEVELS = 4;

/** Does a title stand beside the number, as of a part of a form? Those of pages and of counts have none. */
function isTitled(scene: Scene, number: Element): boolean {
  const own = scene.text(number);
  let at = parentOf(number);
  for (let level = 1; at && level < MOST_LEVELS && scene.text(at) === own; level++) at = parentOf(at);
  return !!at && /^\d\P{N}*\p{L}/u.test(scene.text(at));
}

/** Colours are written as `rgb()`, or by their lightness first. */
function isLight(color: string): boolean {
  const [red = 0, green = red, blue = red] = color.match(/[\d.]+/g)?.map(Number) ?? [];
  return (3 * red + 6 * green + blue) / 10 > (color.startsWith('rgb') ? 140 : 0.55);
}

/** The main button of a row is filled, and its words are drawn light where others are dark, or the other way round. */
function isMain(button: Element): boolean {
  const { color, backgroundColor } = getComputedStyle(button);
  const around = getComputedStyle(parentOf(button) ?? button).color;
  return !isClear(backgroundColor) && isLight(color) !== isLight(around);
}

/**
 * Finds what leads on from one part of a form to the next, whatever it is called: the only main button where parts are
 * numbered that are still to come.
 */
export function findNextPart(scene: Scene): Located<Element> {
  const alone = scene.hits(NUMBERS);
  const parts = (alone.length > MOST_NUMBERS ? [] : alone).filter(
    (each) => scene.visible(each) && isTitled(scene, each),
  );
  const numbers = parts.map((each) => Number(scene.text(each)));
  const homeOf = (each: Element): Element | null => dialogsAround(scene, each)[0] ?? null;
  const home = parts[0] ? homeOf(parts[0]) : null;
  const isHere = (each: Element): boolean => (home ? homeOf(each) === home : scene.inMainPart(each));
  const isParted =
    numbers.some((number) => numbers.includes(number + 1)) &&
    scene.all(ANY_INPUT).some((each) => visibleStandIn(scene, each) && isHere(each));
  const buttons = isParted ? scene.all(`a,${BUTTONS}`) : [];
  // The parts themselves may be pressed, and the one that is open filled.
  const main = buttons.filter(
    (each) => scene.visible(each) && !isDisabled(each) && isMain(each) && isHere(each) && !/\d/.test(scene.text(each)),
  );
  return judgeEqual(scene, main, {});
}

import { isClear } from '../../is-clear.ts';
import { closestDeep, isFollowedBy, parentOf } from '../../walk.ts';
import { BUTTONS } from '../control/pressable.ts';
import { dialogsAround } from '../region/in-dialog.ts';
import type { Scene } from '../scene.ts';

/** The button that a window is there for is filled with a colour, on which words are all but white. */
const WHITE = /^rgb\(2[45]\d, 2[45]\d, 2[45]\d\)$/;

/** Written so in every language: where no button is filled, it is the one that is called so. */
const OK = 'ok';

/** What else than buttons is there to be worked. */
const WORKED = 'a[href],input,select,textarea,[aria-checked]';

const isFilled = (scene: Scene, button: Element): boolean =>
  scene.inside(button, '*').some((part) => WHITE.test(getComputedStyle(part).color)) &&
  (button.localName !== 'a' || !isClear(getComputedStyle(button).backgroundColor));

const takesOver = (scene: Scene, button: Element): boolean =>
  [scene.name(button), scene.text(button)].includes(OK) || isFilled(scene, button);

/** What takes over a choice from its window: of the nearest buttons behind it the one that is filled, or is called OK. */
export function takersOf(scene: Scene, choice: Element): Element[] {
  const takersIn = (at: Element): Element[] =>
    scene
      .inside(at, `a,${BUTTONS}`)
      .filter((each) => isFollowedBy(choice, each) && scene.visible(each) && takesOver(scene, each));
  const panel = closestDeep(parentOf(choice), (at) => takersIn(at).length > 0);
  return panel ? takersIn(panel) : [];
}

/** Does a window only ask: in words with a question mark, to be answered with one of two buttons in words? */
function isQuestion(scene: Scene, window: Element): boolean {
  const shown = (what: string): Element[] => scene.inside(window, what).filter(scene.visible);
  const answers = shown(BUTTONS).filter((each) => scene.text(each)[1]);
  return answers.length === 2 && !shown(WORKED).length && scene.text(window).includes('?');
}

/** What says yes in a window that only asks: of its two buttons the one that is filled. */
export function answersOf(scene: Scene): Element[] {
  const nearest = (element: Element): Element | undefined => dialogsAround(scene, element)[0];
  const asking = new Set(scene.holders(['?']).flatMap((each) => nearest(each) ?? []));
  return [...asking]
    .filter((window) => isQuestion(scene, window))
    .flatMap((window) =>
      scene.inside(window, BUTTONS).filter((each) => nearest(each) === window && isFilled(scene, each)),
    );
}

import { closestDeep, isFollowedBy, parentOf } from '../../walk.ts';
import type { Candidate } from '../judge.ts';
import type { Scene } from '../scene.ts';

const BUTTONS = 'button,input[type=button],[role=button]';

/** The button that a window is there for is filled with a colour, on which words are white. */
const FILLED = 'rgb(255, 255, 255)';

/** What takes over a choice from its window: of the nearest buttons behind it the one that is filled. */
export function takersOf(scene: Scene, choice: Element): Candidate[] {
  const takersIn = (at: Element): Element[] =>
    scene
      .inside(at, BUTTONS)
      .filter((each) => getComputedStyle(each).color === FILLED && isFollowedBy(choice, each) && scene.visible(each));
  const panel = closestDeep(parentOf(choice), (at) => takersIn(at).length > 0);
  return panel ? takersIn(panel).map((element) => ({ element, rank: 0 })) : [];
}

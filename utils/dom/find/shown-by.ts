import { closestDeep } from '../walk.ts';
import type { Candidate } from './judge.ts';
import type { Scene } from './scene.ts';

/** Does the element stand in a part of the page that an opener says it shows? */
export const isShownBy = (opener: Element, element: Element): boolean =>
  !!closestDeep(element, ({ id }) => opener.matches(`[aria-controls~="${CSS.escape(id)}"]`));

/** A tab or a folded heading that shows a part of the page when it is pressed. */
const SHUT = '[aria-selected=false],[aria-expanded=false]';

/**
 * What shows the parts of the page in which candidates stand unseen. Of parts within one another the inner one's is not to
 * be seen itself as long as the outer one is shut.
 */
export const openersOf = (scene: Scene, candidates: readonly Candidate[]): Candidate[] =>
  scene
    .all(SHUT)
    .filter((opener) => candidates.some(({ element }) => isShownBy(opener, element)))
    .map((element) => ({ element, rank: 0 }));

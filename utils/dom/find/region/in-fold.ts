import type { Scene } from '../scene.ts';

const SHUT = '[role=tab][aria-selected=false],[aria-expanded=false]:not([aria-haspopup])';

/** Does it show another part of the page's main part when it is pressed? */
export const isFold = (scene: Scene, element: Element): boolean => element.matches(SHUT) && scene.inMainPart(element);

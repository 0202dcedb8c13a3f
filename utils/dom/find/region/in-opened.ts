import type { Scene } from '../scene.ts';

const OPENED = '[aria-expanded=true], li[aria-expanded=true] > *, details[open] > summary';

/** What says of itself that it has opened something. */
export const isOpened = (_: Scene, element: Element): boolean => element.matches(OPENED);

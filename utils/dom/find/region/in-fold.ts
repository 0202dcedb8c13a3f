import type { Region } from '../../../domain/locator.ts';
import type { Scene } from '../scene.ts';
import { mentions } from '../written-text.ts';

const SHUT = '[role=tab][aria-selected=false],[aria-expanded=false]:not([aria-haspopup])';

/** Does it show another part of the page's main part when it is pressed? Tabs beside one called `but` lead to other pages. */
export function isFold(scene: Scene, element: Element, { but }: Extract<Region, { in: 'fold' }>): boolean {
  const tabs = element.closest('[role=tablist]');
  return element.matches(SHUT) && scene.inMainPart(element) && !(tabs && mentions(scene.text(tabs), scene.names(but)));
}

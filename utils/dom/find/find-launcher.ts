import type { Located, Locator } from '../../domain/locator.ts';
import { judgeEqual } from './judge.ts';
import { isInTopBar } from './region/page-bars.ts';
import type { Scene } from './scene.ts';

/** It ends this near to the page's left edge, CSS px: words would reach further. */
const NEAR = 80;

/** The one thing at the left end of the top bar that says it opens something; too narrow for words, whatever it is called. */
export function findLauncher(scene: Scene, locator: Extract<Locator, { find: 'launcher' }>): Located<Element> {
  const inBar = (each: Element): boolean => isInTopBar(scene, each);
  const isSaid = scene.hits(scene.names(locator.beside)).some(inBar);
  const openers = isSaid ? scene.all('[aria-haspopup]:not([aria-haspopup=false])') : [];
  const pictures = openers.filter((each) => inBar(each) && each.getBoundingClientRect().right <= NEAR);
  return judgeEqual(scene, pictures, locator);
}

import type { Located, Locator } from '../../domain/locator.ts';
import { isAriaHidden } from '../visible.ts';
import { deepRoots } from '../walk.ts';
import type { Scene } from './scene.ts';
import { mentions } from './written-text.ts';

/** The innermost elements whose text holds one of the names as whole words. */
function holdersOf(scene: Scene, names: readonly string[]): Element[] {
  const holders = new Set<Element>();
  for (const root of deepRoots(scene.doc, scene.shadowOf)) {
    const walker = scene.doc.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const holder = node.parentElement;
      if (!holder || holders.has(holder) || !/\S/.test(node.nodeValue ?? '')) continue;
      if (mentions(node.nodeValue ?? '', names)) holders.add(holder);
    }
  }
  return [...holders];
}

/** Visible text that equals the name, or holds it when `part`. Evidence: several are as good as one. */
export function findText(scene: Scene, locator: Extract<Locator, { find: 'text' }>): Located<Element> {
  const names = scene.names(locator.name);
  const written = scene.hits(names).filter((hit) => names.includes(scene.text(hit)));
  const parts = locator.part ? holdersOf(scene, names) : [];
  const found = [...written, ...parts];
  if (!found.length) return { outcome: 'missing', reason: 'not-in-page' };
  const placed = found.filter((element) => scene.inRegions(element, locator));
  if (!placed.length) return { outcome: 'missing', reason: 'wrong-context' };
  const seen = placed.filter((element) => scene.visible(element));
  const element = seen.find((each) => !isAriaHidden(each)) ?? seen[0];
  if (!element) return { outcome: 'hidden', reason: 'not-visible' };
  return { outcome: 'found', element, rank: written.includes(element) ? 0 : 1 };
}

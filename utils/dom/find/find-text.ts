import type { Located, Locator } from '../../domain/locator.ts';
import { normalizeText } from '../../domain/text.ts';
import { isAriaHidden } from '../visible.ts';
import { titleText } from './region/card-title.ts';
import type { Scene } from './scene.ts';
import { nameLines } from './table/name-lines.ts';
import { mentions } from './written-text.ts';

const ownTexts = (element: Element): string[] =>
  [...element.childNodes].flatMap((node) => (node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '') : []));

/** A badge or small print beside it is no part of a title; beside a value it may make it another. */
const textOf = (scene: Scene, hit: Element, { name }: Extract<Locator, { find: 'text' }>): string =>
  'labels' in name ? titleText(scene, hit) : scene.text(hit);

/** Visible text that equals the name, or holds it when `part`. Evidence: several are as good as one. */
export function findText(scene: Scene, locator: Extract<Locator, { find: 'text' }>): Located<Element> {
  const names = scene.names(locator.name);
  const written = scene.hits(names).filter((hit) => names.includes(textOf(scene, hit, locator)));
  // Beside a company's name its number, or a word for what it is, may stand in the line.
  const lines = 'value' in locator.name ? nameLines(scene, names).map(({ at }) => at) : [];
  const other = locator.but ? scene.names(locator.but) : [];
  const isPart = (text: string): boolean => mentions(text, names) && !other.includes(normalizeText(text));
  const parts = locator.part ? scene.holders(names).filter((each) => ownTexts(each).some(isPart)) : [];
  const found = [...written, ...lines, ...parts];
  if (!found.length) return { outcome: 'missing', reason: 'not-in-page' };
  const placed = found.filter((element) => scene.inRegions(element, locator));
  if (!placed.length) return { outcome: 'missing', reason: 'wrong-context' };
  const seen = placed.filter((element) => scene.visible(element));
  const element = seen.find((each) => !isAriaHidden(each)) ?? seen[0];
  if (!element) return { outcome: 'hidden', reason: 'not-visible' };
  return { outcome: 'found', element, rank: written.includes(element) ? 0 : 1 };
}

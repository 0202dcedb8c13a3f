import type { Located, Locator } from '../../domain/locator.ts';
import { normalizeText } from '../../domain/text.ts';
import type { Scene } from './scene.ts';

/** A password field that can be seen: evidence of a sign-in page, never pointed at, so one of several will do. */
export function findPassword(scene: Scene, locator: Extract<Locator, { find: 'password' }>): Located<Element> {
  const keys = locator.except?.flatMap(scene.names) ?? [];
  const isKey = (field: Element) => keys.includes(normalizeText(scene.name(field)));
  const fields = scene
    .all('input[type=password]')
    .filter((field) => scene.inRegions(field, locator) && !(keys.length > 0 && isKey(field)));
  const element = fields.find((field) => scene.visible(field));
  if (element) return { outcome: 'found', element, rank: 0 };
  return fields.length ? { outcome: 'hidden', reason: 'not-visible' } : { outcome: 'missing', reason: 'not-in-page' };
}

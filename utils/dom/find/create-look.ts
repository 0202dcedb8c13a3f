import type { NameRef, ValueName } from '../../domain/label.ts';
import type { Located, Locator, Look } from '../../domain/locator.ts';
import { openShadow } from '../walk.ts';
import { createScene } from './create-scene.ts';
import type { FinderParts } from './finder-parts.ts';
import { isOnState, statedOn } from './is-on.ts';
import { remember } from './remember.ts';
import type { Scene } from './scene.ts';
import { shownIn } from './shown-in.ts';

/** Names without which the locator means nothing; what must be absent is absent anyway. */
function neededNames(locator: Locator): NameRef[] {
  const keys = ['name', 'label', 'option', 'row', 'column', 'of'];
  const own = Object.entries(locator).flatMap(([key, value]) => (keys.includes(key) ? [value as NameRef] : []));
  const around = (locator.within ?? []).flatMap((region) => {
    if (region.in === 'dialog' || region.in === 'page') return [region.title ?? [], region.about ?? []].flat();
    return 'of' in region ? [region.of] : [];
  });
  return [...own, ...around];
}

/** Browsers mark the page that they translate: Chromium on its root, and by `font` elements around every text. */
export const isTranslated = (doc: Document): boolean => doc.documentElement.matches('.translated-ltr,.translated-rtl');

function search({ searches }: FinderParts, scene: Scene, locator: Locator): Located<Element> {
  if (neededNames(locator).some((name) => 'value' in name && !scene.names(name).length))
    return { outcome: 'missing', reason: 'value-unknown' };
  // The table pairs each kind with its own search; TypeScript cannot follow the pairing through an index.
  const find = searches[locator.find] as (scene: Scene, locator: Locator) => Located<Element>;
  const located = find(scene, locator);
  const isLost = located.outcome === 'missing' && located.reason === 'not-in-page' && isTranslated(scene.doc);
  return isLost ? { outcome: 'missing', reason: 'page-translated' } : located;
}

/**
 * Looks at the page in the state in which it is now: make a new one after every change, and keep no element of it.
 * Everything is found by what a user sees and reads; nothing on the page is touched. Throws when it is asked for a kind
 * of target that the parts do not search for.
 *
 * @param parts the searches and regions that may be asked for
 * @param values what the connection knows; a locator that needs another value is `missing`, `value-unknown`
 * @param pause called again and again: what it throws leaves the search, and what was found out is remembered
 */
export function createLook(
  doc: Document,
  values: Partial<Record<ValueName, string>>,
  parts: FinderParts,
  pause = (): void => {},
): Look<Element> {
  const scene = createScene(doc, values, parts.regions, openShadow, pause);
  const locate = remember((locator: Locator) => {
    pause();
    return search(parts, scene, locator);
  });
  /** Asked of each locator once: conditions ask again and again. */
  const asker = <Answer>(about: (scene: Scene, element: Element) => Answer) =>
    remember((locator: Locator): Answer | null => {
      const located = locate(locator);
      return located.outcome === 'found' ? about(scene, located.element) : null;
    });
  const shown = asker(shownIn);
  const cellShown = asker(parts.readCell ?? shownIn);
  const isOn = asker(isOnState);
  const menuOn = asker(statedOn);
  const isFaulty = asker(parts.isFaulty ?? (() => false));
  const menuCompany = remember((_: null) => parts.readCompanyMenu?.(scene) ?? null);
  return {
    locate,
    // The menu shows more than the company: of its texts only the company's name is what it says.
    shown: (locator) =>
      locator.find === 'company-menu' && parts.readCompanyMenu
        ? menuCompany(null)
        : (locator.find === 'cell' ? cellShown : shown)(locator),
    // How it is drawn tells nothing of whether the menu is open: only what it says of itself does.
    isOn: (locator) => (locator.find === 'company-menu' ? menuOn : isOn)(locator),
    isFaulty,
  };
}

import type { NameRef, ValueName } from '../../domain/label.ts';
import type { Located, Locator, Look } from '../../domain/locator.ts';
import { openShadow, type ShadowOf } from '../walk.ts';
import { findCompanyMenu, readCompanyMenu } from './company/find-company-menu.ts';
import { findControl } from './control/find-control.ts';
import { createScene } from './create-scene.ts';
import { findChoiceOffering } from './field/find-choice-offering.ts';
import { findField } from './field/find-field.ts';
import { findSearch } from './field/find-search.ts';
import { findSearchButton } from './field/find-search-button.ts';
import { findPassword } from './find-password.ts';
import { findText } from './find-text.ts';
import { isOnState } from './is-on.ts';
import type { Scene } from './scene.ts';
import { shownIn } from './shown-in.ts';
import { findCell } from './table/find-cell.ts';
import { findRow } from './table/find-row.ts';
import { findTable } from './table/find-table.ts';
import { findTick } from './tick/find-tick.ts';

/** One search per kind of target. */
type Searches = {
  [Kind in Locator['find']]: (scene: Scene, locator: Extract<Locator, { find: Kind }>) => Located<Element>;
};

const SEARCHES: Searches = {
  control: findControl,
  field: findField,
  search: findSearch,
  'search-button': findSearchButton,
  'choice-offering': findChoiceOffering,
  cell: findCell,
  table: findTable,
  row: findRow,
  tick: findTick,
  'off-switch': findTick,
  'any-switch': findTick,
  'company-menu': findCompanyMenu,
  text: findText,
  password: findPassword,
};

/** Names without which the locator means nothing; what must be absent is absent anyway. */
function neededNames(locator: Locator): NameRef[] {
  const keys = ['name', 'label', 'option', 'row', 'column', 'of'];
  const own = Object.entries(locator).flatMap(([key, value]) => (keys.includes(key) ? [value as NameRef] : []));
  const around = (locator.within ?? []).flatMap((region) => {
    if (region.in === 'dialog' || region.in === 'page') return [region.title ?? [], region.mentions ?? []].flat();
    return 'of' in region ? [region.of] : [];
  });
  return [...own, ...around];
}

/** Browsers mark the page that they translate: Chromium on its root, and by `font` elements around every text. */
const isTranslated = (doc: Document): boolean => doc.documentElement.matches('.translated-ltr,.translated-rtl');

function search(scene: Scene, locator: Locator): Located<Element> {
  if (neededNames(locator).some((name) => 'value' in name && !scene.names(name).length))
    return { outcome: 'missing', reason: 'value-unknown' };
  // The table pairs each kind with its own search; TypeScript cannot follow the pairing through an index.
  const located = (SEARCHES[locator.find] as (scene: Scene, locator: Locator) => Located<Element>)(scene, locator);
  const isLost = located.outcome === 'missing' && located.reason === 'not-in-page' && isTranslated(scene.doc);
  return isLost ? { outcome: 'missing', reason: 'page-translated' } : located;
}

/**
 * Looks at the page in the state in which it is now: make a new one after every change, and keep no element of it.
 * Everything is found by what a user sees and reads; nothing on the page is touched.
 *
 * @param values what the connection knows; a locator that needs another value is `missing`, `value-unknown`
 * @param shadowOf how shadow roots are reached: a content script may pass one that opens closed roots too
 */
export function createLook(
  doc: Document,
  values: Partial<Record<ValueName, string>>,
  shadowOf: ShadowOf = openShadow,
): Look<Element> {
  const scene = createScene(doc, values, shadowOf);
  const known = new Map<Locator, Located<Element>>();
  const locate = (locator: Locator): Located<Element> => {
    const located = known.get(locator) ?? search(scene, locator);
    known.set(locator, located);
    return located;
  };
  const ask = <Answer>(locator: Locator, about: (scene: Scene, element: Element) => Answer): Answer | null => {
    const located = locate(locator);
    return located.outcome === 'found' ? about(scene, located.element) : null;
  };
  return {
    locate,
    // The menu shows more than the company: of its texts only the company's name is what it says.
    shown: (locator) => (locator.find === 'company-menu' ? readCompanyMenu(scene) : ask(locator, shownIn)),
    isOn: (locator) => ask(locator, isOnState),
  };
}

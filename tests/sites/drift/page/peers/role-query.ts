import { spellingsOf } from '../../../../../utils/domain/label.ts';
import type { PortalId } from '../../../../../utils/domain/step.ts';
import { normalizeText } from '../../../../../utils/domain/text.ts';
import type {} from '../../../names/playwright-engine.ts';
import { labelSetsIn } from '../edits/labels.ts';

/** What `page.getByRole(role, { name })` is given. */
export interface RoleQuery {
  readonly role: string;
  readonly name: string;
}

/** A label's first English spelling for any of its spellings; every other name stays as it stands. */
function englishOf(name: string, portal: PortalId): string {
  const sets = labelSetsIn(portal).toSorted((a, b) => spellingsOf(a).length - spellingsOf(b).length);
  const set = sets.find((each) => spellingsOf(each).some((one) => normalizeText(one) === normalizeText(name)));
  const [english = name] = set?.spellings.en ?? [];
  // English as the page has it is what whoever recorded it saw.
  return set?.spellings.en?.some((one) => normalizeText(one) === normalizeText(name)) ? name : english;
}

/** Null where the element has no role: such a query cannot be written. */
export function roleQueryOf(element: Element, portal: PortalId): RoleQuery | null {
  const { getAriaRole, getElementAccessibleNameText } = playwrightEngine.utils;
  const role = getAriaRole(element);
  if (!role || /^(?:none|presentation|generic)$/.test(role)) return null;
  return { role, name: englishOf(getElementAccessibleNameText(element, false).trim(), portal) };
}

/** What Playwright finds by it: names hold it in any case, as is its default. */
export function queryByRole({ role, name }: RoleQuery): Element[] {
  const selector = `internal:role=${role}${name ? `[name=${JSON.stringify(name)}i]` : ''}`;
  return playwrightEngine.querySelectorAll(playwrightEngine.parseSelector(selector), document);
}

import { sameCompany } from '../domain/company-name.ts';
import { normalizeText } from '../domain/text.ts';
import { CURRENT } from './capture/current-entry.ts';
import { type IdLine, labelledIds, nearlyLabelled, uuidHolders, withoutHelp } from './capture/id-lines.ts';
import { type BlockTitle, titleOf } from './capture/name-above.ts';
import { type TextLine, textLines } from './capture/text-lines.ts';
import { isFloating } from './find/region/floating.ts';
import { accessibleName } from './name/accessible-name.ts';
import { roleOf } from './name/role.ts';
import { isVisible } from './visible.ts';
import { closestDeep, openShadow, parentOf, type ShadowOf } from './walk.ts';

/** What a reading goes by. Every spelling, in any case. */
export interface TenantIdLabels {
  readonly tenantId: readonly string[];
  readonly customer: readonly string[];
  /** The company that an id is wanted of, where it is known: it chooses among several ids, and tells its own line from others. */
  readonly company?: string;
  /** Who is signed in, where it is known: menus write it below the company's name. */
  readonly user?: string;
}

/**
 * `none`: no labelled id is in sight; `not-in-menu`: one is, but elsewhere on the page; `no-label`: a UUID in an open
 * panel, not called a Tenant ID; `several`: of several companies, none marked as the current one or called as the wanted one; `no-name`: whose it is
 * cannot be said.
 */
type TenantIdRefusal = 'none' | 'not-in-menu' | 'no-label' | 'several' | 'no-name';

export type TenantIdReading =
  | {
      readonly found: {
        /** Lower case. */
        readonly tenantId: string;
        readonly companyName: string;
        readonly context: 'company' | 'customer';
      };
    }
  | { readonly refused: TenantIdRefusal };

/** A panel that only floats begins no lower than this, CSS px in the viewport: on small screens those that say what they are do. */
const LOWEST_TOP = 200;

/** And is no wider: layouts are positioned too. Share of the viewport. */
const WIDEST = 0.5;

/** An open menu or window, or a panel over the page near its top, or one within the site's top bar. */
function isPanel(element: Element): boolean {
  const page = element.ownerDocument.defaultView;
  const isDeclared = /^(?:menu|listbox|dialog)$/.test(roleOf(element) ?? '') || element.matches('[popover]');
  if (!page || !(isDeclared || isFloating(element))) return false;
  const { top, width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && (isDeclared || (top < LOWEST_TOP && width <= page.innerWidth * WIDEST));
}

/** The outermost panel around an element, so that the name above a menu of its own is still in it. */
export function panelAround(element: Element): Element | null {
  let panel: Element | null = null;
  for (let at: Element | null = element; at && at.localName !== 'body'; at = parentOf(at)) if (isPanel(at)) panel = at;
  return panel ?? closestDeep(element, (at) => roleOf(at) === 'banner');
}

/** What says its name to nobody but by its look: images, and icons that are drawn by a style sheet. */
const PICTURES = 'img,svg,i,[role=img],[title]:empty,[aria-label]:empty';

/** Of several ids the one whose entry is marked as the current one; null when none or more than one is. */
function currentOf(ids: readonly IdLine[], lines: readonly TextLine[], panel: Element): IdLine | null {
  const marked = ids.filter(({ index }) => {
    const mark = closestDeep(lines[index]?.holder ?? null, (at) => at === panel || at.matches(CURRENT));
    return mark && mark !== panel && ids.filter((id) => mark.contains(lines[id.index]?.holder ?? null)).length === 1;
  });
  return marked.length === 1 ? (marked[0] ?? null) : null;
}

/** Of several ids the only one under the wanted company's name: the customer above the companies has one in the same menu. */
function ownOf(ids: readonly IdLine[], titled: (id: IdLine) => BlockTitle | null, company: string): IdLine | null {
  const own = ids.filter((id) => {
    const title = titled(id);
    return title && !title.isCustomer && sameCompany(title.companyName, company);
  });
  // Where the first has no name above it, the names stand below their ids.
  return own.length === 1 && ids[0] && titled(ids[0]) ? (own[0] ?? null) : null;
}

/**
 * Reads the Tenant ID that the open company menu shows, with the company's name beside it. Strict, because an id that
 * is tied to a wrong name does harm: a UUID of any version, labelled, in exactly one block of an open panel.
 */
export function readTenantIds(doc: Document, names: TenantIdLabels, shadowOf: ShadowOf = openShadow): TenantIdReading {
  const [labels, customer] = [names.tenantId.map(normalizeText), names.customer.map(normalizeText)];
  const reader = { shadowOf, visible: isVisible };
  const { company = '', user } = names;
  const holders = uuidHolders(doc, shadowOf);
  const panels = new Set(holders.map(panelAround).filter((panel) => panel !== null));
  const readings = [...panels].flatMap((panel) => {
    const lines = withoutHelp(textLines(panel, reader), labels, customer).filter(({ text }) => text !== user);
    const ids = labelledIds(lines, labels, shadowOf);
    return ids.length ? [{ panel, lines, ids }] : [];
  });
  const [reading, second] = readings;
  if (!reading) return { refused: panels.size ? 'no-label' : elsewhere(holders, labels, reader) };
  const { panel, lines, ids } = reading;
  const pictures = [...panel.querySelectorAll(PICTURES)].filter(
    (each) => customer.includes(normalizeText(accessibleName(each, shadowOf))) && isVisible(each),
  );
  const titled = (id: IdLine) => titleOf(lines, id, { labels, customer, company, pictures });
  const isOne = new Set([...ids.map(({ tenantId }) => tenantId), ...nearlyLabelled(lines, labels)]).size === 1;
  const id = second ? null : isOne ? ids[0] : (currentOf(ids, lines, panel) ?? ownOf(ids, titled, company));
  if (!id) return { refused: 'several' };
  const title = titled(id);
  if (!title) return { refused: 'no-name' };
  const context = title.isCustomer ? 'customer' : 'company';
  return { found: { tenantId: id.tenantId, companyName: title.companyName, context } };
}

/** Ids outside of any panel are not read; the reason says whether one of them bears the label. */
function elsewhere(
  holders: readonly Element[],
  labels: readonly string[],
  reader: Parameters<typeof textLines>[1],
): TenantIdRefusal {
  const isLabelled = holders.some((holder) => {
    const around = parentOf(parentOf(holder) ?? holder) ?? holder;
    return labelledIds(textLines(around, reader), labels, reader.shadowOf).length > 0;
  });
  return isLabelled ? 'not-in-menu' : 'none';
}

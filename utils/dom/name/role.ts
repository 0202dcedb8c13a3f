import { closestDeep, parentOf } from '../walk.ts';

/** The names of a list, each by itself. */
export const wordsOf = (list: string): string[] => list.split(' ');

/** Roles of ARIA 1.2 that an author may give; anything else in a `role` attribute is passed over. */
const AUTHOR_ROLES = new Set(
  wordsOf(
    'alert alertdialog application article banner blockquote button caption cell checkbox code columnheader combobox ' +
      'complementary contentinfo definition deletion dialog directory document emphasis feed figure form generic grid ' +
      'gridcell group heading img insertion link list listbox listitem log main mark marquee math menu menubar menuitem ' +
      'menuitemcheckbox menuitemradio meter navigation none note option paragraph presentation progressbar radio ' +
      'radiogroup region row rowgroup rowheader scrollbar search searchbox separator slider spinbutton status strong ' +
      'subscript superscript switch tab table tablist tabpanel term textbox time timer toolbar tooltip tree treegrid treeitem',
  ),
);

/** Pairs of a key and a role; a key without a colon is named like its role. */
const pairsOf = (list: string): Map<string, string> =>
  new Map(
    wordsOf(list).map((pair) => {
      const [key = '', role = key] = pair.split(':');
      return [key, role];
    }),
  );

/** Native roles that depend on nothing but the tag (html-aam). */
const TAG_ROLES = pairsOf(
  'address:group article blockquote button caption code datalist:listbox dd:definition del:deletion details:group ' +
    'dfn:term dialog dt:term em:emphasis fieldset:group figure h1:heading h2:heading h3:heading h4:heading h5:heading ' +
    'h6:heading hgroup:group hr:separator html:document ins:insertion main mark math menu:list meter nav:navigation ' +
    'ol:list optgroup:group option output:status p:paragraph progress:progressbar s:deletion search strong ' +
    'sub:subscript sup:superscript svg:img table tbody:rowgroup textarea:textbox tfoot:rowgroup thead:rowgroup time ' +
    'tr:row ul:list',
);

/** Types of input that are no text boxes. A file's has no role in html-aam, but every browser draws and reports a button. */
const INPUT_ROLES = pairsOf(
  'button checkbox color: file:button hidden: image:button number:spinbutton radio range:slider reset:button ' +
    'search:searchbox submit:button',
);

/** Within these a header, a footer or an unnamed aside is no landmark of the page (html-aam); `main` is no bar to an aside. */
const SECTIONS = /^(?:article|complementary|navigation|region)$/;
const SECTION_TAGS = /^(?:article|aside|nav|section)$/;

const GLOBAL_ARIA = wordsOf(
  'atomic busy controls current describedby details dropeffect flowto grabbed hidden keyshortcuts label labelledby live ' +
    'owns relevant roledescription',
)
  .map((name) => `[aria-${name}]`)
  .join();
const FOCUSABLE =
  'a[href],area[href],button:enabled,details,input:enabled:not([type=hidden]),select:enabled,textarea:enabled,' +
  '[tabindex]:not(:disabled),[contenteditable]:not([contenteditable=false])';

/** The elements named by the first of these attributes that names any. */
export function referenced(element: Element, ...attributes: string[]): Element[] {
  const ids = attributes.map((name) => element.getAttribute(name)).find((value) => value?.trim());
  const root = element.getRootNode() as Document | ShadowRoot;
  return ids?.split(/\s+/).flatMap((id) => (id && root.getElementById(id)) || []) ?? [];
}

/** Has a name by its author's word; of what is referred to only is asked whether it can tell one. */
const isNamed = (element: Element): boolean =>
  !!element.getAttribute('aria-label')?.trim() ||
  referenced(element, 'aria-labelledby').some((by) => by.textContent?.trim() || by.matches('input,[alt],[aria-label]'));

const isConflict = (element: Element): boolean => element.matches(GLOBAL_ARIA) || element.matches(FOCUSABLE);

const isNone = (role: string | undefined): boolean => role === 'none' || role === 'presentation';

/**
 * The first role of the attribute that counts: a form or region without a name does not (ARIA 1.2, 9.1), nor does
 * `presentation` on what can be focused or is described.
 */
function authorRole(element: Element): string | undefined {
  const tokens = element.getAttribute('role')?.toLowerCase().split(/\s+/);
  const role = tokens?.find(
    (token) =>
      AUTHOR_ROLES.has(token) &&
      (!/^(?:form|region)$/.test(token) || isNamed(element) || element.hasAttribute('title')),
  );
  return isNone(role) && isConflict(element) ? undefined : role;
}

/** Stands in a part of the page that is a section of its own. */
const isSectioned = (element: Element, isLandmark: boolean): boolean =>
  !!closestDeep(parentOf(element), (at) => {
    const role = at.getAttribute('role');
    if (role) return SECTIONS.test(role) || (isLandmark && role === 'main');
    return SECTION_TAGS.test(at.localName) || (isLandmark && at.localName === 'main');
  });

function inputRole(input: HTMLInputElement): string {
  const { type, list } = input;
  if (list && /^(?:text|search|tel|url|email)$/.test(type)) return 'combobox';
  return INPUT_ROLES.get(type) ?? 'textbox';
}

const isDataCell = (cell: Element | null): boolean =>
  cell?.localName === 'td' && !!(cell.textContent?.trim() || cell.firstElementChild);

/** A `th` heads what its scope says; without one its row when data stand beside it, else its column (as browsers do it). */
function headerCellRole(cell: Element): string {
  const scope = cell.getAttribute('scope') ?? '';
  if (/^row/.test(scope)) return 'rowheader';
  if (/^col/.test(scope)) return 'columnheader';
  const { previousElementSibling: before, nextElementSibling: after } = cell;
  // The only cell of a table heads nothing.
  if (!before && !after) return (cell.closest('table')?.rows.length ?? 2) > 1 ? 'columnheader' : '';
  return isDataCell(before) || isDataCell(after) ? 'rowheader' : 'columnheader';
}

/** Roles that depend on attributes or surroundings; '' is none. */
const CONTEXT_ROLES: Record<string, (element: Element) => string> = {
  a: (element) => (element.hasAttribute('href') ? 'link' : ''),
  area: (element) => (element.hasAttribute('href') ? 'link' : ''),
  aside: (element) => (isNamed(element) || !isSectioned(element, false) ? 'complementary' : ''),
  footer: (element) => (isSectioned(element, true) ? '' : 'contentinfo'),
  form: (element) => (isNamed(element) ? 'form' : ''),
  header: (element) => (isSectioned(element, true) ? '' : 'banner'),
  img: (element) =>
    element.getAttribute('alt') === '' && !element.getAttribute('title') && !isConflict(element) ? 'none' : 'img',
  input: (element) => inputRole(element as HTMLInputElement),
  li: (element) => {
    let around = parentOf(element);
    while (around && !roleOf(around)) around = parentOf(around);
    return around && roleOf(around) === 'list' ? 'listitem' : '';
  },
  section: (element) => (isNamed(element) ? 'region' : ''),
  select: (element) => {
    const { multiple, size } = element as HTMLSelectElement;
    return multiple || size > 1 ? 'listbox' : 'combobox';
  },
  // Cells of a table that is a grid are grid cells.
  td: (element) => (/grid$/.test(element.closest('table')?.getAttribute('role') ?? '') ? 'gridcell' : 'cell'),
  th: headerCellRole,
};

/** Elements that lose their role together with what owns them, a table or list marked `presentation`. */
const OWNED = /^(?:li|d[dt]|t[dhr]|tbody|thead|tfoot)$/;
const OWNERS = /^(?:ul|ol|dl|table|tbody|thead|tfoot|tr)$/;

function isStripped(element: Element): boolean {
  for (let at = element; OWNED.test(at.localName); ) {
    const owner = parentOf(at);
    if (!owner || !OWNERS.test(owner.localName)) return false;
    if (isNone(authorRole(owner))) return true;
    at = owner;
  }
  return false;
}

/** The role that html-aam gives the tag in its place. */
function nativeRole(element: Element): string {
  const tag = element.localName;
  const byContext = Object.hasOwn(CONTEXT_ROLES, tag) && CONTEXT_ROLES[tag];
  return (byContext ? byContext(element) : TAG_ROLES.get(tag)) ?? '';
}

/** {@link roleOf} that tells the two apart: '' for generic elements, 'none' for what is marked as presentation. */
export function ariaRole(element: Element): string {
  const role = authorRole(element) ?? nativeRole(element);
  if (isNone(role) || (isStripped(element) && !authorRole(element))) return 'none';
  return role === 'generic' ? '' : role;
}

/**
 * The element's ARIA role as browsers compute it (ARIA 1.2, html-aam); null for generic elements and presentation.
 * `summary` has none there, although it can be pressed.
 */
export function roleOf(element: Element): string | null {
  const role = ariaRole(element);
  return role === 'none' ? null : role || null;
}

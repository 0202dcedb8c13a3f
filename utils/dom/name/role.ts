import { parentOf } from '../walk.ts';

/** Roles of ARIA 1.2 that an author may give; anything else in a `role` attribute is passed over. */
const AUTHOR_ROLES = new Set(
  (
    'alert alertdialog application article banner blockquote button caption cell checkbox code columnheader combobox ' +
    'complementary contentinfo definition deletion dialog directory document emphasis feed figure form generic grid ' +
    'gridcell group heading img insertion link list listbox listitem log main marquee math menu menubar menuitem ' +
    'menuitemcheckbox menuitemradio meter navigation none note option paragraph presentation progressbar radio ' +
    'radiogroup region row rowgroup rowheader scrollbar search searchbox separator slider spinbutton status strong ' +
    'subscript superscript switch tab table tablist tabpanel term textbox time timer toolbar tooltip tree treegrid treeitem'
  ).split(' '),
);

/** Native roles that depend on nothing but the tag (html-aam). */
const TAG_ROLES: Record<string, string> = {
  article: 'article',
  blockquote: 'blockquote',
  button: 'button',
  caption: 'caption',
  code: 'code',
  datalist: 'listbox',
  dd: 'definition',
  del: 'deletion',
  details: 'group',
  dfn: 'term',
  dialog: 'dialog',
  dt: 'term',
  em: 'emphasis',
  fieldset: 'group',
  figure: 'figure',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  hr: 'separator',
  html: 'document',
  ins: 'insertion',
  li: 'listitem',
  main: 'main',
  math: 'math',
  menu: 'list',
  meter: 'meter',
  nav: 'navigation',
  ol: 'list',
  optgroup: 'group',
  option: 'option',
  output: 'status',
  p: 'paragraph',
  progress: 'progressbar',
  search: 'search',
  strong: 'strong',
  sub: 'subscript',
  sup: 'superscript',
  svg: 'img',
  table: 'table',
  tbody: 'rowgroup',
  textarea: 'textbox',
  tfoot: 'rowgroup',
  thead: 'rowgroup',
  time: 'time',
  tr: 'row',
  ul: 'list',
};

const INPUT_ROLES: Record<string, string | null> = {
  button: 'button',
  checkbox: 'checkbox',
  color: null,
  date: 'textbox',
  'datetime-local': 'textbox',
  file: 'button',
  hidden: null,
  image: 'button',
  month: 'textbox',
  number: 'spinbutton',
  password: 'textbox',
  radio: 'radio',
  range: 'slider',
  reset: 'button',
  submit: 'button',
  time: 'textbox',
  week: 'textbox',
};

const SECTIONING =
  'article,aside,main,nav,section,[role=article],[role=complementary],[role=main],[role=navigation],[role=region]';
const GLOBAL_ARIA =
  'aria-label,aria-labelledby,aria-describedby,aria-live,aria-controls,aria-owns,aria-current,aria-busy,aria-details';
const GLOBAL_ARIA_SELECTOR = GLOBAL_ARIA.split(',')
  .map((name) => `[${name}]`)
  .join();
const FOCUSABLE =
  'a[href],button:enabled,input:enabled:not([type=hidden]),select:enabled,textarea:enabled,[tabindex],[contenteditable]:not([contenteditable=false]),summary';

const isNamed = (element: Element): boolean =>
  !!(element.getAttribute('aria-label')?.trim() || element.getAttribute('aria-labelledby'));

function inputRole(input: HTMLInputElement): string | null {
  const known = INPUT_ROLES[input.type];
  if (known !== undefined) return known;
  if (input.hasAttribute('list')) return 'combobox';
  return input.type === 'search' ? 'searchbox' : 'textbox';
}

function headerCellRole(cell: Element): string {
  const scope = cell.getAttribute('scope');
  if (scope === 'row' || scope === 'rowgroup') return 'rowheader';
  if (scope === 'col' || scope === 'colgroup' || cell.closest('thead')) return 'columnheader';
  const row = cell.parentElement;
  const isLone = row?.querySelector('td') && row.firstElementChild === cell;
  return isLone ? 'rowheader' : 'columnheader';
}

/** `td` and `th` are grid cells when their table is a grid. */
function cellRole(cell: Element): string {
  if (cell.localName === 'th') return headerCellRole(cell);
  return /^(?:tree)?grid$/.test(cell.closest('table')?.getAttribute('role') ?? '') ? 'gridcell' : 'cell';
}

/** Roles that depend on attributes or surroundings; `undefined` means that the tag alone decides. */
const CONTEXT_ROLES: Record<string, (element: Element) => string | null> = {
  a: (element) => (element.hasAttribute('href') ? 'link' : null),
  area: (element) => (element.hasAttribute('href') ? 'link' : null),
  aside: (element) => (isNamed(element) || !element.parentElement?.closest(SECTIONING) ? 'complementary' : null),
  footer: (element) => (element.closest(SECTIONING) ? null : 'contentinfo'),
  form: (element) => (isNamed(element) ? 'form' : null),
  header: (element) => (element.closest(SECTIONING) ? null : 'banner'),
  img: (element) =>
    element.getAttribute('alt') === '' && !isNamed(element) && !element.getAttribute('title') ? 'presentation' : 'img',
  input: (element) => inputRole(element as HTMLInputElement),
  section: (element) => (isNamed(element) ? 'region' : null),
  select: (element) => {
    const select = element as HTMLSelectElement;
    return select.multiple || Number(select.getAttribute('size') ?? 0) > 1 ? 'listbox' : 'combobox';
  },
  td: cellRole,
  th: cellRole,
};

/** Elements that a table, list or menu marked `presentation` strips of their roles along with itself. */
const OWNED_TAGS: Record<string, string> = {
  table: 'tbody,thead,tfoot,tr,td,th,caption',
  ul: 'li',
  ol: 'li',
  menu: 'li',
};

function isStripped(element: Element): boolean {
  if (!/^(?:li|t[dhr]|tbody|thead|tfoot|caption)$/.test(element.localName)) return false;
  const owner = element.localName === 'li' ? parentOf(element) : element.closest('table');
  const role = owner && authorRole(owner);
  return (role === 'presentation' || role === 'none') && !!OWNED_TAGS[owner?.localName ?? ''];
}

const isConflict = (element: Element): boolean => element.matches(GLOBAL_ARIA_SELECTOR) || element.matches(FOCUSABLE);

/** The first role of the attribute that counts; `presentation` does not on what can be focused or is described. */
function authorRole(element: Element): string | null {
  const tokens = element.getAttribute('role')?.toLowerCase().split(/\s+/) ?? [];
  const role = tokens.find((token) => AUTHOR_ROLES.has(token));
  if (!role) return null;
  return (role === 'presentation' || role === 'none') && isConflict(element) ? null : role;
}

/** The role that html-aam gives the tag in its place; null when it has none. */
function nativeRole(element: Element): string | null {
  const tag = element.localName;
  const byContext = Object.hasOwn(CONTEXT_ROLES, tag) ? CONTEXT_ROLES[tag] : undefined;
  if (byContext) return byContext(element);
  return Object.hasOwn(TAG_ROLES, tag) ? (TAG_ROLES[tag] ?? null) : null;
}

/**
 * The element's ARIA role as browsers compute it (ARIA 1.2, html-aam); null for generic elements and presentation.
 * `summary` has none there, although it can be pressed.
 */
export function roleOf(element: Element): string | null {
  const role = authorRole(element) ?? (isStripped(element) ? null : nativeRole(element));
  return role === 'generic' || role === 'presentation' || role === 'none' ? null : role;
}

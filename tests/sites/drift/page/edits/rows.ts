import { parentOf } from '../../../../../utils/dom/walk.ts';
import { spellingsOf } from '../../../../../utils/domain/label.ts';
import { CUSTOMER } from '../../../../../utils/sites/admin/labels.ts';
import { shownText } from '../shown-text.ts';
import { type Edit, isDrawn, textNodes } from './edit.ts';

const ROW = 'tr,li,option,[role=row],[role=listitem],[role=option],[role^=menuitem]';
/** A grid's rows are tied by numbers, or drawn each at its place: a copy would be the same row once more. */
const TIED = '[aria-rowindex],[row-index],[row-id],[data-rowindex],[data-id]';
const NAMING = ['aria-label', 'title', 'value', 'alt'];

/** What a field offers is not written in the box around it. */
const isWritten = (row: HTMLElement, name: string): boolean =>
  textNodes(row).some(({ data, parentElement }) => data.includes(name) && !parentElement?.closest('select'));

/** The row around the target in which a name is written, among others of its making. */
function rowWith(truth: HTMLElement, name: string): HTMLElement | null {
  for (let at: Element | null = truth; at && at.localName !== 'body'; at = parentOf(at)) {
    const row = at as HTMLElement;
    const isOne = [...(row.parentElement?.children ?? [])].some(
      (other) => other !== at && other.localName === row.localName && other.className === row.className,
    );
    const isRow = isOne && (row.matches(ROW) || row.childElementCount > 1);
    if (isRow && isWritten(row, name)) return row.querySelector('h1,h2') ? null : row;
  }
  return null;
}

const isLoose = (row: HTMLElement): boolean =>
  !row.matches(TIED) &&
  !/absolute|fixed/.test(getComputedStyle(row).position) &&
  ![...(row.parentElement?.children ?? [])].some((each) => each.querySelector('[rowspan]:not([rowspan="1"])'));

/** A copy in which `change` has gone over all that is written. */
function rewritten(row: HTMLElement, change: (text: string) => string): HTMLElement {
  const copy = row.cloneNode(true) as HTMLElement;
  for (const each of [copy, ...copy.querySelectorAll('*')]) {
    for (const name of ['data-truth', 'id', 'for', 'aria-labelledby', 'aria-selected', 'aria-current'])
      each.removeAttribute(name);
    for (const name of NAMING) {
      const value = each.getAttribute(name);
      if (value) each.setAttribute(name, change(value));
    }
  }
  for (const text of textNodes(copy)) text.data = change(text.data);
  return copy;
}

/** The same row for what only sounds like the one that is wanted. */
const addRow = (name: string, make: (row: HTMLElement) => HTMLElement, edit: Parameters<Edit>[0]): boolean => {
  const row = name ? rowWith(edit.truth(), name) : null;
  if (!row || !isLoose(row)) return false;
  const made = make(row);
  row[edit.random.pick(['before', 'after'] as const)](made);
  return isDrawn(edit.truth());
};

/** Another company whose name begins or ends alike. */
export const otherCompanyRow: Edit = (edit) => {
  const { companyName } = edit.state.connection;
  const [first = ''] = companyName.split(' ');
  const other = edit.random.pick([
    companyName.replace(/ AS$/, ' Eiendom AS'),
    `${companyName} avd. Bergen`,
    `${first} AS`,
    `Stiftelsen ${companyName}`,
    companyName.replace(/ AS$/, ' ASA'),
  ]);
  return addRow(companyName, (row) => rewritten(row, (text) => text.replaceAll(companyName, other)), edit);
};

const KIND = /\((?:company|firma|selskap)\)|^\s*(?:company|firma|selskap)\s*$/i;

/** The customer has the company's name: only its mark tells the two apart. */
export const customerRow: Edit = (edit) => {
  const { companyName } = edit.state.connection;
  const word = edit.random.pick(spellingsOf(CUSTOMER)).toLowerCase();
  const make = (row: HTMLElement): HTMLElement => {
    const isKindTold = KIND.test(shownText(row)) || textNodes(row).some(({ data }) => KIND.test(data));
    return rewritten(row, (text) =>
      isKindTold
        ? text.replace(KIND, (kind) => (kind.includes('(') ? `(${word})` : word))
        : text.replaceAll(companyName, `${companyName} (${word})`),
    );
  };
  return addRow(companyName, make, edit);
};

/** A second user, with a name and an address much like the first one's. */
export const otherUserRow: Edit = (edit) => {
  const { userName } = edit.state.connection;
  const [first = '', ...rest] = userName.split(' ');
  const last = rest.join(' ');
  const other = edit.random.pick([`${first} ${last}-Lie`, `${first} M. ${last}`, `Ola ${last}`, `${first} Bakke`]);
  const change = (text: string): string => text.replaceAll(userName, other).replace(/\b[\w.]+(?=@)/, '$&2');
  return addRow(userName, (row) => rewritten(row, change), edit);
};

import { parseTenantId } from '../../domain/tenant-id.ts';
import { normalizeText, UUID_PATTERN } from '../../domain/text.ts';
import { textBesideIcons } from '../find/written-text.ts';
import { accessibleName } from '../name/accessible-name.ts';
import { isVisible } from '../visible.ts';
import { deepRoots, parentOf, type ShadowOf } from '../walk.ts';
import type { TextLine } from './text-lines.ts';

/** A line that shows a labelled Tenant ID. */
export interface IdLine {
  readonly tenantId: string;
  /** Its place among the lines that were read. */
  readonly index: number;
  /** What stands before the label in the same line; '' when nothing does. */
  readonly lead: string;
}

const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const HEX_PART = /[0-9a-f]{4}/i;
const UUIDS = new RegExp(UUID_PATTERN, 'gi');

/** How many elements up a UUID may be pieced together from its parts, and how long the text around it may be. */
const MOST_LEVELS = 4;
const MOST_TEXT = 300;

export const plainText = (text: string): string => text.normalize('NFKC').replace(UNSEEN, '');

export const holdsId = ({ text }: TextLine): boolean => UUID_PATTERN.test(plainText(text));

/** Visible elements that hold a UUID and have no smaller element that does. */
export function uuidHolders(doc: Document, shadowOf: ShadowOf): Element[] {
  const holders = new Set<Element>();
  for (const root of deepRoots(doc, shadowOf)) {
    const walker = doc.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!HEX_PART.test((node as Text).data)) continue;
      let at: Element | null = node.parentElement;
      for (let level = 0; at && level < MOST_LEVELS; at = parentOf(at), level++) {
        if ((at.textContent ?? '').length > MOST_TEXT) break;
        if (!UUID_PATTERN.test(plainText(textBesideIcons(at)))) continue;
        holders.add(at);
        break;
      }
    }
    for (const input of root.querySelectorAll('input'))
      if (UUID_PATTERN.test(plainText(input.value))) holders.add(input);
  }
  return [...holders].filter(isVisible);
}

/** A term of a list or a table, a field's label, or a line that ends with a colon. */
export const isLabel = ({ text, at }: TextLine): boolean =>
  (at.localName !== 'input' && !!at.closest('dt,th,label')) || /:$/.test(text.trim());

/** The texts that may label a line: the line before it, in a table only that of its row, and the head of its column. */
function labelsOf(lines: readonly TextLine[], index: number): [before: string, head: string] {
  const [line, above] = [lines[index], lines[index - 1]];
  const [row, cell] = [line?.at.closest('tr,[role=row]'), line?.at.closest('td')];
  const head = cell?.closest('table')?.rows[0]?.cells[cell.cellIndex];
  const isBeside = !row || row.contains(above?.at ?? null);
  return [(isBeside && above?.text) || '', head?.textContent ?? ''];
}

/** Is it named by `aria-label`, `aria-labelledby` or a label element, itself or right around it? */
function isNamed({ at, holder }: TextLine, labels: readonly string[], shadowOf: ShadowOf): boolean {
  return [at, holder].some((each) => labels.includes(normalizeText(accessibleName(each, shadowOf))));
}

/**
 * The part of a text before the label at its end, '' when it is the label; null when it does not end with one. "Parent
 * Tenant ID" is another label: what goes before must be set off by a sign, or the label be an element of its own.
 */
export function beforeLabel(written: string, { holder }: TextLine, labels: readonly string[]): string | null {
  const text = normalizeText(written);
  const label = labels.find((each) => text.endsWith(each));
  if (label === undefined) return null;
  const bare = written.trim().replace(/[:\s]+$/, '');
  const lead = bare.slice(0, bare.length - label.length).trim();
  const isSetOff = lead === '' || /[–—·•|,:;-]$/.test(lead);
  const isApart = [...holder.querySelectorAll('*')].some((each) => normalizeText(each.textContent ?? '') === label);
  return isSetOff || isApart ? lead.replace(/[\s–—·•|,:;-]+$/, '') : null;
}

/**
 * The lines without a button right behind a label: it copies the id, or tells what it is; and without the opened one that has shown the
 * id, called by a single word before the label, which may be none for a customer.
 */
export function withoutHelp(
  lines: readonly TextLine[],
  labels: readonly string[],
  customer: readonly string[],
): TextLine[] {
  const isBehind = (index: number): boolean => labels.includes(normalizeText(lines[index - 1]?.text ?? ''));
  const hasShown = ({ at, text }: TextLine): boolean =>
    !!at.closest('[aria-expanded=true]') &&
    labels.includes(normalizeText(text).replace(/^\S+ /, '')) &&
    !customer.some((word) => normalizeText(text).startsWith(word));
  return lines.filter(
    (line, index) => !hasShown(line) && (!line.at.closest('button') || holdsId(line) || !isBehind(index)),
  );
}

/** Every id of the lines that bears one of the labels: before it in its line, as the line before, or as its name. */
export function labelledIds(lines: readonly TextLine[], labels: readonly string[], shadowOf: ShadowOf): IdLine[] {
  return lines.flatMap((line, index) => {
    const text = plainText(line.text);
    const [match, second] = text.matchAll(UUIDS);
    const tenantId = match && !second ? parseTenantId(match[0]) : null;
    if (!match || !tenantId) return [];
    const before = text.slice(0, match.index).trim();
    const lead = before ? beforeLabel(before, line, labels) : '';
    const isLabelled =
      before ||
      labelsOf(lines, index).some((each) => labels.includes(normalizeText(each))) ||
      isNamed(line, labels, shadowOf);
    return lead !== null && isLabelled ? [{ tenantId, index, lead }] : [];
  });
}

/** Does the line show but ids that a text in the line itself, or a term above it, calls otherwise, such as the customer's? */
export function isOtherId(
  lines: readonly TextLine[],
  index: number,
  labels: readonly string[],
  customer: readonly string[],
): boolean {
  const [line, above] = [lines[index], lines[index - 1]];
  const [lead = ''] = plainText(line?.text ?? '').split(UUID_PATTERN);
  const [before, head] = labelsOf(lines, index);
  const label = normalizeText(lead || (above && isLabel(above) && before) || head);
  const isCustomers = labels.some((each) => customer.some((word) => label === `${word} ${each}`));
  return label !== '' && (isCustomers || !labels.some((each) => label.endsWith(each)));
}

/** An id that is cut short, or in pieces. */
const BROKEN = /[0-9a-f]{8}-/i;

/**
 * Ids behind a text that ends with a label and may be another one's, and labelled ones that cannot be read whole: enough to doubt that a
 * page shows but one id.
 */
export function nearlyLabelled(lines: readonly TextLine[], labels: readonly string[]): string[] {
  const endsSo = (text: string): boolean => labels.some((label) => normalizeText(text).endsWith(label));
  return lines.flatMap((line, index) => {
    const text = plainText(line.text);
    const broken = UUID_PATTERN.test(text) ? null : BROKEN.exec(text);
    if (broken && [text.slice(0, broken.index), ...labelsOf(lines, index)].some(endsSo)) return [text];
    return [...text.matchAll(UUIDS)].flatMap((match) => {
      const before = text.slice(0, match.index).trim();
      const texts = before ? [before] : labelsOf(lines, index);
      return texts.some(endsSo) ? (parseTenantId(match[0]) ?? []) : [];
    });
  });
}

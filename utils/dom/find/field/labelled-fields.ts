import { normalizeText } from '../../../domain/text.ts';
import { textPieces } from '../../form/field-names.ts';
import { labelAbove, labelBeside, type Reader } from '../../form/label-place.ts';
import { containsDeep, isBefore, parentOf, withHosts } from '../../walk.ts';
import { pressableAround } from '../control/pressable.ts';
import type { Candidate } from '../judge.ts';
import type { Scene } from '../scene.ts';
import { labelsOf } from '../stand-in.ts';
import { ANY_INPUT, FIELD_SELECTOR, fieldsOf, OPENER_SELECTOR } from './field-kinds.ts';

/** Evidence by rank: a label of its own; a placeholder or a title; a text that stands beside it. */
const OWN = 0;
const INSIDE = 1;
const BESIDE = 2;

/** How far up a text and the field beside it may have their common row. */
const MOST_LEVELS = 6;

/** Marks and help signs between a label and its field that are no label of their own; characters. */
const LONGEST_MARK = 2;

const fieldsIn = (scene: Scene, element: Element): Element[] => scene.inside(element, FIELD_SELECTOR);

/**
 * Named by a label element, `aria-label` or `aria-labelledby`: no text that merely stands near can rename it. Some
 * drop-downs are called what they show.
 */
function hasOwnLabel(scene: Scene, field: Element): boolean {
  const labels = labelsOf(field);
  const name = field.matches('[aria-label],[aria-labelledby]') ? scene.name(field) : '';
  const isNamed = name !== '' && name !== scene.text(field);
  return isNamed || labels.some((label) => scene.text(label) !== '');
}

function byItself(scene: Scene, hit: Element, names: readonly string[]): Candidate[] {
  if (!hit.matches(FIELD_SELECTOR)) return [];
  if (names.includes(normalizeText(hit.getAttribute('aria-label') ?? ''))) return [{ element: hit, rank: OWN }];
  const hint = [hit.getAttribute('placeholder'), hit.getAttribute('title')].map((text) => normalizeText(text ?? ''));
  const isHinted = hint.some((text) => names.includes(text));
  return isHinted && !hasOwnLabel(scene, hit) ? [{ element: hit, rank: INSIDE }] : [];
}

/** A label whose whole text is the name, or that only goes on in an element of its own ("(optional)"). */
function byLabel(scene: Scene, hit: Element, names: readonly string[]): Candidate[] | null {
  const label = hit.closest('label');
  if (!label) return null;
  // `for` may name an element that no browser takes for a control.
  const root = label.getRootNode() as Document | ShadowRoot;
  const first = label.control ?? (label.htmlFor ? root.getElementById(label.htmlFor) : null);
  // The first one within it may be a double that nobody sees.
  const seen = fieldsIn(scene, label).filter(scene.visible);
  const meant = first && !label.htmlFor && seen.length ? (seen.find((each) => each === first) ?? seen[0]) : first;
  const [inside] = fieldsIn(scene, meant ?? label);
  const field = meant?.matches(FIELD_SELECTOR) ? meant : inside;
  if (!field) return label.control ? [] : null;
  return [{ element: field, rank: names.includes(scene.text(label)) ? OWN : INSIDE }];
}

function byReference(scene: Scene, hit: Element): Candidate[] {
  const ids = [hit, hit.parentElement].map((each) => each?.id ?? '').filter((id) => id !== '');
  const root = hit.getRootNode();
  return ids.flatMap((id) =>
    scene.all('[aria-labelledby]').flatMap((named) => {
      // Every component of a kind may have the same ids in its shadow root.
      if (named.getRootNode() !== root || !named.getAttribute('aria-labelledby')?.split(/\s+/).includes(id)) return [];
      if (named.matches(FIELD_SELECTOR)) return [{ element: named, rank: OWN }];
      const [only, ...others] = fieldsIn(scene, named);
      return only && !others.length ? [{ element: only, rank: INSIDE }] : [];
    }),
  );
}

const textOf = (range: Range): string => normalizeText(range.toString());

function textBetween(from: Element, to: Element): string {
  const range = from.ownerDocument.createRange();
  const end = withHosts(to).find((each) => each.getRootNode() === from.getRootNode());
  if (!end) return '';
  range.setStartAfter(from);
  range.setEndBefore(end);
  return textOf(range);
}

/** A text after its field floats over it when the field stands first in their wrapper. */
function floatsOver(row: Element, field: Element): boolean {
  const range = row.ownerDocument.createRange();
  if (row.getRootNode() !== field.getRootNode()) return false;
  range.setStart(row, 0);
  range.setEndBefore(field);
  return textOf(range).length <= LONGEST_MARK;
}

/** The one thing in a row without fields that opens on a press and stands next to the text: a drop-down without a role. */
function openerBeside(scene: Scene, row: Element, hit: Element): Element | null {
  const [only, ...others] = scene.inside(row, OPENER_SELECTOR);
  if (!only || others.length || !isBefore(hit, only)) return null;
  return textBetween(hit, only).length <= LONGEST_MARK ? only : null;
}

/** Does the text stand where the label of this one of several fields stands, and is it all that stands there? */
function isLabelOf(scene: Scene, hit: Element, field: Element, all: readonly Element[]): boolean {
  if (hasOwnLabel(scene, field)) return false;
  const isShared = (at: Element) => all.some((other) => other !== field && containsDeep(at, other));
  let part = field;
  for (let at = parentOf(part); at && !isShared(at); at = parentOf(at)) part = at;
  const reader: Reader = {
    isField: (node) => node instanceof Element && all.some((each) => containsDeep(node, each)),
    textOf: (node) => textPieces(node).join(' '),
  };
  const label = part.parentNode && (labelBeside(part, part.parentNode, reader) ?? labelAbove(part, reader));
  return !!label?.contains(hit) && reader.textOf(label).length <= reader.textOf(hit).length + LONGEST_MARK;
}

/** The field that a plain text labels by standing before it in the same row, or floating over it. */
function beside(scene: Scene, hit: Element): Candidate[] {
  const isHeading = scene.role(hit) === 'heading';
  const candidatesIn = (field: Element): Candidate[] => {
    const inner = fieldsIn(scene, field);
    return (inner.length ? inner : [field]).map((element) => ({ element, rank: BESIDE }));
  };
  let row = parentOf(hit);
  for (let level = 0; row && level < MOST_LEVELS; level++, row = parentOf(row)) {
    const any = scene.inside(row, ANY_INPUT);
    const shown = any.filter(scene.visible);
    const all = shown.length ? shown : any;
    const distinct = all.filter((one) => !all.some((other) => other !== one && containsDeep(other, one)));
    if (!distinct.length) {
      const opener = isHeading ? null : openerBeside(scene, row, hit);
      if (opener) return [{ element: opener, rank: BESIDE }];
      continue;
    }
    if (distinct.length > 1)
      return distinct.filter((each) => isLabelOf(scene, hit, each, distinct)).flatMap(candidatesIn);
    const next = distinct.find((each) => isBefore(hit, each));
    const field = next ?? (distinct[0] && floatsOver(row, distinct[0]) ? distinct[0] : undefined);
    if (!field || hasOwnLabel(scene, field)) return [];
    const isAdjoining = field !== next || textBetween(hit, field).length <= LONGEST_MARK;
    return isAdjoining || !isHeading ? candidatesIn(field) : [];
  }
  return [];
}

/** The one field under a column header, in a table that lists fields by columns. */
function underHeader(scene: Scene, hit: Element): Candidate[] {
  const header = hit.closest('th');
  const table = header?.closest('table');
  if (!header || !table) return [];
  const fields = fieldsOf(scene).filter((each) => {
    const cell = each.closest('td');
    return cell?.closest('table') === table && cell.cellIndex === header.cellIndex;
  });
  return fields.map((element) => ({ element, rank: BESIDE }));
}

/** Every field that has the element found by name as its label, in whatever way labels are given. */
export function labelledFields(scene: Scene, hit: Element, names: readonly string[]): Candidate[] {
  const own = [...byItself(scene, hit, names), ...byReference(scene, hit)];
  const labelled = byLabel(scene, hit, names);
  if (own.length || labelled) return [...own, ...(labelled ?? [])];
  if (hit.matches(FIELD_SELECTOR) || pressableAround(scene, hit)) return [];
  const isColumn = scene.role(hit.closest('th') ?? hit) === 'columnheader';
  return isColumn ? underHeader(scene, hit) : beside(scene, hit);
}

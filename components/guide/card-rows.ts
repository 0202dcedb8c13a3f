import type { CardRow } from '@/utils/domain/guide-view.ts';
import { icon } from './icon.ts';
import { make, patchList, setAttribute, setText } from './make.ts';
import { ROW_STYLES } from './row-styles.ts';

/** How the card draws what is to be filled or was: only where a form may be filled is it brought along. */
export interface CardRows {
  readonly css: string;
  render(list: HTMLElement, rows: readonly CardRow[], copyWord: string): void;
  /** Keys of the planned lines that are still ticked. */
  ticked(list: HTMLElement): string[];
}

/** Lines of the preview, with a tick box each, or of the report. A line keeps its tick for as long as it is planned. */
function renderRows(list: HTMLElement, rows: readonly CardRow[], copyWord: string): void {
  const doc = list.ownerDocument;
  patchList(
    list,
    rows,
    (row) => `${row.status} ${row.key} ${row.copy ? 'copy' : ''}`,
    (row) => createRow(doc, row),
    (item, row) => updateRow(item, row, copyWord),
  );
}

function tickedKeys(list: HTMLElement): string[] {
  const boxes = [...list.querySelectorAll<HTMLInputElement>('input')];
  return boxes.filter((box) => box.checked).map((box) => box.value);
}

function createRow(doc: Document, row: CardRow): HTMLElement {
  const name = make(doc, 'span', 'name');
  const change = make(doc, 'span', 'change', make(doc, 'del', ''), make(doc, 'ins', ''));
  const words = make(doc, 'span', 'words', name, change, make(doc, 'span', 'why'));
  const marks =
    row.status === 'offered' ? [] : [row.status === 'planned' ? tickBox(doc, row.key) : statusMark(doc, row)];
  const line = make(doc, row.status === 'planned' ? 'label' : 'div', 'line', ...marks, words);
  if (row.copy) line.append(copyButton(doc));
  const item = make(doc, 'li', 'row', line);
  item.dataset.status = row.status;
  return item;
}

function tickBox(doc: Document, key: string): HTMLElement {
  const box = make(doc, 'input', 'tick');
  box.type = 'checkbox';
  box.checked = true;
  box.value = key;
  return box;
}

function statusMark(doc: Document, row: CardRow): HTMLElement {
  const mark = make(doc, 'span', 'mark', icon(doc, row.status === 'written' ? 'done' : 'hide'));
  if (row.said) {
    mark.role = 'img';
    mark.ariaLabel = row.said;
  }
  return mark;
}

function copyButton(doc: Document): HTMLElement {
  const button = make(doc, 'button', 'copy', icon(doc, 'copy'));
  button.dataset.act = 'copy';
  return button;
}

function updateRow(item: HTMLElement, row: CardRow, copyWord: string): void {
  const button = item.querySelector('button');
  if (button) {
    setAttribute(button, 'data-value', row.copy ?? '');
    setAttribute(button, 'aria-label', `${copyWord}: ${row.label}`);
    setAttribute(button, 'title', copyWord);
  }
  setText(part(item, '.name'), row.label);
  setText(part(item, 'del'), row.oldText);
  setText(part(item, 'ins'), row.newText);
  setText(part(item, '.why'), row.note ?? '');
}

function part(item: HTMLElement, selector: string): HTMLElement {
  return item.querySelector(selector) as HTMLElement;
}

export const CARD_ROWS: CardRows = { css: ROW_STYLES, render: renderRows, ticked: tickedKeys };

import { STEP_IDS } from '@/utils/domain/step.ts';
import { icon } from './icon.ts';
import { make } from './make.ts';

/** The card's elements that later views are written into. */
export type CardParts = ReturnType<typeof buildParts>;

/** Builds the card empty, once. */
export function buildParts(doc: Document) {
  const head = buildHead(doc);
  const body = buildBody(doc);
  const foot = buildFoot(doc);
  const element = make(doc, 'section', 'card', head.head, head.bar, body.body, foot.foot);
  element.dataset.guide = 'card';
  element.setAttribute('role', 'region');
  // The words are in the user's language already, and names and ids must stay as they are.
  element.translate = false;
  return { element, ...head, ...body, ...foot };
}

function buildHead(doc: Document) {
  const badge = make(doc, 'span', 'badge');
  const progress = make(doc, 'span', 'progress');
  const move = toolButton(doc, 'move');
  const tools = make(doc, 'span', 'tools');
  const head = make(doc, 'header', 'head', badge, progress, move, tools);
  const bar = make(doc, 'div', 'bar', ...STEP_IDS.map(() => make(doc, 'i', '')));
  bar.ariaHidden = 'true';
  return { head, badge, progress, move, tools, bar };
}

function buildBody(doc: Document) {
  const title = make(doc, 'h2', 'title');
  const company = make(doc, 'p', 'company');
  const text = make(doc, 'p', 'text');
  const rows = make(doc, 'ul', 'rows');
  const notes = make(doc, 'ul', 'notes');
  const value = buildValue(doc);
  const body = make(doc, 'div', 'body', title, company, text, value.value, rows, notes);
  return { body, title, company, text, rows, notes, ...value };
}

function buildValue(doc: Document) {
  const valueLabel = make(doc, 'span', 'value-label');
  const valueText = make(doc, 'code', 'value-text');
  const copyLabel = make(doc, 'span', '');
  const copy = make(doc, 'button', 'copy', icon(doc, 'copy'), copyLabel);
  copy.dataset.act = 'copy';
  const value = make(doc, 'div', 'value', valueLabel, make(doc, 'div', 'value-line', valueText, copy));
  return { value, valueLabel, valueText, copyLabel };
}

function buildFoot(doc: Document) {
  const showLabel = make(doc, 'span', '');
  const show = make(doc, 'button', 'show', icon(doc, 'arrow'), showLabel);
  show.dataset.act = 'show-target';
  const buttons = make(doc, 'div', 'buttons');
  const foot = make(doc, 'footer', 'foot', show, buttons);
  return { foot, show, showLabel, buttons };
}

/** A small button in the card's head, with a picture for its face. */
export function toolButton(doc: Document, act: 'move' | 'hide'): HTMLButtonElement {
  const button = make(doc, 'button', 'tool', icon(doc, act));
  button.dataset.act = act;
  return button;
}

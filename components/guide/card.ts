import type { CardAct, CardButton, CardView } from '@/utils/domain/guide-view.ts';
import { STEP_IDS } from '@/utils/domain/step.ts';
import { renderRows, tickedKeys } from './card-rows.ts';
import { icon } from './icon.ts';
import { make, patchList, setAttribute, setText } from './make.ts';

/** Acts that programs outside rely on: they become `data-guide`. */
const CONTRACT_ACTS: ReadonlySet<CardAct> = new Set(['confirm-id', 'confirm-fill', 'mark-done', 'skip', 'hide']);

export interface Card {
  readonly element: HTMLElement;
  /** Polite live region; stands beside the card. */
  readonly voice: HTMLElement;
  readonly head: HTMLElement;
  /** Keys of the preview's lines left ticked. */
  ticked(): string[];
  /** `isStanding`: a spotlight of this document stands; `isAway`: its target is there but out of sight. */
  render(view: CardView, pointing: { readonly isStanding: boolean; readonly isAway: boolean }): void;
  /** For a moment the copy button says that it has copied. */
  sayCopied(): void;
}

/** Builds the card once; every later view is patched in, so that focus, scroll and ticks stay. The signal takes it away. */
export function createCard(doc: Document, signal: AbortSignal): Card {
  const head = make(doc, 'header', 'head');
  const badge = make(doc, 'span', 'badge');
  const progress = make(doc, 'span', 'progress');
  const move = toolButton(doc, 'move');
  const tools = make(doc, 'span', 'tools');
  head.append(badge, progress, move, tools);
  const bar = make(doc, 'div', 'bar', ...STEP_IDS.map(() => make(doc, 'i', '')));
  bar.ariaHidden = 'true';
  const title = make(doc, 'h2', 'title');
  const company = make(doc, 'p', 'company');
  const text = make(doc, 'p', 'text');
  const valueLabel = make(doc, 'span', 'value-label');
  const valueText = make(doc, 'code', 'value-text');
  const copyLabel = make(doc, 'span', '');
  const copy = make(doc, 'button', 'copy', icon(doc, 'copy'), copyLabel);
  copy.dataset.act = 'copy';
  const value = make(doc, 'div', 'value', valueLabel, make(doc, 'div', 'value-line', valueText, copy));
  const notes = make(doc, 'ul', 'notes');
  const rows = make(doc, 'ul', 'rows');
  const body = make(doc, 'div', 'body', title, company, text, value, rows, notes);
  const show = make(doc, 'button', 'show');
  const showLabel = make(doc, 'span', '');
  show.append(icon(doc, 'arrow'), showLabel);
  show.dataset.act = 'show-target';
  const buttons = make(doc, 'div', 'buttons');
  const foot = make(doc, 'footer', 'foot', show, buttons);
  const element = make(doc, 'section', 'card', head, bar, body, foot);
  element.dataset.guide = 'card';
  element.setAttribute('role', 'region');
  // The words are in the user's language already, and names and ids must stay as they are.
  element.translate = false;
  const voice = make(doc, 'div', 'voice');
  voice.setAttribute('role', 'status');
  let announced = '';
  let words: CardView['words'] | null = null;
  let copiedTimer = 0;

  function say(sentence: string): void {
    // A live region speaks of changes only: one that is put in with its text stays silent.
    doc.defaultView?.requestAnimationFrame(() => {
      voice.textContent = sentence;
    });
  }

  signal.addEventListener('abort', () => {
    doc.defaultView?.clearTimeout(copiedTimer);
    element.remove();
    voice.remove();
  });

  return {
    element,
    voice,
    head,
    ticked: () => tickedKeys(rows),
    render(view, pointing) {
      words = view.words;
      const isUnseen = view.state === 'pointing' && !pointing.isStanding;
      const state = isUnseen ? 'waiting' : view.state;
      if (element.dataset.state !== state) {
        element.dataset.state = state;
        badge.replaceChildren(icon(doc, state));
      }
      setAttribute(element, 'lang', view.language);
      setAttribute(voice, 'lang', view.language);
      setAttribute(element, 'aria-label', view.words.region);
      setAttribute(move, 'aria-label', view.words.move);
      setAttribute(move, 'title', view.words.move);
      setText(progress, view.progress);
      const reached = view.step ? STEP_IDS.indexOf(view.step) : -1;
      [...bar.children].forEach((segment, index) => {
        segment.className = index < reached ? 'past' : index === reached ? 'now' : '';
      });
      bar.hidden = reached < 0;
      setText(title, view.title);
      setText(company, view.company);
      setText(text, view.text);
      value.hidden = view.value === null;
      setText(valueLabel, view.value?.label ?? '');
      setText(valueText, view.value?.text ?? '');
      if (!copiedTimer) {
        setText(copyLabel, view.words.copy);
      }
      renderRows(rows, view.rows);
      patchList(notes, view.notes, String, () => make(doc, 'li', ''), setText);
      setText(showLabel, view.words.showTarget);
      show.hidden = !pointing.isAway;
      renderButtons(tools, view.buttons.filter(isTool), true);
      renderButtons(
        buttons,
        view.buttons.filter((button) => !isTool(button)),
        false,
      );
      foot.hidden = show.hidden && buttons.hidden;
      const sentence = [view.progress, view.title, view.company, view.text].filter(Boolean).join('. ');
      if (sentence !== announced) {
        announced = sentence;
        say(sentence);
      }
    },
    sayCopied() {
      const view = doc.defaultView;
      if (!view || !words) {
        return;
      }
      setText(copyLabel, words.copied);
      say(words.copied);
      view.clearTimeout(copiedTimer);
      copiedTimer = view.setTimeout(() => {
        copiedTimer = 0;
        setText(copyLabel, words?.copy ?? '');
      }, 2000);
    },
  };
}

/** Hiding is a small cross in the card's head, where people look for it. */
function isTool(button: CardButton): boolean {
  return button.act === 'hide';
}

function toolButton(doc: Document, act: 'move' | 'hide'): HTMLButtonElement {
  const button = make(doc, 'button', 'tool', icon(doc, act));
  button.dataset.act = act;
  return button;
}

function renderButtons(parent: HTMLElement, buttons: readonly CardButton[], isIcon: boolean): void {
  const doc = parent.ownerDocument;
  patchList(
    parent,
    buttons,
    (button) => `${button.act} ${button.value ?? ''}`,
    () => (isIcon ? toolButton(doc, 'hide') : make(doc, 'button', '')),
    (element, button) => {
      element.dataset.act = button.act;
      setAttribute(element, 'data-guide', CONTRACT_ACTS.has(button.act) ? button.act : null);
      setAttribute(element, 'data-value', button.value ?? null);
      if (isIcon) {
        setAttribute(element, 'aria-label', button.label);
        setAttribute(element, 'title', button.label);
        return;
      }
      setText(element, button.label);
      element.className = button.primary ? 'primary' : 'plain';
    },
  );
}

import type { CardAct, CardButton } from '@/utils/domain/guide-view.ts';
import { toolButton } from './card-parts.ts';
import { make, patchList, setAttribute, setText } from './make.ts';

/** Acts that programs outside rely on: they become `data-guide`. */
const CONTRACT_ACTS: ReadonlySet<CardAct> = new Set(['confirm-id', 'confirm-fill', 'mark-done', 'skip', 'hide']);

/** Hiding is a small cross in the card's head, where people look for it; all else stands in a row below. */
export function renderButtons(tools: HTMLElement, row: HTMLElement, buttons: readonly CardButton[]): void {
  const doc = row.ownerDocument;
  patchList(
    tools,
    buttons.filter(({ act }) => act === 'hide'),
    keyOf,
    () => toolButton(doc, 'hide'),
    (element, button) => {
      describe(element, button);
      setAttribute(element, 'aria-label', button.label);
      setAttribute(element, 'title', button.label);
    },
  );
  patchList(
    row,
    buttons.filter(({ act }) => act !== 'hide'),
    keyOf,
    () => make(doc, 'button', ''),
    (element, button) => {
      describe(element, button);
      setText(element, button.label);
      element.className = button.primary ? 'primary' : 'plain';
    },
  );
}

function keyOf({ act, value }: CardButton): string {
  return `${act} ${value ?? ''}`;
}

function describe(element: HTMLElement, { act, value }: CardButton): void {
  setAttribute(element, 'data-act', act);
  setAttribute(element, 'data-guide', CONTRACT_ACTS.has(act) ? act : null);
  setAttribute(element, 'data-value', value ?? null);
}

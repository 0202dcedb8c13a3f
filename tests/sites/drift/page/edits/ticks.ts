import { allElements, type Edit, isDrawn, swapTag } from './edit.ts';

/** What is drawn for an input that nobody sees: the empty box right after it. */
function drawingOf(input: HTMLInputElement): HTMLElement | null {
  const next = input.nextElementSibling as HTMLElement | null;
  return next && next.localName !== 'label' && !next.textContent?.trim() && isDrawn(next) ? next : null;
}

/** A box with a role and a state in place of a native one; its labels name it by their ids. */
function toRole(input: HTMLInputElement, role: string, name: () => string): void {
  const attributes = { role, tabindex: '0', 'aria-checked': String(input.checked) };
  const labels = [...(input.labels ?? [])];
  const isSeen = isDrawn(input) && getComputedStyle(input).opacity !== '0';
  const drawing = isSeen ? null : drawingOf(input);
  // A label beside a box with a role does not work it: only the box does.
  const worked = [input, drawing, ...labels].find((each) => each?.hasAttribute('data-truth'));
  const made = swapTag(drawing ?? input, 'span', attributes);
  for (const each of ['aria-label', 'aria-labelledby']) {
    const value = drawing && input.getAttribute(each);
    if (value) made.setAttribute(each, value);
  }
  if (drawing) input.remove();
  else
    Object.assign(made.style, {
      display: 'inline-block',
      position: isSeen ? 'static' : 'relative',
      inset: 'auto',
      opacity: '1',
      minWidth: '20px',
      minHeight: '20px',
      border: '1px solid #555',
      background: input.checked ? '#0089c9' : '#fff',
    });
  made.style.pointerEvents = 'auto';
  made.removeAttribute('aria-hidden');
  worked?.removeAttribute('data-truth');
  if (worked) made.setAttribute('data-truth', '');
  if (made.hasAttribute('aria-label') || made.hasAttribute('aria-labelledby')) return;
  for (const label of labels) label.id ||= name();
  if (labels.length) made.setAttribute('aria-labelledby', labels.map(({ id }) => id).join(' '));
}

/** Native ticks become boxes that only their role and state tell. */
export const ariaTicks: Edit = ({ doc, random }) => {
  const ticks = allElements(doc).filter(
    (each): each is HTMLInputElement => each.matches('input[type=checkbox]') && !(each as HTMLInputElement).disabled,
  );
  // Where the box is not displayed and nothing empty is drawn for it there is no place for another one.
  const shown = ticks.filter(
    (each) => isDrawn(each.parentElement ?? each) && (each.checkVisibility() || drawingOf(each)),
  );
  const role = random.pick(['checkbox', 'switch']);
  for (const tick of shown) toRole(tick, role, () => random.word());
  return shown.length > 0;
};

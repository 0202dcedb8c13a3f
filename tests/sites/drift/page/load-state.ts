import { deepElements } from '../../../../utils/dom/walk.ts';

const take = (element: Element, attribute: string): string | null => {
  const value = element.getAttribute(attribute);
  element.removeAttribute(attribute);
  return value;
};

/** Roots that the parser left as templates: Chromium does once a part of the page was set as markup. */
function attachRoots(part: ParentNode): void {
  for (const template of part.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const root = template.parentElement?.attachShadow({ mode: 'open' });
    root?.append(template.content);
    template.remove();
    if (root) attachRoots(root);
  }
}

/** Writes a serialised page in place of the one that stands, and brings back what markup alone cannot say. */
export function loadState(html: string): void {
  document.open();
  document.write(html);
  document.close();
  attachRoots(document);
  for (const element of [...deepElements(document)]) {
    const open = take(element, 'data-drift-open');
    if (open === 'modal') (element as HTMLDialogElement).showModal();
    if (open === 'popover') (element as HTMLElement).showPopover();
    const scroll = take(element, 'data-drift-scroll')?.split(',').map(Number);
    if (scroll) element.scrollTo({ left: scroll[0] ?? 0, top: scroll[1] ?? 0, behavior: 'instant' });
  }
  endAnimations();
}

/** What fades in has done so where the page was taken; what is moved begins anew. */
export function endAnimations(): void {
  for (const animation of document.getAnimations()) {
    if (animation.effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY) animation.cancel();
    else animation.finish();
  }
}

/** The element that was pointed at before any edit, in a frame too; null when it is gone. */
export function truthIn(doc: Document): Element | null {
  for (const element of deepElements(doc)) {
    if (element.hasAttribute('data-truth')) return element;
    const inner = element.localName === 'iframe' ? (element as HTMLIFrameElement).contentDocument : null;
    const found = inner && truthIn(inner);
    if (found) return found;
  }
  return null;
}

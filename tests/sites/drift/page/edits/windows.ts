import { allElements, type Edit, isDrawn, swapTag } from './edit.ts';

const DIALOG = 'dialog,[role=dialog],[role=alertdialog],[aria-modal=true],[data-was-role=dialog]';

function openDialog(doc: Document, truth: Element): HTMLElement | null {
  const open = allElements(doc).filter((each) => each.matches(DIALOG) && isDrawn(each));
  return open.find((each) => each.contains(truth)) ?? null;
}

/** The box that people take for the window: a declared one may be an empty layer. */
function drawnBox(dialog: HTMLElement): HTMLElement {
  let at = dialog;
  while (at.getBoundingClientRect().width >= innerWidth * 0.95 && at.childElementCount === 1)
    at = at.firstElementChild as HTMLElement;
  return at;
}

function takeOut(dialog: HTMLElement): { box: HTMLElement; rect: DOMRect } {
  const box = drawnBox(dialog);
  const rect = box.getBoundingClientRect();
  const title = dialog.getAttribute('aria-label');
  if (title && !box.hasAttribute('aria-label')) box.setAttribute('data-title', title);
  return { box, rect };
}

/** Layers that only darkened the page behind the window go with it. */
function removeLayers(doc: Document, dialog: HTMLElement, box: HTMLElement): void {
  if (dialog !== box) dialog.remove();
  for (const each of allElements(doc)) {
    if (each.contains(box) || each.textContent?.trim() || !/fixed/.test(getComputedStyle(each).position)) continue;
    const { width, height } = each.getBoundingClientRect();
    if (width >= innerWidth * 0.95 && height >= innerHeight * 0.95) each.remove();
  }
}

/** The window becomes the browser's own. */
export const nativeDialog: Edit = ({ doc, truth }) => {
  const dialog = openDialog(doc, truth());
  if (!dialog || dialog.matches('dialog:modal') || dialog.getRootNode() !== doc) return false;
  const { box, rect } = takeOut(dialog);
  const title = dialog.getAttribute('aria-label');
  const labelled = dialog.getAttribute('aria-labelledby');
  const made = doc.createElement('dialog');
  doc.body.append(made);
  made.append(box);
  removeLayers(doc, dialog, box);
  if (title) made.setAttribute('aria-label', title);
  if (labelled) made.setAttribute('aria-labelledby', labelled);
  for (const name of ['role', 'aria-modal', 'aria-label', 'aria-labelledby']) box.removeAttribute(name);
  made.style.cssText = 'padding:0;border:0;max-width:100vw;max-height:100vh;margin:auto';
  Object.assign(box.style, { position: 'static', transform: 'none', margin: '0', width: `${rect.width}px` });
  made.showModal();
  return isDrawn(truth());
};

/** The window becomes a box that floats over a grey sheet, and nothing else says that it is one. */
export const plainWindow: Edit = ({ doc, truth, random }) => {
  const dialog = openDialog(doc, truth());
  if (!dialog || dialog.getRootNode() !== doc) return false;
  const { box: found, rect } = takeOut(dialog);
  if (dialog instanceof HTMLDialogElement) dialog.close();
  const box = found.localName === 'dialog' ? swapTag(found, 'div') : found;
  const isNested = random.chance(0.5);
  const sheet = doc.createElement('div');
  sheet.style.cssText = 'position:fixed;inset:0;z-index:1000;background:rgba(0,0,0,.4)';
  if (isNested) sheet.style.cssText += ';display:flex;align-items:center;justify-content:center';
  doc.body.append(sheet);
  (isNested ? sheet : doc.body).append(box);
  removeLayers(doc, dialog, box);
  if (!sheet.isConnected) doc.body.append(sheet);
  for (const name of ['role', 'aria-modal', 'aria-label', 'aria-labelledby']) box.removeAttribute(name);
  const title = box.getAttribute('data-title');
  if (title && !box.textContent?.includes(title))
    box.insertAdjacentHTML('afterbegin', `<div style="font-size:20px">${title}</div>`);
  Object.assign(box.style, {
    display: 'block',
    width: `${rect.width}px`,
    background: 'white',
    margin: '0',
    transform: 'none',
    opacity: '1',
  });
  Object.assign(
    box.style,
    isNested
      ? { position: 'relative' }
      : { position: 'fixed', left: `${rect.left}px`, top: `${Math.max(rect.top, 0)}px`, zIndex: '1001' },
  );
  return isDrawn(truth());
};

/** An open menu or list stands at the end of the page, placed by script; what a grid has placed row by row is none. */
export const farMenu: Edit = ({ doc, truth }) => {
  const open = allElements(doc).filter(
    (each) =>
      each.getRootNode() === doc &&
      isDrawn(each) &&
      !each.matches('[role=row]') &&
      /absolute|fixed/.test(getComputedStyle(each).position) &&
      each.contains(truth()),
  );
  const menu = open.find((each) => each.getBoundingClientRect().width < innerWidth * 0.6 && each.textContent?.trim());
  if (!menu || menu.matches(':popover-open') || menu === truth()) return false;
  // At the end of the page nobody could press it under the browser's own window.
  if (menu.closest('dialog:modal')) return false;
  const { left, top, width } = menu.getBoundingClientRect();
  const holder = doc.createElement('div');
  holder.style.cssText = `position:absolute;left:${left + scrollX}px;top:${top + scrollY}px;width:${width}px;z-index:1300`;
  doc.body.append(holder);
  holder.append(menu);
  Object.assign(menu.style, {
    position: 'static',
    transform: 'none',
    display: getComputedStyle(menu).display === 'none' ? 'block' : '',
    visibility: 'visible',
    opacity: '1',
    background: 'white',
  });
  return isDrawn(truth());
};

import { parentOf } from '../../../../../utils/dom/walk.ts';
import { serialisePart } from '../../collect/serialise-page.ts';
import { openFrame } from '../frames.ts';
import { allElements, type Edit, hasOpenList, isDrawn, styleSheets } from './edit.ts';
import { isSelfContained } from './nesting.ts';

const BAR = 'header,nav,footer,[role=banner],[role=navigation],[data-was=header],[data-was=nav]';
const FLOATING = 'dialog,[role=dialog],[role=alertdialog],[aria-modal=true],[data-was-role=dialog],[popover]';
const PIECE =
  'td,th,tr,tbody,thead,tfoot,option,li,label,button,a,[role=row],[role=gridcell],[role=cell],[role=rowgroup]';

const LEAST = { width: 200, height: 60 };

const isLifted = (element: Element): boolean => /absolute|fixed/.test(getComputedStyle(element).position);

/** The parts of the page around the target that a portal may put elsewhere as a whole, the nearest first. */
function partsAround(truth: HTMLElement): HTMLElement[] {
  const parts: HTMLElement[] = [];
  for (let at: Element | null = truth; at && at.localName !== 'body'; at = parentOf(at)) {
    if (at.matches(BAR) || at.querySelector(BAR)) return [];
    const { width, height } = at.getBoundingClientRect();
    const isPart = at.localName !== 'slot' && !at.shadowRoot && !at.matches(PIECE) && !isLifted(at);
    const isLarge = width >= LEAST.width && height >= LEAST.height && at.childElementCount > 1;
    if (isPart && isLarge && isSelfContained(at)) parts.push(at as HTMLElement);
  }
  return parts;
}

const HEADING = 'h1,h2,h3,h4,[role=heading]';

/** The heading that the part stands under, when it has none of its own: it goes with it. */
function takeHeading(doc: Document, part: HTMLElement): void {
  if (part.querySelector(HEADING)) return;
  const before = allElements(doc).filter(
    (each) =>
      each.matches(HEADING) &&
      isDrawn(each) &&
      each.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_FOLLOWING &&
      !each.closest(BAR),
  );
  const heading = before.at(-1);
  if (heading) part.prepend(heading);
}

/** A part of the page opens as a window over it: the browser's own, a positioned one, or a box that says that it is one. */
export const intoDialog: Edit = ({ doc, truth, random }) => {
  const isInWindow = allElements(doc).some((each) => each.matches(FLOATING) && isDrawn(each));
  const parts = isInWindow || hasOpenList(doc) ? [] : partsAround(truth());
  const [part] = parts.length ? [random.pick(parts)] : [];
  if (!part || part.getRootNode() !== doc) return false;
  takeHeading(doc, part);
  const { width } = part.getBoundingClientRect();
  const way = random.pick(['modal', 'open', 'role'] as const);
  const made = doc.createElement(way === 'role' ? 'div' : 'dialog');
  made.style.cssText = 'padding:16px;border:0;background:#fff;max-width:100vw;max-height:90vh;overflow:auto';
  Object.assign(part.style, { width: `${width}px`, margin: '0' });
  if (way !== 'modal') {
    const sheet = doc.createElement('div');
    sheet.style.cssText = 'position:fixed;inset:0;z-index:1000;background:rgba(0,0,0,.4)';
    doc.body.append(sheet);
    made.style.cssText += ';position:fixed;left:50%;top:40px;margin:0;transform:translateX(-50%);z-index:1001';
  }
  doc.body.append(made);
  made.append(part);
  if (made instanceof HTMLDialogElement) made[way === 'modal' ? 'showModal' : 'show']();
  else
    for (const [name, value] of [
      ['role', 'dialog'],
      ['aria-modal', 'true'],
    ] as const)
      made.setAttribute(name, value);
  return isDrawn(truth());
};

/** A part of the page is a document of its own, in a frame. The id in a menu stays: what a menu shows is no page. */
export const intoFrame: Edit = ({ doc, truth, random, state }) => {
  const parts = state.reads || hasOpenList(doc) ? [] : partsAround(truth());
  if (!parts.length) return false;
  const part = random.pick(parts);
  const { width, height } = part.getBoundingClientRect();
  const { font, color } = getComputedStyle(part.parentElement ?? doc.body);
  const styles = styleSheets(doc).map((sheet) => `<style>${sheet.textContent}</style>`);
  const body = `<body class="${doc.body.className}" style="margin:0;padding:0;width:auto;font:${font.replaceAll('"', "'")};color:${color}">`;
  const frame = doc.createElement('iframe');
  frame.style.cssText = `display:block;border:0;width:${Math.ceil(width)}px;height:${Math.ceil(height)}px`;
  const html = `<!doctype html><html lang="${doc.documentElement.lang}"><head>${styles.join('')}</head>${body}${serialisePart(part)}`;
  part.replaceWith(frame);
  openFrame(frame, html);
  return true;
};

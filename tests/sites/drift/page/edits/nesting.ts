import { parentOf } from '../../../../../utils/dom/walk.ts';
import { allElements, type Edit, isDrawn, isField, pressed, textNodes } from './edit.ts';

function wrap(node: Node, tag: string, style = ''): HTMLElement {
  const wrapper = document.createElement(tag);
  if (style) wrapper.style.cssText = style;
  (node as ChildNode).replaceWith(wrapper);
  wrapper.append(node);
  return wrapper;
}

/** The words of the target stand in one to three boxes of their own. */
export const wrapText: Edit = ({ truth, random }) => {
  const target = pressed(truth());
  if (isField(target)) return false;
  const texts = textNodes(target).filter((text) => !text.parentElement?.closest('select,svg,i,[style*=Material]'));
  for (const text of texts) {
    let node: Node = text;
    for (let depth = random.pick([1, 2, 3]); depth > 0; depth--)
      node = wrap(node, random.pick(['span', 'font', 'span']));
  }
  return texts.length > 0;
};

/** The target stands in boxes of its own, as libraries put ripples and tooltips around it. */
export const wrapTarget: Edit = ({ truth, random }) => {
  const target = pressed(truth());
  if (!target.parentElement || target.matches('td,th,tr,li,option,[role=row],[role=gridcell],[role=cell]'))
    return false;
  if (/absolute|fixed/.test(getComputedStyle(target).position)) return false;
  const { display, flex, gridArea, margin } = getComputedStyle(target);
  const isInline = display.startsWith('inline');
  const isStretched = /^(?:block|flex|grid)$/.test(display) && !isField(target);
  let wrapper = target;
  target.style.margin = '0';
  for (let depth = random.pick([1, 2]); depth > 0; depth--) {
    const look = isInline ? 'inline-block' : 'block';
    wrapper = wrap(wrapper, random.pick(['div', 'span']), `display:${look};flex:${flex};grid-area:${gridArea};`);
    if (isStretched) wrapper.style.minWidth = '0';
  }
  wrapper.style.margin = margin;
  return true;
};

/** Boxes between the page and the target that draw nothing get another one around them. */
export const wrapAncestors: Edit = ({ truth, random, doc }) => {
  const boxes: HTMLElement[] = [];
  for (let at = parentOf(truth()); at && at !== doc.body; at = parentOf(at))
    if (at.matches('div,section,main') && getComputedStyle(at).position === 'static' && at.parentElement)
      boxes.push(at as HTMLElement);
  const chosen = boxes.filter(() => random.chance(0.4));
  for (const box of chosen) {
    const { flex, gridArea, display } = getComputedStyle(box);
    const style = `flex:${flex};grid-area:${gridArea};min-width:0;${display.startsWith('inline') ? 'display:inline-block' : ''}`;
    wrap(box, 'div', style);
  }
  return chosen.length > 0;
};

const isBare = (element: Element): boolean => {
  const { position, display, borderTopStyle, backgroundColor, padding, margin, overflow, transform } =
    getComputedStyle(element);
  return (
    position === 'static' &&
    /^(?:block|inline)$/.test(display) &&
    borderTopStyle === 'none' &&
    /, 0\)$|transparent/.test(backgroundColor) &&
    padding === '0px' &&
    margin === '0px' &&
    overflow === 'visible' &&
    transform === 'none'
  );
};

/** Boxes that draw nothing go; what was in them stands in their place. */
export const unwrap: Edit = ({ doc, random }) => {
  const boxes = allElements(doc).filter(
    (each) =>
      each.matches('div:not([role],[id],[data-truth]),span:not([role],[id],[data-truth])') &&
      !each.shadowRoot &&
      each.parentElement &&
      isBare(each) &&
      (each.childElementCount === 1 || (each.localName === 'span' && !each.childElementCount)),
  );
  const chosen = boxes.filter(() => random.chance(0.6));
  for (const box of chosen) box.replaceWith(...box.childNodes);
  return chosen.length > 0;
};

const copyStyles = (from: Document | ShadowRoot, to: ShadowRoot): void => {
  for (const sheet of from.querySelectorAll('style')) to.append(sheet.cloneNode(true));
};

/** Labels and lists refer to each other by id: within one root only. */
export function isSelfContained(part: Element): boolean {
  const root = part.getRootNode() as Document | ShadowRoot;
  const ids = (element: Element): string[] =>
    ['for', 'aria-labelledby', 'aria-controls', 'aria-owns', 'list'].flatMap(
      (each) => element.getAttribute(each)?.split(/\s+/) ?? [],
    );
  const inner = [part, ...part.querySelectorAll('*')];
  const isInner = (id: string): boolean => inner.some((each) => each.id === id) || !root.getElementById(id);
  if (!inner.flatMap(ids).every(isInner)) return false;
  const own = new Set(inner.map(({ id }) => id).filter(Boolean));
  return [...root.querySelectorAll('*')].every((each) => part.contains(each) || !ids(each).some((id) => own.has(id)));
}

/** A part of the page around the target becomes a component with an open shadow root. */
export const intoShadow: Edit = ({ truth, random }) => {
  const parts: HTMLElement[] = [];
  for (let at: Element | null = truth(); at?.parentElement && at.localName !== 'body'; at = at.parentElement)
    if (
      !at.matches('td,th,tr,tbody,thead,option,dialog') &&
      !at.parentElement.matches('tr,tbody,table,select') &&
      isSelfContained(at)
    )
      parts.push(at as HTMLElement);
  if (!parts.length) return false;
  const part = random.pick(parts);
  const host = document.createElement(`${random.word()}-part`);
  host.style.display = 'contents';
  const shadow = host.attachShadow({ mode: 'open' });
  copyStyles(part.getRootNode() as Document | ShadowRoot, shadow);
  part.replaceWith(host);
  if (part.hasAttribute('inert') || random.chance(0.7)) shadow.append(part);
  else {
    // The component only frames what its user gave it.
    const frame = document.createElement('div');
    frame.style.display = 'contents';
    frame.append(document.createElement('slot'));
    shadow.append(frame);
    host.append(part);
  }
  return isDrawn(truth());
};

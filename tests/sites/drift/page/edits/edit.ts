import { deepElements } from '../../../../../utils/dom/walk.ts';
import type { PortalState } from '../portal-state.ts';
import type { Random } from '../random.ts';

/** What an edit works on. The truth is asked for anew: edits replace elements. */
interface Scenery {
  readonly doc: Document;
  readonly random: Random;
  readonly state: PortalState;
  truth(): HTMLElement;
}

/** One way in which a portal may differ from what was seen. False when the page offers nothing to do it to. */
export type Edit = (scenery: Scenery) => boolean;

export const allElements = (doc: Document): HTMLElement[] => [...deepElements(doc)] as HTMLElement[];

export const isDrawn = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true });
};

/** Text nodes with something written in them, shadow roots included, style sheets not. */
export function textNodes(root: ParentNode & Node): Text[] {
  const roots = [root, ...[...deepElements(root)].flatMap((each) => each.shadowRoot ?? [])];
  return roots.flatMap((each) => {
    const walker = document.createTreeWalker(each, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (/\S/.test((node as Text).data) && node.parentElement?.localName !== 'style') found.push(node as Text);
    return found;
  });
}

/** Every style element, those of shadow roots too. */
export const styleSheets = (doc: Document): HTMLStyleElement[] =>
  allElements(doc).filter((each): each is HTMLStyleElement => each.localName === 'style' && !each.closest('svg'));

const KEPT =
  'display,position,top,left,right,bottom,float,margin,padding,border-top,border-right,border-bottom,border-left,border-radius,background,color,font,text-align,line-height,letter-spacing,text-transform,white-space,cursor,box-shadow,opacity,z-index,gap,align-items,align-self,justify-content,justify-self,flex,grid-area,order,overflow,text-overflow,list-style,vertical-align,box-sizing,text-decoration,transform,pointer-events'.split(
    ',',
  );

/** An element's look as it stands, for when its tag changes and style sheets miss it. */
function freeze(element: HTMLElement): string {
  const style = getComputedStyle(element);
  return KEPT.map((name) => `${name}:${style.getPropertyValue(name)}`).join(';');
}

/** Another tag with the same look, attributes and children, in the same place. */
export function swapTag(element: HTMLElement, tag: string, attributes: Record<string, string> = {}): HTMLElement {
  const style = freeze(element);
  const { width, height } = element.getBoundingClientRect();
  const made = document.createElement(tag);
  for (const { name, value } of [...element.attributes])
    if (!/^(?:role|type|href|disabled|tabindex|onclick|style|scope|colspan|rowspan)$/.test(name))
      made.setAttribute(name, value);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.style.cssText = style;
  if (/inline/.test(made.style.display) === false) made.style.minWidth = `${Math.min(width, 600)}px`;
  made.style.minHeight = `${Math.min(height, 200)}px`;
  made.append(...element.childNodes);
  element.replaceWith(made);
  return made;
}

/** What a person presses at the truth: it, or the control around it. */
export function pressed(truth: HTMLElement): HTMLElement {
  const around = truth.closest<HTMLElement>(
    'button,a,[role=button],[role=tab],[role=link],[role^=menuitem],[role=option]',
  );
  return around && around.getBoundingClientRect().height < 120 ? around : truth;
}

export const isField = (element: Element): boolean =>
  element.matches('input,select,textarea,[role=combobox],[contenteditable]');

/** A list that floats at the place of what opened it would be left behind when the page moves. */
export const hasOpenList = (doc: Document): boolean =>
  allElements(doc).some(
    (each) => each.matches('[role=listbox],[role=menu]') && isDrawn(each) && !each.closest('main,[role=main]'),
  );

import type { RaisedLayer, RaiseLayer } from '@/utils/app/showing/start-showing.ts';
import { deepActiveElement } from '@/utils/dom/point/active-element.ts';
import { elementAt } from '@/utils/dom/visible.ts';
import { make } from './make.ts';

const OVER_THE_PAGE = { position: 'fixed', inset: '0', pointerEvents: 'auto', cursor: 'crosshair' };
/** Colours are the browser's own in high contrast; the dashes tell it from the light. */
const FRAME = {
  position: 'fixed',
  pointerEvents: 'none',
  border: '3px dashed #4a36c8',
  borderRadius: '8px',
  outline: '2px solid #fff',
  margin: '-6px',
  padding: '3px',
  boxSizing: 'content-box',
};

/** Presses of which nothing may reach the page while the user points, however they come about. */
const PRESSES = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'auxclick', 'dblclick', 'click', 'contextmenu'];
const KEYS = ['keydown', 'keypress', 'keyup'];

const TYPED_IN =
  'textarea,select,[contenteditable],input:not([type=button],[type=submit],[type=reset],[type=checkbox],[type=radio])';

/**
 * A clear layer over the whole page that takes the one press of *Show me where*: the browser itself then never asks the
 * page what stands there, so nothing on it can be pressed. By keyboard the user goes where they want with Tab, and the
 * press of Enter (of Space, where nothing is typed) is taken before the page; presses that assistive technology makes
 * without any point are taken as well. Everything else, scrolling and typing, stays the page's. Esc ends it, and so does
 * leaving the page.
 */
export const raisePickLayer: RaiseLayer = ({ doc, signal, meantBy, onPick }): RaisedLayer => {
  const view = doc.defaultView as Window;
  const life = new AbortController();
  const frame = make(doc, 'div', '');
  const element = make(doc, 'div', '', frame);
  Object.assign(element.style, OVER_THE_PAGE);
  Object.assign(frame.style, FRAME);
  frame.hidden = true;
  element.ariaHidden = 'true';

  function end(): void {
    life.abort();
    element.remove();
  }

  function pick(picked: Element | null): void {
    end();
    onPick(picked);
  }

  function mark(pointed: Element | null): void {
    frame.hidden = pointed === null;
    if (!pointed) return;
    const { left, top, width, height } = meantBy(pointed).getBoundingClientRect();
    Object.assign(frame.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
  }

  /** Is the event the page's, and a person's? Our own card is pressed as ever. */
  const isThePages = (event: Event): boolean =>
    event.isTrusted && !event.composedPath().includes((element.getRootNode() as ShadowRoot).host);
  const onTop = (event: Event): Element | null => {
    const [first] = event.composedPath();
    return first instanceof Element ? first : null;
  };
  function take(event: Event): void {
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  function onPress(event: Event): void {
    if (!isThePages(event)) return;
    take(event);
    if (event.type === 'click') pick(onTop(event));
  }

  function onKey(event: KeyboardEvent): void {
    if (!isThePages(event) || event.ctrlKey || event.altKey || event.metaKey) return;
    const focused = deepActiveElement(doc);
    const isPick = focused !== null && (event.key === 'Enter' || (event.key === ' ' && !focused.matches(TYPED_IN)));
    if (!isPick && event.key !== 'Escape') return;
    take(event);
    // Not before the key is up: else that would still reach the page, and press there.
    if (event.type === 'keyup') pick(isPick ? focused : null);
  }

  const options = { capture: true, signal: life.signal };
  for (const type of PRESSES) view.addEventListener(type, onPress, options);
  for (const type of KEYS) view.addEventListener(type, (event) => onKey(event as KeyboardEvent), options);
  view.addEventListener('focusin', (event) => isThePages(event) && mark(onTop(event)), options);
  for (const type of ['pagehide', 'visibilitychange'])
    view.addEventListener(type, () => (type === 'pagehide' || doc.hidden) && pick(null), options);
  // What it was drawn around has moved away under it.
  view.addEventListener('scroll', () => mark(null), { ...options, passive: true });
  signal.addEventListener('abort', end, { signal: life.signal });

  return {
    element,
    end,
    hear(event) {
      const { clientX, clientY } = event as MouseEvent;
      const under = elementAt(doc, clientX, clientY);
      // What a frame holds is another document's: the frame as a whole is never what is meant.
      const pointed = under?.matches('iframe,frame') ? null : under;
      if (event.type === 'pointermove') mark(pointed);
      if (event.type === 'click' && pointed) pick(pointed);
    },
  };
};

import type { Aim } from '@/utils/dom/point/aim.ts';
import type { SpotlightView } from '@/utils/domain/guide-view.ts';
import { stepNumber } from '@/utils/domain/step.ts';
import { icon } from './icon.ts';
import { make, setAttribute } from './make.ts';

/** CSS px that the ring's number reaches beyond the ring. */
const NUMBER_REACH = 9;

/** What stands on the page: the light of an action, or the mark of a question. */
export type Light = SpotlightView | 'question';

export interface Spotlight {
  /**
   * Puts ring, mark or arrow where the aim says, or takes both away; only what changed is written. `scale` is the host's CSS zoom. True
   * when anything changed.
   */
  draw(light: Light | null, aim: Aim | null, scale: number): boolean;
  /** Nothing moves any more: the layers that made moving cheap are given back, and fractions of a px are drawn sharply. */
  rest(): void;
}

/** The light on the page. Neither ring, mark nor arrow takes pointer events; each is in the tree only while it stands. */
export function createSpotlight(doc: Document, root: ShadowRoot): Spotlight {
  const number = make(doc, 'b', '');
  const ring = make(doc, 'div', 'ring', number);
  ring.dataset.guide = 'spotlight';
  const mark = make(doc, 'div', 'ask');
  const arrow = make(doc, 'div', 'arrow', icon(doc, 'arrow'));
  for (const element of [ring, mark, arrow]) {
    element.ariaHidden = 'true';
  }

  /** Styles as they were written: the browser gives them back in other words. */
  const written = new Map<HTMLElement, Map<string, string>>();
  let changes = 0;

  function setStyle(element: HTMLElement, name: string, value: string): void {
    const known = written.get(element) ?? new Map<string, string>();
    written.set(element, known);
    if (known.get(name) === value) return;
    known.set(name, value);
    element.style.setProperty(name, value);
    changes += 1;
  }

  /**
   * Left and top in CSS px, angle in radians. By a transform on a layer of its own as long as it moves: else the browser would lay
   * out and paint the page anew for each frame of it.
   */
  function place(element: HTMLElement, left: number, top: number, angle: number): void {
    const before = changes;
    setStyle(element, 'transform', `translate(${left}px,${top}px) rotate(${angle}rad)`);
    if (changes !== before) setStyle(element, 'will-change', 'transform');
  }

  function keep(element: HTMLElement, isWanted: boolean): void {
    if (isWanted === (element.parentNode === root)) return;
    isWanted ? root.prepend(element) : element.remove();
    changes += 1;
  }

  let described: SpotlightView | null = null;

  function describe(view: SpotlightView): void {
    if (view === described) return;
    described = view;
    const action = `${view.step} ${view.action}`;
    if (`${ring.dataset.step} ${ring.dataset.action}` !== action) {
      // Taken out and put in again, so that the pulse starts anew for a new action.
      ring.remove();
      number.textContent = String(stepNumber(view.step));
    }
    for (const part of ['step', 'action', 'kind', 'suggest'] as const) setAttribute(ring, `data-${part}`, view[part]);
  }

  return {
    draw(light, aim, scale) {
      const before = changes;
      const box = light && aim?.ring;
      const away = light && !box ? aim?.arrow : null;
      const isAsking = light === 'question';
      if (box) {
        const { scroll } = aim;
        const frame = isAsking ? mark : ring;
        isAsking || describe(light);
        setStyle(frame, 'width', `${(box.right - box.left) / scale}px`);
        setStyle(frame, 'height', `${(box.bottom - box.top) / scale}px`);
        // What scrolls with the document is marked in its coordinates: the ring goes along without any work, and never lags.
        setStyle(frame, 'position', scroll ? 'absolute' : 'fixed');
        place(frame, (box.left + (scroll?.left ?? 0)) / scale, (box.top + (scroll?.top ?? 0)) / scale, 0);
        // At the edge of the window the number moves in, to be read whole.
        const inset = (edge: number): string => `${Math.max(0, NUMBER_REACH - edge)}px`;
        setStyle(number, 'translate', `${inset(box.left)} ${inset(box.top)}`);
      }
      if (away) place(arrow, away.x / scale, away.y / scale, away.angle);
      keep(ring, Boolean(box) && !isAsking);
      keep(mark, Boolean(box) && isAsking);
      keep(arrow, Boolean(away));
      return changes !== before;
    },
    rest() {
      for (const element of [ring, mark, arrow]) setStyle(element, 'will-change', '');
    },
  };
}

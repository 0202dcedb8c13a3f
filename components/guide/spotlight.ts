import type { Aim } from '@/utils/dom/point/aim.ts';
import type { SpotlightView } from '@/utils/domain/guide-view.ts';
import { stepNumber } from '@/utils/domain/step.ts';
import { icon } from './icon.ts';
import { make, setAttribute } from './make.ts';

export interface Spotlight {
  /** Puts ring or arrow where the aim says, or takes both away; only what changed is written. `scale` is the host's CSS zoom. */
  draw(view: SpotlightView | null, aim: Aim | null, scale: number): void;
}

/** The light on the page. Neither ring nor arrow takes pointer events; the ring is in the tree only while it stands. */
export function createSpotlight(doc: Document, root: ShadowRoot): Spotlight {
  const number = make(doc, 'b', '');
  const ring = make(doc, 'div', 'ring', number);
  ring.dataset.guide = 'spotlight';
  const arrow = make(doc, 'div', 'arrow', icon(doc, 'arrow'));
  for (const element of [ring, arrow]) {
    element.ariaHidden = 'true';
  }

  function describe(view: SpotlightView): void {
    const action = `${view.step} ${view.action}`;
    if (`${ring.dataset.step} ${ring.dataset.action}` !== action) {
      // Taken out and put in again, so that the pulse starts anew for a new action.
      ring.remove();
      number.textContent = String(stepNumber(view.step));
    }
    setAttribute(ring, 'data-step', view.step);
    setAttribute(ring, 'data-action', view.action);
    setAttribute(ring, 'data-kind', view.kind);
    setAttribute(ring, 'data-suggest', view.suggest);
  }

  return {
    draw(view, aim, scale) {
      const box = view && aim?.ring;
      const away = view && !box ? aim?.arrow : null;
      if (box) {
        describe(view);
        place(ring, {
          left: box.left / scale,
          top: box.top / scale,
          width: (box.right - box.left) / scale,
          height: (box.bottom - box.top) / scale,
        });
      }
      if (away) {
        place(arrow, { left: away.x / scale, top: away.y / scale });
        arrow.style.rotate = `${away.angle}rad`;
      }
      keep(root, ring, Boolean(box));
      keep(root, arrow, Boolean(away));
    },
  };
}

function keep(root: ShadowRoot, element: HTMLElement, isWanted: boolean): void {
  if (isWanted !== (element.parentNode === root)) {
    isWanted ? root.prepend(element) : element.remove();
  }
}

/** Lengths in CSS px. */
function place(element: HTMLElement, lengths: Readonly<Record<string, number>>): void {
  for (const [name, length] of Object.entries(lengths)) {
    const text = `${length}px`;
    if (element.style.getPropertyValue(name) !== text) {
      element.style.setProperty(name, text);
    }
  }
}

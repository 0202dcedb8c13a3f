import type { CardState } from '@/utils/domain/guide-view.ts';

/** Strokes on a 24 x 24 grid. */
const STROKES = {
  pointing: 'M12 3v4M12 17v4M3 12h4M17 12h4M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6',
  waiting: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7v5l3 2',
  lost: 'M9 9a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4M12 18v.1',
  preview: 'M4 6h10M4 12h16M4 18h8M16 18l2 2 3-4',
  warning: 'M12 4 3 20h18zM12 10v5M12 17.5v.1',
  done: 'm5 12.5 5 5L19.500 7',
  move: 'M12 3v18M3 12h18M9 6l3-3 3 3M9 18l3 3 3-3M6 9l-3 3 3 3M18 9l3 3-3 3',
  hide: 'M6 6l12 12M18 6 6 18',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  arrow: 'M4 12h15M13 6l6 6-6 6',
} as const satisfies Record<CardState, string> & Record<string, string>;

export type IconName = keyof typeof STROKES;

const SVG = 'http://www.w3.org/2000/svg';

/** A picture that adds nothing to what the words beside it say: hidden from assistive technology. */
export function icon(doc: Document, name: IconName): SVGSVGElement {
  const svg = doc.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = doc.createElementNS(SVG, 'path');
  path.setAttribute('d', STROKES[name]);
  svg.append(path);
  return svg;
}

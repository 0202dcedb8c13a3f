import { lookAlong } from '../../../utils/dom/point/look-along.ts';

declare global {
  /** On the page under test: scrolls its table on, and says whether there is more to look at. */
  var lookAlongHere: (axis: 'width' | 'height') => boolean;
}

const look = lookAlong(document, new AbortController().signal);
globalThis.lookAlongHere = (axis) => {
  const table = document.querySelector('[role=grid]');
  return table !== null && look({ table, axis });
};

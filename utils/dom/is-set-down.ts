import { isClear } from './is-clear.ts';

/** Is a part set down beside a title: in smaller print, or in a box of its own with a ground or an edge, as badges are? */
export function isSetDown(part: Element, title: Element): boolean {
  const { fontSize, paddingLeft, backgroundColor, borderLeftStyle } = getComputedStyle(part);
  const isBox = parseFloat(paddingLeft) >= 2 && (!isClear(backgroundColor) || borderLeftStyle !== 'none');
  return isBox || parseFloat(fontSize) < parseFloat(getComputedStyle(title).fontSize) - 0.5;
}

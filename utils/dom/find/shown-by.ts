import { closestDeep } from '../walk.ts';

/** Does the element stand in a part of the page that an opener says it shows? */
export const isShownBy = (opener: Element, element: Element): boolean =>
  !!closestDeep(element, ({ id }) => opener.matches(`[aria-controls~="${CSS.escape(id)}"]`));

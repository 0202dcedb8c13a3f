import { isVisible } from '../visible.ts';
import { deepQueryAll } from '../walk.ts';

/** A frame in which people work takes up at least this share of the viewport; the window of a chat does not. */
const WORKING_AREA = 0.3;

/** Is a large part of the page a frame of another origin, into which no script of this page can look? */
export function isShutOut(doc: Document): boolean {
  const { innerWidth = 0, innerHeight = 0 } = doc.defaultView ?? {};
  return deepQueryAll(doc, 'iframe').some((frame) => {
    const { clientWidth, clientHeight, contentDocument } = frame as HTMLIFrameElement;
    const isLarge = clientWidth * clientHeight >= innerWidth * innerHeight * WORKING_AREA;
    return !contentDocument && isLarge && isVisible(frame);
  });
}

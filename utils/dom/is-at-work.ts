import { isDisabled } from './find/disabled.ts';
import { isVisible } from './visible.ts';

/** A button that was pressed and is disabled since, in its place: sites do so while the answer is on its way. */
export const isAtWork = (button: Element): boolean => button.isConnected && isDisabled(button) && isVisible(button);

import { type Pointed, pressAim } from './press-aim.ts';
import { watchPresses } from './watch-presses.ts';

/**
 * Tells of each press of the user's, by the key of the action that it was for; null for one on anything else. A press that
 * loads a page is lost with its page while the background sleeps: `wake` is called as the button goes down.
 */
export function hearPresses(
  doc: Document,
  signal: AbortSignal,
  pointedAt: (path: readonly EventTarget[]) => Pointed | null,
  onPressed: (key: string | null) => void,
  wake: () => void,
): void {
  const aim = pressAim();
  watchPresses(doc, signal, (path, type) => {
    if (type === 'pointerdown') wake();
    const pointed = pointedAt(path);
    const key = type === 'pointerdown' ? aim.begin(path, pointed) : aim.end(path, pointed);
    if (key || type === 'click') onPressed(key);
  });
}

/**
 * Listens, without ever touching, to the user's own presses: what a program made up is not heard. `pointerdown` is
 * told as well, because lists that open on it swallow the click.
 */
export function watchPresses(
  doc: Document,
  signal: AbortSignal,
  onPress: (path: readonly EventTarget[], type: 'click' | 'pointerdown') => void,
): void {
  for (const type of ['click', 'pointerdown'] as const) {
    doc.defaultView?.addEventListener(type, (event) => event.isTrusted && onPress(event.composedPath(), type), {
      signal,
      capture: true,
      passive: true,
    });
  }
}

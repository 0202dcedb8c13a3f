/** Where a page leaves what it noted; the watched sandbox answers there on every host. */
export const NOTE_PATH = '/__untrusted';

/**
 * Runs in every page before its own scripts: tells the sandbox of events that were made up by a program and that would
 * press, type or submit, as `type TAG`. The sandbox's own scripts make up none; the robot says so when it does.
 */
export function watchPage(notePath: string): void {
  const types = [
    'click',
    'mousedown',
    'mouseup',
    'pointerdown',
    'keydown',
    'input',
    'change',
    'submit',
    'focus',
    'paste',
  ];
  const tell = navigator.sendBeacon.bind(navigator);
  for (const type of types) {
    window.addEventListener(
      type,
      (event) => {
        if (event.isTrusted || '__robotChooses' in window) return;
        tell(notePath, `${type} ${(event.target as Element | null)?.nodeName ?? ''}`);
      },
      true,
    );
  }
}

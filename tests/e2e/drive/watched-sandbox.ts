import type { PortalResponse, Sandbox } from '../../sandbox/portal.ts';
import { serveScript } from './serve-script.ts';
import { NOTE_PATH, watchPage } from './watch-page.ts';
import { watchWrites } from './watch-writes.ts';

/** A sandbox whose pages tell of events, writes and moves of the focus that neither a person nor the page made, as `host: type TAG`. */
export interface WatchedSandbox extends Sandbox {
  untrusted(): string[];
}

const SCRIPT = `(${watchPage.toString()})(${JSON.stringify(NOTE_PATH)});
{
  const tell = navigator.sendBeacon.bind(navigator, ${JSON.stringify(NOTE_PATH)});
  (${watchWrites.toString()})((line) => tell(line));
}`;

const EMPTY: PortalResponse = { status: 204, headers: {}, body: '' };

/** Watches the pages of a sandbox, in whichever browser they are shown. */
export function watchSandbox(sandbox: Sandbox): WatchedSandbox {
  const noted: string[] = [];
  const watched = serveScript(sandbox, '/__watch.js', SCRIPT);
  return {
    ...watched,
    untrusted: () => [...noted],
    handle(request) {
      if (request.url.pathname !== NOTE_PATH) return watched.handle(request);
      noted.push(`${request.url.hostname}: ${request.body}`);
      return EMPTY;
    },
  };
}

import type { PortalResponse, Sandbox } from '../../sandbox/portal.ts';
import { NOTE_PATH, watchPage } from './watch-page.ts';

/** A sandbox whose pages tell of events that a program made up, as `host: type TAG`. */
export interface WatchedSandbox extends Sandbox {
  untrusted(): string[];
}

const SCRIPT_PATH = '/__watch.js';
const SCRIPT = `(${watchPage.toString()})(${JSON.stringify(NOTE_PATH)});`;

const EMPTY: PortalResponse = { status: 204, headers: {}, body: '' };

/** The script comes first in the page and from the page's own host: one sandbox forbids inline scripts, the other needs 'self'. */
function withScript(answer: PortalResponse): PortalResponse {
  const isPage = answer.status === 200 && answer.headers['content-type']?.startsWith('text/html');
  if (!isPage) return answer;
  const policy = answer.headers['content-security-policy']?.replace('script-src ', "script-src 'self' ");
  return {
    ...answer,
    headers: policy === undefined ? answer.headers : { ...answer.headers, 'content-security-policy': policy },
    body: answer.body.replace(/<head[^>]*>/i, `$&<script src="${SCRIPT_PATH}"></script>`),
  };
}

/** Watches the pages of a sandbox, in whichever browser they are shown. */
export function watchSandbox(sandbox: Sandbox): WatchedSandbox {
  const noted: string[] = [];
  return {
    ...sandbox,
    untrusted: () => [...noted],
    handle(request) {
      const { pathname, hostname } = request.url;
      if (pathname === SCRIPT_PATH) {
        return { status: 200, headers: { 'content-type': 'text/javascript; charset=utf-8' }, body: SCRIPT };
      }
      if (pathname !== NOTE_PATH) return withScript(sandbox.handle(request));
      noted.push(`${hostname}: ${request.body}`);
      return EMPTY;
    },
  };
}

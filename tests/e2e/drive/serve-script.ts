import type { PortalResponse, Sandbox } from '../../sandbox/portal.ts';

/** The script comes first in the page and from the page's own host: one sandbox forbids inline scripts, the other needs 'self'. */
function withScript(answer: PortalResponse, path: string): PortalResponse {
  const isPage = answer.status === 200 && answer.headers['content-type']?.startsWith('text/html');
  if (!isPage) return answer;
  const policy = answer.headers['content-security-policy']?.replace('script-src ', "script-src 'self' ");
  return {
    ...answer,
    headers: policy === undefined ? answer.headers : { ...answer.headers, 'content-security-policy': policy },
    body: answer.body.replace(/<head[^>]*>/i, `$&<script src="${path}"></script>`),
  };
}

/** The same portals with a script more in every page, served at `path`. */
export function serveScript<S extends Sandbox>(sandbox: S, path: string, script: string): S {
  return {
    ...sandbox,
    handle(request) {
      if (request.url.pathname !== path) return withScript(sandbox.handle(request), path);
      return { status: 200, headers: { 'content-type': 'text/javascript; charset=utf-8' }, body: script };
    },
  };
}

import type { Sandbox } from '../../sandbox/portal.ts';

/** What a page notes of itself, from before the guide comes: hosts that stood in it while nobody had opened it. */
function noteAhead(): void {
  const own = window as unknown as { hostsAhead: number; wasAhead: boolean };
  const doc = document as Document & { prerendering?: boolean };
  own.wasAhead = doc.prerendering ?? false;
  own.hostsAhead = 0;
  new MutationObserver(() => {
    if (doc.prerendering) own.hostsAhead += document.querySelectorAll('connect-guide').length;
  }).observe(document, { childList: true, subtree: true });
}

/** Portals whose pages may be kept and rendered ahead: the sandbox itself forbids both. */
export function keepable(sandbox: Sandbox): Sandbox {
  return {
    ...sandbox,
    handle(request) {
      const { headers, ...answer } = sandbox.handle(request);
      const { 'cache-control': _, 'content-security-policy': __, ...others } = headers;
      const body = answer.body.replace(/<head[^>]*>/i, `$&<script>(${noteAhead.toString()})()</script>`);
      return { ...answer, headers: others, body };
    },
  };
}

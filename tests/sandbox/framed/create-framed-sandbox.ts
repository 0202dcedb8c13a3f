import type { PortalResponse, Sandbox, SandboxOptions } from '../portal.ts';
import { createServerRenderedSandbox } from '../server-rendered/create-server-rendered-sandbox.ts';

/** Where the framed part of a host's pages stands: its own host, another one of the portal's, or no address at all. */
const HOST_OF_FRAME: Record<string, string> = {
  'signin.visma.net': 'signin.visma.net',
  'appstore.visma.net': 'apps.visma.com',
  'apps.visma.com': 'appstore.visma.net',
  'app.accountflow.com': 'srcdoc',
};

const PART_PATH = '/__part';

/** What stands below the bars and tabs of a page: it ends where the page's frame of bars ends. */
const CONTENT = [
  /(<ul class="nav nav-tabs">.*?<\/ul>)(.*)(<\/main>)/s,
  /(<div class="content">)(.*)(<\/div><\/div>\s*(?:<script|<\/body))/s,
];

const FRAME_STYLE = 'display:block;width:100%;height:420px;border:7px solid #ccc;padding:5px';

const quoted = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/**
 * The server-rendered portals as some sites are put together: bars and tabs in the top document, the page itself in a
 * frame of the same host, of another one, or without an address. What is pressed in a frame leads the whole tab on.
 */
export function createFramedSandbox(options: SandboxOptions): Sandbox {
  const sandbox = createServerRenderedSandbox(options);
  const parts: string[] = [];

  /** The page without what is to stand in its frame; as it is when it has no such part. */
  function cut(url: URL, answer: PortalResponse): PortalResponse {
    const host = HOST_OF_FRAME[url.hostname];
    const isPage = answer.status === 200 && answer.headers['content-type']?.startsWith('text/html');
    const found = CONTENT.map((content) => content.exec(answer.body)).find((each) => each !== null);
    if (!(host && isPage && found)) return answer;
    const [, , content = ''] = found;
    const head = /<head>.*?<\/head>/s.exec(answer.body)?.[0] ?? '';
    // The page's own script belongs to its form.
    const script = /<script>.*?<\/script>/s.exec(answer.body)?.[0] ?? '';
    const base = `<base href="${url.origin}/" target="_top">`;
    const part = `<!doctype html><html lang="${options.language}">${head.replace('<head>', `<head>${base}`)}<body><main class="container">${content}</main>${script}</body></html>`;
    const number = parts.push(part) - 1;
    const source =
      host === 'srcdoc' ? `srcdoc="${quoted(part)}"` : `src="https://${host}${PART_PATH}?number=${number}"`;
    const frame = `<iframe title="part" style="${FRAME_STYLE}" ${source}></iframe>`;
    return { ...answer, body: answer.body.replace(script, '').replace(content, () => frame) };
  }

  return {
    ...sandbox,
    handle(request) {
      const { url } = request;
      if (url.pathname !== PART_PATH) return cut(url, sandbox.handle(request));
      const body = parts[Number(url.searchParams.get('number'))] ?? '';
      return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body };
    },
  };
}

import type { PortalRequest, PortalResponse, Sandbox } from '../../sandbox/portal.ts';
import type { Bidi } from './bidi.ts';

interface Header {
  name: string;
  value: { type: 'string' | 'base64'; value: string };
}

interface BlockedRequest {
  isBlocked: boolean;
  request: { request: string; method: string; url: string; headers: Header[] };
}

async function readBody(bidi: Bidi, { request, method }: BlockedRequest['request']): Promise<string> {
  if (method === 'GET' || method === 'HEAD') return '';
  const { bytes } = await bidi.send<{ bytes: Header['value'] }>('network.getData', { dataType: 'request', request });
  return bytes.type === 'base64' ? Buffer.from(bytes.value, 'base64').toString('utf8') : bytes.value;
}

async function toPortalRequest(bidi: Bidi, { request }: BlockedRequest): Promise<PortalRequest> {
  const cookie = request.headers.find(({ name }) => name.toLowerCase() === 'cookie');
  return {
    method: request.method,
    url: new URL(request.url),
    body: await readBody(bidi, request),
    cookie: cookie?.value.value ?? '',
  };
}

function toAnswer(request: string, { status, headers, body }: PortalResponse): object {
  return {
    request,
    statusCode: status,
    headers: Object.entries(headers).map(([name, value]) => ({ name, value: { type: 'string', value } })),
    body: { type: 'base64', value: Buffer.from(body).toString('base64') },
  };
}

/**
 * Answers every request of every tab, first requests of new tabs included, from the sandbox at its real addresses.
 * Whatever leads elsewhere fails, as without a network.
 */
export async function serveFirefox(bidi: Bidi, sandbox: Sandbox): Promise<void> {
  const hosts = new Set(sandbox.hosts);
  bidi.on<BlockedRequest>('network.beforeRequestSent', async (event) => {
    if (!event.isBlocked) return;
    const { request } = event.request;
    try {
      if (!hosts.has(new URL(event.request.url).hostname)) return await bidi.send('network.failRequest', { request });
      await bidi.send('network.provideResponse', toAnswer(request, sandbox.handle(await toPortalRequest(bidi, event))));
    } catch {
      // The tab was closed, or went elsewhere, before its answer came.
    }
  });
  await bidi.send('network.addDataCollector', { dataTypes: ['request'], maxEncodedDataSize: 1_000_000 });
  const everywhere = ['http', 'https'].map((protocol) => ({ type: 'pattern', protocol }));
  await bidi.send('network.addIntercept', { phases: ['beforeRequestSent'], urlPatterns: everywhere });
}

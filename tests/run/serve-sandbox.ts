import type { IncomingMessage } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { generate } from 'selfsigned';
import type { PortalRequest, PortalResponse, Sandbox } from '../sandbox/portal.ts';

/** Portals of a sandbox behind one local port. */
export interface ServedSandbox {
  /** Switches for a Chromium that lead the portals' real addresses to the local port, and every other address nowhere. */
  chromiumSwitches: string[];
  close(): void;
}

/** A host besides the portals, with the page it shows at every path. */
export interface ExtraHost {
  host: string;
  html: string;
}

async function readRequest(message: IncomingMessage): Promise<PortalRequest> {
  const { method = 'GET', url = '/', headers } = message;
  return {
    method,
    url: new URL(url, `https://${headers.host}`),
    body: await text(message),
    cookie: headers.cookie ?? '',
  };
}

function showPage(html: string): PortalResponse {
  return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: html };
}

function listen(server: Server): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  server.once('error', reject);
  server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  return promise;
}

/**
 * Serves the portals over TLS on 127.0.0.1, told apart by the Host header as a browser sends it for their real addresses.
 * The certificate is made anew each time and trusted by nobody: the switches tell the browser not to ask.
 */
export async function serveSandbox(sandbox: Sandbox, extra: ExtraHost): Promise<ServedSandbox> {
  const hosts = [...sandbox.hosts, extra.host];
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'sandbox' }], { keySize: 2048 });
  const server = createServer({ key, cert }, async (message, response) => {
    const request = await readRequest(message);
    const answer = request.url.hostname === extra.host ? showPage(extra.html) : sandbox.handle(request);
    response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  const port = await listen(server);
  const rules = [...hosts.map((host) => `MAP ${host} 127.0.0.1:${port}`), 'MAP * ~NOTFOUND'];
  return {
    chromiumSwitches: [`--host-resolver-rules=${rules.join(', ')}`, '--ignore-certificate-errors'],
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

import type { PortalResponse } from '../portal.ts';
import type { Texts } from './texts.ts';

/** A JSON answer. */
export function json(data: unknown, status = 200): PortalResponse {
  return { status, headers: { 'content-type': 'application/json; charset=utf-8' }, body: JSON.stringify(data) };
}

/**
 * A redirect. Its body is a page that makes the same hop by script: Playwright does not offer the second request of a
 * redirect to its routes, so a harness may serve that body with status 200 instead.
 */
export function redirect(location: string): PortalResponse {
  const hop = `<!doctype html><title></title><script>location.replace(${asScript(location)})</script>`;
  return { status: 302, headers: { location, 'content-type': 'text/html; charset=utf-8' }, body: hop };
}

/** An empty page shell: everything that a person sees is built by `script` (a file of `browser/`) out of `data`. */
export function shell(page: {
  title: string;
  lang: string;
  script: string;
  sheet: string;
  data: Texts;
}): PortalResponse {
  const body = `<!doctype html>
<html lang="${page.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/static/strange.css">
<link rel="stylesheet" href="/static/${page.sheet}">
</head>
<body>
<noscript>You need to enable JavaScript to run this app.</noscript>
<div id="root"></div>
<script type="application/json" id="__DATA__">${asScript(page.data)}</script>
<script type="module" src="/static/${page.script}"></script>
</body>
</html>`;
  return {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
    body,
  };
}

const policy =
  "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'none'";

function asScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

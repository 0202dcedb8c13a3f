import type { Sandbox } from '../../sandbox/portal.ts';
import { createVismaLikeSandbox } from '../../sandbox/visma-like/create-visma-like-sandbox.ts';

/** Address of the page on which pointing is measured: the guide runs there as on the portal itself. */
export const PORTAL = 'https://appstore.visma.net/apps';

/** Elements on the page, about. */
const SIZE = 12_000;
const APPS = 40;

const app = (name: string, id = ''): string =>
  `<article class=card><h3>${name}</h3><p>Connects your ledger.</p><a href="#about">Read more</a><button${id}>Integrate</button></article>`;

/** A list of apps, of which one is ours, and below it a long table, as administrators' pages have it. */
function portalPage(): string {
  const apps = Array.from({ length: APPS }, (_, index) => app(`Ledger tool ${index}`));
  const rows = Array.from(
    { length: Math.round((SIZE - APPS * 5) / 7) },
    (_, index) =>
      `<tr><td>${index}</td><td class=name>Company ${index} AS</td><td><span>${900000000 + index}</span></td><td><i>Active</i></td></tr>`,
  );
  return `<!doctype html><html lang=en><title>Apps</title>
<style>body{margin:0;font:14px sans-serif}header{position:sticky;top:0;padding:12px;background:#eee;z-index:2}
.card{display:inline-block;width:180px;margin:4px;padding:8px;border:1px solid #ccc}table{table-layout:fixed;width:900px}
#news{contain:strict;height:60px}#ours{margin:8px;min-height:140px}#mover{display:inline-block;transition:transform 1s linear}</style>
<header><h1>Apps</h1></header><main><div id=news>${'<span>News</span> '.repeat(20)}</div><div id=ours><div id=mover>${app('Accountflow', ' id=target')}</div></div>
<div>${apps.join('')}</div><table><tbody>${rows.join('')}</tbody></table></main></html>`;
}

/** The sandbox portals, with this page in the place of the App Store. */
export function portalSandbox(): Sandbox {
  const sandbox = createVismaLikeSandbox({ language: 'en', signedIn: true });
  const body = portalPage();
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  return {
    ...sandbox,
    handle: (request) =>
      request.url.hostname === new URL(PORTAL).hostname ? { status: 200, headers, body } : sandbox.handle(request),
  };
}

/** What the page does while it is watched, in every frame; `globalThis.stopActing()` ends it, `globalThis.painted` counts frames. */
export const SCENES = {
  quiet: null,
  rewriting(frame: number): void {
    for (const text of document.querySelectorAll('#news span')) (text.firstChild as Text).data = `News ${frame}`;
  },
  scrolling(frame: number): void {
    scrollTo({ top: 10 + 10 * Math.abs((frame % 14) - 7), behavior: 'instant' });
  },
  moving(frame: number): void {
    // A transition of a second each way; in between the page itself does nothing.
    const mover = document.querySelector<HTMLElement>('#mover') as HTMLElement;
    if (frame % 70 === 0) mover.style.transform = frame % 140 === 0 ? 'translate(300px, 20px)' : 'none';
  },
} as const;

export type Scene = keyof typeof SCENES;

/** Source of an expression that begins a scene in the page. */
export function sceneSource(scene: Scene): string {
  return `(() => {
    const act = ${SCENES[scene]?.toString().replace(/^(?!function)/, 'function ') ?? 'null'};
    let request = 0;
    globalThis.painted = 0;
    const tick = () => { request = requestAnimationFrame(tick); act(globalThis.painted++); };
    if (act) tick();
    globalThis.stopActing = () => cancelAnimationFrame(request);
  })()`;
}

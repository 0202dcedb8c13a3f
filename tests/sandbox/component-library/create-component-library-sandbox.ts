import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundlePage, type PageBundle } from '../../libraries/bundle-page.ts';
import type { Sandbox, SandboxOptions } from '../portal.ts';
import { accountflowLabelsOf } from '../visma-like/accountflow/accountflow-labels.ts';
import { labelsOf } from '../visma-like/labels.ts';
import { sendJson, sendPage, type Turn } from '../visma-like/turn.ts';
import { createWorld, endSession, mainCompany, mainUser, noteRequest, type World } from '../world.ts';
import { factsOf } from '../world-facts.ts';
import { answerCall } from './answer-calls.ts';

const portals: Record<string, { title: string; script: string }> = {
  'signin.visma.net': { title: 'Visma.net', script: 'admin' },
  'appstore.visma.net': { title: 'App Store', script: 'store' },
  'app.accountflow.com': { title: 'Accountflow', script: 'accountflow' },
};

/** The project's own setting stands for its own library. */
const REACT = { tsconfigRaw: { compilerOptions: { jsx: 'react-jsx', jsxImportSource: 'react' } } } as const;
const PAGES = join(import.meta.dirname, '../../libraries/pages/portal');

/** Bundles are kept by what is bundled: a comment with the texts of all the pages' files makes a change of one another bundle. */
async function bundlePortal(script: string): Promise<PageBundle> {
  const files = (await readdir(PAGES)).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(PAGES, file), 'utf8')));
  const hash = createHash('sha256').update(texts.join('\n')).digest('hex');
  return bundlePage(`// ${hash}\nimport './pages/portal/${script}.jsx';`, REACT);
}

/** Everything that a person sees is drawn by the script, out of what its server tells it. */
function show(world: World, title: string, { js, css }: PageBundle): Turn {
  const texts = { ...labelsOf(world.language), ...accountflowLabelsOf(world.language) };
  const given = JSON.stringify({ texts, userName: mainUser.name });
  const body = `<!doctype html><html lang="${world.language}"><head><meta charset="utf-8"><title>${title}</title>
<link rel="icon" href="data:,"><style>${css}</style></head><body><div id="root"></div>
<script type="application/json" id="given">${given.replaceAll('<', '\\u003c')}</script><script>${js.replaceAll('</script', '<\\/script')}</script></body></html>`;
  return sendPage(world, body);
}

/**
 * Portals as applications of a component library: real React, MUI and AG Grid, with their layers at the body's end, their
 * transitions, and their tables that draw only what is in sight. The world behind them is that of the Visma-like portals;
 * one is signed in all the time.
 */
export async function createComponentLibrarySandbox(options: SandboxOptions): Promise<Sandbox> {
  let world = createWorld({ ...options, signedIn: true });
  const bundles = new Map<string, PageBundle>();
  for (const { script } of Object.values(portals)) bundles.set(script, await bundlePortal(script));
  const answer = (host: string): Turn => {
    const portal = portals[host];
    const bundle = portal && bundles.get(portal.script);
    return bundle ? show(world, portal.title, bundle) : sendJson(world, {}, 404);
  };
  return {
    hosts: Object.keys(portals),
    company: { ...mainCompany },
    companies: world.companies.map((company) => ({ ...company })),
    userName: mainUser.name,
    handle(request) {
      world = noteRequest(world, `${request.method} ${request.url.href}`);
      const turn = answerCall(world, request) ?? answer(request.url.hostname);
      world = turn.world;
      return turn.response;
    },
    facts: () => factsOf(world),
    endSession: () => {
      world = endSession(world);
    },
  };
}

import { writeFile } from 'node:fs/promises';
import { type Bidi, runIn } from './bidi.ts';
import { type DrivenPage, type GuideReading, NOTHING, PRESS_LASTS, readRoots } from './driven.ts';

/** A node as BiDi hands it over; of a closed shadow root at least the reference comes along. */
interface RemoteNode {
  value?: { shadowRoot?: { sharedId: string } | null };
}

interface RemoteList {
  result: { value?: RemoteNode[] };
}

/** All hosts of the guide, wherever they stand: body, an open dialog, within open shadow roots. */
const FIND_HOSTS = `(() => {
  const roots = [document];
  for (const root of roots) for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
  return roots.flatMap((root) => [...root.querySelectorAll('connect-guide')]);
})()`;

const CONTROL = '\uE009';

async function readGuide(bidi: Bidi, context: string): Promise<GuideReading> {
  try {
    const target = { context };
    const { result } = await bidi.send<RemoteList>('script.evaluate', {
      expression: FIND_HOSTS,
      target,
      awaitPromise: false,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
    });
    const roots = (result.value ?? []).flatMap(({ value }) => (value?.shadowRoot ? [value.shadowRoot] : []));
    if (roots.length === 0) return NOTHING;
    const { result: read } = await bidi.send<{ result: { value?: string } }>('script.callFunction', {
      functionDeclaration: `(...roots) => JSON.stringify((${readRoots.toString()})(...roots))`,
      arguments: roots.map(({ sharedId }) => ({ sharedId })),
      target,
      awaitPromise: false,
    });
    return JSON.parse(read.value ?? 'null') ?? NOTHING;
  } catch {
    // The page is between two documents, or the host went while it was read.
    return NOTHING;
  }
}

function keys(actions: object[]): object {
  return { type: 'key', id: 'keyboard', actions };
}

function mouse(actions: object[]): object {
  return { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
}

/** One tab of Firefox; `url` is told by whoever follows the tabs' navigation. */
export function firefoxPage(bidi: Bidi, context: string, url: () => string): DrivenPage {
  const perform = (source: object) => bidi.send('input.performActions', { context, actions: [source] });
  const tap = (value: string) => ['keyDown', 'keyUp'].map((type) => ({ type, value }));
  return {
    url,
    goto: async (address) =>
      void (await bidi.send('browsingContext.navigate', { context, url: address, wait: 'complete' })),
    reload: async () => void (await bidi.send('browsingContext.reload', { context, wait: 'complete' })),
    readGuide: () => readGuide(bidi, context),
    async press(x, y) {
      const at = { x: Math.round(x), y: Math.round(y), origin: 'viewport' };
      const button = 0;
      await perform(
        mouse([
          { type: 'pointerMove', ...at },
          { type: 'pointerDown', button },
          { type: 'pause', duration: PRESS_LASTS },
          { type: 'pointerUp', button },
        ]),
      );
    },
    async type(text) {
      const all = [{ type: 'keyDown', value: CONTROL }, ...tap('a'), { type: 'keyUp', value: CONTROL }];
      await perform(keys([...all, ...[...text].flatMap(tap)]));
    },
    run: (work, argument) => runIn(bidi, context, work, argument) as never,
    async screenshot(path, part) {
      const clip = part && { clip: { type: 'box', ...part } };
      const { data } = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', { context, ...clip });
      await writeFile(path, Buffer.from(data, 'base64'));
    },
    activate: async () => void (await bidi.send('browsingContext.activate', { context })),
  };
}

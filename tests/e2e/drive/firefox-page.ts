import { writeFile } from 'node:fs/promises';
import { type Bidi, runIn } from './bidi.ts';
import {
  ASIDE,
  type DrivenPage,
  type FrameAt,
  type GuideReading,
  joinReadings,
  type Key,
  NOTHING,
  OPEN_ROOTS,
  PRESS_LASTS,
  readRoots,
} from './driven.ts';

/** A node as BiDi hands it over; of a closed shadow root at least the reference comes along. */
interface RemoteNode {
  value?: { shadowRoot?: { sharedId: string } | null };
}

interface RemoteList {
  result: { value?: RemoteNode[] };
}

/** All hosts of the guide, wherever they stand: body, an open dialog, within open shadow roots. */
const FIND_HOSTS = `${OPEN_ROOTS}.flatMap((root) => [...root.querySelectorAll('connect-guide')])`;

const CONTROL = '\uE009';
const SHIFT = '\uE008';
const KEYS: Record<Exclude<Key, 'ShiftTab'>, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Space: ' ',
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
};

async function readDocument(bidi: Bidi, context: string): Promise<GuideReading> {
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
}

interface ContextTree {
  context: string;
  children: ContextTree[] | null;
}

/** Every frame's window with the corner of what it shows, for the frames that a document counts. */
const FIND_FRAMES = `[...document.querySelectorAll('iframe')].map((frame) => {
  const { left, top } = frame.getBoundingClientRect();
  const { paddingLeft, paddingTop } = getComputedStyle(frame);
  return [frame.contentWindow, left + frame.clientLeft + parseFloat(paddingLeft), top + frame.clientTop + parseFloat(paddingTop)];
})`;

interface RemoteFrames {
  result: { value?: { value: [{ value: { context: string } }, { value: number }, { value: number }] }[] };
}

/** A document and all within it. */
async function readTree(bidi: Bidi, tree: ContextTree, at: FrameAt | null): Promise<PartReading[]> {
  const own = { reading: await readDocument(bidi, tree.context), frame: at };
  if (!tree.children?.length) return [own];
  const { result } = await bidi.send<RemoteFrames>('script.evaluate', {
    expression: FIND_FRAMES,
    target: { context: tree.context },
    awaitPromise: false,
  });
  const corners = new Map(result.value?.map(({ value: [view, x, y] }) => [view.value.context, [x.value, y.value]]));
  const inner = tree.children.map((child) => {
    const [x = 0, y = 0] = corners.get(child.context) ?? [];
    return readTree(bidi, child, { id: child.context, x: x + (at?.x ?? 0), y: y + (at?.y ?? 0) });
  });
  return [own, ...(await Promise.all(inner)).flat()];
}

type PartReading = Parameters<typeof joinReadings>[0][number];

async function readGuide(bidi: Bidi, context: string): Promise<GuideReading> {
  try {
    const { contexts } = await bidi.send<{ contexts: ContextTree[] }>('browsingContext.getTree', { root: context });
    return joinReadings((await Promise.all(contexts.map((tree) => readTree(bidi, tree, null)))).flat());
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
    async press(x, y, isRight) {
      const moveTo = (left: number, top: number) => ({ type: 'pointerMove', x: left, y: top, origin: 'viewport' });
      const button = 0;
      const pause = { type: 'pause', duration: PRESS_LASTS };
      await perform(mouse([moveTo(Math.round(x), Math.round(y)), { type: 'pointerDown', button }, pause]));
      const letGo = isRight && !(await isRight()) ? [moveTo(ASIDE, ASIDE)] : [];
      await perform(mouse([...letGo, { type: 'pointerUp', button }]));
    },
    async type(text) {
      const all = [{ type: 'keyDown', value: CONTROL }, ...tap('a'), { type: 'keyUp', value: CONTROL }];
      await perform(keys([...all, ...[...text].flatMap(tap)]));
    },
    async key(name) {
      const held = [{ type: 'keyDown', value: SHIFT }, ...tap(KEYS.Tab), { type: 'keyUp', value: SHIFT }];
      await perform(keys(name === 'ShiftTab' ? held : tap(KEYS[name])));
    },
    run: (work, argument, frame) => runIn(bidi, frame?.id ?? context, work, argument) as never,
    async screenshot(path, part) {
      const clip = part && { clip: { type: 'box', ...part } };
      const { data } = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', { context, ...clip });
      await writeFile(path, Buffer.from(data, 'base64'));
    },
    activate: async () => void (await bidi.send('browsingContext.activate', { context })),
  };
}

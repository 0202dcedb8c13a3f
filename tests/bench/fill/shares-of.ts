interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string; readonly scriptId: string };
  readonly children?: readonly number[];
}

/** What the browser's sampling profiler gives. */
interface Profile {
  readonly nodes: readonly ProfileNode[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

/** Parts of the time of one filling, each 0 to 1; together 1. */
export interface Shares {
  /** Our code, with the layout that it makes the browser do. */
  readonly ours: number;
  /** The page's code, called by what we wrote or by itself, and what the browser does for it. */
  readonly pages: number;
  /** Nothing runs because we let a value stand for a while before it is read back. */
  readonly rests: number;
  /** Nothing runs because a list has not opened, an option or a field has not come, or something still moves. */
  readonly waiting: number;
}

type Owner = 'ours' | 'pages' | 'waiting';

/** Our bundle is the one script in which this function stands. */
const OURS = 'writePlan';

function ownerOf({ functionName, scriptId }: ProfileNode['callFrame'], above: Owner, ourScript: string): Owner {
  if (functionName === '(idle)') return 'waiting';
  if (scriptId === ourScript) return 'ours';
  // What is native belongs to whoever called it.
  return scriptId === '0' ? above : 'pages';
}

/** Whose time it was, by the samples of a profile that was taken during `ms`, of which we rested `restMs`. */
export function sharesOf({ nodes, samples = [], timeDeltas = [] }: Profile, ms: number, restMs: number): Shares {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ourScript = nodes.find(({ callFrame }) => callFrame.functionName === OURS)?.callFrame.scriptId ?? '';
  const owners = new Map<number, Owner>();
  const walk = (id: number, above: Owner): void => {
    const node = byId.get(id);
    if (!node) return;
    const owner = ownerOf(node.callFrame, above, ourScript);
    owners.set(id, owner);
    for (const child of node.children ?? []) walk(child, owner);
  };
  walk(nodes[0]?.id ?? 0, 'pages');
  const spent = { ours: 0, pages: 0 };
  for (const [at, id] of samples.entries()) {
    const owner = owners.get(id);
    // A delta is the time since the sample before: that is how long the one before it lasted.
    const micros = timeDeltas[at + 1] ?? 0;
    if (owner === 'ours' || owner === 'pages') spent[owner] += micros / 1000;
  }
  const [ours, pages] = [spent.ours / ms, spent.pages / ms];
  const idle = Math.max(0, 1 - ours - pages);
  const rests = Math.min(restMs / ms, idle);
  return { ours, pages, rests, waiting: idle - rests };
}

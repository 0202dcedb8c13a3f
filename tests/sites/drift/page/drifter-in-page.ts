import { closestDeep, deepElements } from '../../../../utils/dom/walk.ts';
import { decideHere, type Place, readHere } from './decide-here.ts';
import { EDIT_NAMES, EDITS, type EditName } from './edits/edits.ts';
import { foundHere, reportHere } from './frames.ts';
import { isSameTarget, isThere, type Judged, type Judgement, judgePeers, judgeVariant } from './judge-variant.ts';
import { endAnimations, loadState, truthIn } from './load-state.ts';
import { askPeers, type PeerName, type PeerRecord, recordForPeers } from './peers/peers.ts';
import type { PortalState } from './portal-state.ts';
import { createRandom } from './random.ts';
import { takeReplica } from './take-replica.ts';

/** One page with its edits, and what the guide and its peers made of it. */
export interface Variant extends Judgement {
  readonly state: string;
  readonly action: string;
  readonly seed: number;
  readonly edits: readonly EditName[];
  /** Null where there is nothing to be right about. */
  readonly peers: Readonly<Record<PeerName, Judged>> | null;
}

/** Loads the page and makes the edits in their fixed order; those that it offers nothing for are left out of the answer. */
function makeEdits(state: PortalState, seed: number, wanted: ReadonlySet<EditName>): EditName[] {
  loadState(state.html);
  const truth = (): HTMLElement => truthIn(document) as HTMLElement;
  const made: EditName[] = [];
  for (const [at, name] of EDIT_NAMES.entries()) {
    if (!wanted.has(name) || !truth()) continue;
    // Each draws for itself: what one does is the same whatever others go before it.
    const random = createRandom(seed + at * 7919);
    if (EDITS[name]({ doc: document, random, state, truth })) made.push(name);
  }
  endAnimations();
  return made;
}

/** Edits that a page as it was taken offers nothing for, by its name. */
const unfit = new Map<string, Set<EditName>>();

const MOST_TRIES = 6;

/** So many edits, drawn by the seed; others take the place of those that the page offers nothing for. */
function drawEdits(state: PortalState, seed: number, count: number): EditName[] {
  const random = createRandom(seed ^ 0x5bd1e995);
  const order = EDIT_NAMES.map((name) => ({ name, at: random.next() })).toSorted((a, b) => a.at - b.at);
  const known = unfit.get(state.name) ?? new Set();
  unfit.set(state.name, known);
  const left = order.map(({ name }) => name).filter((name) => !known.has(name));
  let made: EditName[] = [];
  for (let tries = 0; tries < MOST_TRIES && made.length < count; tries++) {
    const wanted = left.slice(0, count);
    made = makeEdits(state, seed, new Set(wanted));
    for (const name of wanted.filter((each) => !made.includes(each))) {
      left.splice(left.indexOf(name), 1);
      if (count === 1) known.add(name);
    }
  }
  return made;
}

/** What the peers keep of each page, by its name. */
const records = new Map<string, PeerRecord>();

function recordOf(state: PortalState): PeerRecord {
  const known = records.get(state.name);
  if (known) return known;
  loadState(state.html);
  const truth = truthIn(document);
  if (!truth) throw new Error(`${state.name} has no target: ${state.action} in ${state.html}`);
  const record = recordForPeers(truth, state.portal);
  records.set(state.name, record);
  return record;
}

/** What the guide made of a page written by hand. */
interface LibraryLook {
  readonly action: string;
  /** Why nothing is pointed at, or what is. */
  readonly says: string;
  /** It points at the element with `data-expect`, or at one that works it. */
  readonly isExpected: boolean;
  /** It points at something with `data-never`. */
  readonly isForbidden: boolean;
  readonly reads: { tenantId: string; companyName: string } | null;
}

function lookAt(html: string, place: Place): LibraryLook {
  loadState(html);
  const { verdict } = decideHere(place);
  const reads = readHere();
  if (verdict.is !== 'pointing') {
    const says = verdict.is === 'lost' ? verdict.reason : verdict.is;
    return { action: '', says, isExpected: false, isForbidden: false, reads };
  }
  const { element, step, action } = verdict;
  const expected = [...deepElements(document)].find((each) => each.hasAttribute('data-expect'));
  const never = closestDeep(element, (at) => at.hasAttribute('data-never'));
  return {
    action: `${step}/${action.id}`,
    says: element.outerHTML.slice(0, 300),
    isExpected: !!expected && isSameTarget(element, expected),
    isForbidden: !!never,
    reads,
  };
}

const tools = {
  load: loadState,
  report: reportHere,
  found: foundHere,
  isSameTarget,
  askPeers,
  look: lookAt,
  replica: takeReplica,
  names: EDIT_NAMES,
  /** The page as it was taken: anything but `right` says that taking it was at fault. */
  unedited(state: PortalState): Judgement {
    loadState(state.html);
    return judgeVariant(state);
  },
  /** `edits`: these, in their order; or a number of them, drawn by the seed. */
  variant(state: PortalState, seed: number, edits: number | readonly EditName[]): Variant {
    const record = recordOf(state);
    const made = typeof edits === 'number' ? drawEdits(state, seed, edits) : makeEdits(state, seed, new Set(edits));
    const about = { state: state.name, action: state.action || 'read', seed, edits: made };
    const isVoid = !made.length || !isThere(truthIn(document));
    if (isVoid) return { ...about, outcome: 'void', says: made.length ? 'out of sight' : 'no edit', peers: null };
    const judgement = judgeVariant(state);
    const peers = judgement.outcome === 'void' ? null : judgePeers(state, record);
    return { ...about, ...judgement, peers };
  },
};

declare global {
  /** The bundled editor and judge, on an empty page. */
  var drifter: typeof tools;
}

globalThis.drifter = tools;

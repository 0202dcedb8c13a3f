import { closestDeep, deepElements } from '../../../../utils/dom/walk.ts';
import { decideHere, type Place, readHere } from './decide-here.ts';
import { EDIT_NAMES, EDITS, type EditName } from './edits/edits.ts';
import { isSameTarget, isThere, type Judgement, judgeVariant } from './judge-variant.ts';
import { endAnimations, loadState, truthIn } from './load-state.ts';
import type { PortalState } from './portal-state.ts';
import { createRandom } from './random.ts';

/** One page with its edits, and what the guide made of it. */
export interface Variant extends Judgement {
  readonly state: string;
  readonly action: string;
  readonly seed: number;
  readonly edits: readonly EditName[];
}

/** Makes the edits in their fixed order; those that the page offers nothing for are left out of the answer. */
function makeEdits(state: PortalState, seed: number, wanted: ReadonlySet<EditName>): EditName[] {
  const random = createRandom(seed);
  const truth = (): HTMLElement => truthIn(document) as HTMLElement;
  const made: EditName[] = [];
  for (const name of EDIT_NAMES) {
    if (!wanted.has(name) || !truth()) continue;
    if (EDITS[name]({ doc: document, random, state, truth })) made.push(name);
  }
  return made;
}

/** As many as asked for; fewer are made where the page offers nothing for one. */
function drawEdits(seed: number, count: number): Set<EditName> {
  const random = createRandom(seed ^ 0x5bd1e995);
  const drawn = new Set<EditName>();
  while (drawn.size < count) drawn.add(random.pick(EDIT_NAMES));
  return drawn;
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
  look: lookAt,
  names: EDIT_NAMES,
  /** The page as it was taken: anything but `right` says that taking it was at fault. */
  unedited(state: PortalState): Judgement {
    loadState(state.html);
    return judgeVariant(state);
  },
  /** `edits`: these, in their order; or a number of them, drawn by the seed. */
  variant(state: PortalState, seed: number, edits: number | readonly EditName[]): Variant {
    loadState(state.html);
    const wanted = typeof edits === 'number' ? drawEdits(seed, edits) : new Set(edits);
    const made = makeEdits(state, seed, wanted);
    endAnimations();
    const about = { state: state.name, action: state.action || 'read', seed, edits: made };
    const isVoid = !made.length || !isThere(truthIn(document));
    if (isVoid) return { ...about, outcome: 'void', says: made.length ? 'out of sight' : 'no edit' };
    return { ...about, ...judgeVariant(state) };
  },
};

declare global {
  /** The bundled editor and judge, on an empty page. */
  var drifter: typeof tools;
}

globalThis.drifter = tools;

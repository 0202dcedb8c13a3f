import type { Fact } from './command.ts';
import type { FillPlan } from './fill/fill-plan.ts';
import type { PortalFlow } from './flow.ts';
import type { SpotlightView } from './guide-view.ts';
import type { Located, LocateReason, Locator } from './locator.ts';
import type { PortalId } from './step.ts';

/** A rectangle in CSS px of a document's viewport. */
export interface FrameBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A frame element of a document, as the document that holds it sees it. */
export interface FrameOpening {
  /** Its window's place among `window.frames`; -1 in a shadow root, where none is counted. */
  readonly index: number;
  /** Where what it shows stands: its content box. */
  readonly box: FrameBox;
  /** Can a person see it and press in it? */
  readonly state: 'open' | 'covered' | 'hidden';
}

/** What a frame's document says to one locator of its flow. */
export interface FrameAnswer {
  /** Which of the flow's locators; see `locatorTable`. */
  readonly at: number;
  readonly outcome: Located['outcome'];
  /** null when it is found. */
  readonly reason: LocateReason | null;
  readonly shown: string | null;
  readonly isOn: boolean | null;
  readonly isFaulty: boolean | null;
  /** What is on screen of it, in the frame's own viewport. */
  readonly box: FrameBox | null;
}

/** A form to be filled that stands in a frame. */
export interface FrameForm {
  readonly plan: FillPlan | null;
  readonly empty: readonly string[];
}

/** What a frame's document shows, for the top document, which alone decides. */
export interface FrameReport {
  /** Names the document; a frame that has gone elsewhere is another one. */
  readonly id: string;
  readonly portal: PortalId;
  /** From the top down, the place of each window among its parent's frames. */
  readonly path: readonly number[];
  /** Width and height of its viewport. */
  readonly size: readonly [number, number];
  readonly openings: readonly FrameOpening[];
  /** Of locators that are simply not there nothing is said. */
  readonly answers: readonly FrameAnswer[];
  readonly facts: readonly Fact[];
  readonly company: string;
  readonly panel: FrameBox | null;
  readonly isCalm: boolean;
  readonly isTranslated: boolean;
  readonly form: FrameForm | null;
  /** Number of the last light that it was told to draw; 0 for none. */
  readonly order: number;
  readonly isLit: boolean;
}

/** What frames say to the top document of their tab. */
export type FrameSaid =
  | { readonly say: 'report'; readonly report: FrameReport }
  | { readonly say: 'gone'; readonly id: string }
  | { readonly say: 'pressed'; readonly id: string; readonly at: number; readonly key: string }
  /** The answer to `write` and `undo`; null when it broke off. */
  | { readonly say: 'filled'; readonly id: string; readonly result: unknown };

/** The one light, for the frame that is to draw it. */
export interface FrameLight {
  /** Counts up, so that a report tells of which order it knows. */
  readonly order: number;
  readonly at: number;
  readonly view: SpotlightView;
}

/** What the top document tells its frames. */
export type FrameOrder =
  /** To all of them: report. */
  | { readonly do: 'report' }
  /** Answered by true when the document still stands there. */
  | { readonly do: 'stand'; readonly id: string }
  /** Answered by true once it is done: the light is on, or out. */
  | { readonly do: 'light'; readonly id: string; readonly light: FrameLight | null }
  | { readonly do: 'write'; readonly id: string; readonly plan: FillPlan }
  | { readonly do: 'undo'; readonly id: string; readonly report: unknown };

/** All locators that a flow asks about: every script of a portal counts them in the same way. */
export interface LocatorTable {
  readonly all: readonly Locator[];
  /** undefined for one that the flow does not have. */
  indexOf(locator: Locator): number | undefined;
}

/** A flow is data, so that what it may ask is a finite list: what is written alike is asked once. */
export function locatorTable(flow: PortalFlow): LocatorTable {
  const all: Locator[] = [];
  const byText = new Map<string, number>();
  const byObject = new Map<object, number>();
  function collect(part: unknown): void {
    if (typeof part !== 'object' || part === null) return;
    if (!Object.hasOwn(part, 'find')) {
      for (const each of Object.values(part)) collect(each);
      return;
    }
    const text = JSON.stringify(part);
    const index = byText.get(text) ?? all.push(part as Locator) - 1;
    byText.set(text, index);
    byObject.set(part, index);
  }
  collect(flow);
  return { all, indexOf: (locator) => byObject.get(locator) };
}

/** Reasons why nothing is found, the most telling first: what may be there is not lacking because another frame has none. */
const TELLING: readonly LocateReason[] = [
  'disabled',
  'covered',
  'outside-scroller',
  'may-exist',
  'value-unknown',
  'not-visible',
  'wrong-context',
  'page-translated',
];

const tellingOf = (located: Located): number =>
  located.outcome === 'found' ? -1 : (TELLING.indexOf(located.reason) + TELLING.length + 1) % (TELLING.length + 1);

/**
 * One answer out of those of all documents of a page: two that have found something are as good as none, unless it is
 * evidence, of which several are as good as one.
 */
export function mergeLocated<E>({ find }: Locator, all: readonly Located<E>[]): Located<E> {
  const found = all.filter(({ outcome }) => outcome === 'found');
  const [first] = found;
  if (first && (find === 'text' || find === 'password')) return first;
  if (found.length > 1 || all.some(({ outcome }) => outcome === 'ambiguous'))
    return { outcome: 'ambiguous', reason: 'several-matches' };
  return (
    [...all].sort((one, other) => tellingOf(one) - tellingOf(other))[0] ?? {
      outcome: 'missing',
      reason: 'not-in-page',
    }
  );
}

import type { Fingerprint } from './fingerprint/fingerprint.ts';
import type { LocateReason } from './locator.ts';
import { STEP_IDS, type StepId } from './step.ts';

/** Where a step stands by itself; which one is *current* follows from the order, see `stepStatuses`. */
export interface StepRecord {
  readonly status: 'todo' | 'done' | 'skipped' | 'blocked';
  /** Seen on a page, or said by the user. What a page shows never overrules what the user said. */
  readonly by: 'page' | 'hand';
  /** Obstacle id when blocked. */
  readonly obstacle?: string;
}

/** What was seen of one action. */
export interface ActionRecord {
  /** `open`: pointed at and not yet done; `done`: the page showed its evidence. */
  readonly is: 'open' | 'done';
  /** The page visit in which it was first seen open; a later visit that shows it done shows what the server keeps. */
  readonly openedIn: string | null;
  /** A trusted press on its target was witnessed. */
  readonly pressed: boolean;
}

/** A Tenant ID read from a page, not yet confirmed by the user. */
export interface IdCandidate {
  readonly tenantId: string;
  /** The name that stood beside it. */
  readonly companyName: string;
  readonly context: 'company' | 'customer';
}

/** Where the card last had to say that it cannot point; for a problem report. */
export interface LostRecord {
  readonly host: string;
  readonly step: StepId;
  readonly reason: LocateReason;
  /** Ids of the actions that might have been pointed at, in the order of the flow. */
  readonly actions: readonly string[];
}

/** One company on its way through the eight steps. Texts are '' while unknown. */
export interface Connection {
  readonly id: string;
  readonly companyName: string;
  readonly orgNumber: string;
  readonly userName: string;
  /** Confirmed by the user, lower case; '' while unknown. */
  readonly tenantId: string;
  /** The name that stood beside the confirmed Tenant ID; '' when it was typed. */
  readonly tenantIdOf: string;
  readonly candidate: IdCandidate | null;
  /** Ids that the user said are not this company's. */
  readonly rejectedIds: readonly string[];
  readonly steps: Readonly<Record<StepId, StepRecord>>;
  /** Keyed `step/action`. */
  readonly actions: Readonly<Record<string, ActionRecord>>;
  /** Names that a portal showed for this company: offered for confirmation while `companyName` is ''. */
  readonly seenCompanies: readonly string[];
  /** The same of users, while `userName` is ''. */
  readonly seenUsers: readonly string[];
  /** The user accepted that the form to be filled shows this other company's name (or number). */
  readonly acceptedMismatch: string;
  readonly lost: LostRecord | null;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** What the user wants in every company's form, keyed by the form's field keys; options page. */
export type FormDefaults = Readonly<Record<string, string | boolean>>;

/** What the user pointed at once, because it could not be made out. Nothing in it is about one company. */
export interface ShownRecord {
  readonly fingerprint: Fingerprint;
  /** The portal's host on which it was shown. */
  readonly host: string;
  /** Milliseconds since 1970. */
  readonly shownAt: number;
}

export interface GuideRecord {
  readonly connections: readonly Connection[];
  /** The connection in work; null: the extension does nothing on any page. */
  readonly activeId: string | null;
  readonly defaults: FormDefaults;
  /** The last state before a command that takes something away; for *Undo*. */
  readonly removed: Connection | null;
  /** The user wants to copy every value instead of having forms filled. */
  readonly copiesOnly: boolean;
  /** Keyed `step/action`: portals are the same for every company. For pointing only, and only after a question. */
  readonly shown: Readonly<Record<string, ShownRecord>>;
}

export const EMPTY_RECORD: GuideRecord = {
  connections: [],
  activeId: null,
  defaults: {},
  removed: null,
  copiesOnly: false,
  shown: {},
};

const TODO: StepRecord = { status: 'todo', by: 'page' };

/** A connection in which nothing is known and nothing done. `now` in ms since 1970. */
export function newConnection(id: string, now: number): Connection {
  return {
    id,
    companyName: '',
    orgNumber: '',
    userName: '',
    tenantId: '',
    tenantIdOf: '',
    candidate: null,
    rejectedIds: [],
    steps: Object.fromEntries(STEP_IDS.map((step) => [step, TODO])) as Record<StepId, StepRecord>,
    actions: {},
    seenCompanies: [],
    seenUsers: [],
    acceptedMismatch: '',
    lost: null,
    createdAt: now,
    updatedAt: now,
  };
}

export function isSettled(connection: Connection, step: StepId): boolean {
  const { status } = connection.steps[step];
  return status === 'done' || status === 'skipped';
}

/** The first step that is neither done nor skipped; null when all are. */
export function currentStep(connection: Connection): StepId | null {
  return STEP_IDS.find((step) => !isSettled(connection, step)) ?? null;
}

export type StepStatus = 'todo' | 'current' | 'done' | 'skipped' | 'blocked';

/** Every step's status as the checklist shows it. */
export function stepStatuses(connection: Connection): Record<StepId, StepStatus> {
  const current = currentStep(connection);
  const shown = STEP_IDS.map((step): [StepId, StepStatus] => {
    const { status } = connection.steps[step];
    return [step, step === current && status === 'todo' ? 'current' : status];
  });
  return Object.fromEntries(shown) as Record<StepId, StepStatus>;
}

export function doneCount(connection: Connection): number {
  return STEP_IDS.filter((step) => connection.steps[step].status === 'done').length;
}

export function activeConnection(record: GuideRecord): Connection | null {
  return record.connections.find((connection) => connection.id === record.activeId) ?? null;
}

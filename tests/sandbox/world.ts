/**
 * The one world behind all portals of a sandbox: who has which role, what was approved, what Accountflow holds.
 * Every function is pure: it takes a world and gives a new one; only a sandbox's handler keeps the current one.
 */
import type { SandboxCompany, SandboxFacts, SandboxOptions } from './portal.ts';
import { accountflowId } from './world-apps.ts';
import {
  appStoreService,
  companies,
  customerAdministrator,
  customerPlace,
  integrationAdministrator,
  services,
  users,
} from './world-data.ts';

/** A role of a user. `place` is a company's Tenant ID or `customerPlace`. */
export interface Grant {
  userId: string;
  place: string;
  service: string;
  role: string;
}

/** A row of the table *Roles*: a place in which the user may have roles at all. */
export interface Access {
  userId: string;
  place: string;
}

interface Approval {
  appId: string;
  tenantId: string;
}

export type SavedCompany = SandboxFacts['saved'][number];

export interface World {
  readonly language: 'en' | 'nb';
  /** Id of the Visma session, null when signed out. Sessions are counted, so that a new one differs from the last. */
  readonly session: string | null;
  readonly sessionsStarted: number;
  readonly companies: readonly SandboxCompany[];
  readonly access: readonly Access[];
  readonly grants: readonly Grant[];
  /** Active services by company, keyed by Tenant ID. */
  readonly activeServices: Readonly<Record<string, readonly string[]>>;
  /** What the App Store's company menu stands on: a Tenant ID or `customerPlace`. */
  readonly context: string;
  /** Country code of the App Store's market. */
  readonly market: string;
  readonly approvals: readonly Approval[];
  readonly saved: readonly SavedCompany[];
  readonly cookiesAnswered: boolean;
  readonly wrongPresses: readonly string[];
  readonly requests: readonly string[];
}

/** The user that signs in and gets the role. */
export const mainUser = users[0] as (typeof users)[number];
export const mainCompany = companies[0] as SandboxCompany;

/** The world at the start of a scenario. */
export function createWorld(options: SandboxOptions): World {
  const rows = options.companyRowMissing ? companies.slice(1, 2) : companies.slice(0, 2);
  const active = options.serviceInactive ? services.filter((service) => service !== appStoreService) : services;
  const world: World = {
    language: options.language,
    session: null,
    sessionsStarted: 0,
    companies,
    access: users.flatMap(({ id }) => [customerPlace, ...rows.map((row) => row.tenantId)].map(asAccess(id))),
    grants: [grantOf(customerPlace, 'Visma.net', customerAdministrator)],
    activeServices: Object.fromEntries(companies.map((company) => [company.tenantId, active])),
    context: (companies[options.otherCompany ? 1 : 0] ?? mainCompany).tenantId,
    market: 'NO',
    approvals: [{ appId: 'isv_bankbro', tenantId: mainCompany.tenantId }],
    saved: [],
    cookiesAnswered: false,
    wrongPresses: [],
    requests: [],
  };
  return startScenario(world, options);
}

function startScenario(world: World, options: SandboxOptions): World {
  let next = options.signedIn ? signIn(world) : world;
  const place = mainCompany.tenantId;
  if (options.roleGranted || options.approved) {
    next = { ...next, grants: [...next.grants, grantOf(place, appStoreService, integrationAdministrator)] };
  }
  if (!options.approved) return next;
  return { ...next, approvals: [...next.approvals, { appId: accountflowId, tenantId: place }] };
}

/** Starts a Visma session; one session serves all of Visma's hosts, as single sign-on does. */
export function signIn(world: World): World {
  const sessionsStarted = world.sessionsStarted + 1;
  return { ...world, session: `session-${sessionsStarted}`, sessionsStarted };
}

export function endSession(world: World): World {
  return { ...world, session: null };
}

export function findCompany(world: World, tenantId: string): SandboxCompany | undefined {
  return world.companies.find((company) => company.tenantId === tenantId);
}

export function noteWrongPress(world: World, press: string): World {
  return { ...world, wrongPresses: [...world.wrongPresses, press] };
}

export function noteRequest(world: World, request: string): World {
  return { ...world, requests: [...world.requests, request] };
}

function grantOf(place: string, service: string, role: string): Grant {
  return { userId: mainUser.id, place, service, role };
}

function asAccess(userId: string): (place: string) => Access {
  return (place) => ({ userId, place });
}

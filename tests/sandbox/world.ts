/**
 * The one world behind all portals of a sandbox: who has which role, what was approved, what Accountflow holds.
 * Every function is pure: it takes a world and gives a new one; only a sandbox's handler keeps the current one.
 */
import type { SandboxCompany, SandboxFacts, SandboxOptions } from './portal.ts';
import { accountflowId, findApp } from './world-apps.ts';
import {
  appStoreService,
  companies,
  customer,
  customerAdministrator,
  integrationAdministrator,
  services,
  users,
} from './world-data.ts';

/** The place of a role that belongs to the customer and not to one company. */
export const customerPlace = 'customer';

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

export interface Approval {
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

/** The roles of a user in one service at one place, in the order they were given. */
export function rolesAt(world: World, userId: string, place: string, service: string): string[] {
  return world.grants
    .filter((grant) => grant.userId === userId && grant.place === place && grant.service === service)
    .map((grant) => grant.role);
}

/** Replaces all rows and roles of a user, as *Save and close* does. Places outside the world are dropped. */
export function saveRoles(world: World, userId: string, places: string[], grants: Omit<Grant, 'userId'>[]): World {
  const known = places.filter((place) => place === customerPlace || findCompany(world, place));
  const kept = grants.filter((grant) => known.includes(grant.place));
  return {
    ...world,
    access: [...world.access.filter((row) => row.userId !== userId), ...known.map(asAccess(userId))],
    grants: [
      ...world.grants.filter((grant) => grant.userId !== userId),
      ...kept.map((grant) => ({ ...grant, userId })),
    ],
  };
}

export function setServiceActive(world: World, tenantId: string, service: string, active: boolean): World {
  const others = (world.activeServices[tenantId] ?? []).filter((name) => name !== service);
  const next = active ? [...others, service] : others;
  return { ...world, activeServices: { ...world.activeServices, [tenantId]: next } };
}

/** Whether a service is active at a place; for the customer it is when any of its companies has it. */
export function isServiceActive(world: World, place: string, service: string): boolean {
  const places = place === customerPlace ? world.companies.map((company) => company.tenantId) : [place];
  return places.some((id) => world.activeServices[id]?.includes(service));
}

/** Turns the App Store to another company or to the customer; an unknown place changes nothing. */
export function switchContext(world: World, place: string): World {
  return place === customerPlace || findCompany(world, place) ? { ...world, context: place } : world;
}

/** Name and Tenant ID that the App Store's company menu shows. */
export function contextOf(world: World): { name: string; tenantId: string; isCustomer: boolean } {
  const company = findCompany(world, world.context);
  return company ? { ...company, isCustomer: false } : { ...customer, isCustomer: true };
}

/** Whether the signed-in user may integrate the app where the App Store stands. */
export function mayIntegrate(world: World, appId: string): boolean {
  if (!findApp(appId)?.needsRole) return true;
  return (
    isServiceActive(world, world.context, appStoreService) &&
    rolesAt(world, mainUser.id, world.context, appStoreService).includes(integrationAdministrator)
  );
}

/** Binds the app to the company of the company menu, and to no other. */
export function approve(world: World, appId: string): World {
  if (isApproved(world, appId)) return world;
  return { ...world, approvals: [...world.approvals, { appId, tenantId: contextOf(world).tenantId }] };
}

/** Whether the app is approved where the App Store stands. */
export function isApproved(world: World, appId: string): boolean {
  const { tenantId } = contextOf(world);
  return world.approvals.some((approval) => approval.appId === appId && approval.tenantId === tenantId);
}

/** Accountflow's question to Visma: does this id name a company that let Accountflow in? A customer's id never does. */
export function hasLicense(world: World, tenantId: string): boolean {
  const approved = world.approvals.some((item) => item.appId === accountflowId && item.tenantId === tenantId);
  return approved && findCompany(world, tenantId) !== undefined;
}

/** Adds a company to Accountflow; without a licence for its id it changes nothing. */
export function saveCompany(world: World, company: SavedCompany): World {
  return hasLicense(world, company.tenantId) ? { ...world, saved: [...world.saved, company] } : world;
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

/** The outcome as tests read it; copies, so that no test can change the world. */
export function factsOf(world: World): SandboxFacts {
  const granted = (place: string) =>
    rolesAt(world, mainUser.id, place, appStoreService).includes(integrationAdministrator);
  return structuredClone({
    rolesGranted: world.companies.map((company) => company.tenantId).filter(granted),
    approved: world.approvals.filter((item) => item.appId === accountflowId).map((item) => item.tenantId),
    saved: [...world.saved],
    wrongPresses: [...world.wrongPresses],
    requests: [...world.requests],
  });
}

function grantOf(place: string, service: string, role: string): Grant {
  return { userId: mainUser.id, place, service, role };
}

function asAccess(userId: string): (place: string) => Access {
  return (place) => ({ userId, place });
}

import type { SandboxCompany, SandboxFacts, SandboxOptions } from '../portal.ts';
import { companies, customer, userName } from './companies.ts';
import { services, storeRole, storeService } from './services.ts';

/** One access that a user holds. `org` is an organisation number, or `customer` for the customer above the companies. */
export interface Access {
  user: string;
  org: string;
  service: string;
  role: string;
}

/** All that the servers behind the portals remember. */
export interface World {
  language: 'en' | 'nb';
  signedIn: boolean;
  /** The company on which the App Store's session stands. */
  storeCompany: SandboxCompany;
  /** `org/service` pairs that are switched on. */
  active: Set<string>;
  /** Organisation numbers of the companies that have a row in the user's classic table. */
  rows: Set<string>;
  access: Access[];
  approved: Set<string>;
  /** The company whose scopes were sent and which waits for the last confirmation. */
  pending: string;
  validated: Set<string>;
  saved: SandboxFacts['saved'];
  wrongPresses: string[];
  requests: string[];
}

const first = companies[0] as SandboxCompany;
const second = companies[1] as SandboxCompany;
/** Switched off everywhere, so that *Activate* stands on the wrong rows too. */
const sleeping = ['Contract', 'Store Front'];

/** The world before the first request. */
export function createWorld(options: SandboxOptions): World {
  const off = options.serviceInactive ? [...sleeping, storeService] : sleeping;
  const names = services.map((service) => service.name).filter((name) => !off.includes(name));
  const shown = options.companyRowMissing ? companies.slice(1) : companies;
  return {
    language: options.language,
    signedIn: options.signedIn ?? false,
    storeCompany: options.otherCompany ? second : first,
    active: new Set(companies.flatMap(({ orgNumber }) => names.map((name) => `${orgNumber}/${name}`))),
    rows: new Set(shown.slice(0, 5).map(({ orgNumber }) => orgNumber)),
    access: startingAccess(options.roleGranted || options.approved || false),
    approved: new Set(options.approved ? [first.tenantId] : []),
    pending: '',
    validated: new Set(),
    saved: [],
    wrongPresses: [],
    requests: [],
  };
}

function startingAccess(granted: boolean): Access[] {
  const held = { user: userName, org: first.orgNumber, service: 'Financials', role: 'Financials User' };
  const wanted = { user: userName, org: first.orgNumber, service: storeService, role: storeRole };
  return granted ? [held, wanted] : [held];
}

/** Whether the tour's user may connect apps for the company. */
export function hasStoreRole(world: World, org: string): boolean {
  return world.access.some(
    (held) => held.user === userName && held.org === org && held.service === storeService && held.role === storeRole,
  );
}

/** Gives an access; one that the tour never asks for is given too, and noted as a wrong press. */
export function grant(world: World, access: Access): void {
  if (!world.access.some((held) => sameAccess(held, access))) world.access.push(access);
  const right = access.user === userName && access.org === first.orgNumber && access.role === storeRole;
  if (right && access.service === storeService) return;
  world.wrongPresses.push(`Grant of ${access.role} in ${access.service} to ${access.user} for ${orgName(access.org)}`);
}

/** Whether two accesses are one. */
export function sameAccess(a: Access, b: Access): boolean {
  return a.user === b.user && a.org === b.org && a.service === b.service && a.role === b.role;
}

/** The name that a page shows for an organisation number, or for the customer. */
export function orgName(org: string): string {
  if (org === 'customer') return `the customer ${customer.name}`;
  return companies.find(({ orgNumber }) => orgNumber === org)?.name ?? org;
}

/** A copy of what the tests may read. */
export function factsOf(world: World): SandboxFacts {
  return structuredClone({
    rolesGranted: companies.filter(({ orgNumber }) => hasStoreRole(world, orgNumber)).map(({ tenantId }) => tenantId),
    approved: [...world.approved],
    saved: world.saved,
    wrongPresses: world.wrongPresses,
    requests: world.requests,
  });
}

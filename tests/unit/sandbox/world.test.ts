import { describe, expect, it } from 'vitest';
import { createWorld, endSession, mainCompany, mainUser, signIn, type World } from '../../sandbox/world.ts';
import {
  approve,
  contextOf,
  hasLicense,
  mayIntegrate,
  saveCompany,
  switchContext,
} from '../../sandbox/world-approvals.ts';
import { accountflowId, apps } from '../../sandbox/world-apps.ts';
import {
  appStoreService,
  companies,
  customer,
  customerPlace,
  integrationAdministrator,
  users,
} from '../../sandbox/world-data.ts';
import { factsOf } from '../../sandbox/world-facts.ts';
import { isServiceActive, rolesAt, saveRoles, setServiceActive } from '../../sandbox/world-roles.ts';

const start = createWorld({ language: 'en', signedIn: true });
const holding = companies[1] ?? mainCompany;

function grantAt(world: World, place: string): World {
  const places = [customerPlace, mainCompany.tenantId, holding.tenantId];
  const role = { place, service: appStoreService, role: integrationAdministrator };
  return saveRoles(world, mainUser.id, places, [role]);
}

describe('sample data', () => {
  it('has organisation numbers that pass the mod-11 check', () => {
    const weights = [3, 2, 7, 6, 5, 4, 3, 2, 1];
    for (const { orgNumber } of companies) {
      expect(orgNumber).toMatch(/^[89]\d{8}$/);
      expect(weights.reduce((sum, weight, index) => sum + weight * Number(orgNumber[index]), 0) % 11).toBe(0);
    }
  });

  it('has Tenant IDs of version 1, all different, the customer among them', () => {
    const ids = [...companies.map((company) => company.tenantId), customer.tenantId];
    for (const id of ids) expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-1[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has at least forty apps and twelve users, and look-alikes of both', () => {
    expect(apps.length).toBeGreaterThanOrEqual(40);
    expect(new Set(apps.map((app) => app.id)).size).toBe(apps.length);
    expect(apps.filter((app) => app.name.startsWith('Accountflow')).length).toBe(3);
    expect(users.filter((user) => user.name.startsWith('Kari Nordmann')).length).toBe(2);
    expect(users.length).toBe(12);
  });
});

describe('roles', () => {
  it('lets the user integrate only with the role on the row of the company in work', () => {
    expect(mayIntegrate(start, accountflowId)).toBe(false);
    expect(mayIntegrate(grantAt(start, holding.tenantId), accountflowId)).toBe(false);
    expect(mayIntegrate(grantAt(start, customerPlace), accountflowId)).toBe(false);
    expect(mayIntegrate(grantAt(start, mainCompany.tenantId), accountflowId)).toBe(true);
  });

  it('counts a role on the customer row as granted nowhere', () => {
    expect(factsOf(grantAt(start, customerPlace)).rolesGranted).toEqual([]);
    expect(factsOf(grantAt(start, mainCompany.tenantId)).rolesGranted).toEqual([mainCompany.tenantId]);
  });

  it('replaces what the user had, leaves others alone, and drops places that do not exist', () => {
    const once = grantAt(start, mainCompany.tenantId);
    const other = users[1]?.id ?? '';
    const twice = saveRoles(once, mainUser.id, ['nowhere'], [{ place: 'nowhere', service: 'Time', role: 'User' }]);
    expect(rolesAt(twice, mainUser.id, mainCompany.tenantId, appStoreService)).toEqual([]);
    expect(twice.access.filter((row) => row.userId === mainUser.id)).toEqual([]);
    expect(twice.access.filter((row) => row.userId === other)).toEqual(
      once.access.filter((row) => row.userId === other),
    );
  });

  it('has no App Store anywhere when the service is inactive, until one company activates it', () => {
    const inactive = createWorld({ language: 'en', serviceInactive: true });
    expect(isServiceActive(inactive, customerPlace, appStoreService)).toBe(false);
    const active = setServiceActive(inactive, mainCompany.tenantId, appStoreService, true);
    expect(isServiceActive(active, customerPlace, appStoreService)).toBe(true);
    expect(isServiceActive(active, holding.tenantId, appStoreService)).toBe(false);
  });

  it('leaves out the company row in that scenario only', () => {
    const hasRow = (world: World) => world.access.some((row) => row.place === mainCompany.tenantId);
    expect(hasRow(start)).toBe(true);
    expect(hasRow(createWorld({ language: 'en', companyRowMissing: true }))).toBe(false);
  });
});

describe('approval', () => {
  it('belongs to the company of the company menu and to no other', () => {
    const approved = approve(switchContext(start, holding.tenantId), accountflowId);
    expect(factsOf(approved).approved).toEqual([holding.tenantId]);
    expect(hasLicense(approved, holding.tenantId)).toBe(true);
    expect(hasLicense(approved, mainCompany.tenantId)).toBe(false);
  });

  it("gives no licence for the customer's id, whatever was approved", () => {
    const world = switchContext(start, customerPlace);
    expect(contextOf(world)).toEqual({ ...customer, isCustomer: true });
    expect(hasLicense(approve(world, accountflowId), customer.tenantId)).toBe(false);
  });

  it('gives no licence for the approval of another app', () => {
    expect(hasLicense(start, mainCompany.tenantId)).toBe(false);
    expect(factsOf(approve(start, 'isv_accountflow_sync')).approved).toEqual([]);
  });

  it('starts approved for the company of the tour, wherever the App Store stands', () => {
    const world = createWorld({ language: 'en', approved: true, otherCompany: true });
    expect(contextOf(world).tenantId).toBe(holding.tenantId);
    expect(factsOf(world).approved).toEqual([mainCompany.tenantId]);
  });

  it('saves a company in Accountflow only with a licence', () => {
    const { tenantId } = mainCompany;
    const saved = { companyName: 'A', orgNumber: '1', tenantId, fields: {} };
    expect(saveCompany(start, saved).saved).toEqual([]);
    expect(saveCompany(approve(start, accountflowId), saved).saved).toEqual([saved]);
  });
});

describe('world', () => {
  it('is never changed by a function', () => {
    const frozen = deepFreeze(createWorld({ language: 'nb' }));
    const world = approve(grantAt(signIn(frozen), mainCompany.tenantId), accountflowId);
    expect(endSession(world).session).toBeNull();
    expect(frozen.session).toBeNull();
  });

  it('numbers its sessions', () => {
    expect(signIn(endSession(start)).session).not.toBe(start.session);
  });

  it('hands out facts that cannot change it', () => {
    const world = approve(start, accountflowId);
    factsOf(world).approved.push('x');
    expect(factsOf(world).approved).toEqual([mainCompany.tenantId]);
  });
});

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}

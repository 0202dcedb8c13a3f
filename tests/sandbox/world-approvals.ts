/** Where the App Store stands, what was approved there, and what Accountflow makes of it. */
import { findCompany, mainUser, type SavedCompany, type World } from './world.ts';
import { accountflowId, findApp } from './world-apps.ts';
import { appStoreService, customer, customerPlace, integrationAdministrator } from './world-data.ts';
import { isServiceActive, rolesAt } from './world-roles.ts';

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

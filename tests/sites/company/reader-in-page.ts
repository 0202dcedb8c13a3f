import { readTenantIds } from '../../../utils/dom/read-tenant-id.ts';

declare global {
  /** The reader of Tenant IDs, on the page under test. */
  var readTenantIdsHere: typeof readTenantIds;
}

globalThis.readTenantIdsHere = readTenantIds;

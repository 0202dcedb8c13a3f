import { readTenantIds } from '../dom/read-tenant-id.ts';
import type { Fact } from '../domain/command.ts';
import { spellingsOf } from '../domain/label.ts';
import { CUSTOMER } from '../sites/admin/labels.ts';
import { TENANT_ID } from '../sites/app-store/labels.ts';

const LABELS = { tenantId: spellingsOf(TENANT_ID), customer: spellingsOf(CUSTOMER) };

/** The Tenant ID that the open company menu shows, with the name beside it; none when it cannot be told for certain. */
export function captureTenantId(doc: Document): Fact[] {
  const reading = readTenantIds(doc, LABELS);
  return 'found' in reading ? [{ fact: 'tenant-id', ...reading.found }] : [];
}

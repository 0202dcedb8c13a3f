import { panelAround, readTenantIds } from '../dom/read-tenant-id.ts';
import type { Fact } from '../domain/command.ts';
import { spellingsOf } from '../domain/label.ts';
import type { Locator, Look } from '../domain/locator.ts';
import { CUSTOMER } from '../sites/admin/labels.ts';
import { TENANT_ID } from '../sites/app-store/labels.ts';

const LABELS = { tenantId: spellingsOf(TENANT_ID), customer: spellingsOf(CUSTOMER) };

const ID_LABEL: Locator = { find: 'text', name: { labels: TENANT_ID }, part: true };

/** What the open company menu shows of a Tenant ID. */
export interface Captured {
  /** The id with the name beside it; none when it cannot be told for certain. */
  readonly facts: Fact[];
  /** The menu itself, for the card to keep clear of: the user compares the two. */
  readonly panel: Element | null;
}

export function captureTenantId(doc: Document, look: Look<Element>, company: string, user: string): Captured {
  const label = look.locate(ID_LABEL);
  const reading = readTenantIds(doc, { ...LABELS, company, user });
  return {
    facts: 'found' in reading ? [{ fact: 'tenant-id', ...reading.found }] : [],
    panel: label.outcome === 'found' ? panelAround(label.element) : null,
  };
}

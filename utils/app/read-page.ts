import { createLook } from '../dom/find/create-look.ts';
import { readTenantIds } from '../dom/read-tenant-id.ts';
import type { Fact } from '../domain/command.ts';
import { type Connection, isSettled } from '../domain/connection.ts';
import { spellingsOf } from '../domain/label.ts';
import type { Look } from '../domain/locator.ts';
import type { PortalId } from '../domain/step.ts';
import { CUSTOMER } from '../sites/admin/labels.ts';
import { TENANT_ID } from '../sites/app-store/labels.ts';

/** One look at a page: how to ask it, and what it says by itself. */
export interface PageReading {
  readonly look: Look<Element>;
  readonly facts: readonly Fact[];
  /** The company that the portal's menu names; '' when it cannot be read. */
  readonly company: string;
  readonly isTranslated: boolean;
}

/**
 * Reads a page for one connection. Tenant IDs are read in the App Store only, and only once the approval is settled:
 * before that the menu may stand on any company.
 */
export function readPage(doc: Document, portal: PortalId, connection: Connection): PageReading {
  const { companyName, orgNumber, userName, tenantId } = connection;
  const look = createLook(doc, { companyName, orgNumber, userName, tenantId });
  const company = portal === 'accountflow' ? '' : (look.shown({ find: 'company-menu' }) ?? '');
  const wantsId = isSettled(connection, 'approve-scopes') && !isSettled(connection, 'copy-tenant-id');
  const facts: Fact[] = [];
  if (company !== '' && companyName === '') facts.push({ fact: 'companies', names: [company] });
  if (portal === 'app-store' && wantsId) facts.push(...tenantIdFacts(doc));
  return { look, facts, company, isTranslated: /\btranslated-(ltr|rtl)\b/.test(doc.documentElement.className) };
}

function tenantIdFacts(doc: Document): Fact[] {
  const reading = readTenantIds(doc, { tenantId: spellingsOf(TENANT_ID), customer: spellingsOf(CUSTOMER) });
  if ('refused' in reading) return [];
  const { tenantId, companyName, context } = reading.found;
  return [{ fact: 'tenant-id', tenantId, companyName, context: context === 'customer' ? 'customer' : 'company' }];
}

import { sameCompany } from '../domain/company-name.ts';
import type { Connection, GuideRecord, IdCandidate } from '../domain/connection.ts';

/** A text still to be said: message key and substitutions. */
export interface Message {
  readonly key: string;
  readonly substitutions: readonly string[];
}

function differs(name: string, companyName: string): boolean {
  return name !== '' && companyName !== '' && !sameCompany(name, companyName);
}

/**
 * The id that waits for the user's word. Once an id is confirmed, others that a portal shows are other companies' and
 * nothing to ask about.
 */
export function waitingCandidate({ candidate, tenantId }: Connection): IdCandidate | null {
  return tenantId === '' ? candidate : null;
}

/** Is the id that waits for an answer the name of another company, or of the customer? Then *Yes* is not the likely word. */
export function isDoubtful({ candidate, companyName }: Connection): boolean {
  return candidate !== null && (candidate.context === 'customer' || differs(candidate.companyName, companyName));
}

function sharing(record: GuideRecord, connection: Connection, tenantId: string): Message[] {
  const other = record.connections.find((each) => each.id !== connection.id && each.tenantId === tenantId);
  return other && tenantId !== '' ? [{ key: 'warn_same_tenant_id', substitutions: [other.companyName] }] : [];
}

/** All that is wrong with the Tenant IDs of the connection in work. */
export function warningsOf(record: GuideRecord, connection: Connection): Message[] {
  const { companyName, tenantIdOf, tenantId } = connection;
  const candidate = waitingCandidate(connection);
  const warnings: Message[] = [];
  if (candidate?.context === 'customer') warnings.push({ key: 'warn_customer_id', substitutions: [] });
  else if (candidate && differs(candidate.companyName, companyName)) {
    warnings.push({ key: 'warn_other_company_id', substitutions: [candidate.companyName, companyName] });
  }
  if (tenantId !== '' && differs(tenantIdOf, companyName)) {
    warnings.push({ key: 'warn_other_company_id', substitutions: [tenantIdOf, companyName] });
  }
  return [
    ...warnings,
    ...sharing(record, connection, candidate?.tenantId ?? ''),
    ...sharing(record, connection, tenantId),
  ];
}

import { bearsMark } from '../dom/find/company/company-text.ts';
import { createLook, isTranslated } from '../dom/find/create-look.ts';
import type { Fact } from '../domain/command.ts';
import { type Connection, currentStep, isSettled } from '../domain/connection.ts';
import { spellingsOf } from '../domain/label.ts';
import type { Look } from '../domain/locator.ts';
import { CUSTOMER } from '../sites/admin/labels.ts';
import type { GuideWorld } from './guide-world.ts';
import { namesFact } from './names-fact.ts';

const CUSTOMER_WORDS = spellingsOf(CUSTOMER);

/** One look at a page: how to ask it, and what it says by itself. */
export interface PageReading<E = Element> {
  readonly look: Look<E>;
  readonly facts: readonly Fact[];
  /** The company that the portal's menu names; '' when it cannot be read. */
  readonly company: string;
  readonly isTranslated: boolean;
  /** The open menu that shows a Tenant ID. */
  readonly panel: Element | null;
}

/** A look for what one connection knows. `pause`: see `createLook`. */
export function lookAt({ doc, finder }: GuideWorld, connection: Connection, pause?: () => void): Look<Element> {
  const { companyName, orgNumber, userName, tenantId } = connection;
  return createLook(doc, { companyName, orgNumber, userName, tenantId }, finder, pause);
}

/**
 * Reads a page for one connection. Tenant IDs are read only where the portal's script brings a reader along, and only
 * once the approval is settled: before that the menu may stand on any company.
 */
export function readPage(world: GuideWorld, connection: Connection, look = lookAt(world, connection)): PageReading {
  const { doc, finder, captureId, readNames } = world;
  const { companyName, userName } = connection;
  const named = finder.readCompanyMenu ? (look.shown({ find: 'company-menu' }) ?? '') : '';
  // `Fjord Regnskap AS (kunde)` names the customer, not the company.
  const company = bearsMark(named, CUSTOMER_WORDS) ? '' : named;
  const wantsId = isSettled(connection, 'approve-scopes') && !isSettled(connection, 'copy-tenant-id');
  const captured = wantsId ? captureId?.(doc, look, companyName, userName) : undefined;
  const facts: Fact[] = [...(captured?.facts ?? [])];
  const isGranting = currentStep(connection) === 'grant-role';
  const seen = isGranting && (companyName === '' || userName === '') ? readNames?.(doc, look) : undefined;
  if (companyName === '') facts.push(...namesFact('companies', [company, ...(seen?.companies ?? [])]));
  if (userName === '') facts.push(...namesFact('users', seen?.users ?? []));
  return {
    look,
    facts,
    company,
    panel: captured?.panel ?? null,
    isTranslated: isTranslated(doc),
  };
}

import { createLook } from '../../../../utils/dom/find/create-look.ts';
import { readTenantIds } from '../../../../utils/dom/read-tenant-id.ts';
import type { Connection } from '../../../../utils/domain/connection.ts';
import { type Decision, decide } from '../../../../utils/domain/decide.ts';
import type { PortalFlow } from '../../../../utils/domain/flow.ts';
import { spellingsOf } from '../../../../utils/domain/label.ts';
import type { PortalId } from '../../../../utils/domain/step.ts';
import { ACCOUNTFLOW_FLOW } from '../../../../utils/sites/accountflow/flow.ts';
import { ADMIN_FLOW } from '../../../../utils/sites/admin/flow.ts';
import { CUSTOMER } from '../../../../utils/sites/admin/labels.ts';
import { APP_STORE_FLOW } from '../../../../utils/sites/app-store/flow.ts';
import { TENANT_ID } from '../../../../utils/sites/app-store/labels.ts';

const FLOWS: Readonly<Record<PortalId, PortalFlow>> = {
  admin: ADMIN_FLOW,
  'app-store': APP_STORE_FLOW,
  accountflow: ACCOUNTFLOW_FLOW,
};

/** Where the guide is, as a content script knows it. */
export interface Place {
  readonly portal: PortalId;
  readonly host: string;
  readonly connection: Connection;
  readonly visit: string;
}

/** What the guide makes of the page that stands here, at rest. */
export function decideHere({ portal, host, connection, visit }: Place): Decision<Element> {
  const { companyName, orgNumber, userName, tenantId } = connection;
  const look = createLook(document, { companyName, orgNumber, userName, tenantId });
  return decide(FLOWS[portal], { connection, look, visit, host, isCalm: true });
}

const ID_LABELS = { tenantId: spellingsOf(TENANT_ID), customer: spellingsOf(CUSTOMER) };

/** The Tenant ID that the page shows, with the company beside it; null when the guide is not sure. */
export function readHere(): { tenantId: string; companyName: string } | null {
  const reading = readTenantIds(document, ID_LABELS);
  if (!('found' in reading) || reading.found.context !== 'company') return null;
  return { tenantId: reading.found.tenantId, companyName: reading.found.companyName };
}

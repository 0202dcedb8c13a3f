import { ACCOUNTFLOW_FINDER } from '../../../../utils/app/finders/accountflow-finder.ts';
import { ADMIN_FINDER } from '../../../../utils/app/finders/admin-finder.ts';
import { APP_STORE_FINDER } from '../../../../utils/app/finders/app-store-finder.ts';
import { createLook } from '../../../../utils/dom/find/create-look.ts';
import type { FinderParts } from '../../../../utils/dom/find/finder-parts.ts';
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

/** What each portal's content script is made of. */
export const SCRIPTS: Readonly<Record<PortalId, { flow: PortalFlow; finder: FinderParts }>> = {
  admin: { flow: ADMIN_FLOW, finder: ADMIN_FINDER },
  'app-store': { flow: APP_STORE_FLOW, finder: APP_STORE_FINDER },
  accountflow: { flow: ACCOUNTFLOW_FLOW, finder: ACCOUNTFLOW_FINDER },
};

/** Where the guide is, as a content script knows it. */
export interface Place {
  readonly portal: PortalId;
  readonly host: string;
  readonly connection: Connection;
  readonly visit: string;
  /** The action for which the last press was. */
  readonly lastPress?: string | undefined;
}

/** What the guide makes of the page that stands here, at rest. */
export function decideHere({ portal, host, connection, visit, lastPress }: Place): Decision<Element> {
  const { companyName, orgNumber, userName, tenantId } = connection;
  const { flow, finder } = SCRIPTS[portal];
  const look = createLook(document, { companyName, orgNumber, userName, tenantId }, finder);
  return decide(flow, { connection, look, visit, host, lastPress, isCalm: true });
}

export const ID_LABELS = { tenantId: spellingsOf(TENANT_ID), customer: spellingsOf(CUSTOMER) };

/** The Tenant ID that the page shows, with the company beside it; null when the guide is not sure. The wanted company is told where it is known. */
export function readHere(company = ''): { tenantId: string; companyName: string } | null {
  const reading = readTenantIds(document, { ...ID_LABELS, company });
  if (!('found' in reading) || reading.found.context !== 'company') return null;
  return { tenantId: reading.found.tenantId, companyName: reading.found.companyName };
}

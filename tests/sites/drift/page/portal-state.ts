import type { Connection } from '../../../../utils/domain/connection.ts';
import type { PortalId } from '../../../../utils/domain/step.ts';

/** A portal's page in one state of the flow, as data: what the guide knew there, and what it pointed at. */
export interface PortalState {
  /** For reports: sandbox, language and place in the tour. */
  readonly name: string;
  readonly portal: PortalId;
  readonly host: string;
  readonly connection: Connection;
  /** Name of the visit, for evidence that a server kept. */
  readonly visit: string;
  /** A static page; the target bears `data-truth`. */
  readonly html: string;
  /** `step/action` pointed at; '' when the state is about the Tenant ID that the page shows. */
  readonly action: string;
  /** The Tenant ID and the name to be read, in the states about it. */
  readonly reads?: { readonly tenantId: string; readonly companyName: string };
}

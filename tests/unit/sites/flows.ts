import type { PortalFlow } from '../../../utils/domain/flow.ts';
import { ACCOUNTFLOW_FLOW } from '../../../utils/sites/accountflow/flow.ts';
import { ADMIN_FLOW } from '../../../utils/sites/admin/flow.ts';
import { APP_STORE_FLOW } from '../../../utils/sites/app-store/flow.ts';

export const FLOWS: readonly PortalFlow[] = [ADMIN_FLOW, APP_STORE_FLOW, ACCOUNTFLOW_FLOW];

import type { SandboxFacts } from './portal.ts';
import { mainUser, type World } from './world.ts';
import { accountflowId } from './world-apps.ts';
import { appStoreService, integrationAdministrator } from './world-data.ts';
import { rolesAt } from './world-roles.ts';

/** The outcome as tests read it; copies, so that no test can change the world. */
export function factsOf(world: World): SandboxFacts {
  const granted = (place: string) =>
    rolesAt(world, mainUser.id, place, appStoreService).includes(integrationAdministrator);
  return structuredClone({
    rolesGranted: world.companies.map((company) => company.tenantId).filter(granted),
    approved: world.approvals.filter((item) => item.appId === accountflowId).map((item) => item.tenantId),
    saved: [...world.saved],
    wrongPresses: [...world.wrongPresses],
    requests: [...world.requests],
  });
}

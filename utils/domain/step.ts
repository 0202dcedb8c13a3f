/** The eight steps in their fixed order; the ids are a contract with the outside. */
export const STEP_IDS = [
  'access-rights',
  'grant-role',
  'integrate',
  'approve-scopes',
  'copy-tenant-id',
  'open-company-form',
  'company-details',
  'connect',
] as const;

export type StepId = (typeof STEP_IDS)[number];

/** The foreign sites, by what they are for. Which hosts they stand on is site knowledge. */
export const PORTAL_IDS = ['admin', 'app-store', 'accountflow'] as const;

export type PortalId = (typeof PORTAL_IDS)[number];

/** The portal on which each step is done. */
export const PORTAL_OF_STEP: Record<StepId, PortalId> = {
  'access-rights': 'admin',
  'grant-role': 'admin',
  integrate: 'app-store',
  'approve-scopes': 'app-store',
  'copy-tenant-id': 'app-store',
  'open-company-form': 'accountflow',
  'company-details': 'accountflow',
  connect: 'accountflow',
};

/** Position of a step as people count: 1 to 8. */
export function stepNumber(step: StepId): number {
  return STEP_IDS.indexOf(step) + 1;
}

const FORM_STEPS: readonly (StepId | null)[] = ['company-details', 'connect'];

/** The steps whose work is the form itself; no step is none of them. */
export const isFormStep = (step: StepId | null): boolean => FORM_STEPS.includes(step);

import { sameCompany } from '../domain/company-name.ts';
import { type IdCandidate, isSettled } from '../domain/connection.ts';
import type { CardView } from '../domain/guide-view.ts';
import { button, type CardScene, makeCard } from './card-scene.ts';
import type { Say } from './say.ts';

/** The id that waits for the user's word; null when there is none or this portal is not the place to ask. */
function waitingCandidate({ portal, state }: CardScene): IdCandidate | null {
  const { connection } = state;
  return portal === 'app-store' && !isSettled(connection, 'copy-tenant-id') ? connection.candidate : null;
}

/** Why a candidate must not be taken, in words; '' when it may. An id of a customer or of another company never is. */
export function idWarning(scene: CardScene, say: Say): string {
  const candidate = waitingCandidate(scene);
  const { companyName } = scene.state.connection;
  if (!candidate) return '';
  if (candidate.context === 'customer') return say('warn_customer_id');
  if (companyName === '' || sameCompany(candidate.companyName, companyName)) return '';
  return say('warn_other_company_id', candidate.companyName, companyName);
}

/** Asks whether a Tenant ID that was read belongs to the company that stood beside it; null when there is none to ask about. */
export function questionCard(scene: CardScene, say: Say): CardView | null {
  const candidate = waitingCandidate(scene);
  if (!candidate || idWarning(scene, say) !== '') return null;
  const { companyName, tenantId } = candidate;
  return makeCard(
    'copy-tenant-id',
    {
      state: 'preview',
      text: say('ask_id', companyName),
      value: { label: say('field_tenantId'), text: tenantId },
      company: companyName,
      buttons: [
        button('confirm-id', say('confirm_id_yes'), { value: tenantId, primary: true }),
        button('reject-id', say('confirm_id_no'), { value: tenantId }),
        button('hide', say('hide')),
      ],
    },
    scene,
    say,
  );
}

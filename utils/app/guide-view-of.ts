import type { Verdict } from '../domain/decide.ts';
import type { CardButton, CardView, GuideView } from '../domain/guide-view.ts';
import { PORTAL_OF_STEP, type StepId } from '../domain/step.ts';
import { button, type CardScene, companyOf, makeCard, stepButtons } from './card-scene.ts';
import { fillCard, reportRows, reportText } from './fill-card.ts';
import { idWarning, questionCard } from './question-card.ts';
import { keyOf, type Say } from './say.ts';

type Pointing = Extract<Verdict<unknown>, { is: 'pointing' }>;
type Lost = Extract<Verdict<unknown>, { is: 'lost' }>;

/** What stands on the page for a verdict. Pure; every word comes from `say`. */
export function guideViewOf(verdict: Verdict<unknown>, scene: CardScene, say: Say): GuideView {
  if (verdict.is === 'pointing') {
    const asked = questionCard(scene, say) ?? fillCard(scene, say);
    if (asked) return { spotlight: null, card: asked };
    const { step, action, suggest } = verdict;
    return {
      spotlight: { step, action: action.id, kind: action.kind, suggest },
      card: pointingCard(verdict, scene, say),
    };
  }
  return { spotlight: null, card: cardWithoutTarget(verdict, scene, say) };
}

function cardWithoutTarget(verdict: Exclude<Verdict<unknown>, Pointing>, scene: CardScene, say: Say): CardView | null {
  switch (verdict.is) {
    case 'nothing':
      return null;
    case 'waiting': {
      const text = say(verdict.for === 'page' ? 'waiting_loading' : 'waiting_sign_in');
      return fillCard(scene, say) ?? makeCard(null, { state: 'waiting', text }, scene, say);
    }
    case 'lost':
      return questionCard(scene, say) ?? fillCard(scene, say) ?? lostCard(verdict, scene, say);
    case 'elsewhere':
      return questionCard(scene, say) ?? elsewhereCard(verdict.step, scene, say);
    case 'all-done':
      return makeCard(null, { state: 'done', text: say('all_done'), rows: reportRows(scene, say) }, scene, say);
  }
}

function pointingCard({ step, action, suggest, obstacle }: Pointing, scene: CardScene, say: Say): CardView {
  const { connection } = scene.state;
  const key = action.say ?? keyOf('action', step, action.id);
  const text = say(key, companyOf(scene, say), connection.userName, suggest ?? '') || say(keyOf('do', step));
  return makeCard(
    step,
    {
      state: 'pointing',
      text,
      notes: [
        idWarning(scene, say),
        obstacle ? say(keyOf('obstacle', obstacle)) : '',
        reportText(scene, say),
        reminder(step, scene, say),
      ],
      value: suggest ? { label: say(action.kind === 'choose' ? 'value_choose' : 'value_type'), text: suggest } : null,
      rows: reportRows(scene, say),
      buttons: [...undoFill(scene, say), ...stepButtons(say)],
    },
    scene,
    say,
  );
}

function undoFill(scene: CardScene, say: Say): CardButton[] {
  return scene.report ? [button('undo-fill', say('undo_fill'))] : [];
}

/** What goes wrong most on this step, said before it does. */
function reminder(step: StepId, scene: CardScene, say: Say): string {
  if (step !== 'integrate' && step !== 'approve-scopes') return '';
  return scene.pageCompany === '' ? say('note_same_user') : say('note_company_in_app_store', scene.pageCompany);
}

function lostCard({ step, reason, obstacle }: Lost, scene: CardScene, say: Say): CardView {
  if (!scene.isCalm) return makeCard(step, { state: 'waiting', text: say('waiting_loading') }, scene, say);
  const names = whichCompany(step, scene);
  const warning = idWarning(scene, say) || (obstacle ? say(keyOf('obstacle', obstacle)) : '');
  return makeCard(
    step,
    {
      state: warning ? 'warning' : 'lost',
      text: warning || say(keyOf('lost', step), companyOf(scene, say)),
      notes: [
        names.length > 0 ? say('which_company') : '',
        whichUser(step, scene, say),
        warning ? '' : say(keyOf('lost_reason', reason)),
      ],
      rows: reportRows(scene, say),
      buttons: [...names, ...undoFill(scene, say), ...stepButtons(say)],
    },
    scene,
    say,
  );
}

/** While the company is unknown, those that the page names are offered; a press on one is the user's word for it. */
function whichCompany(step: StepId, { state, pageCompany }: CardScene): CardButton[] {
  const { companyName, seenCompanies } = state.connection;
  if (companyName !== '' || (step !== 'grant-role' && step !== 'integrate')) return [];
  const names = new Set([...seenCompanies, pageCompany].filter((name) => name !== ''));
  return [...names].map((name) => button('choose-company', name, { value: name }));
}

function whichUser(step: StepId, { state }: CardScene, say: Say): string {
  return step === 'grant-role' && state.connection.userName === '' ? say('which_user') : '';
}

function elsewhereCard(step: StepId, scene: CardScene, say: Say): CardView {
  const portal = PORTAL_OF_STEP[step];
  const needsId = scene.portal === 'accountflow';
  const { tenantId } = scene.state.connection;
  return makeCard(
    step,
    {
      state: needsId ? 'warning' : 'done',
      text: needsId ? say('need_tenant_id') : say(keyOf('handover', portal)),
      notes: portal === 'app-store' ? [say('note_same_user')] : [],
      value: tenantId && portal === 'accountflow' ? { label: say('field_tenantId'), text: tenantId } : null,
      buttons: [
        button('take-me-there', say('take_me_there'), { value: portal, primary: true }),
        button('hide', say('hide')),
      ],
    },
    scene,
    say,
  );
}

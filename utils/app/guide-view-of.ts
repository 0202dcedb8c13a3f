import type { Verdict } from '../domain/decide.ts';
import type { CardButton, CardView, GuideView } from '../domain/guide-view.ts';
import { isFormStep, PORTAL_OF_STEP, type StepId } from '../domain/step.ts';
import { distinctActions, sentenceOf } from './action-sentence.ts';
import { button, type CardScene, companyOf, makeCard, stepButtons } from './card-scene.ts';
import type { FillView } from './fill-card.ts';
import { idWarning, questionCard } from './question-card.ts';
import { keyOf, type Say } from './say.ts';

type Pointing = Extract<Verdict<unknown>, { is: 'pointing' }>;
type Lost = Extract<Verdict<unknown>, { is: 'lost' }>;

/** Where no form is filled. */
const NO_FILL: FillView = { card: null, rows: [], text: '', empty: '' };

/** What stands on the page for a verdict. Pure; every word comes from `say`. */
export function guideViewOf(
  verdict: Verdict<unknown>,
  scene: CardScene,
  say: Say,
  fill: FillView = NO_FILL,
): GuideView {
  if (verdict.is === 'pointing') {
    const asked = questionCard(scene, say) ?? fill.card;
    if (asked) return { spotlight: null, card: asked };
    const { step, action, suggest } = verdict;
    return {
      spotlight: { step, action: action.id, kind: action.kind, suggest },
      card: pointingCard(verdict, scene, say, fill),
    };
  }
  return { spotlight: null, card: cardWithoutTarget(verdict, scene, say, fill) };
}

function cardWithoutTarget(
  verdict: Exclude<Verdict<unknown>, Pointing>,
  scene: CardScene,
  say: Say,
  fill: FillView,
): CardView | null {
  switch (verdict.is) {
    case 'nothing':
      return null;
    case 'waiting': {
      const isSigningIn = verdict.for === 'sign-in';
      const text = say(isSigningIn ? 'waiting_sign_in' : 'waiting_loading');
      // What was read from the page can be asked about while the rest of it is still to come.
      const asked = isSigningIn ? null : questionCard(scene, say);
      return asked ?? fill.card ?? makeCard(null, { state: 'waiting', text }, scene, say);
    }
    case 'lost':
      return questionCard(scene, say) ?? fill.card ?? lostCard(verdict, scene, say, fill);
    case 'elsewhere':
      return questionCard(scene, say) ?? elsewhereCard(verdict.step, scene, say);
    case 'all-done':
      return makeCard(null, { state: 'done', text: say('all_done'), rows: fill.rows }, scene, say);
  }
}

function pointingCard(verdict: Pointing, scene: CardScene, say: Say, fill: FillView): CardView {
  const { step, action, suggest, obstacle, isShown } = verdict;
  return makeCard(
    step,
    {
      state: 'pointing',
      text: sentenceOf(verdict, scene.state.connection, say),
      notes: [
        idWarning(scene, say),
        isShown ? say('note_shown') : '',
        obstacle ? say(keyOf('obstacle', obstacle)) : '',
        // Said where the form is to be sent: before that every field is still to come.
        action.kind === 'confirm' ? fill.empty : '',
        fill.text,
        reminder(step, scene, say),
      ],
      value: suggest ? { label: say(action.kind === 'choose' ? 'value_choose' : 'value_type'), text: suggest } : null,
      rows: fill.rows,
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

function lostCard({ step, reason, obstacle, actions }: Lost, scene: CardScene, say: Say, fill: FillView): CardView {
  if (!scene.isCalm) return makeCard(step, { state: 'waiting', text: say('waiting_loading') }, scene, say);
  const companies = whichCompany(step, scene);
  const users = whichUser(step, scene);
  const warning = idWarning(scene, say) || (obstacle ? say(keyOf('obstacle', obstacle)) : '');
  return makeCard(
    step,
    {
      state: warning ? 'warning' : 'lost',
      text: warning || say(keyOf('lost', step), companyOf(scene, say)),
      notes: [
        companies.length > 0 ? say('which_company') : '',
        needsUser(step, scene) ? say('which_user') : '',
        fill.text,
        warning ? '' : fill.empty || say(keyOf('lost_reason', reason)),
        // Forms may be parted into pages, and what leads on is called as it likes.
        warning || !isFormStep(step) ? '' : say('lost_form_pages'),
      ],
      rows: fill.rows,
      buttons: [
        // One question at a time.
        ...(companies.length > 0 ? companies : users),
        ...(warning ? [] : showWhere(step, actions, scene, say)),
        ...undoFill(scene, say),
        ...stepButtons(say),
      ],
    },
    scene,
    say,
  );
}

/** What cannot be made out may be seen by the user, who can point at it; which of several is asked next. */
function showWhere(step: StepId, actions: Lost['actions'], { state }: CardScene, say: Say): CardButton[] {
  const [first, ...more] = distinctActions(step, actions, state.connection, say);
  if (!first) return [];
  if (more.length > 0) return [button('show-where', say('show_where'))];
  return [button('show-where', say('show_where_action', first.sentence), { value: first.id })];
}

/** While the company is unknown, those that the page names are offered; a press on one is the user's word for it. */
function whichCompany(step: StepId, { state, pageCompany }: CardScene): CardButton[] {
  const { companyName, seenCompanies } = state.connection;
  if (companyName !== '' || (step !== 'grant-role' && step !== 'integrate')) return [];
  const names = new Set([...seenCompanies, pageCompany].filter((name) => name !== ''));
  return [...names].map((name) => button('choose-company', name, { value: name }));
}

const needsUser = (step: StepId, { state }: CardScene): boolean =>
  step === 'grant-role' && state.connection.userName === '';

/** The same of the user, who is mostly the one who is signed in. */
function whichUser(step: StepId, scene: CardScene): CardButton[] {
  if (!needsUser(step, scene)) return [];
  return scene.state.connection.seenUsers.map((name) => button('choose-user', name, { value: name }));
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

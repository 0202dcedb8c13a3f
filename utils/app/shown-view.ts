import type { GuideRecord } from '../domain/connection.ts';
import { actionKey } from '../domain/decide.ts';
import { nameOf } from '../domain/fingerprint/traits.ts';
import type { PortalFlow } from '../domain/flow.ts';
import { ACCOUNTFLOW_FLOW } from '../sites/accountflow/flow.ts';
import { ADMIN_FLOW } from '../sites/admin/flow.ts';
import { APP_STORE_FLOW } from '../sites/app-store/flow.ts';
import { sentenceOf } from './action-sentence.ts';
import type { Say } from './say.ts';

const FLOWS: readonly PortalFlow[] = [ADMIN_FLOW, APP_STORE_FLOW, ACCOUNTFLOW_FLOW];

/** A line of what the user has shown. */
export interface ShownLine {
  /** `step/action` */
  readonly key: string;
  /** What it is for; the key where a later release knows the action no more. */
  readonly sentence: string;
  /** What stood on it, `button` or the like where nothing did. */
  readonly looks: string;
  readonly host: string;
}

/** All that was shown, the newest first. */
export function shownLines({ shown }: GuideRecord, say: Say): ShownLine[] {
  const entries = Object.entries(shown).sort(([, a], [, b]) => b.shownAt - a.shownAt);
  return entries.map(([key, { fingerprint, host }]) => ({
    key,
    sentence: sentenceOfKey(key, say),
    looks: nameOf(fingerprint) || fingerprint.tag || '',
    host,
  }));
}

function sentenceOfKey(key: string, say: Say): string {
  const steps = FLOWS.flatMap((flow) => flow.steps);
  const all = steps.flatMap(({ id: step, actions }) => actions.map((action) => ({ step, action, suggest: null })));
  const asked = all.find(({ step, action }) => actionKey(step, action) === key);
  return asked ? sentenceOf(asked, { companyName: '', userName: say('this_user') }, say) : key;
}

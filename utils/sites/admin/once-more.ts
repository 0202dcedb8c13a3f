/** The window in which a page asks, in words of its own, whether what was sent is to be sent. */
import type { Action, Condition } from '../../domain/flow.ts';
import * as label from './labels.ts';
import { COMPANY, USER } from './locators.ts';

const yes = { find: 'send-button', within: [{ in: 'dialog' }] } as const;
export const justSent: Condition = {
  justPressed: ['grant-role/save', 'grant-role/save-actions', 'grant-role/grant'],
};
/** What asks before anything else was pressed asks about that press. */
export const asksOnceMore: Condition = { all: [justSent, { sees: yes }] };

/** Surely about what was sent is a question that speaks of it, or of what sent it. */
export const sayYes: Action = {
  id: 'say-yes',
  kind: 'confirm',
  target: [USER, COMPANY, { labels: label.SAVE_ACTIONS }].map((mentions) => ({
    ...yes,
    within: [{ in: 'dialog', mentions }],
  })),
  when: justSent,
  say: 'action_grant_role_send_role',
};

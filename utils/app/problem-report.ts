import { activeConnection, type Connection, currentStep, type GuideRecord } from '../domain/connection.ts';
import { withheldOf, withhold } from '../domain/fingerprint/withhold.ts';
import { STEP_IDS } from '../domain/step.ts';

/** The program and what it runs in. */
export interface ReportWorld {
  readonly version: string;
  readonly browser: string;
  readonly language: string;
}

/**
 * What somebody who mends the guide needs to know, as plain text in English: never names, numbers or ids of companies
 * and users, also none that were learned after something was shown. It is shown and copied, never sent.
 */
export function problemReport(record: GuideRecord, { version, browser, language }: ReportWorld): string {
  const connection = activeConnection(record);
  const parts = [
    ['Connect Guide: problem report', `version: ${version}`, `browser: ${browser}`, `language: ${language}`],
    connection ? stepLines(connection) : ['no company in work'],
    connection ? lostLines(connection) : [],
    shownParts(record),
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function stepLines(connection: Connection): string[] {
  const steps = STEP_IDS.map((id) => {
    const { status, by, obstacle } = connection.steps[id];
    return `${id}: ${[status, status === 'todo' ? '' : `by ${by}`, obstacle ?? ''].filter(Boolean).join(', ')}`;
  });
  const actions = Object.entries(connection.actions).map(
    ([key, { is, pressed }]) => `${key}: ${is}${pressed ? ', pressed' : ''}`,
  );
  return [`current step: ${currentStep(connection) ?? 'none'}`, ...steps, ...actions];
}

function lostLines({ lost }: Connection): string[] {
  if (!lost) return ['lost: not so far'];
  const { host, step, reason, actions } = lost;
  return [
    `last lost on: ${host}`,
    `step: ${step}`,
    `reason: ${reason}`,
    `looked for: ${actions.join(', ') || 'nothing'}`,
  ];
}

function shownParts(record: GuideRecord): string[] {
  const withheld = withheldOf(record, record.activeId);
  return Object.entries(record.shown).map(
    ([key, { host, fingerprint }]) => `shown for ${key} on ${host}: ${JSON.stringify(withhold(fingerprint, withheld))}`,
  );
}

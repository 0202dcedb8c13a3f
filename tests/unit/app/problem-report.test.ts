import { expect, test } from 'vitest';
import { problemReport } from '../../../utils/app/problem-report.ts';
import { shownLines } from '../../../utils/app/shown-view.ts';
import type { GuideRecord } from '../../../utils/domain/connection.ts';
import { connectionWith, ID_A, recordWith } from '../domain/samples.ts';
import { say } from './scenes.ts';

const WORLD = { version: '1.2.3', browser: 'Mozilla/5.0 Chrome/156.0.0.0', language: 'nb' };
const FJORD = connectionWith({
  companyName: 'Fjord Regnskap AS',
  orgNumber: '987654325',
  userName: 'Kari Nordmann',
  tenantId: ID_A,
  tenantIdOf: 'Fjord Regnskap AS',
  candidate: { tenantId: ID_A, companyName: 'Berg AS', context: 'company' },
  seenCompanies: ['Berg AS'],
  seenUsers: ['Ola Nordmann'],
  steps: { ...connectionWith().steps, 'grant-role': { status: 'blocked', by: 'page', obstacle: 'service_inactive' } },
  actions: { 'integrate/open-apps': { is: 'open', openedIn: 'visit', pressed: true } },
  lost: { host: 'appstore.visma.net', step: 'integrate', reason: 'several-matches', actions: ['open-apps'] },
});
const shownOf = (name: string, shownAt: number) => ({
  fingerprint: { tag: 'a', name },
  host: 'apps.visma.com',
  shownAt,
});
const RECORD: GuideRecord = {
  ...recordWith(FJORD),
  // As if it had been shown before the names were known.
  shown: {
    'integrate/open-apps': shownOf('Programs of Fjord Regnskap AS', 1),
    'grant-role/open-user': shownOf('Kari Nordmann, Berg AS, 987 654 325', 2),
    'connect/of-a-later-release': shownOf('', 3),
  },
};

test('says where it stopped, in what, and what was shown', () => {
  const report = problemReport(RECORD, WORLD);
  for (const line of [
    'version: 1.2.3',
    'browser: Mozilla/5.0 Chrome/156.0.0.0',
    'current step: access-rights',
    'grant-role: blocked, by page, service_inactive',
    'integrate/open-apps: open, pressed',
    'last lost on: appstore.visma.net',
    'step: integrate',
    'reason: several-matches',
    'looked for: open-apps',
    'shown for integrate/open-apps on apps.visma.com: {"tag":"a","name":"Programs of {company}"}',
  ])
    expect(report.split('\n')).toContain(line);
});

test('names no company, number, id or user, also none that was learned later', () => {
  for (const text of [problemReport(RECORD, WORLD), problemReport({ ...RECORD, activeId: null }, WORLD)])
    expect(text).not.toMatch(new RegExp(`Fjord|Berg|Kari|Nordmann|987.?654|${ID_A}`, 'i'));
});

test('with nothing at all there is still something to send', () => {
  const report = problemReport({ ...recordWith(), shown: {} }, WORLD);
  expect(report).toContain('version: 1.2.3');
  expect(report).toContain('no company in work');
});

test('what was shown is listed newest first, by the sentence of its action and what stood on it', () => {
  expect(shownLines(RECORD, say)).toMatchObject([
    { key: 'connect/of-a-later-release', sentence: 'connect/of-a-later-release', looks: 'a' },
    { sentence: 'action_grant_role_open_user|this_company|this_user|', host: 'apps.visma.com' },
    { sentence: 'action_integrate_open_apps|this_company|this_user|', looks: 'programs of fjord regnskap as' },
  ]);
});

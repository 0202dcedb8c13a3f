import { describe, expect, test } from 'vitest';
import type { Command, Fact } from '../../utils/domain/command.ts';
import type { Fingerprint } from '../../utils/domain/fingerprint/fingerprint.ts';
import type { Request } from '../../utils/domain/message.ts';
import { parseRequest } from '../../utils/platform/parse-request.ts';
import { ID_A } from '../unit/domain/samples.ts';

const texts = { companyName: 'Fjord AS', orgNumber: '987654325', userName: 'Kari' };

const FINGERPRINT: Fingerprint = {
  tag: 'a',
  classes: ['x'],
  attributes: { href: '/apps' },
  box: { x: 1, y: 2, width: 3, height: 4 },
  neighbours: ['Apps'],
};

/** One of each; the types see to it that none is forgotten. */
const COMMANDS: { [Do in Command['do']]: Extract<Command, { do: Do }> | Command } = {
  start: { do: 'start' },
  'add-company': { do: 'add-company', ...texts },
  'edit-company': { do: 'edit-company', id: 'one', ...texts, tenantId: '' },
  'select-company': { do: 'select-company', id: null },
  'remove-company': { do: 'remove-company', id: 'one' },
  'undo-remove': { do: 'undo-remove' },
  'mark-done': { do: 'mark-done', id: 'one', step: 'connect' },
  skip: { do: 'skip', id: 'one', step: 'connect' },
  'undo-step': { do: 'undo-step', id: 'one', step: 'connect' },
  'confirm-id': { do: 'confirm-id', id: 'one', tenantId: ID_A },
  'reject-id': { do: 'reject-id', id: 'one', tenantId: ID_A },
  'choose-company': { do: 'choose-company', id: 'one', companyName: 'Fjord AS' },
  'choose-user': { do: 'choose-user', id: 'one', userName: 'Kari Nordmann' },
  'accept-mismatch': { do: 'accept-mismatch', id: 'one', shown: 'Berg AS' },
  'set-copies-only': { do: 'set-copies-only', copiesOnly: true },
  'show-where': { do: 'show-where', id: 'one', key: 'integrate/open-apps', host: 'a.test', fingerprint: FINGERPRINT },
  'forget-shown': { do: 'forget-shown', key: null },
  'set-defaults': { do: 'set-defaults', defaults: { periodType: 'Year', moduleVat: true } },
};

const FACTS: { [Name in Fact['fact']]: Extract<Fact, { fact: Name }> } = {
  action: { fact: 'action', key: 'connect/save', is: 'open', visit: 'v1' },
  pressed: { fact: 'pressed', key: 'connect/save' },
  step: { fact: 'step', step: 'connect', is: 'done', implies: ['company-details'] },
  obstacle: { fact: 'obstacle', step: 'connect', obstacle: null },
  'tenant-id': { fact: 'tenant-id', tenantId: ID_A, companyName: 'Fjord AS', context: 'company' },
  companies: { fact: 'companies', names: ['Fjord AS'] },
  users: { fact: 'users', names: ['Kari Nordmann'] },
  lost: { fact: 'lost', lost: { host: 'a.test', step: 'connect', reason: 'not-in-page', actions: ['save'] } },
};

const observed = (...facts: unknown[]) => ({ type: 'observed', observation: { connectionId: 'one', facts } });
const commanded = (command: unknown) => ({ type: 'command', command });

const REQUESTS = [
  { type: 'hello' },
  { type: 'go-to', portal: 'app-store' },
  { type: 'fill' },
  { type: 'load-showing' },
  { type: 'match-shown', keys: ['connect/save'], candidates: [FINGERPRINT, {}] },
  { type: 'guide-host', origin: 'https://new.visma.net' },
  { type: 'unguide-host', origin: 'https://new.visma.net' },
  observed(),
  ...Object.values(COMMANDS).map(commanded),
  ...Object.values(FACTS).map((fact) => observed(fact)),
] as Request[];

test.each(REQUESTS)('takes %j as it is', (request) => {
  expect(parseRequest(structuredClone(request))).toEqual(request);
});

test('takes nothing along that it does not know', () => {
  const request = commanded({ ...COMMANDS['mark-done'], by: 'page', tenantId: ID_A });
  expect(parseRequest({ ...request, sender: 'x' })).toEqual(commanded(COMMANDS['mark-done']));
});

describe('refuses', () => {
  test.each([undefined, null, 0, '', 'hello', [], [{ type: 'hello' }], {}, { type: 'HELLO' }, { type: 'toString' }])(
    'junk: %j',
    (message) => {
      expect(parseRequest(message)).toBeNull();
    },
  );

  const long = 'x'.repeat(2001);

  test.each<[string, unknown]>([
    ['a huge name', { do: 'add-company', ...texts, companyName: long }],
    ['a huge id', { do: 'remove-company', id: 'x'.repeat(101) }],
    ['an empty id', { do: 'remove-company', id: '' }],
    ['a huge default', { do: 'set-defaults', defaults: { periodType: long } }],
    ['a huge key of a default', { do: 'set-defaults', defaults: { [long]: true } }],
    ['a default that is no text', { do: 'set-defaults', defaults: { periodType: {} } }],
    ['an unknown step', { do: 'mark-done', id: 'one', step: 'constructor' }],
    ['a text too few', { do: 'add-company', companyName: '', orgNumber: '' }],
    ['an unknown command', { do: 'erase' }],
  ])('%s in a command', (_, command) => {
    expect(parseRequest(commanded(command))).toBeNull();
  });

  test.each<[string, unknown]>([
    ['an unknown step', { ...FACTS.step, step: 'sign-in' }],
    ['an unknown step that is implied', { ...FACTS.step, implies: ['connect', 'sign-in'] }],
    ['more implied steps than there are', { ...FACTS.step, implies: Array.from({ length: 9 }, () => 'connect') }],
    ['an id that is none', { ...FACTS['tenant-id'], tenantId: '12027' }],
    ['an id in upper case, which would be another id', { ...FACTS['tenant-id'], tenantId: ID_A.toUpperCase() }],
    ['the id that names nothing', { ...FACTS['tenant-id'], tenantId: '00000000-0000-0000-0000-000000000000' }],
    ['an unknown context', { ...FACTS['tenant-id'], context: 'user' }],
    ['a huge name', { ...FACTS['tenant-id'], companyName: long }],
    ['too many companies', { ...FACTS.companies, names: Array.from({ length: 51 }, String) }],
    ['an unknown state of an action', { ...FACTS.action, is: 'kept' }],
    ['an unknown fact', { fact: 'password', value: 'x' }],
  ])('%s in an observation, with all that is observed', (_, fact) => {
    expect(parseRequest(observed(FACTS.pressed, fact))).toBeNull();
  });

  test('too much at once, and what belongs to no connection', () => {
    expect(parseRequest(observed(...Array.from({ length: 201 }, () => FACTS.pressed)))).toBeNull();
    expect(parseRequest({ type: 'observed', observation: { connectionId: '', facts: [] } })).toBeNull();
  });

  test('portals and addresses that are none', () => {
    expect(parseRequest({ type: 'go-to', portal: 'https://example.com' })).toBeNull();
    expect(parseRequest({ type: 'guide-host', origin: 'new visma net' })).toBeNull();
  });
});

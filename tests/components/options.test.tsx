import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { Options } from '@/components/Options.tsx';
import { EMPTY_RECORD, type GuideRecord } from '@/utils/domain/connection.ts';
import { field, hasButton, openPage, press, say, textsOf, type } from './support/open-page.tsx';

const saved = (): string[] => textsOf('form.card [role="status"]');

test('defaults are saved by their keys, empty ones left out, and the page says so', async () => {
  const { told } = await openPage(<Options />);
  await type('Period type', ' Monthly ');
  await type('Start month for the financial year', '7');
  await type('Start date for reconciliation', '2026-01-01');
  await type('Payroll', 'on');
  await type('Assets', 'off');
  await press('Save');
  expect(told.commands).toEqual([
    {
      do: 'set-defaults',
      defaults: {
        periodType: 'Monthly',
        fiscalMonth: '7',
        startDate: '2026-01-01',
        modulePayroll: true,
        moduleAssets: false,
      },
    },
  ]);
  expect(saved()).toEqual(['Saved']);
  await type('Company group', 'North');
  expect(saved()).toEqual(['']);
});

test('defaults that are kept stand in the form', async () => {
  const defaults = { assignedUser: 'Kari', vatFrequency: 'Every two months', fiscalMonth: '3', moduleVat: false };
  await openPage(<Options />, { record: { ...EMPTY_RECORD, defaults } });
  expect(field('Assigned user').value).toBe('Kari');
  expect(field('VAT reporting frequency').value).toBe('Every two months');
  expect(field('Start month for the financial year').value).toBe('3');
  expect(field('VAT').value).toBe('off');
  expect(field('Payroll').value).toBe('');
});

test('what was not saved is not called saved', async () => {
  await openPage(<Options />, { isSilent: true });
  await press('Save');
  expect(saved()).toEqual(['']);
  expect(textsOf('[role="alert"]')).toEqual([say('refusal_no_answer')]);
});

const copiesOnly = () => document.querySelector<HTMLInputElement>('input[type=checkbox]') as HTMLInputElement;

test('filling in is switched off and on by the user', async () => {
  const { told } = await openPage(<Options />);
  expect(copiesOnly().checked).toBe(false);
  await act(async () => copiesOnly().click());
  await act(async () => copiesOnly().click());
  expect(told.commands).toEqual([
    { do: 'set-copies-only', copiesOnly: true },
    { do: 'set-copies-only', copiesOnly: false },
  ]);
});

test('what the organization has switched off the user cannot switch on', async () => {
  await openPage(<Options />, { mayFill: false });
  expect([copiesOnly().checked, copiesOnly().disabled]).toEqual([true, true]);
  expect(textsOf('#filling-hint')).toEqual([say('filling_off_by_policy')]);
});

test('an address is switched on and off', async () => {
  const { told } = await openPage(<Options />);
  await type('Address of the page', 'https://classic.visma.net/admin');
  await press('Switch on');
  expect(told.permitted).toEqual(['https://classic.visma.net']);
  expect(textsOf('.company .code')).toEqual(['classic.visma.net']);
  expect(field('Address of the page').value).toBe('');
  await press('Switch off classic.visma.net');
  expect(told.permitted).toEqual([]);
  expect(textsOf('.company .code')).toEqual([]);
});

test.each(['connect.visma.com', 'http://classic.visma.net', 'evilvisma.net', 'visma.net.example.com'])(
  'the address %s is refused in words',
  async (address) => {
    const { told } = await openPage(<Options />);
    await type('Address of the page', address);
    await press('Switch on');
    expect(told.permitted).toEqual([]);
    expect(textsOf('[role="alert"]')).toEqual([say('host_invalid')]);
    expect(document.activeElement).toBe(field('Address of the page'));
  },
);

test('a permission that is not given is told', async () => {
  await openPage(<Options />, { permits: false });
  await type('Address of the page', 'classic.visma.net');
  await press('Switch on');
  expect(textsOf('[role="alert"]')).toEqual([say('host_refused')]);
});

const SHOWN: GuideRecord = {
  ...EMPTY_RECORD,
  shown: {
    'integrate/open-apps': { fingerprint: { tag: 'a', name: 'Programs' }, host: 'appstore.visma.net', shownAt: 2 },
    'connect/save': { fingerprint: { tag: 'button', name: 'Keep' }, host: 'app.accountflow.com', shownAt: 1 },
  },
};
const OPEN_APPS = 'Open the tab “Apps”.';

test('what was shown is listed with what stood on it and where', async () => {
  await openPage(<Options />, { record: SHOWN });
  expect(textsOf('.company')).toEqual([
    `${OPEN_APPS} programs appstore.visma.net${say('forget')}`,
    `${say('action_connect_save', say('this_company'))} keep app.accountflow.com${say('forget')}`,
  ]);
});

test('each can be forgotten, or all', async () => {
  const { told } = await openPage(<Options />, { record: SHOWN });
  await press(say('forget_shown', OPEN_APPS));
  expect(told.commands).toEqual([{ do: 'forget-shown', key: 'integrate/open-apps' }]);
  expect(textsOf('.company')).toHaveLength(1);
  expect(document.activeElement?.id).toBe('shown-title');
  await press(say('forget_all'));
  expect(textsOf('.company')).toEqual([]);
  expect(document.body.textContent).toContain(say('shown_none'));
  expect(hasButton(say('forget_all'))).toBe(false);
});

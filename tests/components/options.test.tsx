import { expect, test } from 'vitest';
import { Options } from '@/components/Options.tsx';
import { EMPTY_RECORD } from '@/utils/domain/connection.ts';
import { field, openPage, press, say, textsOf, type } from './support/open-page.tsx';

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

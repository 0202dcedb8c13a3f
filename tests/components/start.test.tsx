import { expect, test } from 'vitest';
import { App } from '@/components/App.tsx';
import { button, field, hasButton, openPage, press, say, statuses, textsOf, type } from './support/open-page.tsx';

test('an empty list says what this is and starts with one press', async () => {
  const { told } = await openPage(<App />);
  expect(textsOf('.lead')).toEqual([say('app_intro')]);
  expect(textsOf('.never li')).toHaveLength(3);
  await press('Start');
  expect(told.commands).toEqual([{ do: 'start' }]);
  expect(document.querySelector('[data-connection]')?.getAttribute('data-connection')).toBe('new-1');
  expect(document.querySelector('[data-field="company-name"]')).toBeNull();
  expect(document.activeElement).toBe(document.querySelector('[data-focus="company"]'));
});

test('Add company takes three texts and brings the company into work', async () => {
  const { told } = await openPage(<App />);
  await press('Add company');
  expect(document.activeElement).toBe(field('Company name'));
  await type('Company name', 'Nordlys Regnskap AS');
  await type('Organization number', '923609016');
  await type('User who connects', 'Kari Nordmann');
  await press('Save company');
  expect(told.commands).toEqual([
    { do: 'add-company', companyName: 'Nordlys Regnskap AS', orgNumber: '923609016', userName: 'Kari Nordmann' },
  ]);
  expect(textsOf('[data-field="company-name"]')).toEqual(['Nordlys Regnskap AS']);
  expect(statuses()).toMatchObject({ 'access-rights': 'current', connect: 'todo' });
  expect(document.activeElement?.textContent).toBe('Nordlys Regnskap AS');
});

test('Cancel goes back to where the form was opened', async () => {
  const { told } = await openPage(<App />);
  await press('Add company');
  await press('Cancel');
  expect(told.commands).toEqual([]);
  expect(document.activeElement).toBe(button('Add company'));
});

test('a background that does not answer is an alert, and the form keeps its texts', async () => {
  await openPage(<App />, { isSilent: true });
  await press('Add company');
  await type('Company name', 'Fjord Bygg AS');
  await press('Save company');
  expect(textsOf('[role="alert"]')).toEqual([say('refusal_no_answer')]);
  expect(field('Company name').value).toBe('Fjord Bygg AS');
});

test('the three questions are one press away', async () => {
  await openPage(<App />);
  expect(textsOf('details:not(.report) > summary')).toHaveLength(3);
  expect(textsOf('details:not(.report) > p')).toEqual(['app', 'access', 'scopes'].map((each) => say(`help_a_${each}`)));
});

test('a page of Visma at an unknown address can be switched on', async () => {
  const { told } = await openPage(<App />, { address: 'https://classic.visma.net/admin?x=1' });
  await press('Guide me on this page');
  expect(told.permitted).toEqual(['https://classic.visma.net']);
  expect(hasButton('Guide me on this page')).toBe(false);
});

test.each(['', 'https://appstore.visma.net/', 'https://connect.visma.com/', 'https://example.com/'])(
  'nothing is offered on %s',
  async (address) => {
    await openPage(<App />, { address });
    expect(hasButton('Guide me on this page')).toBe(false);
  },
);

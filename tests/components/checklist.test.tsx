import { expect, test } from 'vitest';
import { App } from '@/components/App.tsx';
import { STEP_IDS } from '@/utils/domain/step.ts';
import { button, hasButton, openPage, press, say, statuses, textsOf } from './support/open-page.tsx';
import { company, recordOf } from './support/records.ts';

const named = { companyName: 'Nordlys Regnskap AS' };

test('eight steps in two parts, the first that is not done opened out', async () => {
  await openPage(<App />, { record: recordOf(company('a', 2, named)) });
  expect(Object.keys(statuses())).toEqual([...STEP_IDS]);
  expect(Object.values(statuses())).toEqual(['done', 'done', 'current', 'todo', 'todo', 'todo', 'todo', 'todo']);
  expect(textsOf('.part > h3')).toEqual(['Part A, Visma.net', 'Part B, Accountflow']);
  expect(textsOf('.task > p')).toEqual([say('do_integrate'), say('note_same_user')]);
  expect(document.querySelector('[aria-current="step"]')?.getAttribute('data-step')).toBe('integrate');
});

test('the first step says who can add companies in Accountflow', async () => {
  await openPage(<App />, { record: recordOf(company('a', 0, named)) });
  expect(textsOf('.task .note')).toEqual([say('note_accountflow_roles')]);
});

test('Take me there leads to the portal of the open step', async () => {
  const { told } = await openPage(<App />, { record: recordOf(company('a', 5, named)) });
  await press('Take me there');
  expect(told.portals).toEqual(['accountflow']);
});

test('Mark as done, Skip and Undo move the steps and the focus', async () => {
  const { told } = await openPage(<App />, { record: recordOf(company('a', 0, named)) });
  await press('Mark as done');
  expect(statuses()).toMatchObject({ 'access-rights': 'done', 'grant-role': 'current' });
  expect(textsOf('[data-step="access-rights"] .status')).toEqual(['Done · by you']);
  expect(document.activeElement?.closest('[data-step]')?.getAttribute('data-step')).toBe('grant-role');
  await press('Skip');
  expect(statuses()).toMatchObject({ 'grant-role': 'skipped', integrate: 'current' });
  await press(`Undo: ${say('step_access_rights')}`);
  expect(statuses()).toMatchObject({ 'access-rights': 'current', 'grant-role': 'skipped', integrate: 'todo' });
  expect(document.activeElement?.closest('[data-step]')?.getAttribute('data-step')).toBe('access-rights');
  expect(told.commands.map((command) => command.do)).toEqual(['mark-done', 'skip', 'undo-step']);
});

test('a blocked step says why', async () => {
  const connection = company('a', 1, named);
  const steps = { ...connection.steps, 'grant-role': { status: 'blocked', by: 'page', obstacle: 'service_inactive' } };
  await openPage(<App />, { record: recordOf({ ...connection, steps } as typeof connection) });
  expect(statuses()['grant-role']).toBe('blocked');
  expect(textsOf('[data-step="grant-role"] [role="alert"]')).toEqual([say('obstacle_service_inactive')]);
  expect(hasButton('Mark as done')).toBe(true);
});

test('when all is done it says so, counts what was skipped, and offers the next start', async () => {
  const connection = company('a', 8, named);
  const steps = { ...connection.steps, integrate: { status: 'skipped', by: 'hand' } } as const;
  await openPage(<App />, { record: recordOf({ ...connection, steps }) });
  expect(textsOf('.finished p')).toEqual([say('all_done'), say('done_with_skips', '1')]);
  expect(textsOf('#progress-text')).toEqual(['7 of 8 done']);
  expect(button('Start the next company')).toBeTruthy();
});

test('the last step marked as done moves the focus to the good news', async () => {
  await openPage(<App />, { record: recordOf(company('a', 7, named)) });
  await press('Mark as done');
  expect(document.activeElement?.textContent).toBe(say('all_done'));
});

test('users that a portal named are offered once the company is known', async () => {
  const { told } = await openPage(<App />, {
    record: recordOf(company('a', 0, { ...named, userName: '', seenUsers: ['Kari'] })),
  });
  await press('Kari');
  expect(told.commands).toEqual([{ do: 'choose-user', id: 'a', userName: 'Kari' }]);
  expect(hasButton('Kari')).toBe(false);
});

test('companies that a portal named are offered while the name is unknown', async () => {
  const { told } = await openPage(<App />, {
    record: recordOf(company('a', 0, { seenCompanies: ['Fjord', 'Nordlys'] })),
  });
  await press('Nordlys');
  expect(told.commands).toEqual([{ do: 'choose-company', id: 'a', companyName: 'Nordlys' }]);
  expect(textsOf('[data-field="company-name"]')).toEqual(['Nordlys']);
  expect(hasButton('Fjord')).toBe(false);
});

import { expect, test } from 'vitest';
import { App } from '@/components/App.tsx';
import { button, field, hasButton, openPage, press, recordComes, say, textsOf, type } from './support/open-page.tsx';
import { company, recordOf } from './support/records.ts';

const nordlys = company('a', 3, { companyName: 'Nordlys Regnskap AS' });
const fjord = company('b', 8, { companyName: 'Fjord Bygg AS', orgNumber: '987 654 325' });

test('every company stands with how far it is; the one in work first', async () => {
  await openPage(<App />, { record: recordOf(nordlys, fjord) });
  expect(textsOf('.company-name')).toEqual(['Nordlys Regnskap AS3 of 8 done · In work', 'Fjord Bygg AS8 of 8 done']);
});

test('Continue takes another company into work', async () => {
  await openPage(<App />, { record: recordOf(nordlys, company('c', 5, { companyName: 'Berg AS' })) });
  await press('Continue with Berg AS');
  expect(document.querySelector('[data-connection]')?.getAttribute('data-connection')).toBe('c');
  expect(document.activeElement?.textContent).toBe('Berg AS');
});

test('a finished company is not continued but shown', async () => {
  await openPage(<App />, { record: recordOf(nordlys, fjord) });
  expect(hasButton('Continue with Fjord Bygg AS')).toBe(false);
  await press('Show Fjord Bygg AS');
  expect(document.querySelector('[data-connection]')?.getAttribute('data-connection')).toBe('b');
});

test('Pause leaves no connection in work and says so', async () => {
  const { told } = await openPage(<App />, { record: recordOf(nordlys, fjord) });
  await press('Pause');
  expect(told.commands).toEqual([{ do: 'select-company', id: null }]);
  expect(document.querySelector('[data-connection]')).toBeNull();
  expect(textsOf('main > .note')).toEqual([say('paused')]);
  expect(document.activeElement).toBe(button('Continue with Nordlys Regnskap AS'));
});

test('Remove can be undone, and the focus follows', async () => {
  await openPage(<App />, { record: recordOf(nordlys, fjord) });
  await press('Remove Fjord Bygg AS');
  expect(textsOf('.company-name')).toHaveLength(1);
  const undo = button('Undo: bring back Fjord Bygg AS');
  expect(document.activeElement).toBe(undo);
  await press('Undo: bring back Fjord Bygg AS');
  expect(textsOf('.company-name')).toHaveLength(2);
  expect(hasButton('Undo: bring back Fjord Bygg AS')).toBe(false);
});

test('removing the last company leads back to the start, with the way back', async () => {
  await openPage(<App />, { record: recordOf(nordlys) });
  await press('Remove Nordlys Regnskap AS');
  expect(button('Start')).toBeTruthy();
  expect(document.activeElement).toBe(button('Undo: bring back Nordlys Regnskap AS'));
});

test('Edit changes the texts of the company that was meant', async () => {
  const { told } = await openPage(<App />, { record: recordOf(nordlys, fjord) });
  await press('Edit Fjord Bygg AS');
  expect(field('Organization number').value).toBe('987 654 325');
  await type('User who connects', 'Ola Nordmann');
  await press('Save company');
  expect(told.commands).toEqual([
    {
      do: 'edit-company',
      id: 'b',
      companyName: 'Fjord Bygg AS',
      orgNumber: '987 654 325',
      userName: 'Ola Nordmann',
      tenantId: '',
    },
  ]);
  expect(document.activeElement).toBe(button('Edit Fjord Bygg AS'));
});

test('the form has the focus before a frame is drawn: later it would take it from where the user types', async () => {
  await openPage(<App />, { record: recordOf(nordlys) });
  button('Add company').click();
  await Promise.resolve();
  expect(document.activeElement).toBe(field('Company name'));
  field('Organization number').focus();
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  expect(document.activeElement).toBe(field('Organization number'));
});

test('the focus waits for a record that comes after the answer', async () => {
  await openPage(<App />, { record: recordOf(nordlys, fjord), isLate: true });
  await press('Pause');
  expect(hasButton('Continue with Nordlys Regnskap AS')).toBe(false);
  await recordComes();
  expect(document.activeElement).toBe(button('Continue with Nordlys Regnskap AS'));
});

test('a long list can be searched by name and number', async () => {
  const clients = Array.from({ length: 7 }, (_, at) => company(`c${at}`, 1, { companyName: `Klient ${at}` }));
  await openPage(<App />, { record: recordOf(...clients, fjord) });
  await type('Find in the list', 'klient 3');
  expect(textsOf('.company-name span:first-child')).toEqual(['Klient 3']);
  await type('Find in the list', '987 654');
  expect(textsOf('.company-name span:first-child')).toEqual(['Fjord Bygg AS']);
  await type('Find in the list', 'nobody');
  expect(textsOf('.companies > .muted')).toEqual([say('none_found')]);
});

test('a short list has no search', async () => {
  await openPage(<App />, { record: recordOf(nordlys, fjord) });
  expect(document.querySelector('#find-company')).toBeNull();
});

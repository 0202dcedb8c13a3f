import { expect, test } from 'vitest';
import { Welcome } from '@/components/Welcome.tsx';
import { button, openPage, press, textsOf } from './support/open-page.tsx';
import { company, recordOf } from './support/records.ts';

test('three steps, what it never does, and a start that leads on to Visma.net', async () => {
  const { told } = await openPage(<Welcome />);
  expect(textsOf('.plain-steps li')).toHaveLength(3);
  expect(textsOf('.never li')).toHaveLength(3);
  await press('Start');
  expect(told.commands).toEqual([{ do: 'start' }]);
  expect(document.activeElement).toBe(button('Take me there'));
  await press('Take me there');
  expect(told.portals).toEqual(['admin']);
});

test('who has started already is not asked to start again', async () => {
  await openPage(<Welcome />, { record: recordOf(company('a', 1)) });
  expect(button('Take me there')).toBeTruthy();
});

import { expect, test } from 'vitest';
import { App } from '@/components/App.tsx';
import { openPage, press, say, textsOf } from './support/open-page.tsx';
import { company, recordOf } from './support/records.ts';

const FJORD = company('fjord', 2, {
  companyName: 'Fjord AS',
  lost: { host: 'appstore.visma.net', step: 'integrate', reason: 'not-in-page', actions: ['open-apps'] },
});

test('the report can be read and is copied as it is read, without the company', async () => {
  const { told } = await openPage(<App />, { record: recordOf(FJORD) });
  const { value: text } = document.querySelector('.report textarea') as HTMLTextAreaElement;
  expect(text).toContain('version: 9.8.7');
  expect(text).toContain('reason: not-in-page');
  expect(text).not.toContain('Fjord');
  await press(say('report_copy'));
  expect(told.copied).toEqual([text]);
  expect(textsOf('.report [role="status"]')).toEqual([say('copied')]);
});

test('what could not be copied is not called copied', async () => {
  await openPage(<App />, { record: recordOf(FJORD), canCopy: false });
  await press(say('report_copy'));
  expect(textsOf('.report [role="status"]')).toEqual([say('report_copy_failed')]);
});

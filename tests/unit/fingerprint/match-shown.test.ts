import { expect, test } from 'vitest';
import type { Command } from '../../../utils/domain/command.ts';
import type { Fingerprint } from '../../../utils/domain/fingerprint/fingerprint.ts';
import { matchShown } from '../../../utils/domain/fingerprint/match-shown.ts';
import { reduceCommand } from '../../../utils/domain/reduce-command.ts';
import { connectionWith, NOW, recordWith, worldAt } from '../domain/samples.ts';

const RECORD = recordWith(
  connectionWith({ id: 'fjord', companyName: 'Fjord AS', userName: 'Kari Nordmann' }),
  connectionWith({ id: 'berg', companyName: 'Berg AS', userName: 'Ola Hansen' }),
);

/** The row of a company in a list that no locator knows. */
const rowOf = (company: string, at: number): Fingerprint => ({
  tag: 'div',
  role: 'button',
  name: company,
  text: company,
  path: `/html[1]/body[1]/div[${at}]`,
  neighbours: ['Companies'],
});
const ROWS = ['Nord AS', 'Fjord AS', 'Berg AS', 'Sund AS'].map(rowOf);
const KEY = 'integrate/choose-company';

const show = (id: string, fingerprint: Fingerprint, record = RECORD) => {
  const command: Command = { do: 'show-where', id, key: KEY, host: 'a.test', fingerprint };
  return reduceCommand(record, command, worldAt()).record;
};

test('what was shown is kept for every company, with nothing of the one in work', () => {
  const shown = show('fjord', rowOf('Fjord AS', 1));
  const kept = { ...rowOf('{company}', 1) };
  expect(shown.shown).toEqual({ [KEY]: { fingerprint: kept, host: 'a.test', shownAt: NOW } });
  expect(JSON.stringify(shown.shown)).not.toMatch(/Fjord/i);
});

test('for the next company its own row is recognised, never the row of the one before', () => {
  const shown = show('fjord', rowOf('Fjord AS', 1));
  const asked = { type: 'match-shown', keys: [KEY], candidates: ROWS } as const;
  expect(matchShown(shown, asked)).toMatchObject({ key: KEY, index: 1 });
  expect(matchShown({ ...shown, activeId: 'berg' }, asked)).toMatchObject({ key: KEY, index: 2 });
  const withoutBerg = { ...asked, candidates: ROWS.filter(({ name }) => name !== 'Berg AS') };
  expect(matchShown({ ...shown, activeId: 'berg' }, withoutBerg)).toBeNull();
});

test('showing again takes the place of what was shown before; no company, nothing kept', () => {
  const again = show('fjord', { tag: 'a', name: 'Other' }, show('fjord', rowOf('Fjord AS', 1)));
  expect(again.shown[KEY]?.fingerprint).toEqual({ tag: 'a', name: 'Other' });
  const command: Command = { do: 'show-where', id: 'gone', key: KEY, host: 'a.test', fingerprint: {} };
  expect(reduceCommand(RECORD, command, worldAt())).toEqual({ record: RECORD, refusal: 'no-such-company' });
});

test('is forgotten one by one, or altogether', () => {
  const other = { fingerprint: {}, host: 'a.test', shownAt: 1 };
  const shown = { ...RECORD, shown: { [KEY]: other, 'connect/save': other } };
  const forget = (key: string | null) => reduceCommand(shown, { do: 'forget-shown', key }, worldAt()).record.shown;
  expect(Object.keys(forget(KEY))).toEqual(['connect/save']);
  expect(Object.keys(forget('connect/other'))).toEqual([KEY, 'connect/save']);
  expect(forget(null)).toEqual({});
});

test('what bears another name is asked about only when most else has stayed as it was', () => {
  const tab = (name: string, more: Fingerprint = {}): Fingerprint => ({
    tag: 'button',
    role: 'tab',
    name,
    text: name,
    ...more,
  });
  const shown = show('fjord', tab('Apps', { id: 'apps', container: 'nav', classes: ['tab'] }));
  const matched = (...candidates: Fingerprint[]) => matchShown(shown, { type: 'match-shown', keys: [KEY], candidates });
  expect(matched(tab('Close'))).toBeNull();
  const renamed = tab('Programs', { id: 'apps', container: 'nav', classes: ['tab'] });
  expect(matched(tab('Close'), tab('Help'), tab('Home'), renamed)).toMatchObject({ index: 3 });
});

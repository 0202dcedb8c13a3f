import { company, recordOf, TENANT_ID } from '@/tests/components/support/records.ts';
import { type Connection, EMPTY_RECORD, type GuideRecord } from '@/utils/domain/connection.ts';

const FJORD = { companyName: 'Fjord Regnskap AS', orgNumber: '987654325', userName: 'Kari Nordmann' };

const captured = (context: 'company' | 'customer') =>
  company('a', 4, { ...FJORD, candidate: { tenantId: TENANT_ID, companyName: 'Fjord Regnskap AS', context } });

const several = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    company(`c${at}`, at % 9, {
      companyName: `${at + 1}. Nordlys Eiendomsforvaltning AS`,
      orgNumber: `${912345670 + at}`,
    }),
  );

const said = company('a', 2, FJORD);
const mixed: Connection = {
  ...said,
  seenCompanies: ['Fjord Regnskap AS', 'Nordlys Eiendomsforvaltning AS'],
  companyName: '',
  steps: {
    ...said.steps,
    'access-rights': { status: 'done', by: 'hand' },
    'grant-role': { status: 'skipped', by: 'hand' },
    integrate: { status: 'blocked', by: 'page', obstacle: 'no_integrate' },
  },
};

/** What the extension's pages have to show, from nothing to a whole firm's companies. */
export const PAGE_RECORDS: Readonly<Record<string, GuideRecord>> = {
  empty: EMPTY_RECORD,
  started: recordOf(company('a', 0)),
  one: recordOf(company('a', 3, FJORD)),
  question: recordOf(captured('company')),
  warning: recordOf(captured('customer')),
  done: recordOf(company('a', 8, { ...FJORD, tenantId: TENANT_ID, tenantIdOf: FJORD.companyName })),
  /** Which company is asked; a step said to be done, one skipped, one blocked. */
  mixed: recordOf(mixed),
  /** Nothing in work. */
  paused: { ...recordOf(company('a', 3, FJORD)), activeId: null },
  removed: { ...recordOf(company('a', 3, FJORD)), removed: company('b', 5, { companyName: 'Vik Handel AS' }) },
  many: recordOf(...several(60)),
};

/** Puts a record where the extension's pages look for it; runs in one of them. */
export async function putRecord(record: GuideRecord): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } };
  await chrome.storage.local.set({ guide: { version: 1, record } });
}

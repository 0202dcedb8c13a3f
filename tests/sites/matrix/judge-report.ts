import type { Answer, PageReport } from './in-page/check-page.ts';
import type { MatrixState, Reading } from './matrix-state.ts';
import type { Cell } from './report.ts';
import { isKnown, type LanguageId } from './words.ts';

const isPointing = ({ says }: Answer): boolean => says.includes('/');

/** What the words allow to be pointed at: where the app's own name is unread, another thing may be right. */
function expectedIn(state: MatrixState, language: LanguageId): string {
  return language.startsWith('x-') ? (state.whenUnread ?? state.expect) : state.expect;
}

/** `wrong`: something is pointed at that is not it. To say nothing in a language that is not known is to be lost. */
export function outcomeOf(state: MatrixState, language: LanguageId, { own }: PageReport): Cell['outcome'] {
  if (!own.isMarked) return 'wrong';
  const expected = expectedIn(state, language);
  if (own.says === expected) return 'right';
  if (isPointing(own)) return 'wrong';
  return expected.includes('/') || isKnown(language) ? 'lost' : 'right';
}

const sameReading = (a: Reading | null, b: Reading): boolean =>
  a?.companyName === b.companyName && a.tenantId === b.tenantId && a.context === b.context;

function readingFaults({ reads }: MatrixState, report: PageReport, isRead: boolean): string[] {
  const read = report.reads;
  if (reads === undefined || reads === 'refused') return read ? [`reads ${read.tenantId}`] : [];
  if (sameReading(read, reads) || (read === null && !isRead)) return [];
  return [`reads ${read ? `${read.companyName} ${read.tenantId} ${read.context}` : 'nothing'}`];
}

/** All that is not as it should be, a line each. */
export function faultsOf(state: MatrixState, language: LanguageId, report: PageReport): string[] {
  const outcome = outcomeOf(state, language, report);
  const { says, at, obstacle } = report.own;
  const isAmiss = outcome === 'wrong' || (outcome === 'lost' && isKnown(language));
  const unmarked = [...report.others, ...report.offered].filter(({ isMarked }) => !isMarked);
  const faults = [
    ...(isAmiss ? [`${outcome}: ${says} ${at}`] : []),
    ...(isKnown(language) && obstacle !== (state.obstacle ?? null) ? [`obstacle ${obstacle}`] : []),
    ...unmarked.map((answer) => `elsewhere in the flow: ${answer.says} ${answer.at}`),
    ...(JSON.stringify(report.inPieces) === JSON.stringify(report.own) ? [] : [`in pieces: ${report.inPieces.says}`]),
    ...readingFaults(state, report, isKnown(language)),
  ];
  return [...new Set(faults)].map((fault) => `${state.portal}, ${state.name}: ${fault}`);
}

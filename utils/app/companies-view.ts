import { type Connection, currentStep, doneCount, type GuideRecord } from '../domain/connection.ts';
import { normalizeText } from '../domain/text.ts';

/** From this many companies on, the list offers a search. */
export const SEARCH_FROM = 7;

export interface CompanyView {
  readonly id: string;
  /** '' while unknown. */
  readonly name: string;
  readonly orgNumber: string;
  /** 0 to 8 */
  readonly done: number;
  readonly isActive: boolean;
  /** Every step is done or skipped. */
  readonly isFinished: boolean;
}

function companyView(connection: Connection, activeId: string | null): CompanyView {
  return {
    id: connection.id,
    name: connection.companyName,
    orgNumber: connection.orgNumber,
    done: doneCount(connection),
    isActive: connection.id === activeId,
    isFinished: currentStep(connection) === null,
  };
}

const rank = (company: CompanyView): number => (company.isActive ? 0 : company.isFinished ? 2 : 1);

/** A number is found however its digits are grouped. */
const digits = (text: string): string => text.replace(/[\s.-]/g, '');
const isOfDigits = (text: string): boolean => /^\d+$/.test(digits(text));

/** The companies whose name or number holds `sought`: the one in work, then unfinished ones, then the rest; by name. */
export function companiesView(record: GuideRecord, sought: string): CompanyView[] {
  const words = normalizeText(sought);
  return record.connections
    .map((connection) => companyView(connection, record.activeId))
    .filter(
      ({ name, orgNumber }) =>
        normalizeText(`${name} ${orgNumber}`).includes(words) ||
        (isOfDigits(words) && digits(orgNumber).includes(digits(words))),
    )
    .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, undefined, { numeric: true }));
}

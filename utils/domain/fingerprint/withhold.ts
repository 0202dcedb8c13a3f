import { sameCompany } from '../company-name.ts';
import type { Connection, GuideRecord } from '../connection.ts';
import type { Fingerprint } from './fingerprint.ts';

/** What a fingerprint must not keep: a text, and the word that stands for it. */
export interface Withheld {
  readonly company: string;
  readonly number: string;
  readonly tenantId: string;
  /** Names and what to write in their place, longest first: one may be a part of another. */
  readonly names: readonly { readonly text: string; readonly mark: string }[];
}

/** Also in the middle of an id or address. */
const UUIDS = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/gi;
const MAIL = /[^\s@<>"'(]+@[^\s@<>"')]+\.[a-z]{2,}/gi;
/** Numbers as people and registers write them: six digits or more, grouped or not. */
const NUMBER = /\d(?:[ \u00a0.-]?\d){5,}/g;

/** Between the words of a name: spaces in texts, other signs in ids and addresses. */
const GAP = '(?:[\\s\\u00a0_.+-]|%20)+';

const digits = (text: string): string => text.replace(/\D/g, '');

/** Everything that the record knows of its companies, seen from the one in work (`id`). */
export function withheldOf(record: GuideRecord, id: string | null): Withheld {
  const own = record.connections.find((each) => each.id === id);
  const others = [...record.connections.filter((each) => each !== own), ...(record.removed ? [record.removed] : [])];
  const names = [
    { text: own?.companyName ?? '', mark: '{company}' },
    { text: own?.userName ?? '', mark: '{user}' },
    ...others.map(({ userName }) => ({ text: userName, mark: '{other}' })),
    ...[...others.map(({ companyName }) => companyName), ...[own, ...others].flatMap(namesSeen)].map((text) => ({
      text,
      mark: '{other}',
    })),
  ];
  return {
    company: own?.companyName ?? '',
    number: digits(own?.orgNumber ?? ''),
    tenantId: own?.tenantId ?? '',
    // Of two that are equal the one in work counts: the order is kept among equals.
    names: names.filter(({ text }) => text.trim().length > 1).sort((a, b) => b.text.length - a.text.length),
  };
}

function namesSeen(connection: Connection | undefined): string[] {
  if (!connection) return [];
  return [
    ...connection.seenCompanies,
    ...connection.seenUsers,
    connection.tenantIdOf,
    connection.candidate?.companyName ?? '',
  ];
}

/**
 * A text in which what is about one company or person is replaced by a word for it, so that what was shown for one
 * company is recognised for the next, and nothing of it is kept: names, numbers, ids, mail addresses.
 */
export function withholdText(text: string, { company, number, tenantId, names }: Withheld): string {
  if (company && sameCompany(text, company)) return '{company}';
  const named = names.reduce((rest, name) => rest.replace(patternOf(name.text), name.mark), text);
  return named
    .replace(UUIDS, (id) => (id.toLowerCase() === tenantId ? '{id}' : '{other}'))
    .replace(MAIL, '{mail}')
    .replace(NUMBER, (found) => (number && digits(found) === number ? '{number}' : '{digits}'));
}

/** As whole words, in any case. */
function patternOf(name: string): RegExp {
  const words = name.trim().split(/\s+/);
  const escaped = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join(GAP);
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'giu');
}

/** The words that stand for what an element is about. */
const ABOUT = ['{company}', '{number}', '{user}', '{id}'];

/**
 * May two fingerprints, both without what is withheld, be of the same thing? What was about the company or user in work
 * must be so again, in its own words or in those around it: another company's row is never a likely one.
 */
export function isAboutTheSame(shown: Fingerprint, candidate: Fingerprint): boolean {
  const wordsOf = ({ name, text, neighbours }: Fingerprint): string => [name, text, neighbours].flat().join('\n');
  const [was, is] = [wordsOf(shown), wordsOf(candidate)];
  return ABOUT.every((mark) => !was.includes(mark) || is.includes(mark));
}

type Texts = readonly string[] | string | null | undefined;

/** A fingerprint without what it must not keep; see {@link withholdText}. Positions and sizes stay. */
export function withhold(fingerprint: Fingerprint, withheld: Withheld): Fingerprint {
  const cover = (text: string): string => withholdText(text, withheld);
  const coverAll = (texts: Texts): Texts => (typeof texts === 'string' ? cover(texts) : texts?.map(cover));
  const entries = Object.entries(fingerprint).map(([key, value]): [string, unknown] => {
    if (key === 'box' || key === 'tag') return [key, value];
    if (key !== 'attributes') return [key, coverAll(value as Texts)];
    const attributes = Object.entries((value ?? {}) as NonNullable<Fingerprint['attributes']>);
    return [key, Object.fromEntries(attributes.map(([name, text]) => [name, text && cover(text)]))];
  });
  return Object.fromEntries(entries) as Fingerprint;
}

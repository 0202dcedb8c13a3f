import { sameCompany } from './company-name.ts';
import { type Connection, isSettled } from './connection.ts';
import type { Condition } from './flow.ts';
import { type NameRef, spellingsOf } from './label.ts';
import type { Locator, Look } from './locator.ts';
import { aroundName, normalizeText } from './text.ts';

/** What conditions are asked against: the connection, and the page as it stands. */
export interface Context<E = unknown> {
  readonly connection: Connection;
  readonly look: Look<E>;
  /** Names this document's life; a reload is another visit. */
  readonly visit: string;
  readonly host: string;
  /** No change on the page for a while. */
  readonly isCalm: boolean;
  /** The guide came to a page that had stood open before: what stands on it may be the user's draft. */
  readonly joinedLate?: boolean;
  /** Actions (`step/action`) whose evidence this very look has met; none before it was looked for. */
  readonly evident?: ReadonlySet<string>;
  /** The action (`step/action`) for which the user's last press on the page was; null or none when it was for none. */
  readonly lastPress?: string | null | undefined;
  /** What is said to the user already, by keys: that the page stirs again takes none of it back. */
  readonly said?: { readonly action: string | null; readonly obstacle: string | null };
}

/** Does the page (and the connection) fulfil the condition? Total over `Condition`; looks lazily, left to right. */
export function holds(condition: Condition, context: Context): boolean {
  const { connection, look } = context;
  if ('all' in condition) return condition.all.every((part) => holds(part, context));
  if ('any' in condition) return condition.any.some((part) => holds(part, context));
  if ('not' in condition) return !holds(condition.not, context);
  if ('knows' in condition) return connection[condition.knows] !== '';
  if ('settled' in condition) return isSettled(connection, condition.settled);
  if ('wasDone' in condition) return connection.actions[condition.wasDone]?.is === 'done';
  if ('wasPressed' in condition) {
    const record = connection.actions[condition.wasPressed];
    return record?.pressed === true && (!condition.here || record.openedIn === context.visit);
  }
  if ('justPressed' in condition) return condition.justPressed.includes(context.lastPress ?? '');
  if ('keeps' in condition) return isKept(condition.keeps, context);
  if ('calm' in condition) return context.isCalm;
  if ('host' in condition) return condition.host.includes(context.host);
  if ('sees' in condition) return look.locate(condition.sees).outcome === 'found';
  if ('gone' in condition) return look.locate(condition.gone).outcome !== 'found';
  if ('unseen' in condition) return isUnseen(look, condition.unseen);
  if ('covered' in condition) return isCovered(look, condition.covered);
  if ('several' in condition) return look.locate(condition.several).outcome === 'ambiguous';
  if ('lacks' in condition) return isLacking(look, condition.lacks);
  if ('isOn' in condition) return look.isOn(condition.isOn) === true;
  if ('faulty' in condition) return look.isFaulty(condition.faulty) === true;
  const shown = look.shown('begins' in condition ? condition.begins : condition.shows);
  if (isCompany(condition.text) && shown !== null && sameCompany(shown, connection.companyName)) return true;
  const names = namesOf(condition.text, connection);
  if ('begins' in condition)
    return shown !== null && names.some((name) => normalizeText(name).startsWith(normalizeText(shown)));
  if (shown !== null && isNumber(condition.text)) return names.some((name) => withoutGaps(name) === withoutGaps(shown));
  return showsOneOf(shown, names, condition.part === true);
}

/** A menu and a register may write the same company with and without its legal form. */
const isCompany = (name: NameRef): boolean => 'value' in name && name.value === 'companyName';

/** Fields group the digits of a number, or not. */
const isNumber = (name: NameRef): boolean => 'value' in name && name.value === 'orgNumber';
const withoutGaps = (number: string): string => normalizeText(number).replace(/[ .\-‐-―]/g, '');

/** Every text that a name stands for now; none for a value not yet known. */
export function namesOf(name: NameRef, connection: Connection): string[] {
  if ('labels' in name) return spellingsOf(name.labels);
  return connection[name.value] === '' ? [] : [connection[name.value]];
}

/** Of an earlier visit's evidence only what stands here again was kept: a draft left behind is as done as a kept one. */
function isKept(key: string, { connection, visit, evident, joinedLate }: Context): boolean {
  const record = connection.actions[key];
  return !joinedLate && record?.is === 'done' && record.openedIn !== visit && evident?.has(key) === true;
}

function isCovered(look: Look, locator: Locator): boolean {
  const located = look.locate(locator);
  return located.outcome === 'hidden' && located.reason === 'covered';
}

/** Missing, or in the page and shown to nobody: several may be it, or something lies over it, where it is seen. */
function isUnseen(look: Look, locator: Locator): boolean {
  const located = look.locate(locator);
  return located.outcome === 'missing' || (located.outcome === 'hidden' && located.reason === 'not-visible');
}

/** What stands in the page but cannot be seen is not there for the user; what may be further down is not lacking. */
function isLacking(look: Look, locator: Locator): boolean {
  const located = look.locate(locator);
  if (located.outcome === 'found') return false;
  if (located.outcome === 'hidden') return located.reason === 'not-visible';
  return located.outcome === 'missing' && located.reason !== 'may-exist' && located.reason !== 'value-unknown';
}

function showsOneOf(shown: string | null, names: readonly string[], isPart: boolean): boolean {
  if (shown === null) return false;
  const text = normalizeText(shown);
  return names.map(normalizeText).some((name) => (isPart ? listsName(text, name) : text === name));
}

/** Is the name one of several in a text? With something in brackets behind it, or within another word, it is another. */
const listsName = (text: string, name: string): boolean =>
  aroundName(text, name).some(([, behind]) => !behind.startsWith(' ('));

import { readFingerprint } from '../../dom/fingerprint/read-fingerprint.ts';
import { frontModal } from '../../dom/point/front-modal.ts';
import { isCovered } from '../../dom/visible.ts';
import { containsDeep } from '../../dom/walk.ts';
import type { Connection } from '../../domain/connection.ts';
import type { Fingerprint } from '../../domain/fingerprint/fingerprint.ts';
import type { GuideState, ShownMatch } from '../../domain/message.ts';
import { normalizeText } from '../../domain/text.ts';
import { targetKeeper } from '../target-keeper.ts';
import { readCandidates } from './read-candidates.ts';
import type { ShowingWorld } from './showing.ts';

/** What the connection is about, as it may be read in tables and lists. */
export function knownTexts({ companyName, orgNumber, userName, tenantId }: Connection): string[] {
  return [companyName, orgNumber, userName, tenantId].map(normalizeText).filter((text) => text !== '');
}

/** What a person would call the same thing in the same place, wherever it has been scrolled to. */
const identityOf = ({ box: _, ...rest }: Fingerprint): string => JSON.stringify(rest);

/** What was shown, as it stands on the page now. */
export interface FoundShown extends Pick<ShownMatch, 'key' | 'score'> {
  readonly element: Element;
  readonly identity: string;
}

/** Neither behind a window nor under something else: there no mark can stand, and nothing be pressed. */
function isUsable(doc: Document, element: Element): boolean {
  const modal = frontModal(doc, element);
  return (!modal || containsDeep(modal, element)) && !isCovered(element);
}

/** Looks on the page for what was shown: reads here, lets the background compare. */
export function shownFinder({ doc, port, signal, look }: ShowingWorld) {
  const keeper = targetKeeper();
  let found: Omit<FoundShown, 'element'> | null = null;
  let run = 0;
  let asked = '';
  let answer: ShownMatch | null = null;

  async function seek(keys: readonly string[], { shown, connection }: GuideState): Promise<void> {
    const mine = ++run;
    const isStale = (): boolean => mine !== run || signal.aborted;
    const known = knownTexts(connection);
    const tags = keys.flatMap((key) => shown[key] ?? []);
    const read = await readCandidates(doc, { tags, known, isStale });
    if (isStale()) return;
    const question = JSON.stringify([keys, read?.records]);
    const isNew = question !== asked;
    if (isNew) answer = read && (await ask(keys, read.records));
    if (isStale()) return;
    asked = question;
    const at = answer?.index ?? -1;
    take(read?.elements[at]?.deref(), read?.records[at], known);
    // The same question has its answer already: another look would only ask it again.
    if (isNew || found) look();
  }

  const ask = async (keys: readonly string[], candidates: readonly Fingerprint[]): Promise<ShownMatch | null> =>
    (await port.ask<ShownMatch | null>({ type: 'match-shown', keys, candidates })) ?? null;

  /** The page may have changed while it was compared: only what still reads the same is taken. */
  function take(element: Element | undefined, record: Fingerprint | undefined, known: readonly string[]): void {
    const isSame = element && record && identityOf(readFingerprint(element, known)) === identityOf(record);
    const isThere = isSame && isUsable(doc, element);
    keeper.hold(isThere ? element : null);
    found = isThere && answer ? { key: answer.key, score: answer.score, identity: identityOf(record) } : null;
  }

  return {
    /** For the first of these actions that is recognised; asks for a look when there is an answer. */
    seek: (keys: readonly string[], state: GuideState): void => void seek(keys, state),
    /** What was recognised, as long as it is still right. */
    found(): FoundShown | null {
      const element = found && keeper.find();
      return found && element ? { ...found, element } : null;
    },
    find: keeper.find,
    /** Has the page as it is been compared, and nothing been recognised? */
    isUnknown: (): boolean => asked !== '' && found === null,
    /** What was found counts no more. */
    drop(): void {
      run += 1;
      asked = '';
      found = null;
      keeper.hold(null);
    },
  };
}

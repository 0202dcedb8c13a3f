import { actionKey } from '../../../../utils/domain/decide.ts';
import { takeMarks } from '../../matrix/in-page/check-page.ts';
import { serialisePage } from '../collect/serialise-page.ts';
import { decideHere, type Place, readHere } from './decide-here.ts';
import { holderOf } from './id-holder.ts';
import { isSameTarget } from './judge-variant.ts';
import { loadState } from './load-state.ts';
import type { PortalState } from './portal-state.ts';

/**
 * A page of the contract matrix as a state to be edited: with what is pointed at on it, or with the company's id that is read
 * from it. Null when neither is: there is nothing to find again on it.
 */
export function takeReplica(name: string, html: string, place: Place): PortalState | null {
  loadState(html);
  const marks = takeMarks();
  const { verdict } = decideHere(place);
  const reads = readHere();
  if (reads && verdict.is !== 'pointing') {
    const holder = holderOf(reads.tenantId);
    return holder && { ...place, name, html: serialisePage(holder), action: '', reads };
  }
  if (verdict.is !== 'pointing') return null;
  const action = actionKey(verdict.step, verdict.action);
  const marked = [...marks].filter(([, keys]) => keys.has(action)).map(([element]) => element);
  const target = marked.find((element) => isSameTarget(verdict.element, element));
  // What bears no mark is the matrix's to complain of.
  return target ? { ...place, name, html: serialisePage(target), action } : null;
}

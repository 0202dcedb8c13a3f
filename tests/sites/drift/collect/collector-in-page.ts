import type { Fact } from '../../../../utils/domain/command.ts';
import type { Verdict } from '../../../../utils/domain/decide.ts';
import { decideHere, type Place, readHere } from '../page/decide-here.ts';
import { holderOf } from '../page/id-holder.ts';
import { shownText } from '../page/shown-text.ts';
import { serialisePage } from './serialise-page.ts';

/** What one look at a live page brought, as data. */
export interface CollectedLook {
  readonly is: Verdict<Element>['is'];
  readonly facts: readonly Fact[];
  readonly action: string;
  readonly kind: string;
  readonly suggest: string | null;
  readonly reads: { tenantId: string; companyName: string } | null;
  readonly reason: string;
  readonly html: string;
}

let target: Element | null = null;

const collector = {
  look(place: Place): CollectedLook {
    const { verdict, facts } = decideHere(place);
    const reads = readHere();
    target = verdict.is === 'pointing' ? verdict.element : reads && holderOf(reads.tenantId);
    return {
      is: verdict.is,
      facts,
      action: verdict.is === 'pointing' ? `${verdict.step}/${verdict.action.id}` : '',
      kind: verdict.is === 'pointing' ? verdict.action.kind : '',
      suggest: verdict.is === 'pointing' ? verdict.suggest : null,
      reads,
      reason: verdict.is === 'lost' ? `${verdict.step}: ${verdict.reason}` : '',
      html: serialisePage(target),
    };
  },
  /** Brings the target into sight and gives its middle in CSS px of the viewport. */
  middle(): [number, number] {
    target?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    const { x, y, width, height } = (target as Element).getBoundingClientRect();
    return [x + width / 2, y + height / 2];
  },
  /** Chooses in a native list; false when the target is none. */
  chooseNative(name: string): boolean {
    const list = target?.closest('select');
    const option = list && [...list.options].find(({ text }) => text.trim() === name);
    if (!list || !option) return false;
    list.value = option.value;
    for (const type of ['input', 'change']) list.dispatchEvent(new Event(type, { bubbles: true }));
    return true;
  },
  /** The middle of the option with this name in an open list. */
  optionNamed(name: string): [number, number] | null {
    const options = [...document.querySelectorAll<HTMLElement>('[role=option],[role^=menuitem],li,label')];
    const option = options.find((each) => shownText(each).trim() === name && each.checkVisibility());
    if (!option) return null;
    option.scrollIntoView({ block: 'nearest' });
    const { x, y, width, height } = option.getBoundingClientRect();
    return [x + width / 2, y + height / 2];
  },
};

export type Collector = typeof collector;

Object.assign(globalThis, { collector });

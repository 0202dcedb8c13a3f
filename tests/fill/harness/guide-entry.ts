import { decideHere, type Place } from '../../sites/drift/page/decide-here.ts';

/** What the guide points at on this page, as `step/action` and the words of the element; else its verdict's name. */
const guide = {
  next(place: Place): { action: string; words: string } {
    const { verdict } = decideHere(place);
    if (verdict.is !== 'pointing') return { action: verdict.is, words: '' };
    return { action: `${verdict.step}/${verdict.action.id}`, words: (verdict.element.textContent ?? '').trim() };
  },
};

Object.assign(globalThis, { guide });

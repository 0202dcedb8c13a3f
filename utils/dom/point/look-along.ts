import type { Beyond } from '../../domain/locator.ts';
import { watchUserScroll } from './scroll-to-target.ts';

/** Share of what is seen by which a table is scrolled on: what was at its edge stays in sight. */
const STRIDE = 0.8;

/** A scroller with less to scroll than this has no more to show, CSS px. */
const LEAST = 4;

/** A list of thousands is searched by its search, not by leafing. */
const MOST_STRIDES = 40;

type Way = {
  length: 'scrollWidth' | 'scrollHeight';
  shown: 'clientWidth' | 'clientHeight';
  at: 'scrollLeft' | 'scrollTop';
};
const WAYS: Record<Beyond<Element>['axis'], Way> = {
  width: { length: 'scrollWidth', shown: 'clientWidth', at: 'scrollLeft' },
  height: { length: 'scrollHeight', shown: 'clientHeight', at: 'scrollTop' },
};

/** The part of a table, or what it stands in, that scrolls furthest that way. */
function scrollerOf(table: Element, { length, shown }: Way): Element | null {
  const hidden = (each: Element): number => each[length] - each[shown];
  const scrolls = (each: Element): boolean =>
    hidden(each) > LEAST &&
    /auto|scroll/.test(getComputedStyle(each)[length === 'scrollWidth' ? 'overflowX' : 'overflowY']);
  const inside = [table, ...table.querySelectorAll('*')].filter(scrolls).sort((a, b) => hidden(b) - hidden(a));
  let around = table.parentElement;
  while (around && !scrolls(around)) around = around.parentElement;
  return inside[0] ?? around;
}

/**
 * Brings into view what a table draws only when it is scrolled to: each call scrolls on by less than what is seen, and is
 * true while there is more to look at. Each table is looked through once a visit and that way, then stands where it stood;
 * as soon as the user scrolls it is theirs.
 */
export function lookAlong(doc: Document, signal: AbortSignal): (beyond: Beyond<Element>) => boolean {
  const known = { width: new WeakSet<Element>(), height: new WeakSet<Element>() };
  let current: { scroller: WeakRef<Element>; way: Way; from: number; left: number } | null = null;
  watchUserScroll(doc, signal, () => {
    current = null;
  });

  return ({ table, axis }) => {
    const way = WAYS[axis];
    const last = current?.way === way ? current.scroller.deref() : null;
    const scroller = last?.isConnected && table.contains(last) ? last : scrollerOf(table, way);
    if (!scroller) return false;
    if (scroller !== last) {
      if (known[axis].has(scroller)) return false;
      known[axis].add(scroller);
      current = { scroller: new WeakRef(scroller), way, from: scroller[way.at], left: MOST_STRIDES };
    }
    if (!current) return false;
    const before = scroller[way.at];
    if (current.left-- > 0) scroller[way.at] = before + scroller[way.shown] * STRIDE;
    if (Math.abs(scroller[way.at] - before) > 1) return true;
    scroller[way.at] = current.from;
    current = null;
    return false;
  };
}

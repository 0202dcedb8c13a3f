import { isDrawn, isVisible } from '../dom/visible.ts';

const ROW = 'tr,[role=row],li';

/** What a person reads at the target; rows of virtual tables are reused, so the row's text belongs to it. */
function written(element: Element): string {
  const value = element instanceof HTMLInputElement ? element.type : '';
  return `${element.tagName}${value}${element.textContent}\n${element.closest(ROW)?.textContent ?? ''}`;
}

/**
 * Remembers the target between two looks, without holding it: a weak reference and what was written there. `find`
 * gives it back only while it still is what was found: in the page, visible, with the same words. `isQuick`: drawn is enough, it may
 * be cut away by what is around it.
 */
export function targetKeeper() {
  let target: WeakRef<Element> | null = null;
  let words = '';

  function find(isQuick = false): Element | null {
    const element = target?.deref();
    const isSeen = element?.isConnected && ((isQuick && isDrawn(element)) || isVisible(element));
    return isSeen && written(element) === words ? element : null;
  }

  return {
    hold(element: Element | null): void {
      target = element && new WeakRef(element);
      words = element ? written(element) : '';
    },
    find,
    /** Is the target on the path of an event? */
    isIn(path: readonly EventTarget[]): boolean {
      const element = target?.deref();
      return element !== undefined && path.includes(element) && find() !== null;
    },
  };
}

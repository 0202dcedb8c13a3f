import { selectionsIn } from '../../../utils/dom/find/selections.ts';
import { containsDeep, deepElements, deepRoots, everyIn } from '../../../utils/dom/walk.ts';
import { loadState } from '../drift/page/load-state.ts';

/** Selectors on which a list put together from its parts differs from what the browser finds; inside of elements too. */
function compare(html: string, selectors: readonly string[]): { count: number; differences: string[] } {
  loadState(html);
  const roots = deepRoots(document);
  const { all, inside } = selectionsIn(() => roots, everyIn);
  const outers = [...deepElements(document.body)].filter((_, at) => at % 7 === 0);
  let count = 0;
  const differences = selectors.flatMap((selector) => {
    const whole = roots.flatMap((root) => [...root.querySelectorAll(selector)]);
    const isSame = (one: readonly Element[], other: readonly Element[]): boolean => {
      count += other.length;
      return one.length === other.length && one.every((each, at) => each === other[at]);
    };
    if (!isSame(all(selector), whole)) return [`all ${selector}`];
    const wrong = outers.find((outer) => {
      const held = whole.filter((each) => containsDeep(outer, each));
      return !isSame(inside(outer, selector), held);
    });
    return wrong ? [`inside ${selector}: ${(wrong.cloneNode() as Element).outerHTML}`] : [];
  });
  return { count, differences };
}

declare global {
  var compareSelections: typeof compare;
}
globalThis.compareSelections = compare;

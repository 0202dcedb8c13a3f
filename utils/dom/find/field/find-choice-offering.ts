import type { Located, Locator } from '../../../domain/locator.ts';
import { normalizeText } from '../../../domain/text.ts';
import { closestDeep } from '../../walk.ts';
import { type Candidate, judge } from '../judge.ts';
import type { Scene } from '../scene.ts';

/** What opens the list: its combobox or button by `aria-controls`, `aria-owns` or `list`; else the list itself. */
function ownerOf(scene: Scene, list: Element): Element {
  const id = CSS.escape(list.id);
  const by = `[aria-controls~="${id}"],[aria-owns~="${id}"],input[list="${id}"]`;
  return (list.id && scene.all(by)[0]) || list;
}

/** Finds the native select, list box or combobox among whose options is the name, open or closed. */
export function findChoiceOffering(
  scene: Scene,
  locator: Extract<Locator, { find: 'choice-offering' }>,
): Located<Element> {
  const names = scene.names(locator.option);
  const candidates = scene.all('option,[role=option]').flatMap((option): Candidate[] => {
    const label = option instanceof HTMLOptionElement ? option.label || option.value : scene.text(option);
    if (!names.includes(normalizeText(label))) return [];
    const list = closestDeep(option, (at) => at.matches('select,datalist,[role=listbox]'));
    return list ? [{ element: ownerOf(scene, list), rank: list instanceof HTMLSelectElement ? 0 : 1 }] : [];
  });
  return judge(scene, candidates, locator);
}

import type { Located, Locator } from '../../../domain/locator.ts';
import { normalizeText } from '../../../domain/text.ts';
import { closestMatching } from '../../walk.ts';
import { type Candidate, judge } from '../judge.ts';
import type { Scene } from '../scene.ts';
import { nameRank } from '../table/name-lines.ts';
import { kindRank } from './field-kinds.ts';
import { choiceShown, DROP_DOWNS } from './find-empty-list.ts';

/** A form has no more drop-downs; a table may have one in each cell. */
const MOST_LISTS = 40;

/**
 * What opens the list: its combobox or button by `aria-controls`, `aria-owns` or `list`. A native list opens itself; a
 * list box that always stands open is nothing to choose from as a whole: its options are controls of their own.
 */
function ownerOf(scene: Scene, list: Element): Element | null {
  if (list instanceof HTMLSelectElement) return list;
  const id = CSS.escape(list.id);
  const by = `[aria-controls~="${id}"],[aria-owns~="${id}"],input[list="${id}"]`;
  // A box that only narrows a list which stands open says as much of itself.
  return (list.id && scene.all(by).find((each) => kindRank(each, 'text') !== 0)) || null;
}

/** What stands in a box whose list is open narrows that, and is not chosen yet. */
const isTyped = (list: Element): boolean => list.ariaExpanded === 'true' && !!(list as HTMLInputElement).value;

/** Finds the native select or the combobox among whose options is the name, open or closed; or which shows it as chosen. */
export function findChoiceOffering(
  scene: Scene,
  locator: Extract<Locator, { find: 'choice-offering' }>,
): Located<Element> {
  const names = scene.names(locator.option);
  const numbers = scene.names({ value: 'orgNumber' });
  const isOffered = (label: string): boolean =>
    'value' in locator.option ? nameRank(label, names, numbers) !== null : names.includes(normalizeText(label));
  const candidates = scene.all('option,[role=option]').flatMap((option): Candidate[] => {
    const label = option instanceof HTMLOptionElement ? option.label || option.value : scene.text(option);
    if (!isOffered(label)) return [];
    const list = closestMatching(option, 'select,datalist,[role=listbox]');
    const owner = list && ownerOf(scene, list);
    return owner && !isTyped(owner) ? [{ element: owner, rank: owner === list ? 0 : 1 }] : [];
  });
  // While a list is closed its options need not be in the page.
  const lists = scene.all(DROP_DOWNS);
  const chosen =
    lists.length > MOST_LISTS ? [] : lists.filter((each) => !isTyped(each) && isOffered(choiceShown(scene, each)));
  return judge(scene, [...candidates, ...chosen.map((element) => ({ element, rank: 1 }))], locator);
}

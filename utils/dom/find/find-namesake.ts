import type { Located, Locator } from '../../domain/locator.ts';
import { normalizeText } from '../../domain/text.ts';
import { HEADINGS } from './headings.ts';
import type { Scene } from './scene.ts';
import { writtenText } from './written-text.ts';

/** A person's name at the beginning of a text, of two words or more, and nothing or an addition behind it. */
const PERSON = /^\p{Lu}[\p{L}'’.-]+(?: \p{L}[\p{L}'’.-]*){0,3} \p{Lu}[\p{L}'’.-]*(?= ?(?:$|[-,(<|–—·•:]))/u;

const PART_OF_NAME = /[\p{L}\p{N}-]/u;

/** Does the normalised text hold the name, and not one that only begins or ends so? */
const holdsWhole = (text: string, name: string): boolean =>
  text.split(name).some((before, at, all) => {
    const after = all[at + 1];
    return after !== undefined && !PART_OF_NAME.test(before.at(-1) ?? '') && !PART_OF_NAME.test(after[0] ?? '');
  });

/**
 * The heading of a page about another person: it shares the first or the last word of its name with the name asked for.
 * Missing where any heading or large text has the name itself, and for a name of one word, which may be short for more.
 */
export function findNamesake(scene: Scene, locator: Extract<Locator, { find: 'namesake' }>): Located<Element> {
  const name = scene.names(locator.of)[0] ?? '';
  const ends = (of: string): string[] => [of.split(' ')[0] ?? '', of.split(' ').at(-1) ?? ''];
  const [first, last] = ends(name);
  const large = parseFloat(getComputedStyle(scene.doc.body).fontSize) + 1;
  const heads = scene
    .holders(ends(name))
    .map((each) => each.closest(HEADINGS) ?? each)
    .filter((each) => each.matches(HEADINGS) || parseFloat(getComputedStyle(each).fontSize) > large)
    .filter((each) => scene.visible(each) && scene.inRegions(each, locator));
  const element = heads.find((each) => {
    const [begin, end] = ends(normalizeText(PERSON.exec(writtenText(each, scene.shadowOf))?.[0] ?? ''));
    return begin && (begin === first || end === last);
  });
  const isOurs = !name.includes(' ') || heads.some((each) => holdsWhole(scene.text(each), name));
  return element && !isOurs ? { outcome: 'found', element, rank: 0 } : { outcome: 'missing', reason: 'not-in-page' };
}

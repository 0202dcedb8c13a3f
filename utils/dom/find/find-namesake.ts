import type { Located, Locator } from '../../domain/locator.ts';
import { aroundName, normalizeText } from '../../domain/text.ts';
import { fontSize } from '../font-size.ts';
import { looksLikeCompany } from './company/company-text.ts';
import { HEADINGS } from './headings.ts';
import type { Scene } from './scene.ts';
import { writtenText } from './written-text.ts';

/** A person's name at the beginning of a text, of two words or more, and nothing or an addition behind it. */
export const PERSON = /^\p{Lu}[\p{L}'’.-]+(?: \p{L}[\p{L}'’.-]*){0,3} \p{Lu}[\p{L}'’.-]*(?= ?(?:$|[-,(<|–—·•:]))/u;
/** Every word of it is one of a name. */
const ALL_NAMES = /^(?:\p{Lu}[\p{Ll}'’.-]+ ?)+$/u;

/** Does the normalised text hold the name, and not one that is joined to more? */
const holdsWhole = (text: string, name: string): boolean =>
  aroundName(text, name).some(([before, behind]) => !before.endsWith('-') && !behind.startsWith('-'));

const ends = (name: string): string[] => [name.split(' ')[0] ?? '', name.split(' ').at(-1) ?? ''];

/** The person's name that a text is, or begins with; '' where it is none. */
export const personIn = (text: string): string => PERSON.exec(text)?.[0].trim() ?? '';

const writtenIn = (scene: Scene, head: Element): string => personIn(writtenText(head, scene.shadowOf));

/** Headings and large texts that have a word of the name. */
function headsWith(scene: Scene, words: readonly string[], locator: Locator): Element[] {
  const large = fontSize(scene.doc.body) + 1;
  const heads = scene.holders(words).map((each) => each.closest(HEADINGS) ?? each);
  return [...new Set(heads)].filter(
    (each) =>
      (each.matches(HEADINGS) || fontSize(each) > large) && scene.visible(each) && scene.inRegions(each, locator),
  );
}

/** Does the page say the name anywhere, in its texts or in its fields? */
function saysName(scene: Scene, name: string, words: readonly string[], locator: Locator): boolean {
  const values = scene.all('input').map((each) => normalizeText((each as HTMLInputElement).value));
  if (words.every((word) => values.some((value) => value.includes(word)))) return true;
  return scene
    .holders([name])
    .some((each) => holdsWhole(scene.text(each), name) && scene.visible(each) && scene.inRegions(each, locator));
}

/**
 * The heading of a page about another person than the one asked for: it has a person's name that shares its first or last word with
 * that one's, which no heading has; or it is the page's own heading, and the page says that one's name nowhere. Missing for a
 * name of one word, which may be short for more.
 */
export function findNamesake(scene: Scene, locator: Extract<Locator, { find: 'namesake' }>): Located<Element> {
  const name = scene.names(locator.of)[0] ?? '';
  const words = ends(name);
  const heads = headsWith(scene, words, locator);
  const alike = heads.find((each) => {
    const [first, last] = ends(normalizeText(writtenIn(scene, each)));
    return first && (first === words[0] || last === words[1]);
  });
  const other = scene.mainHeadings().find((each) => {
    const person = writtenIn(scene, each);
    return ALL_NAMES.test(person) && !looksLikeCompany(person);
  });
  const element = alike ?? (other && !saysName(scene, name, words, locator) ? other : null);
  const isOurs = !name.includes(' ') || heads.some((each) => holdsWhole(scene.text(each), name));
  return element && !isOurs ? { outcome: 'found', element, rank: 0 } : { outcome: 'missing', reason: 'not-in-page' };
}

import { normalizeText } from '../domain/text.ts';
import { drawnAtTop } from './drawn-at-top.ts';
import { bearsMark, looksLikeCompany, withoutMark } from './find/company/company-text.ts';
import { personIn } from './find/find-namesake.ts';
import { nameRank } from './find/table/name-lines.ts';
import { isDrawn } from './visible.ts';
import { closestMatching, deepRoots } from './walk.ts';

/** What a page's lists are made of: rows, options, ticks. */
const ENTRIES = 'option,li,label,td,th,[role=option],[role=gridcell],[role=cell],[role=rowheader]';

/** The top of the page, where it says who is signed in, CSS px. */
const TOP = 80;

/** A text in it has few elements, if any; a box with more is the bar itself. */
const MOST_PARTS = 4;

/** An organisation number behind a name. */
const NUMBER_AFTER = /[\s,·•|–—-]*\(?\d[\d\s.-]{6,}\d\)?$/;

const personOf = (text: string): string => (looksLikeCompany(text) ? '' : personIn(text));

/** The texts of single nodes, white space collapsed, that fulfil the condition and that a person sees; each once. */
function textsThat(root: Node, fulfils: (text: string, at: Element) => boolean): string[] {
  const found = new Set<string>();
  const nodes = document.createNodeIterator(root, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    const text = (node.nodeValue ?? '').replace(/\s+/g, ' ').trim();
    const at = node.parentElement;
    if (at && text !== '' && fulfils(text, at) && (at.localName === 'option' || isDrawn(at))) found.add(text);
  }
  return [...found];
}

/** Texts of the page's entries that fulfil the condition. */
function listedThat(doc: Document, fulfils: (text: string) => boolean): string[] {
  const isListed = (at: Element): boolean => closestMatching(at, ENTRIES) !== null;
  return deepRoots(doc).flatMap((root) => textsThat(root, (text, at) => fulfils(text) && isListed(at)));
}

/**
 * The companies that a page's lists name, told by a legal form, in the page's spelling without a mark such as `(firma)` or a number.
 * Those marked by a word of `lacking` are left out.
 */
export function listedCompanies(doc: Document, lacking: readonly string[]): string[] {
  const bare = (text: string): string => text.replace(NUMBER_AFTER, '');
  const names = listedThat(doc, (text) => looksLikeCompany(bare(text)) && !bearsMark(bare(text), lacking));
  return [...new Set(names.map((name) => withoutMark(bare(name))))];
}

/** What is drawn at the top of the page, in its pieces. */
function topTexts(doc: Document): string[] {
  const found = drawnAtTop(doc, TOP).filter((each) => each.getElementsByTagName('*').length <= MOST_PARTS);
  const isAtTop = (at: Element): boolean => at.getBoundingClientRect().top < TOP;
  const texts = found.flatMap((each) => textsThat(each, (_, at) => isAtTop(at)));
  return texts.flatMap((text) => text.split(/[·•|,(]/).map((part) => part.trim()));
}

/**
 * Who may be signed in: what the top of the page says that reads as a person's name and is none of `labels`. Where the page lists one
 * of them among its users, too, it is that one.
 */
export function signedInNames(doc: Document, labels: readonly string[]): string[] {
  const names = new Set(
    topTexts(doc).filter((text) => text !== '' && personOf(text) === text && !labels.includes(normalizeText(text))),
  );
  if (names.size === 0) return [];
  const isIn = (text: string, named: readonly string[]): boolean => nameRank(text, named.map(normalizeText)) !== null;
  const entries = listedThat(doc, (text) => isIn(text, [...names]));
  const listed = [...names].filter((name) => entries.some((text) => isIn(text, [name])));
  return listed.length > 0 ? listed : [...names];
}

/** Persons' names that headings are, or begin with, and that are none of `labels`: whose page it is. */
export function headingNames(doc: Document, labels: readonly string[]): string[] {
  const headings = [...doc.querySelectorAll('h1,h2,h3,[role=heading]')];
  const names = headings.flatMap((heading) => textsThat(heading, (text) => personOf(text) !== '')).map(personOf);
  return [...new Set(names)].filter((name) => !labels.includes(normalizeText(name)));
}

import type { Random } from '../../../sites/drift/page/random.ts';

/** One thing to press, choose or type into, as its owner thinks of it; a redesign changes how it is shown. */
export interface Item {
  /** The same before and after: the truth that matchers are judged by. */
  readonly key: string;
  readonly kind: 'link' | 'button' | 'field' | 'icon' | 'picture';
  readonly text: string;
  readonly id: string;
  readonly href: string;
  /** A word for its class. */
  readonly block: string;
}

export interface Section {
  readonly key: string;
  readonly kind: 'menu' | 'cards' | 'table' | 'form' | 'footer' | 'prose';
  readonly heading: string;
  readonly items: readonly Item[];
}

export type PageModel = readonly Section[];

const VERBS = 'Open Add Edit Delete Save Send Find Show Share Approve Export Import Print Start Join Compare'.split(
  ' ',
);
const THINGS =
  'account invoices reports customers products settings services news help careers security pricing support partners documents messages payments orders projects banking cards insurance travel weather video music shipping returns stores events'.split(
    ' ',
  );
const COMMON = ['Learn more', 'Read more', 'See all', 'Details', 'Edit', 'Buy now', 'View'];

const title = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function phrase(random: Random): string {
  const thing = random.pick(THINGS);
  if (random.chance(0.25)) return title(thing);
  return random.chance(0.6) ? `${random.pick(VERBS)} ${thing}` : `${title(thing)} and ${random.pick(THINGS)}`;
}

function item(random: Random, key: string, kind: Item['kind'], text = phrase(random)): Item {
  const slug = text.toLowerCase().replaceAll(' ', '-');
  return {
    key,
    kind,
    text: kind === 'icon' && random.chance(0.5) ? '' : text,
    id: random.chance(0.25) ? `${random.pick(['btn', 'nav', 'main', 'el'])}-${slug}` : '',
    href: kind === 'link' || kind === 'picture' ? `https://site.example/${slug}` : '',
    block: random.pick(['link', 'btn', 'item', 'entry', 'cta']),
  };
}

function menu(random: Random, key: string, kind: 'menu' | 'footer', length: number): Section {
  const items = Array.from({ length }, (_, at) =>
    item(random, `${key}${at}`, random.chance(0.85) ? 'link' : random.pick(['button', 'icon'])),
  );
  return { key, kind, heading: kind === 'footer' ? title(random.pick(THINGS)) : '', items };
}

/** Cards and rows that look alike: the same words in each, told apart only by what stands beside them. */
function alike(random: Random, key: string, kind: 'cards' | 'table', length: number): Section[] {
  const shared = random.pick(COMMON);
  return Array.from({ length }, (_, at) => {
    const heading = `${title(random.pick(THINGS))} ${random.pick(THINGS)}`;
    const items = [
      item(random, `${key}${at}a`, random.pick(['link', 'picture']), heading),
      item(random, `${key}${at}b`, random.chance(0.5) ? 'button' : 'link', shared),
    ];
    return { key: `${key}${at}`, kind, heading, items };
  });
}

/** A page of 40 to 150 items, drawn by the generator. */
export function createModel(random: Random): PageModel {
  const many = (least: number, most: number) => least + Math.floor(random.next() * (most - least + 1));
  const form = Array.from({ length: many(1, 6) }, (_, at) =>
    item(random, `f${at}`, random.chance(0.75) ? 'field' : 'button'),
  );
  return [
    menu(random, 'm', 'menu', many(6, 20)),
    ...(random.chance(0.5) ? [menu(random, 'n', 'menu', many(4, 14))] : []),
    { key: 'f', kind: 'form', heading: phrase(random), items: form },
    ...alike(random, 'c', 'cards', many(2, 4)),
    ...(random.chance(0.5) ? alike(random, 't', 'table', many(3, 5)) : []),
    menu(random, 'p', 'footer', many(6, 16)),
    menu(random, 'q', 'footer', many(6, 16)),
  ];
}

/** What rows and cards share is reworded in all of them alike. */
export function isShared(item: Item): boolean {
  return /^[ct]\d+b$/.test(item.key);
}

/** Another wording of the same. */
export function reword(random: Random, text: string): string {
  const words = text.split(' ');
  const ways = [
    () => text.toUpperCase(),
    () => `${text} ${random.pick(THINGS)}`,
    () => `${random.pick(VERBS)} ${text.toLowerCase()}`,
    () => words.slice(-1).join(' '),
    () => [random.pick(VERBS), ...words.slice(1)].join(' '),
    () => phrase(random),
  ];
  return title(random.pick(ways)());
}

export { item as createItem };

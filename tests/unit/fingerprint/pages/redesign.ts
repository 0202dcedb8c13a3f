import { createRandom, type Random } from '../../../sites/drift/page/random.ts';
import { createItem, createModel, type Item, isShared, type PageModel, reword, type Section } from './model.ts';
import { type Rendered, renderPage, type Style } from './render.ts';

/** A page before and after a redesign. An item of the old page is on the new one when its key is. */
export interface Redesign {
  readonly old: readonly Rendered[];
  readonly now: readonly Rendered[];
}

/** From a touch-up to a page built anew; shares of what changes. */
const LEVELS = [
  { share: 0.25, moved: 0.03, classes: 0.1, ids: 0.1, texts: 0.06, hrefs: 0.08, gone: 0.05, added: 0.1, build: 0.1 },
  { share: 0.4, moved: 0.12, classes: 0.6, ids: 0.35, texts: 0.2, hrefs: 0.3, gone: 0.15, added: 0.3, build: 0.6 },
  { share: 0.35, moved: 0.3, classes: 1, ids: 0.7, texts: 0.34, hrefs: 0.6, gone: 0.25, added: 0.5, build: 1 },
] as const;

type Level = (typeof LEVELS)[number];

/** What is new on a page is about something new; the words of the old page come back as copies only. */
const FRESH = ['Discover', 'Meet', 'Try', 'Why', 'About', 'Our', 'All', 'Your'];

function createStyle(random: Random): Style {
  return {
    prefix: `${random.pick(['c', 'ui', 'app', 'site', 'v'])}-`,
    isHashed: random.chance(0.3),
    depth: Math.floor(random.next() * 6),
    width: random.pick([900, 1100, 1250]),
    listTags: random.pick([
      ['ul', 'li'],
      ['ul', 'li'],
      ['div', 'div'],
      ['div', 'span'],
    ]),
    buttonTag: random.pick(['button', 'button', 'a', 'div']),
    hasNarrowMenu: random.chance(0.15),
    hasInnerSpan: random.chance(0.4),
    top: Math.floor(random.next() * 80),
  };
}

function restyle(random: Random, style: Style, { build, classes }: Level): Style {
  const fresh = createStyle(random);
  const keep = <T>(share: number, old: T, next: T): T => (random.chance(share) ? next : old);
  return {
    prefix: keep(classes, style.prefix, fresh.prefix),
    isHashed: keep(classes * 0.5, style.isHashed, fresh.isHashed),
    depth: keep(build, style.depth, fresh.depth),
    width: keep(build, style.width, fresh.width),
    listTags: keep(build * 0.6, style.listTags, fresh.listTags),
    buttonTag: keep(build * 0.5, style.buttonTag, fresh.buttonTag),
    hasNarrowMenu: keep(build, style.hasNarrowMenu, fresh.hasNarrowMenu),
    hasInnerSpan: keep(build * 0.6, style.hasInnerSpan, fresh.hasInnerSpan),
    top: keep(build, style.top, fresh.top),
  };
}

type Words = Map<string, string>;

function changeText(random: Random, item: Item, level: Level, words: Words): string {
  const known = words.get(item.text);
  if (isShared(item) && known !== undefined) return known;
  const text = random.chance(level.texts) ? reword(random, item.text) : item.text;
  if (isShared(item)) words.set(item.text, text);
  return text;
}

function changeItem(random: Random, item: Item, level: Level, words: Words): Item {
  const text = changeText(random, item, level, words);
  return {
    ...item,
    text,
    id:
      item.id && random.chance(level.ids)
        ? random.chance(0.4)
          ? ''
          : `${random.word()}-${item.id.slice(-5)}`
        : item.id,
    href: item.href && random.chance(level.hrefs) ? reviseHref(random, item.href) : item.href,
    block: random.chance(level.classes) ? random.pick(['link', 'btn', 'item', 'entry', 'cta']) : item.block,
  };
}

function reviseHref(random: Random, href: string): string {
  const slug = href.split('/').at(-1) ?? '';
  return random.pick([
    `https://www.site.example/en/${slug}.html`,
    `https://site.example/${slug}/?ref=nav`,
    `/go/${random.word()}`,
  ]);
}

function changeSection(random: Random, section: Section, level: Level, words: Words): Section {
  const kept = section.items
    .filter(() => !random.chance(level.gone))
    .map((item) => changeItem(random, item, level, words));
  const isAlike = section.kind === 'cards' || section.kind === 'table';
  const extra = isAlike
    ? []
    : section.items
        .filter(() => random.chance(level.added))
        .map((_, at) => createItem(random, `${section.key}new${at}`, 'link', `${random.pick(FRESH)} ${random.word()}`));
  const items = [...kept, ...extra];
  return { ...section, items: random.chance(level.build * 0.5) ? shuffle(random, items) : items };
}

function shuffle<T>(random: Random, list: readonly T[]): T[] {
  return list
    .map((each) => ({ each, at: random.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ each }) => each);
}

/** Some things are found in another place: a menu's entry in the page's foot, a button in the menu. */
function moveSome(random: Random, model: PageModel, { moved }: Level): PageModel {
  const loose = model.filter(({ kind }) => kind !== 'cards' && kind !== 'table');
  const goes = new Map(
    loose.flatMap(({ items }) => items.filter(() => random.chance(moved)).map((item) => [item, random.pick(loose)])),
  );
  return model.map((section) => ({
    ...section,
    items: [
      ...section.items.filter((item) => !goes.has(item)),
      ...[...goes].filter(([, to]) => to === section).map(([item]) => item),
    ],
  }));
}

/** Also what stood in one place is found in another, and what is new says the same as what was there. */
function changePage(random: Random, model: PageModel, level: Level): PageModel {
  const words: Words = new Map();
  const changed = moveSome(random, model, level).map((section) => changeSection(random, section, level, words));
  const order = random.chance(level.build * 0.6)
    ? [changed[0] as Section, ...shuffle(random, changed.slice(1))]
    : changed;
  return order.map((section) => {
    const from = random.pick(changed);
    const isLoose = section.kind === 'footer' || section.kind === 'menu';
    const copies = isLoose ? from.items.filter((item) => item.kind === 'link' && random.chance(level.added * 0.2)) : [];
    return {
      ...section,
      items: [...section.items, ...copies.map((item, at) => ({ ...item, key: `copy${at}${item.key}` }))],
    };
  });
}

/** The same seed gives the same pair of pages. */
export function createRedesign(seed: number): Redesign {
  const random = createRandom(seed);
  const drawn = random.next();
  const level = drawn < LEVELS[0].share ? LEVELS[0] : drawn < LEVELS[0].share + LEVELS[1].share ? LEVELS[1] : LEVELS[2];
  const model = createModel(random);
  const style = createStyle(random);
  const old = renderPage(random, model, style);
  return { old, now: renderPage(random, changePage(random, model, level), restyle(random, style, level)) };
}

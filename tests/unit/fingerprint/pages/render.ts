import type { Fingerprint } from '../../../../utils/domain/fingerprint/fingerprint.ts';
import type { Random } from '../../../sites/drift/page/random.ts';
import type { Item, PageModel, Section } from './model.ts';

/** How a site is built: what a redesign throws over. */
export interface Style {
  /** Before each class name. */
  readonly prefix: string;
  /** Class names made by a build say nothing. */
  readonly isHashed: boolean;
  readonly depth: number;
  readonly width: number;
  readonly listTags: readonly [string, string];
  readonly buttonTag: string;
  /** A second menu for narrow windows, present but of no size. */
  readonly hasNarrowMenu: boolean;
  readonly hasInnerSpan: boolean;
  readonly top: number;
}

/** An element of a page, with the key of what it is for when pressing it does that. */
export interface Rendered {
  readonly record: Fingerprint;
  readonly key: string;
}

interface Node {
  tag: string;
  text?: string;
  id?: string;
  classes?: string[];
  attributes?: Record<string, string>;
  key?: string;
  children: Node[];
  box?: { x: number; y: number; width: number; height: number };
}

function hash(text: string): string {
  let value = 7;
  for (const letter of text) value = (value * 31 + letter.charCodeAt(0)) >>> 0;
  return value.toString(36).slice(0, 6);
}

export function renderPage(random: Random, model: PageModel, style: Style): Rendered[] {
  const node = (tag: string, parts: Partial<Node> = {}, ...children: Node[]): Node => ({ tag, children, ...parts });
  const classesOf = (block: string, part = ''): string[] => {
    const name = `${style.prefix}${block}${part && `__${part}`}`;
    return [style.isHashed ? `css-${hash(name)}` : name];
  };

  function leaf(item: Item): Node {
    const { key, text, id } = item;
    const classes = classesOf(item.block, item.kind);
    const base = { key, id, classes };
    const attributes: Record<string, string> = item.href ? { href: item.href } : {};
    switch (item.kind) {
      case 'field':
        return node('input', {
          ...base,
          text,
          attributes: { type: 'text', name: text.toLowerCase(), placeholder: text },
        });
      case 'picture':
        return node(
          'a',
          { ...base, attributes },
          node('img', { attributes: { alt: text }, classes: classesOf('img') }),
        );
      case 'icon':
        return node(
          style.buttonTag,
          { ...base, text, attributes: { 'aria-label': text } },
          node('svg', { classes: classesOf('icon') }),
        );
      default: {
        const tag = item.kind === 'link' ? 'a' : style.buttonTag;
        return style.hasInnerSpan
          ? node(tag, { ...base, attributes }, node('span', { text, classes: classesOf(item.block, 'label') }))
          : node(tag, { ...base, text, attributes });
      }
    }
  }

  function section(from: Section): Node {
    const { kind, heading, items } = from;
    const [list, line] = kind === 'menu' || kind === 'footer' ? style.listTags : ['div', 'div'];
    const inner = node(
      list,
      { classes: classesOf(kind, 'list') },
      ...items.map((item) => node(line, { classes: classesOf(kind, 'line') }, leaf(item))),
    );
    const parts = heading ? [node('h3', { text: heading, classes: classesOf(kind, 'title') }), inner] : [inner];
    const outer = kind === 'menu' ? 'nav' : kind === 'footer' ? 'footer' : 'section';
    return node(outer, { classes: classesOf(kind), id: kind === 'menu' ? `${style.prefix}${from.key}` : '' }, ...parts);
  }

  const wrap = (inner: Node[], depth: number): Node =>
    depth === 0
      ? node('main', { classes: classesOf('main') }, ...inner)
      : node('div', { classes: classesOf('wrap', String(depth)) }, wrap(inner, depth - 1));
  const body = node('body', {}, wrap(model.map(section), style.depth));
  layOut(body, style, random);
  if (style.hasNarrowMenu) {
    const copy = section(model[0] as Section);
    strip(copy);
    body.children.unshift(copy);
  }
  return flatten(node('html', {}, body));
}

/** A copy in which nothing has a size and nothing is the one that works. */
function strip(node: Node): void {
  delete node.key;
  node.id = '';
  node.box = { x: 0, y: 0, width: 0, height: 0 };
  for (const child of node.children) strip(child);
}

/** Boxes, as a page of one column with rows of things in it. */
function layOut(body: Node, style: Style, random: Random): void {
  let y = style.top;
  const place = (node: Node, x: number): number => {
    const own = node.text ? node.text.length * 8 + 24 : 24;
    const isRow = node.tag === 'ul' || node.tag === 'ol' || node.children.length > 3;
    const top = y;
    let right = x;
    for (const child of node.children) {
      right = isRow ? place(child, right) + 8 : Math.max(right, place(child, x));
      if (!isRow && child.children.length > 0) y += 12;
      if (right > x + style.width) {
        right = x;
        y += 40;
      }
    }
    const isBlock = ['section', 'nav', 'footer'].includes(node.tag);
    if (isBlock) y += 60 + Math.floor(random.next() * 30);
    node.box = { x, y: top, width: Math.max(own, right - x), height: isBlock ? y - top : 28 };
    return x + node.box.width;
  };
  place(body, 40);
}

function textsOf(node: Node): string[] {
  return [...(node.text && node.tag !== 'svg' ? [node.text] : []), ...node.children.flatMap(textsOf)];
}

function flatten(root: Node): Rendered[] {
  const rendered: Rendered[] = [];
  const walk = (node: Node, path: string, idPath: string, around: string[], container: string): void => {
    const own = node.id ? `//*[@id='${node.id}']` : idPath;
    const counts = new Map<string, number>();
    const isSection = ['nav', 'section', 'footer'].includes(node.tag);
    const heading = node.children.find((child) => child.tag === 'h3')?.text ?? '';
    const inside = isSection ? `${node.tag} ${heading}`.trim() : container;
    const texts = isSection ? textsOf(node) : around;
    const isIcon = node.tag !== 'input' && node.attributes?.['aria-label'] !== undefined;
    const text = isIcon ? '' : textsOf(node).join(' ');
    rendered.push({
      key: node.key ?? '',
      record: {
        tag: node.tag,
        text,
        name: node.attributes?.['aria-label'] ?? node.attributes?.alt ?? node.attributes?.placeholder ?? text,
        id: node.id ?? '',
        classes: node.classes ?? [],
        attributes: node.attributes ?? {},
        path,
        idPath: own,
        ...(node.box && { box: node.box }),
        neighbours: texts.filter((each) => each !== text).slice(0, 10),
        container: inside,
      },
    });
    for (const child of node.children) {
      const at = (counts.get(child.tag) ?? 0) + 1;
      counts.set(child.tag, at);
      walk(child, `${path}/${child.tag}[${at}]`, `${own}/${child.tag}[${at}]`, texts, inside);
    }
  };
  walk(root, '/html[1]', '/html[1]', [], '');
  return rendered.filter(({ record }) => record.tag !== 'html' && record.tag !== 'body');
}

import { normalizeText } from '../text.ts';
import type { Fingerprint } from './fingerprint.ts';
import { editSimilarity, overlap, textSimilarity } from './similarity.ts';

/** One comparable side of an element. */
export interface Trait {
  /**
   * Share of changed pages' elements in which it stayed as it was: published, over 10,377 elements; `name`, `role` and
   * `container` were not counted there and are taken as what they are made of.
   */
  readonly stability: number;
  /** How much it counts: sides that change together must not count as if each were news. */
  readonly weight: number;
  /** In the form in which it is compared; '' when the element has none. */
  read(of: Fingerprint): string;
  /** 1 alike, 0 nothing in common; both are there. */
  compare(a: string, b: string): number;
}

/** What a whole region says is no name; the rest of a long text costs much and tells little. */
const LONGEST = 200;

const low = (text: string | null | undefined): string => normalizeText(text ?? '').slice(0, LONGEST);

const list = (value: readonly string[] | string | null | undefined): string =>
  typeof value === 'string' ? value : (value ?? []).join(' ');

const attribute = (stability: number, name: string, weight = 1): Trait => ({
  stability,
  weight,
  read: ({ attributes }) => low(attributes?.[name]),
  compare: textSimilarity,
});

const equal = (a: string, b: string): number => Number(a === b);
const words = (a: string, b: string): number => overlap(a.split(' '), b.split(' '));
const steps = (a: string, b: string): number => editSimilarity(a.split('/'), b.split('/'));

/** Sizes and places: shares of a distance at which nothing is left of the likeness. */
const numbers = (text: string): number[] => text.split(' ').map(Number);

function closeness(a: string, b: string): number {
  const [x = 0, y = 0] = numbers(a);
  const [u = 0, v = 0] = numbers(b);
  return Math.max(0, 1 - Math.hypot(x - u, y - v) / 300);
}

function sizeLikeness(a: string, b: string): number {
  const [w = 0, h = 0] = numbers(a);
  const [u = 0, v = 0] = numbers(b);
  const part = (one: number, other: number) => (Math.min(one, other) + 1) / (Math.max(one, other) + 1);
  return part(w, u) * part(h, v);
}

const ROLES: Record<string, string> = { a: 'link', select: 'combobox', textarea: 'textbox' };
const BUTTON_TYPES = ['button', 'submit', 'reset', 'image'];

/** The role that the record names, else the one that tag and type imply; '' for none. */
function roleOf({ role, tag, attributes }: Fingerprint): string {
  if (role) return low(role);
  const name = low(tag);
  const type = low(attributes?.type);
  if (name === 'input')
    return BUTTON_TYPES.includes(type) ? 'button' : type === 'checkbox' || type === 'radio' ? type : 'textbox';
  return ROLES[name] ?? (name === 'button' ? name : '');
}

/** The name that the record gives, else what a user would take for it. */
export function nameOf({ name, text, attributes }: Fingerprint): string {
  const { value, alt, title, placeholder } = attributes ?? {};
  return low(name || attributes?.['aria-label'] || text || alt || title || placeholder || value);
}

/** Position, size and the two paths say one thing four times over. */
const STRUCTURE = 0.4;
/** Name and text are mostly one. */
const WORDS = 0.8;

const trait = (stability: number, weight: number, read: Trait['read'], compare: Trait['compare']): Trait => ({
  stability,
  weight,
  read,
  compare,
});

export const TRAITS: readonly Trait[] = [
  trait(0.99, 1, ({ tag }) => low(tag), equal),
  trait(0.97, 1, roleOf, equal),
  trait(0.95, WORDS, nameOf, textSimilarity),
  trait(0.95, WORDS, ({ text }) => low(text), textSimilarity),
  trait(0.87, 1, ({ id }) => id ?? '', textSimilarity),
  trait(0.8, 0.8, ({ classes }) => list(classes), words),
  trait(0.54, STRUCTURE, ({ path }) => path ?? '', steps),
  trait(0.79, STRUCTURE, ({ idPath }) => idPath ?? '', steps),
  trait(0.83, STRUCTURE, ({ box }) => (box ? `${box.width ?? 0} ${box.height ?? 0}` : ''), sizeLikeness),
  trait(0.35, STRUCTURE, ({ box }) => (box ? `${box.x ?? 0} ${box.y ?? 0}` : ''), closeness),
  trait(0.97, 1, ({ box }) => (box ? `${!!box.width && !!box.height}` : ''), equal),
  trait(0.53, 1.2, ({ neighbours }) => low(list(neighbours)), words),
  trait(0.8, WORDS, ({ container }) => low(container), textSimilarity),
  attribute(0.95, 'name'),
  attribute(0.96, 'type'),
  attribute(0.88, 'href', 0.7),
  attribute(0.82, 'aria-label'),
  attribute(0.9, 'placeholder'),
  attribute(0.84, 'title'),
  attribute(0.9, 'alt'),
  attribute(0.9, 'value'),
];

import { normalizeText } from '../../../domain/text.ts';
import { blockOf, type TextLine, textLines } from '../../capture/text-lines.ts';
import { COMPANY_MARK } from '../company/company-text.ts';
import { perScene } from '../per-scene.ts';
import type { Scene } from '../scene.ts';

/** A visible line that is a name. */
export interface NameLine extends TextLine {
  /** 1 when a word for its kind or a number stands beside it. */
  readonly rank: 0 | 1;
}

/** What may stand beside a name: a user's address, or an organisation number with or without words for it. */
const ADDRESS_AFTER = /^[\s,·•|–—-]*[(<]?[^\s@]+@[^\s@]+$/;
const NUMBER_AFTER = /^[\s,·•|–—-]*\(?(?:org\p{L}*\.?[\s-]*(?:nr|no|nummer|number)?[.:\s]*)?(\d[\d\s.-]{6,}\d)\)?$/u;
const NUMBER_BEFORE = /^(\d[\d\s.-]{6,}\d)[\s,·•|–—-]+$/;

const digits = (text: string): string => text.replace(/\D/g, '');

/**
 * Is a line the name? 0 when it equals it, 1 when only a bracketed noun for its kind, an address or an organisation number
 * stands beside it (one of `numbers`, when any is known), null otherwise: never by similarity.
 */
export function nameRank(text: string, names: readonly string[], numbers: readonly string[] = []): 0 | 1 | null {
  const line = normalizeText(text);
  if (names.includes(line)) return 0;
  for (const name of names) {
    if (line.replace(COMPANY_MARK, '') === name) return 1;
    const rest = line.startsWith(name) ? line.slice(name.length) : '';
    if (ADDRESS_AFTER.test(rest)) return 1;
    const lead = line.endsWith(name) ? line.slice(0, -name.length) : '';
    const number = (NUMBER_AFTER.exec(rest) ?? NUMBER_BEFORE.exec(lead))?.[1];
    if (number && (!numbers.length || numbers.some((each) => digits(each) === digits(number)))) return 1;
  }
  return null;
}

const known = perScene(() => new Map<string, NameLine[]>());

function readLines(scene: Scene, names: readonly string[]): NameLine[] {
  const numbers = scene.names({ value: 'orgNumber' });
  // A search marks the part of a name that was typed: then a text is but its beginning.
  const near = [...scene.holders(names), ...scene.beginnings(names)];
  const seeds = [...near, ...scene.hits(names)].filter((seed) => scene.visible(seed));
  const blocks = new Set(seeds.map(blockOf));
  return [...blocks].flatMap((block) =>
    textLines(block, scene)
      .filter(({ holder }) => holder === block)
      .flatMap((line) => {
        const rank = nameRank(line.text, names, numbers);
        return rank === null ? [] : [{ ...line, rank }];
      }),
  );
}

/** Every visible line of the page that is one of the names, each once; read once per scene. */
export function nameLines(scene: Scene, names: readonly string[]): NameLine[] {
  if (!names.length) return [];
  const key = names.join('\n');
  const lines = known(scene).get(key) ?? readLines(scene, names);
  known(scene).set(key, lines);
  return lines;
}

import { spellingsOf } from '../label.ts';
import { normalizeText } from '../text.ts';
import type { FieldDefinition } from './form-definition.ts';
import { frequencySpellings } from './frequency-names.ts';
import { monthSpellings } from './month-names.ts';

/** `Visma.net` and `Visma Net` are one name: what is neither letter nor digit only divides words. */
export function foldOption(text: string): string {
  return normalizeText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Every text that means `value` in this field, the value itself first. */
function optionSpellings(definition: FieldDefinition, value: string): string[] {
  if (definition.value === 'month') return [value, ...monthSpellings(value)];
  const folded = foldOption(value);
  const set = definition.choices?.find((choice) => spellingsOf(choice).some((one) => foldOption(one) === folded));
  return [...new Set([value, ...(set ? spellingsOf(set) : frequencySpellings(value))])];
}

/** Fewer letters than these would filter nothing out. */
const LEAST_TYPED = 3;

/** What to type so that a list offers the option: the value, then what all texts that mean it begin with. */
export function typedSpellings(definition: FieldDefinition, value: string): string[] {
  const spellings = optionSpellings(definition, value);
  let common = value;
  for (const spelling of spellings) {
    while (!spelling.toLowerCase().startsWith(common.toLowerCase())) common = common.slice(0, -1);
  }
  return common.length >= LEAST_TYPED && common !== value ? [value, common] : [value];
}

/** Does a text on the page show this value? */
export function showsOption(definition: FieldDefinition, shown: string, value: string): boolean {
  const folded = foldOption(shown);
  return folded !== '' && optionSpellings(definition, value).some((one) => foldOption(one) === folded);
}

/**
 * The one option that means `value`: its own name first, then names that mean the same. Two that fit equally well are
 * `ambiguous`: nothing tells them apart. Returns the option's index.
 */
export function matchOption(
  options: readonly string[],
  definition: FieldDefinition,
  value: string,
): { readonly index: number } | { readonly refusal: 'no-option' | 'ambiguous' } {
  const matchers = [
    (option: string) => normalizeText(option) === normalizeText(value),
    (option: string) => foldOption(option) === foldOption(value),
    (option: string) => showsOption(definition, option, value),
  ];
  for (const matches of matchers) {
    const hits = options.flatMap((option, index) => (foldOption(option) !== '' && matches(option) ? [index] : []));
    if (hits.length > 1) return { refusal: 'ambiguous' };
    if (hits[0] !== undefined) return { index: hits[0] };
  }
  return { refusal: 'no-option' };
}

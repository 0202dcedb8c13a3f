import { sameDateText } from './date-text.ts';
import type { FieldDefinition } from './form-definition.ts';
import type { SnapshotField } from './form-snapshot.ts';
import { showsOption } from './match-option.ts';

/** Masks put spaces, hyphens and dots into numbers and ids. */
function bare(text: string): string {
  return text.replace(/[\s\u200b.-]/g, '').toLowerCase();
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** Does the field show `text` (as planned for it)? Numbers and ids compare without what masks put in. */
export function showsText(definition: FieldDefinition, shown: string, text: string): boolean {
  switch (definition.value) {
    case 'digits':
    case 'id':
      return bare(shown) !== '' && bare(shown) === bare(text);
    case 'date':
      return sameDateText(shown, text);
    case 'choice':
    case 'month':
      return showsOption(definition, shown, text);
    case 'text':
    case 'tick':
      return plain(shown) === plain(text);
  }
}

/** What a field shows: some lists draw what is chosen where their hint stood, and then it reads like the value. */
export function shownFor(definition: FieldDefinition, field: SnapshotField, text: string): string {
  const { shown, kind, placeholder } = field;
  return !shown && kind === 'combobox' && showsText(definition, placeholder, text) ? placeholder : shown;
}

/** Same digits, and at least one of them. */
export function sameNumber(one: string, other: string): boolean {
  const digits = (text: string) => text.replace(/\D/g, '');
  return digits(one) !== '' && digits(one) === digits(other);
}

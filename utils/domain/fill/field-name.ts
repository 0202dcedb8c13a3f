import { type LabelSet, spellingsOf } from '../label.ts';
import { normalizeText } from '../text.ts';
import type { FieldName, NameSource, SnapshotField } from './form-snapshot.ts';

/** Ranks of a name by its source; the odd ranks between are the same source with words around the label. */
const SOURCE_RANK: Record<NameSource, number> = { label: 0, near: 2, placeholder: 4 };

/** `Company name (required)`: what stands in brackets at the end is about the field, not its name. */
const BRACKETS = /\s*[([][^)\]]*[)\]]$/;

/** Label sets are constants: their spellings are normalised once. */
const normalized = new WeakMap<LabelSet, ReadonlySet<string>>();

function spellingSet(labels: LabelSet): ReadonlySet<string> {
  const known = normalized.get(labels) ?? new Set(spellingsOf(labels).map(normalizeText));
  normalized.set(labels, known);
  return known;
}

/** A name is compared with every label of the form: it is normalised once. */
const plainNames = new WeakMap<FieldName, string>();

function plainName(name: FieldName): string {
  const plain = plainNames.get(name) ?? normalizeText(name.text);
  plainNames.set(name, plain);
  return plain;
}

function rankOfName(name: FieldName, spellings: ReadonlySet<string>): number | null {
  const plain = plainName(name);
  if (spellings.has(plain)) return 0;
  return spellings.has(normalizeText(plain.replace(BRACKETS, ''))) ? 1 : null;
}

function countingNames(field: SnapshotField): readonly FieldName[] {
  const named = field.names.some((name) => name.by === 'label');
  return named ? field.names.filter((name) => name.by === 'label') : field.names;
}

function best(ranks: readonly (number | null)[]): number | null {
  const found = ranks.filter((rank) => rank !== null);
  return found.length > 0 ? Math.min(...found) : null;
}

/**
 * How well a field bears a label: 0 is its own label in a known spelling, higher is weaker; null when it does not.
 * A placeholder or a text beside counts only for a field that has no label of its own.
 */
export function labelRank(field: SnapshotField, labels: LabelSet): number | null {
  const spellings = spellingSet(labels);
  return best(
    countingNames(field).map((name) => {
      const rank = rankOfName(name, spellings);
      return rank === null ? null : rank + SOURCE_RANK[name.by];
    }),
  );
}

const UUID_SHAPE = /^[0-9a-fx_]{8}-(?:[0-9a-fx_]{4}-){3}[0-9a-fx_]{12}$/i;

function holdsWords(text: string, spelling: string): boolean {
  return ` ${normalizeText(text).replace(/[^\p{L}\p{N}-]+/gu, ' ')} `.includes(` ${normalizeText(spelling)} `);
}

/**
 * The same for a field whose label was never seen: the known spelling may also stand among other words, and a
 * placeholder counts beside any label, also one in the shape of a UUID.
 */
export function idLabelRank(field: SnapshotField, labels: LabelSet): number | null {
  const spellings = spellingsOf(labels);
  const among = countingNames(field).some(({ text }) => spellings.some((spelling) => holdsWords(text, spelling)));
  const hinted = UUID_SHAPE.test(field.placeholder) || spellings.some((one) => holdsWords(field.placeholder, one));
  return best([
    labelRank(field, labels),
    among ? SOURCE_RANK.label + 1 : null,
    hinted ? SOURCE_RANK.placeholder : null,
  ]);
}

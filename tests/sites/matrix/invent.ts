/** Ways to write words that nobody has. */
export type Script = 'latin' | 'cyrillic' | 'han' | 'arabic';

const VOWELS = 'aeiouy';
const CONSONANTS = 'bcdfghjklmnpqrstvwxz';

const CYRILLIC = 'абцдефгхийклмнопърстувъызж';
const ARABIC = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي';

/** Vowels for vowels and consonants for consonants, so that it can be read. */
function shifted(letter: string): string {
  const small = letter.toLowerCase();
  const row = VOWELS.includes(small) ? VOWELS : CONSONANTS;
  const at = row.indexOf(small);
  if (at < 0) return letter;
  const other = row[(at + (row === VOWELS ? 2 : 7)) % row.length] ?? letter;
  return small === letter ? other : other.toUpperCase();
}

const indexOf = (letter: string): number => letter.toLowerCase().charCodeAt(0) - 97;

const written = (alphabet: string, letter: string): string => alphabet[(indexOf(letter) + 3) % alphabet.length] ?? '';

/** Two signs a word, by its letters. */
function signs(word: string): string {
  const sum = [...word].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) >>> 0, 7);
  return String.fromCharCode(0x4e00 + (sum % 5000), 0x5e00 + ((sum >>> 8) % 5000));
}

/** The text in a language that is none; the same word is always the same. Digits and signs stay. */
export function invent(text: string, script: Script): string {
  if (script === 'han') return text.replace(/[A-Za-z]+/g, signs).replaceAll(' ', '');
  if (script === 'latin') return text.replace(/[a-z]/gi, shifted);
  return text.replace(/[a-z]/gi, (letter) => written(script === 'cyrillic' ? CYRILLIC : ARABIC, letter));
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Locale = 'en' | 'nb';

const FOLDER = join(import.meta.dirname, '../../../public/_locales');

/** The extension's text for a key in a language, as a person reads it there. */
export function wordsOf(locale: Locale): (key: string) => string {
  const texts = JSON.parse(readFileSync(join(FOLDER, locale, 'messages.json'), 'utf8')) as Record<
    string,
    { message: string }
  >;
  return (key) => {
    const text = texts[key]?.message;
    if (text === undefined) throw new Error(`No text ${key} in ${locale}`);
    return text;
  };
}

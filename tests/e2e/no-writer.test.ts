import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const FOLDERS = ['utils', 'components', 'entrypoints'];
const WRITER = 'utils/dom/write/';

/** Texts of a source that a bundler keeps as they are: longer ones, which no other word could be by chance. */
const textsIn = (source: string): string[] =>
  [...source.replace(/^import .*$/gm, '').matchAll(/(?<=')[\w-]{6,}(?=')/g)].map(([text]) => text);

async function sources(): Promise<Map<string, string>> {
  const files = await Promise.all(
    FOLDERS.map(async (folder) => {
      const found = await readdir(join(ROOT, folder), { recursive: true });
      return found.filter((file) => /\.tsx?$/.test(file)).map((file) => `${folder}/${file}`);
    }),
  );
  const read = files.flat().map(async (file) => [file, await readFile(join(ROOT, file), 'utf8')] as const);
  return new Map(await Promise.all(read));
}

/** Texts that stand in the writer's files and in no other file of the product. */
async function writersOwnTexts(): Promise<string[]> {
  const all = await sources();
  const [own, others] = [
    [...all].filter(([file]) => file.startsWith(WRITER)),
    [...all].filter(([file]) => !file.startsWith(WRITER)),
  ];
  const elsewhere = others.map(([, source]) => source).join('\n');
  return [...new Set(own.flatMap(([, source]) => textsIn(source)))].filter((text) => !elsewhere.includes(text));
}

const FOLDERS_OUT = ['.output/chrome-mv3', '.output/firefox-mv3'];

test.each(FOLDERS_OUT)('%s: nothing that writes into a page is in the scripts for Visma`s portals', async (folder) => {
  const texts = await writersOwnTexts();
  const script = (name: string) => readFile(join(ROOT, folder, 'content-scripts', `${name}.js`), 'utf8');
  const [admin, appStore, accountflow] = await Promise.all(['admin', 'app-store', 'accountflow'].map(script));
  const frames = await readFile(join(ROOT, folder, 'frames.js'), 'utf8');
  const inScript = (text = '') => texts.filter((one) => text.includes(one));
  // What would not be found where it must be could not be missed elsewhere.
  expect(inScript(accountflow).length).toBeGreaterThanOrEqual(5);
  expect(inScript(admin)).toEqual([]);
  expect(inScript(appStore)).toEqual([]);
  expect(inScript(frames)).toEqual([]);
  for (const text of [admin, appStore, frames])
    expect(text).not.toMatch(/insertText|execCommand\("insert|selectedIndex=/);
});

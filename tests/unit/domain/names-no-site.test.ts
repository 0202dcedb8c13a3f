import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const ROOT = new URL('../../../', import.meta.url);

/** Ids of portals are words of the engine's own; which sites they mean is for the site knowledge to say. */
const PORTAL_ID = /'accountflow'/g;

/** An example in a comment, of a spelling that has to be met. */
const EXAMPLES = ['utils/domain/fill/match-option.ts: /** `Visma.net` and `Visma Net` are one name'];

function linesNaming(folder: string): string[] {
  const files = readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const path = `${folder}${file}`.replaceAll('\\', '/');
      const lines = readFileSync(new URL(path, ROOT), 'utf8').split('\n');
      const named = lines.filter((line) =>
        /visma|accountflow/i.test(path.endsWith('domain/step.ts') ? line.replace(PORTAL_ID, '') : line),
      );
      return named.map((line) => `${path}: ${line.trim()}`);
    })
    .filter((found) => !EXAMPLES.some((example) => found.startsWith(example)));
}

test.each(['utils/domain/', 'utils/dom/'])('nothing under %s names a site, not even in a comment', (folder) => {
  expect(linesNaming(folder)).toEqual([]);
});

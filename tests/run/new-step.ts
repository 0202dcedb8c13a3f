import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftStep, parseNewAction } from './draft-step.ts';

/** `npm run new:step -- <portal> <step> <action>` */
const ROOT = join(import.meta.dirname, '../..');

function read(path: string): string {
  const file = join(ROOT, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function run(): string | null {
  const wanted = parseNewAction(process.argv.slice(2));
  if (typeof wanted === 'string') return wanted;
  const draft = draftStep(wanted, read, new Date().toISOString().slice(0, 7));
  if (typeof draft === 'string') return draft;
  for (const [path, text] of draft.files) writeFileSync(join(ROOT, path), text);
  console.info(`Written:\n${[...draft.files.keys()].map((path) => `  ${path}`).join('\n')}`);
  console.info(`Left to do:\n${draft.left.map((line, at) => `  ${at + 1}. ${line}`).join('\n')}`);
  return null;
}

const problem = run();
if (problem) {
  console.error(`${problem}\nUse: npm run new:step -- <portal> <step> <action>`);
  process.exitCode = 1;
}

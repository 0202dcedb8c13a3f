import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Text of a style sheet or script in the folder client. Read once, when a portal's module loads. */
export function readAsset(name: string): string {
  return readFileSync(join(import.meta.dirname, 'client', name), 'utf8');
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Text of a style sheet or script in the folder client. Read once, when a portal's module loads. */
export function readAsset(name: string): string {
  return readFileSync(join(import.meta.dirname, 'client', name), 'utf8');
}

const parts = ['base', 'bar', 'boxes', 'tables', 'switch', 'windows', 'app-store', 'start'];

/** The style sheet of all of Visma's portals. */
export const vismaStyles = parts.map((part) => readAsset(`visma-${part}.css`)).join('\n');

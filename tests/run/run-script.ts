import { spawn } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** How a script ended; `output` is empty when the terminal was handed through. */
export interface EndedScript {
  ok: boolean;
  output: string;
}

/** Runs a script of node_modules, given by its path there and its arguments, with this Node in the project's root. */
export function runScript([script = '', ...args]: string[], stdio: 'pipe' | 'inherit'): Promise<EndedScript> {
  const { promise, resolve } = Promise.withResolvers<EndedScript>();
  const child = spawn(process.execPath, [join(ROOT, 'node_modules', script), ...args], {
    cwd: ROOT,
    stdio: ['ignore', stdio, stdio],
    env: { ...process.env, NO_UPDATE_NOTIFIER: '1' },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  child.on('error', (error) => resolve({ ok: false, output: `${output}${error}` }));
  child.on('close', (code) => resolve({ ok: code === 0, output }));
  return promise;
}

import { join } from 'node:path';
import { build } from 'esbuild';

/** A file of this folder as one script for a page. */
export async function bundleForPage(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, file)],
    bundle: true,
    format: 'iife',
    write: false,
    target: 'chrome140',
  });
  const [script] = outputFiles;
  if (!script) throw new Error(`nothing was bundled of ${file}`);
  return script.text;
}

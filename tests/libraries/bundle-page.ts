import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';

const CACHE = join(import.meta.dirname, '../../.cache/libraries');

/** A bundle for a test page: put `css` into a style element and `js` into a script element, in this order. */
export interface PageBundle {
  js: string;
  css: string;
}

/** What differs by library: a plugin that compiles its files, another JSX factory, an alias for an older version. */
export type BundleOptions = Pick<
  BuildOptions,
  'plugins' | 'jsxImportSource' | 'jsx' | 'alias' | 'tsconfigRaw' | 'define'
>;

async function readCached(file: string): Promise<PageBundle | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as PageBundle;
  } catch {
    return undefined;
  }
}

/**
 * Bundles a source (TypeScript or JSX text, imports resolved in this folder) as one classic script. Kept under .cache by its
 * text, the options that can be written down and the lockfile; throws esbuild's message when it does not build.
 */
export async function bundlePage(source: string, options: BundleOptions = {}): Promise<PageBundle> {
  const lockfile = await readFile(join(import.meta.dirname, 'package-lock.json'));
  const key = createHash('sha256').update(lockfile).update(source).update(JSON.stringify(options)).digest('hex');
  const file = join(CACHE, `${key.slice(0, 32)}.json`);
  const cached = await readCached(file);
  if (cached) return cached;
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: import.meta.dirname, loader: 'tsx' },
    // Aliases are resolved from here.
    absWorkingDir: import.meta.dirname,
    bundle: true,
    write: false,
    outdir: 'out',
    format: 'iife',
    target: 'es2022',
    minify: true,
    loader: {
      '.woff': 'empty',
      '.woff2': 'empty',
      '.ttf': 'empty',
      '.eot': 'empty',
      '.svg': 'dataurl',
      '.png': 'dataurl',
    },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
    ...options,
  });
  const textOf = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  const bundle = { js: textOf('.js'), css: textOf('.css') };
  await mkdir(CACHE, { recursive: true });
  await writeFile(file, JSON.stringify(bundle));
  return bundle;
}

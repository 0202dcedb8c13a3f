import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The guide's decision on Accountflow's pages as a script for a page. */
export async function bundleGuide(): Promise<string> {
  const entryPoints = [fileURLToPath(new URL('guide-entry.ts', import.meta.url))];
  const { outputFiles } = await build({ entryPoints, bundle: true, write: false, format: 'iife', target: 'es2024' });
  return outputFiles[0]?.text ?? '';
}

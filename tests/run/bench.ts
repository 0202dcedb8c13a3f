/**
 * Second stage of `npm run bench`: runs every tests/bench/*.bench.ts, or those named as arguments, one after the other. Standard
 * output has one JSON object a line and nothing else; what happens meanwhile is told on standard error. Ends non-zero
 * when one of them throws or measures nothing.
 */
import './resolve-alias.ts';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { BenchRow } from '../bench/bench-row.ts';
import { installLibraries } from './install-libraries.ts';
import { requireBrowsers } from './require-browsers.ts';
import { runScript } from './run-script.ts';

/** What a `*.bench.ts` exports; `builds` says which builds in .output it measures. */
interface BenchFile {
  bench(print: (row: BenchRow) => void): Promise<void>;
  builds?: readonly ('chrome' | 'firefox')[];
}

const FOLDER = join(import.meta.dirname, '../bench');
const ENDING = '.bench.ts';

/** The benchmarks of these names, all when none is given. Throws on an unknown name. */
async function chooseBenches(names: string[]): Promise<string[]> {
  const files = await readdir(FOLDER);
  const known = files.filter((file) => file.endsWith(ENDING)).map((file) => file.slice(0, -ENDING.length));
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new Error(`No benchmark is called ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
  return known.filter((name) => names.length === 0 || names.includes(name)).sort();
}

const built = new Set<string>();

async function build(browser: 'chrome' | 'firefox'): Promise<void> {
  if (built.has(browser)) return;
  console.error(`Building the extension for ${browser} …`);
  const { ok, output } = await runScript(['wxt/bin/wxt.mjs', 'build', '-b', browser], 'pipe');
  if (!ok) throw new Error(output);
  built.add(browser);
}

async function runBench(name: string): Promise<void> {
  const { bench, builds = [] } = (await import(join(FOLDER, name + ENDING))) as BenchFile;
  for (const browser of builds) await build(browser);
  console.error(`── ${name}`);
  const start = performance.now();
  let rows = 0;
  await bench((row) => {
    rows += 1;
    process.stdout.write(`${JSON.stringify(row)}\n`);
  });
  if (rows === 0) throw new Error(`${name} measured nothing`);
  console.error(`   ${rows} rows in ${Math.round((performance.now() - start) / 1000)} s`);
}

async function runAll(names: string[]): Promise<void> {
  const chosen = await chooseBenches(names);
  installLibraries();
  requireBrowsers(['chromium', 'firefox']);
  for (const name of chosen) {
    try {
      await runBench(name);
    } catch (error) {
      console.error(error);
      process.exitCode = 1;
    }
  }
}

// A library that logs must not spoil the rows.
console.log = console.error;
try {
  await runAll(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

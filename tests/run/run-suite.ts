import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runScript } from './run-script.ts';
import type { Suite } from './suites.ts';
import { countReport, type Outcome } from './vitest-report.ts';

const REPORTS = join(import.meta.dirname, '../../test-results/reports');

async function runCheck(command: string[]): Promise<Outcome> {
  const { ok, output } = await runScript(command, 'pipe');
  if (!ok) console.log(output);
  return { passed: Number(ok), failed: Number(!ok), skipped: [], faults: [] };
}

/** Runs a Vitest project. Without a readable report (Vitest itself broke) the suite is one failure. */
async function runProject(name: string): Promise<Outcome> {
  const report = join(REPORTS, `${name}.json`);
  await mkdir(REPORTS, { recursive: true });
  await rm(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { ok } = await runScript(
    ['vitest/vitest.mjs', 'run', '-c', 'tests/vitest.config.ts', '--project', name, ...reporters],
    'inherit',
  );
  try {
    const counted = countReport(JSON.parse(await readFile(report, 'utf8')));
    return !ok && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
  } catch {
    return { passed: 0, failed: 1, skipped: [], faults: [] };
  }
}

/** Runs one suite to its end. A check's output is printed only when it fails; a project's always. */
export function runSuite(suite: Suite): Promise<Outcome> {
  return suite.kind === 'check' ? runCheck(suite.command) : runProject(suite.name);
}

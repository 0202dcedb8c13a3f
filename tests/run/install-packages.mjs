import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * True when a folder's node_modules holds every package of its lockfile in its version; optional ones may be missing.
 *
 * @param {string} folder
 */
function isInstalled(folder) {
  const record = join(folder, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || (installed[path] ? installed[path].version === version : optional),
  );
}

/**
 * Runs `npm ci` in a folder unless what its lockfile names is there. Ends the process with a clear line when npm fails.
 * Plain JavaScript: it runs under Node 20, before any package is there.
 *
 * @param {string} folder an absolute path
 * @param {string[]} options further options of npm
 */
export function installPackages(folder, options = []) {
  if (isInstalled(folder)) return;
  // Not on standard output, which belongs to what the command prints.
  console.error(`Installing packages in ${folder} (npm ci) …`);
  const npm = process.env.npm_execpath;
  const args = ['ci', ...options];
  const result = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: folder, stdio: ['inherit', 2, 2] })
    : spawnSync(`npm ${args.join(' ')}`, { cwd: folder, stdio: ['inherit', 2, 2], shell: true });
  if (result.status === 0) return;
  console.error('npm ci failed: see above. The packages come from the npm registry, so the network must reach it.');
  process.exit(1);
}

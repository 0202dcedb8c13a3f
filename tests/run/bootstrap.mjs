/**
 * First stage of `npm test` and `npm start`: plain JavaScript that runs on a fresh clone under Node 20, before any package
 * is there. It installs what the lockfile names and hands over to the Node of node_modules, which runs TypeScript as it is.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const OLDEST_NODE = 20;
/** The first Node that strips types without a flag. */
const TYPE_STRIPPING_NODE = 24;

function readPackages(lockfile) {
  return JSON.parse(readFileSync(join(root, lockfile), 'utf8')).packages;
}

/** True when node_modules holds every package of the lockfile in its version; optional ones may be missing. */
function isInstalled() {
  const record = 'node_modules/.package-lock.json';
  if (!existsSync(join(root, record))) return false;
  const installed = readPackages(record);
  return Object.entries(readPackages('package-lock.json')).every(
    ([folder, { version, optional }]) =>
      folder === '' || (installed[folder] ? installed[folder].version === version : optional),
  );
}

function installPackages() {
  console.log('Installing packages (npm ci) …');
  const npm = process.env.npm_execpath;
  const result = npm
    ? spawnSync(process.execPath, [npm, 'ci'], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm ci', { cwd: root, stdio: 'inherit', shell: true });
  if (result.status === 0) return;
  console.error('npm ci failed: see above. The packages come from the npm registry, so the network must reach it.');
  process.exit(1);
}

/** The Node from node_modules; the running one when that is new enough and npm left install scripts out. */
function findNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const installed = join(root, 'node_modules/node/bin', name);
  if (existsSync(installed)) return installed;
  if (Number.parseInt(process.versions.node, 10) >= TYPE_STRIPPING_NODE) return process.execPath;
  console.error(
    `The package "node" brought no program: allow its install script, or use Node ${TYPE_STRIPPING_NODE} or newer.`,
  );
  return process.exit(1);
}

/** Runs a TypeScript file beside this one with the same arguments, and ends with its exit code. */
export function runTypeScript(file) {
  if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
    console.error(`Node ${OLDEST_NODE} or newer is needed, this is ${process.versions.node}.`);
    process.exit(1);
  }
  if (!isInstalled()) installPackages();
  const node = findNode();
  const path = [dirname(node), join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  const script = fileURLToPath(new URL(file, import.meta.url));
  const result = spawnSync(node, [script, ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
  });
  process.exit(result.status ?? 1);
}

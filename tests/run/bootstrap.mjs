/**
 * First stage of `npm test` and `npm start`: plain JavaScript that runs on a fresh clone under Node 20, before any package
 * is there. It installs what the lockfile names and hands over to the Node of node_modules, which runs TypeScript as it is.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages } from './install-packages.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const OLDEST_NODE = 20;
/** The first Node that strips types without a flag. */
const TYPE_STRIPPING_NODE = 24;

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
  installPackages(root);
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

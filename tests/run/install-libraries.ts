import { join } from 'node:path';
import { installPackages } from './install-packages.mjs';

/** Peers contradict each other across so many libraries; nothing of theirs needs to run at install. */
const OPTIONS = ['--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund', '--loglevel=error'];

/**
 * Installs what tests and benchmarks try the product on or compare it with (tests/libraries), unless it is there. It is kept
 * out of the project's own packages because building needs none of it.
 */
export function installLibraries(): void {
  installPackages(join(import.meta.dirname, '../libraries'), OPTIONS);
}

/** Installs what the suites need that show pages: packages of tests/libraries, and browsers where they can be installed. */
import { installLibraries } from './install-libraries.ts';
import { requireBrowsers } from './require-browsers.ts';

installLibraries();
try {
  requireBrowsers(['chromium', 'firefox']);
} catch (error) {
  // Whoever needs them tells it, and counts it.
  console.error((error as Error).message);
}

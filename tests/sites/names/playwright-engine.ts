import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** What of Playwright's engine for a page is asked here: its own answers, without the wire between. */
interface PlaywrightEngine {
  utils: {
    getAriaRole(element: Element): string | null;
    getElementAccessibleNameText(element: Element, includesHidden: boolean): string;
  };
  parseSelector(selector: string): unknown;
  querySelectorAll(selector: unknown, root: Node): Element[];
}

declare global {
  var playwrightEngine: PlaywrightEngine;
}

const SOURCE = /generated\/injectedScriptSource\.ts"\(\) \{\s+"use strict";\s+source\d+ = ('.*');$/m;

/**
 * A script that sets `playwrightEngine` on a page: what Playwright itself evaluates there for `getByRole` and the like, taken
 * from the installed package. Throws when the package no longer holds it in this form.
 */
export function playwrightEngineScript(): string {
  const folder = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  const [, literal] = SOURCE.exec(readFileSync(join(folder, 'lib/coreBundle.js'), 'utf8')) ?? [];
  if (!literal) throw new Error("Playwright's engine was not found in its package");
  const options = {
    isUnderTest: false,
    sdkLanguage: 'javascript',
    frameSeq: 0,
    testIdAttributeName: 'data-testid',
    stableRafCount: 1,
    browserName: 'chromium',
    shouldPrependErrorPrefix: true,
    isUtilityWorld: false,
    customEngines: [],
  };
  // The literal is the package's own text of a program; evaluating it gives that program's text.
  const source: string = new Function(`return ${literal}`)();
  return `globalThis.playwrightEngine = (() => { const module = {}; ${source}
    return new (module.exports.InjectedScript())(globalThis, ${JSON.stringify(options)}); })();`;
}

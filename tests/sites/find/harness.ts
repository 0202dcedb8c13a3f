import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { NameRef, ValueName } from '../../../utils/domain/label.ts';
import type { Located, Locator } from '../../../utils/domain/locator.ts';
import { launchChromium } from '../../run/launch-browsers.ts';
import type { Finder } from './finder-in-page.ts';

export type Values = Partial<Record<ValueName, string>>;

/** What one look saw: the outcome, and which element it was by its own `data-expect`. */
interface Sight {
  readonly outcome: Located['outcome'];
  readonly reason?: string;
  readonly rank?: number;
  /** `data-expect` of the element found; its opening tag when it bears none. */
  readonly at?: string;
  readonly shown: string | null;
  readonly isOn: boolean | null;
  readonly isFaulty: boolean | null;
}

/** A page of its own in a real browser, shared by the tests of one file. */
export interface Stage {
  readonly page: Page;
  /** Sets the page to this body (or to a whole document) and loads the finder into it. */
  show(html: string): Promise<void>;
  /** Looks at the page as it stands; of one with a frame at what stands in that, as the frame's own script does. */
  look(locator: Locator, values?: Values): Promise<Sight>;
  /** `show`, then `look`. */
  lookAt(html: string, locator: Locator, values?: Values): Promise<Sight>;
}

/** A fixed label in one or more spellings. */
export function named(...spellings: string[]): NameRef {
  return { labels: { is: 'a name under test', spellings: { en: spellings }, source: 'test', seen: '2026-11' } };
}

/** The finder for a page, minified as in the product; `window.finder` holds its exports. */
const FINDER = join(import.meta.dirname, 'finder-in-page.ts');

/** A file as one script for a page. */
async function bundleFor(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'iife',
    minify: true,
    write: false,
    target: 'chrome140',
  });
  const [file] = outputFiles;
  if (!file) throw new Error('nothing was bundled');
  return file.text;
}

function lookInPage({ locator, values }: { locator: Locator; values: Values }): Sight {
  const { createLook }: Finder = globalThis.finder;
  const look = createLook(document, values);
  const located = look.locate(locator);
  const state = { shown: look.shown(locator), isOn: look.isOn(locator), isFaulty: look.isFaulty(locator) };
  if (located.outcome !== 'found') return { ...located, ...state };
  const { element, ...rest } = located;
  const at = element.getAttribute('data-expect') ?? (element.cloneNode() as Element).outerHTML;
  return { ...rest, at, ...state };
}

/**
 * Registers a browser for the tests of the calling file and closes it after them.
 *
 * @param entry path of a file whose script every page gets as well
 */
export function useStage(entry?: string): Stage {
  let browser: Browser;
  let page: Page;
  let scripts: string[];
  beforeAll(async () => {
    scripts = await Promise.all([FINDER, ...(entry ? [entry] : [])].map(bundleFor));
    browser = await launchChromium();
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  });
  afterAll(() => browser?.close());
  const last = () => page.frames().at(-1) ?? page.mainFrame();
  const stage: Stage = {
    get page() {
      return page;
    },
    async show(html) {
      await page.setContent(/^\s*<(?:!doctype|html)/i.test(html) ? html : `<!doctype html><body>${html}</body>`);
      for (const content of scripts) await last().addScriptTag({ content });
    },
    look: (locator, values = {}) => last().evaluate(lookInPage, { locator, values }),
    async lookAt(html, locator, values = {}) {
      await stage.show(html);
      return stage.look(locator, values);
    },
  };
  return stage;
}

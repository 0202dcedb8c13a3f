import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { FillReport } from '../../../utils/dom/write/fill-report.ts';
import type { FillValues } from '../../../utils/domain/fill/field-key.ts';
import type { FillPlan } from '../../../utils/domain/fill/fill-plan.ts';
import type { FormSnapshot } from '../../../utils/domain/fill/form-snapshot.ts';
import { launchChromium, launchFirefox } from '../../run/launch-browsers.ts';

export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

/** One page under test, with the filler loaded into it. Answers of the page are plain data. */
export interface FillPage {
  load(html: string): Promise<void>;
  /** Value of an expression in the page. */
  ask<T>(expression: string): Promise<T>;
  snapshot(): Promise<FormSnapshot | null>;
  plan(values: FillValues, acceptedText?: string): Promise<FillPlan>;
  write(plan: FillPlan, ticked?: readonly string[], stopAfter?: string): Promise<FillReport>;
  undo(report: FillReport): Promise<FillReport>;
  close(): Promise<void>;
}

/** The filler as a script for a page. */
export async function bundleFiller(): Promise<string> {
  const entryPoints = [fileURLToPath(new URL('page-entry.ts', import.meta.url))];
  const { outputFiles } = await build({ entryPoints, bundle: true, write: false, format: 'iife', target: 'es2024' });
  return outputFiles[0]?.text ?? '';
}

interface RawPage {
  /** Always with a new window object: what an earlier page left behind must not count. */
  setContent(html: string): Promise<void>;
  evaluate<T>(expression: string): Promise<T>;
  close(): Promise<void>;
}

async function openChromium(): Promise<RawPage> {
  const browser = await launchChromium();
  const page = await browser.newPage();
  return {
    setContent: async (html) => {
      await page.goto('about:blank');
      await page.setContent(html);
    },
    evaluate: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
    close: () => browser.close(),
  };
}

async function openFirefox(): Promise<RawPage> {
  const browser = await launchFirefox();
  const page = await browser.newPage();
  return {
    setContent: async (html) => {
      await page.goto('about:blank');
      await page.setContent(html);
    },
    evaluate: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
    close: () => browser.close(),
  };
}

/** Opens a browser with one page; the filler runs in the page's own world, the stricter one for controlled inputs. */
export async function openBrowser(name: BrowserName): Promise<FillPage> {
  const bundle = await bundleFiller();
  const raw = await (name === 'chromium' ? openChromium() : openFirefox());
  const call = <T>(method: string, ...args: unknown[]) =>
    raw.evaluate<T>(`filler.${method}(${args.map((arg) => JSON.stringify(arg) ?? 'undefined').join(', ')})`);
  return {
    async load(html) {
      await raw.setContent(html);
      await raw.evaluate(bundle);
    },
    ask: (expression) => raw.evaluate(expression),
    snapshot: () => call('snapshot'),
    plan: (values, acceptedText) => call('plan', values, acceptedText),
    write: (plan, ticked, stopAfter) => call('write', plan, ticked, stopAfter),
    undo: (report) => call('undo', report),
    close: () => raw.close(),
  };
}

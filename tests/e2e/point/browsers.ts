import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import type { Page as FirefoxPage } from 'puppeteer-core';
import { launchChromium, launchFirefox } from '../../run/launch-browsers.ts';

export interface Wanted {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly forcedColors?: boolean;
  readonly calm?: boolean;
}

/** The little that the tests need of a page, the same in both browsers. */
export interface TestPage {
  evaluate<T, A>(work: (argument: A) => T | Promise<T>, argument?: A): Promise<T>;
  click(x: number, y: number): Promise<void>;
  drag(from: readonly [number, number], to: readonly [number, number]): Promise<void>;
  press(key: string): Promise<void>;
  paste(): Promise<void>;
  wheel(down: number): Promise<void>;
  /** Makes the window this large, CSS px. */
  resize(width: number, height: number): Promise<void>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

export interface TestBrowser {
  /** Opens a page with this body on a secure origin, with `window.kit` in it. */
  open(body: string, wanted?: Wanted): Promise<TestPage>;
  close(): Promise<void>;
}

export const BROWSERS = { chromium: startChromium, firefox: startFirefox } as const;

const root = join(import.meta.dirname, '../../..');

/** The code under test with its kit, as one script. */
async function bundleKit(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'page-kit.ts')],
    alias: { '@': root },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
}

/** Script texts by their path on the test's site. */
type Scripts = Readonly<Record<string, string>>;

interface Site {
  readonly origin: string;
  /** Answers from now on with this body; the kit runs before anything of it. */
  serve(body: string): void;
  close(): Promise<void>;
}

/** Serves on 127.0.0.1, which counts as a secure origin: the clipboard works there. */
async function startSite(scripts: Scripts): Promise<Site> {
  const files: Scripts = { '/kit.js': await bundleKit(), ...scripts };
  let page = '';
  const server: Server = createServer(({ url = '' }, response) => {
    const script = files[url];
    response.setHeader('content-type', `text/${script === undefined ? 'html' : 'javascript'}; charset=utf-8`);
    response.end(script ?? page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    serve(body) {
      page = `<!doctype html><html lang="en"><title>Portal</title><script src="/kit.js"></script>${body}</html>`;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function startChromium(scripts: Scripts = {}): Promise<TestBrowser> {
  const site = await startSite(scripts);
  const browser = await launchChromium();
  const free: Page[] = [];
  return {
    async open(body, wanted = {}) {
      // A page that was closed is taken again: opening another takes longer than most of what is tried in it.
      const page = free.pop() ?? (await browser.newPage());
      await page.setViewportSize({ width: wanted.width ?? 1024, height: wanted.height ?? 720 });
      await page.emulateMedia({
        colorScheme: wanted.dark ? 'dark' : 'light',
        forcedColors: wanted.forcedColors ? 'active' : 'none',
        reducedMotion: wanted.calm === false ? 'no-preference' : 'reduce',
      });
      await page.mouse.move(0, 0);
      site.serve(body);
      await page.goto(`${site.origin}/`);
      return {
        // The two libraries type `evaluate` more narrowly than either behaves.
        evaluate: (work, argument) => page.evaluate(work as never, argument as never) as never,
        click: (x, y) => page.mouse.click(x, y),
        async drag(from, to) {
          await page.mouse.move(...from);
          await page.mouse.down();
          await page.mouse.move(...to, { steps: 4 });
          await page.mouse.up();
        },
        press: (key) => page.keyboard.press(key),
        paste: () => page.keyboard.press('Control+v'),
        wheel: (down) => page.mouse.wheel(0, down),
        resize: (width, height) => page.setViewportSize({ width, height }),
        screenshot: async (path) => void (await page.screenshot({ path })),
        close: async () => void free.push(page),
      };
    },
    async close() {
      await browser.close();
      await site.close();
    },
  };
}

async function startFirefox(scripts: Scripts = {}): Promise<TestBrowser> {
  const site = await startSite(scripts);
  const profile = await mkdtemp(join(tmpdir(), 'guide-firefox-'));
  const browser = await launchFirefox({
    userDataDir: profile,
    extraPrefsFirefox: { 'ui.prefersReducedMotion': 1 },
  });
  const free: FirefoxPage[] = [];
  return {
    async open(body, wanted = {}) {
      const page = free.pop() ?? (await browser.newPage());
      await page.setViewport({ width: wanted.width ?? 1024, height: wanted.height ?? 720 });
      site.serve(body);
      await page.goto(`${site.origin}/`);
      return {
        evaluate: (work, argument) => page.evaluate(work as never, argument as never) as never,
        click: (x, y) => page.mouse.click(x, y),
        async drag(from, to) {
          await page.mouse.move(...from);
          await page.mouse.down();
          await page.mouse.move(...to, { steps: 4 });
          await page.mouse.up();
        },
        async press(key) {
          const [name = '', ...held] = key.split('+').toReversed();
          for (const modifier of held) await page.keyboard.down(modifier as never);
          await page.keyboard.press(name as never);
          for (const modifier of held) await page.keyboard.up(modifier as never);
        },
        async paste() {
          await page.keyboard.down('Control');
          await page.keyboard.press('v');
          await page.keyboard.up('Control');
        },
        wheel: (down) => page.mouse.wheel({ deltaY: down }),
        resize: (width, height) => page.setViewport({ width, height }),
        screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
        close: async () => void free.push(page),
      };
    },
    async close() {
      await browser.close();
      await site.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

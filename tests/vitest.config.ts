import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const root = fileURLToPath(new URL('..', import.meta.url));
const alias = { '@': root.replace(/\/$/, '') };

/** Suites that start browsers: two files at a time, because each keeps a processor busy. */
const inBrowsers = { environment: 'node', maxWorkers: 2, isolate: false } as const;

export default defineConfig({
  root,
  test: {
    projects: [
      { root, resolve: { alias }, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], environment: 'node' } },
      {
        // Adapters of the browser API, against WXT's fake browser.
        root,
        plugins: [WxtVitest()],
        resolve: { alias },
        test: { name: 'platform', include: ['tests/platform/**/*.test.ts'], environment: 'node' },
      },
      {
        // JSX is compiled for Preact because tsconfig.json says so.
        root,
        resolve: { alias },
        test: { name: 'components', include: ['tests/components/**/*.test.tsx'], environment: 'happy-dom' },
      },
      {
        root,
        resolve: { alias },
        test: {
          name: 'sites',
          include: ['tests/sites/**/*.test.ts'],
          ...inBrowsers,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        root,
        resolve: { alias },
        test: {
          name: 'fill',
          include: ['tests/fill/**/*.test.ts'],
          ...inBrowsers,
          // All but the matrix wait most of the time, for pages to come to rest.
          maxWorkers: 3,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
      {
        root,
        resolve: { alias },
        test: {
          name: 'point',
          include: ['tests/e2e/point/**/*.test.ts'],
          ...inBrowsers,
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
      {
        root,
        resolve: { alias },
        test: {
          name: 'e2e',
          include: ['tests/e2e/*.test.ts'],
          ...inBrowsers,
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const root = fileURLToPath(new URL('..', import.meta.url));
const alias = { '@': root.replace(/\/$/, '') };

/** Suites that start browsers: one file at a time, because each keeps both cores busy. */
const inBrowsers = { environment: 'node', fileParallelism: false, maxWorkers: 1 } as const;

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
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        root,
        resolve: { alias },
        test: {
          name: 'fill',
          include: ['tests/fill/**/*.test.ts'],
          ...inBrowsers,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        root,
        resolve: { alias },
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          ...inBrowsers,
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

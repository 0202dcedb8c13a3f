import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** Imports that break the layering, by the file that holds them. Each must be refused. */
const FORBIDDEN = {
  'utils/domain/to-sites.ts': '../sites/x.ts',
  'utils/domain/to-app.ts': '@/utils/app/x.ts',
  'utils/domain/to-package.ts': 'preact',
  'utils/domain/to-node.ts': 'node:fs',
  'utils/sites/admin/to-dom.ts': '../../dom/x.ts',
  'utils/sites/admin/to-platform.ts': '@/utils/platform/x.ts',
  'utils/dom/to-sites.ts': '../sites/x.ts',
  'utils/dom/write/to-api.ts': 'webextension-polyfill',
  'utils/platform/to-dom.ts': '../dom/x.ts',
  'utils/platform/to-app.ts': '../app/x.ts',
  'utils/app/to-components.ts': '@/components/x.tsx',
  'utils/app/to-api.ts': 'wxt/browser',
  'components/to-platform.ts': '@/utils/platform/x.ts',
  'components/to-dom.ts': '../utils/dom/x.ts',
  'components/to-api.ts': 'webextension-polyfill',
  'components/guide/to-sites.ts': '../../utils/sites/x.ts',
  'entrypoints/admin.content.ts': '@/utils/dom/write/x.ts',
  'entrypoints/app-store.content/index.ts': '../../utils/dom/write/x.ts',
  'entrypoints/to-tests.ts': '../tests/sandbox/portal.ts',
};

/** Imports that the layering allows. */
const ALLOWED = {
  'utils/domain/to-domain.ts': './other.ts',
  'utils/domain/to-zod.ts': 'zod/mini',
  'utils/sites/admin/to-domain.ts': '../../domain/x.ts',
  'utils/dom/to-domain.ts': '@/utils/domain/x.ts',
  'utils/platform/to-api.ts': 'webextension-polyfill',
  'utils/app/to-sites.ts': '../sites/x.ts',
  'components/to-app.ts': '@/utils/app/x.ts',
  'components/guide/to-dom.ts': '@/utils/dom/x.ts',
  'entrypoints/accountflow.content.ts': '@/utils/dom/write/x.ts',
  'entrypoints/background.ts': 'wxt/browser',
};

const biome = join(import.meta.dirname, '../../node_modules/@biomejs/biome/bin/biome');
let folder: string;
let refused: Set<string>;

/** Writes one importing file per entry into a copy of the lint configuration, so that the real tree stays clean. */
async function writeImporters(imports: Record<string, string>): Promise<void> {
  for (const [file, specifier] of Object.entries(imports)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), `import { x } from '${specifier}';\n\nexport const y = x;\n`);
  }
}

/** Paths of the files in which the linter reports a restricted import. */
async function lintedPaths(): Promise<Set<string>> {
  const args = [biome, 'lint', '--vcs-enabled=false', '--only=style/noRestrictedImports', '--reporter=github'];
  const { promise, resolve } = Promise.withResolvers<string>();
  execFile(process.execPath, [...args, '--max-diagnostics=none'], { cwd: folder }, (_, stdout) => resolve(stdout));
  const lines = (await promise).matchAll(/noRestrictedImports,file=([^,]+),/g);
  return new Set([...lines].map((match) => relative(folder, match[1] ?? '').replaceAll('\\', '/')));
}

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'layers-')));
  await cp(join(import.meta.dirname, '../../biome.json'), join(folder, 'biome.json'));
  await writeImporters(FORBIDDEN);
  await writeImporters(ALLOWED);
  refused = await lintedPaths();
}, 30_000);

afterAll(() => rm(folder, { recursive: true }));

describe('imports go one way', () => {
  test.each(Object.entries(FORBIDDEN))('%s may not import %s', (file) => {
    expect(refused).toContain(file);
  });

  test.each(Object.entries(ALLOWED))('%s may import %s', (file) => {
    expect(refused).not.toContain(file);
  });
});

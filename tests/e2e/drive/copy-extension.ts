import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of a built extension that may grow older and newer. */
export interface ExtensionCopy {
  readonly folder: string;
  /** Gives it the next version number: whoever installs the folder again updates it. */
  renew(): Promise<void>;
  remove(): Promise<void>;
}

/** Copies a built extension to a folder of its own. `before` runs in portals' pages ahead of the extension's own script. */
export async function copyExtension(from: string, before = ''): Promise<ExtensionCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'guide-copy-'));
  await cp(from, folder, { recursive: true });
  const scripts = (await readdir(join(folder, 'content-scripts'))).filter((name) => name.endsWith('.js'));
  for (const name of before ? scripts : []) {
    const script = join(folder, 'content-scripts', name);
    await writeFile(script, `${before}\n${await readFile(script, 'utf8')}`);
  }
  const file = join(folder, 'manifest.json');
  let renewals = 0;
  return {
    folder,
    async renew() {
      const manifest = JSON.parse(await readFile(file, 'utf8')) as { version: string };
      renewals += 1;
      await writeFile(file, JSON.stringify({ ...manifest, version: `${manifest.version}.${renewals}` }));
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

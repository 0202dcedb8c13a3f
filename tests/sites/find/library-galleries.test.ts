import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator as Oracle, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Locator } from '../../../utils/domain/locator.ts';
import { type BundleOptions, bundlePage } from '../../libraries/bundle-page.ts';
import { named, useStage } from './harness.ts';

/**
 * Parts as component libraries render them, not as anybody remembers them: whatever the engine finds is held against what
 * Playwright finds by another way.
 */
const LIBRARIES = {
  'Material UI': { file: 'mui.jsx', react: true },
  'Ant Design': { file: 'antd.jsx', react: true },
  Mantine: { file: 'mantine.jsx', react: true },
  'React Aria': { file: 'react-aria.jsx', react: true },
  Vuetify: { file: 'vuetify.js', react: false },
  PrimeVue: { file: 'primevue.js', react: false },
  'Element Plus': { file: 'element-plus.js', react: false },
  Shoelace: { file: 'shoelace.js', react: false },
} as const;

const FOLDER = join(import.meta.dirname, '../../libraries/galleries');
const VALUES = { companyName: 'Nordlys Handel AS' };
const PERMISSIONS = { in: 'dialog', title: named('Application permissions') } as const;

const REACT: BundleOptions = { jsx: 'automatic', jsxImportSource: 'react' };
const VUE: BundleOptions = { define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}' } };

/** What opens or closes fades; on a busy machine for long. */
const PATIENCE = { timeout: 15_000 };

const stage = useStage();

async function htmlOf({ file, react }: (typeof LIBRARIES)[keyof typeof LIBRARIES]): Promise<string> {
  const source = (await readFile(join(FOLDER, file), 'utf8')).replace(/'\.\/picture\.js'/, "'./galleries/picture.js'");
  const { js, css } = await bundlePage(source, react ? REACT : VUE);
  const script = js.replaceAll('</script', '<\\/script');
  return `<!doctype html><html lang="en"><body><style>${css}</style><script>${script}</script></body></html>`;
}

/** Does a press on what was found land on what Playwright names, or on what works it? */
async function isThatOne(page: Page, locator: Locator, expected: Oracle): Promise<string> {
  const handle = await expected.elementHandle();
  return page.evaluate(
    ([what, values, truth]) => {
      const located = globalThis.finder.createLook(document, values).locate(what);
      if (located.outcome !== 'found') return `${located.outcome}: ${located.reason}`;
      const { element } = located;
      const reach = (at: Node): Node[] => {
        const up = (at as Element).assignedSlot ?? at.parentNode ?? (at instanceof ShadowRoot ? at.host : null);
        return up ? [at, ...reach(up)] : [at];
      };
      const label = element.closest('label') ?? (truth as Element).closest('label');
      const isWorked = label?.control === truth && (label === element || label.contains(element));
      const isIt = element === truth || reach(element).includes(truth as Node) || isWorked;
      // A label's text stands for its control, and a host for the control in its root.
      return isIt ||
        reach(truth as Node)
          .slice(0, 4)
          .includes(element)
        ? 'that one'
        : element.outerHTML.slice(0, 200);
    },
    [locator, VALUES, handle] as const,
  );
}

const press = (name: string, more: Partial<Extract<Locator, { find: 'control' }>> = {}): Locator => ({
  find: 'control',
  family: 'press',
  name: named(name),
  ...more,
});

describe.each(Object.entries(LIBRARIES))('%s as it renders itself', (_, library) => {
  let page: Page;

  beforeAll(async () => {
    await stage.show(await htmlOf(library));
    page = stage.page;
    await page.getByText('Users and roles').first().waitFor();
  }, 120_000);

  test('tabs: ours, and which of them is open', async () => {
    const tab = { find: 'control', family: 'tab', name: named('Users and roles') } as const;
    expect(await isThatOne(page, tab, page.getByRole('tab', { name: 'Users and roles' }))).toBe('that one');
    // Some libraries open their first tab only once it is drawn.
    await expect.poll(async () => (await stage.look({ ...tab, name: named('Companies') })).isOn, PATIENCE).toBe(true);
    expect((await stage.look(tab)).isOn).toBe(false);
  });

  test('buttons', async () => {
    const expected = page.getByRole('button', { name: 'Save and close' });
    expect(await isThatOne(page, press('Save and close'), expected)).toBe('that one');
  });

  test('switches: the one that is off', async () => {
    // Some are a check box to everyone but those who see them.
    const expected = page
      .getByRole('switch', { name: 'Read data' })
      .or(page.getByRole('checkbox', { name: 'Read data' }));
    expect(await isThatOne(page, { find: 'off-switch' }, expected)).toBe('that one');
  });

  test('tables: the cell of the company under the service', async () => {
    const row = page.locator('tr,[role=row]').filter({ hasText: 'Nordlys Handel AS' });
    const cell = { find: 'cell', row: { value: 'companyName' }, column: named('App Store') } as const;
    expect(await isThatOne(page, cell, row.getByRole('button').nth(1))).toBe('that one');
  });

  test('menus: nothing before it is open, then its entry', async () => {
    const entry: Locator = {
      find: 'control',
      family: 'option',
      name: named('Add other systems'),
      within: [{ in: 'menu' }],
    };
    expect((await stage.look(entry)).outcome).not.toBe('found');
    await page.getByRole('button', { name: 'Add company' }).click();
    const expected = page.getByText('Add other systems').locator('visible=true').first();
    await expected.waitFor();
    await expect.poll(async () => isThatOne(page, entry, expected), PATIENCE).toBe('that one');
    await expected.click();
    await expect.poll(async () => (await stage.look(entry)).outcome, PATIENCE).not.toBe('found');
  });

  test('dialogs: nothing before it is open, then its button', async () => {
    const accept = press('Accept', { within: [PERMISSIONS] });
    expect((await stage.look(accept)).outcome).not.toBe('found');
    await page.getByRole('button', { name: 'Permissions', exact: true }).click();
    const expected = page.getByRole('button', { name: 'Accept' });
    await expect.poll(async () => isThatOne(page, accept, expected), PATIENCE).toBe('that one');
    const behind = await stage.look(press('Save and close'));
    // Some hide all that is behind from assistive technology, and with it from the pointer.
    expect(behind).toMatchObject({ outcome: 'hidden', reason: expect.stringMatching(/^(?:covered|not-visible)$/) });
  });
});

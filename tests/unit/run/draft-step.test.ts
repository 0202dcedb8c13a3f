import { existsSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { describe, expect, test } from 'vitest';
import { draftStep, type NewAction, parseNewAction } from '../../run/draft-step.ts';

const ROOT = new URL('../../../', import.meta.url);
const read = (path: string): string => {
  const file = new URL(path, ROOT);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
};

const WANTED: NewAction = { portal: 'app-store', step: 'integrate', action: 'open-billing' };

function draft() {
  const made = draftStep(WANTED, read, '2026-11');
  if (typeof made === 'string') throw new Error(made);
  return made;
}

describe('new:step', () => {
  test('takes a portal, one of its steps and a name in kebab-case', () => {
    expect(parseNewAction(['app-store', 'integrate', 'open-billing'])).toEqual(WANTED);
    expect(parseNewAction(['app-store', 'nowhere', 'x'])).toContain('No step "nowhere"');
    expect(parseNewAction(['admin', 'integrate', 'x'])).toContain('is done on app-store');
    for (const action of ['', 'Open', 'open_it', '-open', "x'"]) {
      expect(parseNewAction(['app-store', 'integrate', action])).toContain('no name for an action');
    }
  });

  test('makes a data object, a label, a replica page, and takes the page into the matrix', () => {
    const { files } = draft();
    expect([...files.keys()]).toEqual([
      'utils/sites/app-store/integrate-open-billing.ts',
      'tests/sites/matrix/pages/integrate-open-billing.ts',
      'utils/sites/app-store/labels.ts',
      'tests/sites/matrix/states.ts',
    ]);
    const [data, page, labels, states] = [...files.values()];
    expect(data).toContain('export const INTEGRATE_OPEN_BILLING: Action');
    expect(page).toContain("expect: 'integrate/open-billing'");
    expect(page).toContain("host: 'appstore.visma.net'");
    expect(labels?.startsWith(read('utils/sites/app-store/labels.ts'))).toBe(true);
    expect(states).toContain("import { INTEGRATE_OPEN_BILLING_PAGES } from './pages/integrate-open-billing.ts';");
    expect(states).toContain('  ...INTEGRATE_OPEN_BILLING_PAGES,\n');
    for (const text of files.values()) expect(() => stripTypeScriptTypes(text)).not.toThrow();
  });

  test('invents no label: there is no spelling and no source', () => {
    expect(draft().files.get('utils/sites/app-store/labels.ts')).toContain(
      "export const OPEN_BILLING: LabelSet = { is: '', spellings: {}, source: '', seen: '2026-11' };",
    );
  });

  test('says what is left, the message key among it', () => {
    expect(draft().left.join('\n')).toContain('action_integrate_open_billing');
  });

  test('overwrites nothing', () => {
    const has = (path: string) => (at: string) => (at === path ? 'there' : read(at));
    expect(draftStep(WANTED, has('utils/sites/app-store/integrate-open-billing.ts'), '2026-11')).toContain('already');
    expect(draftStep({ ...WANTED, action: 'accept' }, read, '2026-11')).toContain('has a label ACCEPT');
  });
});

import { describe, expect, test } from 'vitest';
import type { Locator } from '../../../utils/domain/locator.ts';
import { COOKIE_WORDS } from '../../../utils/sites/app-store/labels.ts';
import { named, useStage } from './harness.ts';

const stage = useStage();

const save: Locator = {
  find: 'control',
  family: 'press',
  name: named('Save'),
  outside: [{ in: 'dialog', mentions: { labels: COOKIE_WORDS } }],
};

const banner = (words: string): string =>
  `<div style="position:fixed;left:8px;bottom:8px;z-index:40;padding:8px"><p>${words}</p><button>Save</button></div>`;

describe('a cookie banner with our word on its button', () => {
  test.each([
    'We use cookies to make this site better.',
    'Vi bruker informasjonskapsler.',
    'Vi använder kakor.',
    'Käytämme evästeitä.',
  ])('is told by what it says: %s', async (words) => {
    const html = `<form><label>Name <input></label><button data-expect="save">Save</button></form>${banner(words)}`;
    expect(await stage.lookAt(html, save)).toMatchObject({ outcome: 'found', at: 'save' });
    expect((await stage.lookAt(banner(words), save)).outcome).toBe('missing');
  });
});

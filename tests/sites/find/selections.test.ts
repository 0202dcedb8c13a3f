import { expect, test } from 'vitest';
import { bundleForPage } from '../drift/bundle-for-page.ts';
import { generatePage } from '../names/generate-page.ts';
import { useStage } from './harness.ts';
import type {} from './selections-in-page.ts';

const stage = useStage();

const SELECTORS = [
  'button',
  '[role]',
  '[role=button]',
  'button,[role=button]',
  'a[href],button,input,select,textarea,[role=button],[tabindex="0"]',
  'input:not([type=checkbox]):not([type=radio]),textarea,[role=textbox],[title],select',
  'h1,h2,h3,[role=heading]',
  'tr:not([role=row],[role=none]),li',
  '[class*=before i],[class*=after i],nav',
  'ul > li,ol li',
  '[aria-label] span,span',
  ':is(h2,h3),p',
  '[id="g1,g2"],[title="Save, now"],[id="g3"]',
  '#g1,.told',
  `[id="${'a\\,b'}"],em`,
  'div,div,section',
];

/** Shadow roots with slots, one in another; a part that stands in a root, and parts that are slotted into it. */
const ROOTS = `<x-a><template shadowrootmode="open"><nav><button title="x">In</button><slot></slot></nav>
  <x-b><template shadowrootmode="open"><h2 role="button">Deep</h2><slot name="s"></slot></template><em slot="s">Slotted</em></x-b></template>
  <span role="button"><button>Light</button></span></x-a>`;

test('lists by selector are what the browser finds, and so are those within an element', async () => {
  await stage.show('<p></p>');
  await stage.page.evaluate(await bundleForPage('../find/selections-in-page.ts'));
  const pages = [1, 2, 3, 4].map((seed) => generatePage(seed).replace('</body>', `${ROOTS}</body>`));
  for (const html of pages) {
    const { count, differences } = await stage.page.evaluate(([page, all]) => compareSelections(page, all), [
      html,
      SELECTORS,
    ] as const);
    expect(differences).toEqual([]);
    expect(count).toBeGreaterThan(500);
  }
});

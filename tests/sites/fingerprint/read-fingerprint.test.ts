import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Fingerprint } from '../../../utils/domain/fingerprint/fingerprint.ts';
import { useStage } from '../find/harness.ts';
import type {} from './reader-in-page.ts';

const stage = useStage(join(import.meta.dirname, 'reader-in-page.ts'));

const show = (html: string) => stage.show(html);

/** Of what `data-shown` stands on, in the work of Fjord AS. */
async function read(html: string): Promise<Fingerprint> {
  await show(html);
  return stage.page.evaluate(() => {
    const { readFingerprint, meantBy } = globalThis.fingerprintReader;
    return readFingerprint(meantBy(document.querySelector('[data-shown]') as Element), ['fjord as', 'kari']);
  });
}

test('says what an element looks like from outside', async () => {
  const html = `<nav id="top"><ul><li><a href="/home">Home</a></li><li><a data-shown class="tab on" name="p"
    href="/apps?session=1#x" title="All programs" style="position:absolute;left:10px;top:20px;width:80px;height:30px">Programs</a></li></ul></nav>`;
  expect(await read(html)).toEqual({
    tag: 'a',
    role: 'link',
    name: 'Programs',
    text: 'Programs',
    id: '',
    classes: ['tab', 'on'],
    attributes: { name: 'p', title: 'All programs', href: '/apps' },
    path: '/html[1]/body[1]/nav[1]/ul[1]/li[2]/a[1]',
    idPath: "//*[@id='top']/ul[1]/li[2]/a[1]",
    box: { x: 10, y: 20, width: 80, height: 30 },
    neighbours: ['Home'],
    container: 'nav',
  });
});

describe('nothing personal is read that need not be', () => {
  test('not what was typed or chosen', async () => {
    const typed = await read('<label>Name <input data-shown value="Ola Hansen" placeholder="Your name"></label>');
    expect(typed).toMatchObject({ name: 'Name', text: '', attributes: { placeholder: 'Your name' } });
    const chosen = await read('<select data-shown aria-label="User"><option selected>Ola Hansen</select>');
    expect([JSON.stringify(typed), JSON.stringify(chosen)].join()).not.toContain('Ola');
    expect((await read('<input type=submit data-shown value="Send">')).attributes).toMatchObject({ value: 'Send' });
  });

  test('of a table only its heads and what the connection is about', async () => {
    const row = (name: string, shown = '') =>
      `<tr><th>${name}</th><td>Ola Hansen</td><td>Kari</td><td><button ${shown}>–</button></td></tr>`;
    const table = `<h2>Roles</h2><table><thead><tr><th>Company</th><th>App Store</th></tr></thead>
      <tbody>${row('Berg AS')}${row('Fjord AS', 'data-shown')}</tbody></table><ul><li>Per Olsen</li></ul>`;
    expect((await read(table)).neighbours).toEqual(['Fjord AS', 'Kari']);
    const above = await read(`<button data-shown>Add</button>${table}`);
    expect(above.neighbours).toEqual(['Roles', 'Company', 'App Store', 'Kari', 'Fjord AS']);
  });

  test('not of what nobody can see', async () => {
    const { neighbours } = await read('<b>Seen</b><i hidden>Ola</i><script>1</script><button data-shown>Go</button>');
    expect(neighbours).toEqual(['Seen']);
  });
});

test('the nearest part around is named by its heading or label', async () => {
  expect((await read('<div role=dialog><h2>Rights</h2><p><button data-shown>Go</button></div>')).container).toBe(
    'dialog Rights',
  );
  expect((await read('<form aria-label="New one"><button data-shown>Go</button></form>')).container).toBe(
    'form New one',
  );
  expect((await read('<button data-shown>Go</button>')).container).toBe('');
});

test('who points at a part means what is pressed around it, else the words nearest to it', async () => {
  const nameOf = async (html: string) => (await read(html)).name || (await read(html)).text;
  expect(await nameOf('<button aria-label="Menu"><svg data-shown></svg></button>')).toBe('Menu');
  expect(await nameOf('<div>Company <i data-shown></i></div>')).toBe('Company');
  expect((await read('<div role=tab tabindex=0><span data-shown>Programs</span></div>')).role).toBe('tab');
});

test('everything that can be seen and used may be meant, in shadow roots too, and words of the tag that was shown', async () => {
  await show(`<a href="#">1</a><button hidden>x</button><input aria-label=2><div onclick="">3</div><p>no</p>
    <div>4</div><div><span>no</span></div><x-menu></x-menu><button style="opacity:0">x</button>`);
  const names = await stage.page.evaluate(() => {
    const root = document.querySelector('x-menu')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<button>5</button>';
    const found = [...globalThis.fingerprintReader.visibleCandidates(document, ['div', 'not a tag,p'])];
    return found.flatMap((each) => (each ? [each.getAttribute('aria-label') ?? each.textContent?.trim()] : []));
  });
  expect(names.sort()).toEqual(['1', '2', '3', '4', '5']);
});

import { describe, expect, test } from 'vitest';
import { useStage } from '../find/harness.ts';

const stage = useStage();

const values = { userName: 'Kari Nordmann' };
const row = { find: 'row', of: { value: 'userName' } } as const;

describe('what is pressed to open a row', () => {
  test('is the name where only the pointing hand says that it can be pressed', async () => {
    const html = `<table style="width:600px"><tr><td><div data-expect="name" style="cursor:pointer;display:inline-block">
      Kari Nordmann</div></td><td>Oslo</td></tr><tr><td><div style="cursor:pointer">Ola Dahl</div></td><td>Bergen</td></tr></table>`;
    expect(await stage.lookAt(html, row, values)).toMatchObject({ outcome: 'found', at: 'name' });
  });

  test('stands in no menu of names to add', async () => {
    const html = `<table><tr><th>Navn</th></tr><tr><td>Ola Dahl</td></tr></table>
      <div role=menu><div role=menuitem>Kari Nordmann</div><div role=menuitem>Per Lie</div></div>`;
    expect((await stage.lookAt(html, row, values)).outcome).toBe('missing');
  });

  test('stands in no footer', async () => {
    const html = `<div class="r"><a href="#k" data-expect="name">Kari Nordmann</a></div><div class="r"><a href="#o">Ola Dahl</a></div>
      <footer><ul><li>Kari Nordmann</li><li>Ola Dahl</li></ul></footer>`;
    expect(await stage.lookAt(html, row, values)).toMatchObject({ outcome: 'found', at: 'name' });
  });

  test('is not told when a list and boxes both have the name', async () => {
    const html = `<div class="r"><a href="#k">Kari Nordmann</a></div><div class="r"><a href="#o">Ola Dahl</a></div>
      <ul><li>Kari Nordmann</li><li>Ola Dahl</li></ul>`;
    expect((await stage.lookAt(html, row, values)).outcome).toBe('ambiguous');
  });
});

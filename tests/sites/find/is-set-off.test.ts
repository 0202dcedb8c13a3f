import { describe, expect, test } from 'vitest';
import { named, useStage } from './harness.ts';

const stage = useStage();

const apps = { find: 'control', family: 'tab', name: named('Apps') } as const;

const style = `<style>a{padding:6px;color:#444;border-bottom:2px solid transparent} .k3{border-color:#06c} .k4{font-weight:700}
  .k5{background:#def} .k6::after{content:"";display:block;height:2px;background:#06c} a:hover{background:#eee}</style>`;
const tab = (name: string, look = ''): string => `<a href="#${name}" class="x1 ${look}"><span>${name}</span></a>`;
const bar = (...tabs: string[]): string => `${style}<nav>${tabs.join('')}</nav>`;

describe('a tab that tells its state by its look alone', () => {
  test.each([
    ['underlined', 'k3'],
    ['bold', 'k4'],
    ['on a ground of its own', 'k5'],
    ['underlined by a pseudo-element', 'k6'],
  ])('is on when it is the one %s', async (_, look) => {
    const html = bar(tab('Home'), tab('Apps', look), tab('My apps'));
    expect((await stage.lookAt(html, apps)).isOn).toBe(true);
    expect((await stage.lookAt(bar(tab('Apps', look), tab('My apps')), apps)).isOn).toBe(true);
  });

  test('is off when another one is set off', async () => {
    expect((await stage.lookAt(bar(tab('Home', 'k3'), tab('Apps'), tab('My apps')), apps)).isOn).toBe(false);
    expect((await stage.lookAt(bar(tab('My apps', 'k3'), tab('Apps')), apps)).isOn).toBe(false);
  });

  test.each([
    ['all look alike', bar(tab('Home'), tab('Apps'), tab('My apps'))],
    ['two of three are set off', bar(tab('Home', 'k3'), tab('Apps', 'k5'), tab('My apps'))],
    ['two differ, each with more of something', bar(tab('Apps', 'k4'), tab('My apps', 'k3'))],
  ])('tells nothing when %s', async (_, html) => {
    expect((await stage.lookAt(html, apps)).isOn).toBeNull();
  });

  test('tells nothing while the pointer is on it', async () => {
    await stage.show(bar(tab('Home'), tab('Apps'), tab('My apps')));
    await stage.page.hover('[href="#Apps"]');
    expect((await stage.look(apps)).isOn).toBeNull();
    await stage.page.mouse.move(600, 600);
  });

  test('is not asked of the options of a list, of which the one under the keys is lit up', async () => {
    const options = ['Home', 'Apps', 'My apps'].map(
      (name) => `<li role=option class="x1 ${name === 'Apps' ? 'k5' : ''}">${name}</li>`,
    );
    const sight = await stage.lookAt(`${style}<ul role=listbox>${options.join('')}</ul>`, {
      ...apps,
      family: 'option',
    });
    expect(sight).toMatchObject({ outcome: 'found', isOn: null });
  });
});

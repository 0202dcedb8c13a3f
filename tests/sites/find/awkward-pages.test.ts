import { describe, expect, test } from 'vitest';
import type { Locator } from '../../../utils/domain/locator.ts';
import { named, useStage } from './harness.ts';

/**
 * The traps of the UI Testing Playground (Apache-2.0), each rebuilt as a small page of our own: what people see decides, and
 * where nothing can be pointed at the reason says why.
 */
const stage = useStage();

const button = (name: string): Locator => ({ find: 'control', family: 'press', name: named(name) });
const text = (name: string): Locator => ({ find: 'text', name: named(name) });
const field = (label: string): Locator => ({ find: 'field', label: named(label), kind: 'text' });
const found = (at: string) => ({ outcome: 'found', at });

describe('names of the build say nothing', () => {
  test('an id that is another one on every visit', async () => {
    const id = crypto.randomUUID();
    const page = `<button id="${id}" data-expect="it">Save</button><button id="a${id}">Saved</button>`;
    expect(await stage.lookAt(page, button('Save'))).toMatchObject(found('it'));
  });

  test('classes alone tell three buttons apart: nobody can', async () => {
    const page = ['btn-primary', 'btn-success', 'btn-warning']
      .map((name) => `<button class="btn ${name} btn-test">Button</button>`)
      .join('');
    expect(await stage.lookAt(page, button('Button'))).toMatchObject({ reason: 'several-matches' });
  });
});

describe('what lies over what', () => {
  const layer = (at: number, mark: string): string =>
    `<button style="position:absolute;left:20px;top:20px;width:120px;height:40px;z-index:${at}" data-expect="${mark}">Next</button>`;

  test('hidden layers: of two at one place the upper one', async () => {
    expect(await stage.lookAt(layer(2, 'lower') + layer(3, 'upper'), button('Next'))).toMatchObject(found('upper'));
  });

  test('an element under another is covered until it is scrolled free', async () => {
    const lid = '<div style="position:absolute;left:0;top:0;width:400px;height:60px;background:#fff"></div>';
    const page = `<div style="position:relative;height:120px;width:420px">
      <div style="height:120px;overflow:auto"><input placeholder="Subject" style="margin-top:20px" data-expect="it"><p style="height:400px"></p></div>${lid}</div>`;
    expect(await stage.lookAt(page, field('Subject'))).toMatchObject({ outcome: 'hidden', reason: 'covered' });
    await stage.page.evaluate(() => document.querySelector('[style*=relative] > div:last-child')?.remove());
    expect(await stage.look(field('Subject'))).toMatchObject(found('it'));
  });
});

describe('what comes, goes and moves', () => {
  test('a page that is late, an answer that is later', async () => {
    await stage.show('<main></main>');
    expect(await stage.look(button('Load'))).toMatchObject({ reason: 'not-in-page' });
    await stage.page.evaluate(() => {
      const main = document.querySelector('main') as HTMLElement;
      main.innerHTML = '<button data-expect="load">Load</button>';
      main.firstElementChild?.addEventListener('click', () => {
        const answer = () => main.insertAdjacentHTML('beforeend', '<p data-expect="late">Data loaded</p>');
        addEventListener('answer', answer, { once: true });
      });
    });
    expect(await stage.look(button('Load'))).toMatchObject(found('load'));
    await stage.page.click('button');
    expect((await stage.look(text('Data loaded'))).outcome).toBe('missing');
    await stage.page.evaluate(() => dispatchEvent(new Event('answer')));
    expect(await stage.look(text('Data loaded'))).toMatchObject(found('late'));
  });

  test('a button that takes the name that was typed', async () => {
    await stage.show(`<label>New name <input data-expect="field"></label><button data-expect="it"
      onclick="this.textContent = document.querySelector('input').value">Old name</button>`);
    expect(await stage.look(field('New name'))).toMatchObject(found('field'));
    await stage.page.fill('input', 'Nordlys');
    await stage.page.click('button');
    expect((await stage.look(button('Old name'))).outcome).toBe('missing');
    expect(await stage.look(button('Nordlys'))).toMatchObject(found('it'));
  });

  test('a link that is replaced when the pointer comes', async () => {
    await stage.show(`<span id="holder"><a href="#1" onmouseenter="const made = this.cloneNode(true); made.removeAttribute('onmouseenter');
      made.dataset.expect = 'second'; this.replaceWith(made)" data-expect="first">Click me</a></span>`);
    expect(await stage.look(button('Click me'))).toMatchObject(found('first'));
    await stage.page.hover('a');
    expect(await stage.look(button('Click me'))).toMatchObject(found('second'));
  });

  test('a button that moves, and rests', async () => {
    await stage.show(`<style>@keyframes to{from{margin-left:0}to{margin-left:400px}} .moving{animation:to 400ms linear forwards}</style>
      <button class="moving" data-expect="it">Moving target</button>`);
    expect(await stage.look(button('Moving target'))).toMatchObject(found('it'));
    await stage.page.evaluate(() => Promise.all(document.getAnimations().map((each) => each.finished)));
    expect(await stage.look(button('Moving target'))).toMatchObject(found('it'));
  });

  test('a field that cannot be written in yet', async () => {
    await stage.show('<label>Edit field <input disabled data-expect="it"></label>');
    expect(await stage.look(field('Edit field'))).toMatchObject({ outcome: 'hidden', reason: 'disabled' });
    await stage.page.evaluate(() => document.querySelector('input')?.removeAttribute('disabled'));
    expect(await stage.look(field('Edit field'))).toMatchObject(found('it'));
  });
});

describe('scrolling', () => {
  test('a button deep in two scrolled boxes is pointed at, for it is brought into sight', async () => {
    const page = `<div style="height:150px;width:300px;overflow:scroll"><div style="height:600px;width:900px;padding:400px 0 0 600px">
      <div style="height:80px;overflow:scroll"><p style="height:300px"></p><button data-expect="it">Hiding button</button></div></div></div>`;
    expect(await stage.lookAt(page, button('Hiding button'))).toMatchObject(found('it'));
  });
});

describe('tables', () => {
  test('a table of roles whose rows and columns stand in another order each time', async () => {
    const cell = { find: 'cell', row: { value: 'companyName' }, column: named('CPU') } as const;
    for (const columns of [
      ['Name', 'CPU', 'Disk'],
      ['Disk', 'Name', 'CPU'],
      ['CPU', 'Disk', 'Name'],
    ]) {
      const row = (name: string): string =>
        `<div role="row">${columns
          .map(
            (column) =>
              `<span role="cell" ${column === 'CPU' ? `data-expect="${name}"` : ''}>${column === 'Name' ? name : '3 %'}</span> `,
          )
          .join('')}</div>`;
      const names = columns[0] === 'Name' ? ['Chrome', 'Chrome OS'] : ['Chrome OS', 'Chrome'];
      const page = `<div role="table" aria-label="Tasks"><div role="rowgroup"><div role="row">${columns
        .map((column) => `<span role="columnheader">${column}</span> `)
        .join('')}</div></div><div role="rowgroup">${names.map(row).join('')}</div></div>`;
      expect(await stage.lookAt(page, cell, { companyName: 'Chrome' })).toMatchObject(found('Chrome'));
    }
  });
});

describe('white space in texts', () => {
  test('a text with line breaks and spaces of the source', async () => {
    const page =
      '<p><span class="badge" data-expect="it">\n      Welcome\n        Åse!\n  </span></p><span>Welcome Åse! Read more</span>';
    expect(await stage.lookAt(page, text('Welcome Åse!'))).toMatchObject(found('it'));
  });

  test('a name with a hard space', async () => {
    expect(await stage.lookAt('<button data-expect="it">My&nbsp;button</button>', button('My button'))).toMatchObject(
      found('it'),
    );
  });
});

describe('ways to be out of sight', () => {
  test.each([
    ['removed', '', 'missing', 'not-in-page'],
    [
      'no width',
      '<button style="width:0;padding:0;border:0;overflow:hidden">Hide me</button>',
      'hidden',
      'not-visible',
    ],
    ['no opacity', '<button style="opacity:0">Hide me</button>', 'hidden', 'not-visible'],
    ['visibility', '<button style="visibility:hidden">Hide me</button>', 'hidden', 'not-visible'],
    ['display', '<button style="display:none">Hide me</button>', 'hidden', 'not-visible'],
    ['off the page', '<button style="position:absolute;left:-9999px">Hide me</button>', 'hidden', 'not-visible'],
    [
      'under another',
      '<div style="position:relative"><button>Hide me</button><div style="position:absolute;inset:0;background:#fff"></div></div>',
      'hidden',
      'covered',
    ],
    ['in a closed part', '<details><summary>More</summary><button>Hide me</button></details>', 'hidden', 'not-visible'],
    ['inert', '<div inert><button>Hide me</button></div>', 'hidden', 'not-visible'],
  ])('%s', async (_, html, outcome, reason) => {
    expect(await stage.lookAt(`<main>${html}</main>`, button('Hide me'))).toMatchObject({ outcome, reason });
  });
});

describe('components and sign-in', () => {
  test('a field and its buttons in an open shadow root', async () => {
    await stage.show('<guid-generator></guid-generator>');
    await stage.page.evaluate(() => {
      const root = document.querySelector('guid-generator')?.attachShadow({ mode: 'open' });
      root?.append(
        document.createRange().createContextualFragment(`<input aria-label="Number" data-expect="field">
        <button title="Generate" data-expect="make"><svg width="16" height="16"></svg></button><button
        title="Copy" data-expect="copy"><svg width="16" height="16"></svg></button>`),
      );
    });
    expect(await stage.look(field('Number'))).toMatchObject(found('field'));
    expect(await stage.look(button('Copy'))).toMatchObject(found('copy'));
  });

  test('a sign-in form whose names are made anew each time', async () => {
    const page = `<form><input placeholder="User name" name="u${Date.now()}" data-expect="user"><input type="password" placeholder="Password"
      name="p${Date.now()}"><button data-expect="in">Log in</button></form>`;
    expect(await stage.lookAt(page, { find: 'password' })).toMatchObject({ outcome: 'found' });
    expect(await stage.look(field('User name'))).toMatchObject(found('user'));
  });
});

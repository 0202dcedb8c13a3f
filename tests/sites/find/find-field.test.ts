import { describe, expect, test } from 'vitest';
import type { Locator } from '../../../utils/domain/locator.ts';
import { named, useStage } from './harness.ts';

const stage = useStage();

const field = (kind: 'text' | 'choice' = 'text'): Locator => ({ find: 'field', label: named('Company name'), kind });
const found = { outcome: 'found', at: 'it' };
const missing = { outcome: 'missing', reason: 'not-in-page' };
const it = '<input data-expect="it">';
const select = '<select data-expect="it"><option>One</option></select>';

describe('a text box by its label', () => {
  test.each([
    ['for', `<label for="a">Company name *</label><input id="a" data-expect="it">`],
    ['wrapping', `<label>Company name <small>(optional)</small> ${it}</label>`],
    ['aria-label', '<input aria-label="Company name:" data-expect="it">'],
    ['aria-labelledby', '<span id="l">Company name</span><p>x</p><input aria-labelledby="l" data-expect="it">'],
    ['placeholder', '<input placeholder="Company name" data-expect="it">'],
    ['title', '<input title="Company name" data-expect="it">'],
    [
      'label after it',
      '<div class="field"><input data-expect="it"><span>Company name</span></div><div class="field"><input><span>Number</span></div>',
    ],
    [
      'Bootstrap row',
      `<div class="row"><div class="col">Company name</div><div class="col">${it}</div></div><div class="row"><div class="col">Number</div><div class="col"><input></div></div>`,
    ],
    ['one grid of labels and boxes', `<div><span>Company name</span>${it}<span>Number</span><input></div>`],
    ['label without for, and a hint', `<div><label>Company name</label><div>As registered</div>${it}</div>`],
    [
      'first cell of its row',
      `<table><tr><th>Company name</th><td>${it}</td></tr><tr><th>Number</th><td><input></td></tr></table>`,
    ],
    [
      'header of its column',
      `<table><thead><tr><th>Number</th><th>Company name</th></tr></thead><tr><td><input></td><td>${it}</td></tr></table>`,
    ],
    ['textarea', '<label>Company name <textarea data-expect="it"></textarea></label>'],
    [
      'editable',
      '<div id="l">Company name</div><div contenteditable aria-labelledby="l" data-expect="it" style="height:20px">x</div>',
    ],
    [
      'for an element that is no control',
      '<label for="x1">Company name</label><my-box id="x1"><input data-expect="it"></my-box>',
    ],
    [
      'Angular Material',
      '<mat-form-field><div><div><input id="m0" data-expect="it"><span><label for="m0"><mat-label>Company name</mat-label><span aria-hidden="true"> *</span></label></span></div></div></mat-form-field>',
    ],
    [
      'MUI',
      '<div><label for=":r1:" id=":r1:-label">Company name<span aria-hidden="true"> *</span></label><div><input id=":r1:" data-expect="it"><fieldset aria-hidden="true"><legend><span>Company name *</span></legend></fieldset></div></div>',
    ],
    [
      'a search box by the same words',
      `<input placeholder="Company name" type="search"><label>Company name ${it}</label>`,
    ],
    [
      'a placeholder of its own',
      `<div><div>Company name</div><input placeholder="Type here" data-expect="it"></div><div><div>Number</div><input placeholder="9 digits"></div>`,
    ],
  ])('%s', async (_, html) => {
    expect(await stage.lookAt(html, field())).toMatchObject(found);
  });

  test.each<[string, string, object]>([
    ['another field', '<label>Company name and number <input></label>', missing],
    ['a label of another kind', `<label>Company name ${select}</label>`, missing],
    ['a check box', '<label>Company name <input type="checkbox"></label>', missing],
    ['a password', '<label>Company name <input type="password"></label>', missing],
    ['a heading over a labelled box', '<h2>Company name</h2><label>Number <input></label>', missing],
    [
      'a heading over a box labelled by text',
      '<section><h2>Company name</h2><div>Number</div><input></section>',
      missing,
    ],
    [
      'a text above, another text between',
      '<div><div>Company name</div><div>Number</div><input><div>City</div><input></div>',
      missing,
    ],
    [
      'a column of several boxes',
      '<table><thead><tr><th>Company name</th></tr></thead><tr><td><input></td></tr><tr><td><input></td></tr></table>',
      { outcome: 'ambiguous' },
    ],
    [
      'two',
      '<label>Company name <input></label><label>Company name <input></label>',
      { outcome: 'ambiguous', reason: 'several-matches' },
    ],
    [
      'a hidden one',
      '<label>Company name <input style="display:none"></label>',
      { outcome: 'hidden', reason: 'not-visible' },
    ],
    ['a disabled one', '<label>Company name <input disabled></label>', { outcome: 'hidden', reason: 'disabled' }],
    ['a read-only one', '<label>Company name <input readonly></label>', { outcome: 'hidden', reason: 'disabled' }],
    ['a box with a label of its own', '<div><div>Company name</div><label>Number <input></label></div>', missing],
    ['a box with a name of its own', '<div><div>Company name</div><input aria-label="Number"></div>', missing],
    ['a button beside a box', '<div><button>Company name</button><input></div>', missing],
    ['text after the last box', '<div><span>Number</span><input> <span>Company name</span></div>', missing],
  ])('not %s', async (_, html, expected) => {
    expect(await stage.lookAt(html, field())).toMatchObject(expected);
  });

  test('what it shows', async () => {
    expect(await stage.lookAt('<label>Company name <input value=" Nordlys AS"></label>', field())).toMatchObject({
      shown: ' Nordlys AS',
    });
    expect(await stage.lookAt('<label>Company name <input></label>', field())).toMatchObject({ shown: '' });
  });
});

describe('a list to choose from by its label', () => {
  test.each<[string, string, string]>([
    [
      'native',
      `<label>Company name <select data-expect="it"><option>One</option><option selected>Two</option></select></label>`,
      'Two',
    ],
    [
      'button with a list',
      '<span id="l">Company name</span><button aria-haspopup="listbox" aria-labelledby="l v" data-expect="it"><span id="v">Two</span></button>',
      'Two',
    ],
    [
      'MUI',
      '<label id="l">Company name</label><div><div tabindex="0" role="combobox" aria-haspopup="listbox" aria-labelledby="l m" id="m" data-expect="it">Two</div><input aria-hidden="true" tabindex="-1" style="opacity:0;position:absolute;width:100%"></div>',
      'Two',
    ],
    [
      'MUI, open',
      '<label id="l">Company name</label><div tabindex="0" role="combobox" aria-controls="u" aria-labelledby="l" data-expect="it">Two</div><ul role="listbox" id="u" aria-labelledby="l"><li role="option">Two</li></ul>',
      'Two',
    ],
    [
      'antd',
      '<div class="row"><label for="s">Company name</label><div class="ant-select" data-expect="it" style="position:relative;display:inline-block;width:200px;height:32px;border:1px solid"><span style="position:absolute;width:200px"><input id="s" role="combobox" style="opacity:0;width:100%"></span><span>Two</span></div></div>',
      'Two',
    ],
    [
      'react-select',
      '<div><div>Company name</div><div data-expect="it" style="width:200px;height:38px;border:1px solid"><div>Two</div><div style="display:inline-grid"><input role="combobox" style="width:2px;border:0;padding:0"></div></div></div><div>Number <input></div>',
      'Two',
    ],
    [
      'a combobox to type into',
      '<label>Company name <input role="combobox" value="Two" data-expect="it"></label>',
      'Two',
    ],
    [
      'text beside it',
      '<div><span>Company name</span><select data-expect="it"><option>Two</option></select></div>',
      'Two',
    ],
  ])('%s', async (_, html, shown) => {
    expect(await stage.lookAt(html, field('choice'))).toMatchObject({ ...found, shown });
  });

  test.each([
    [
      'box without a role',
      '<div class="row"><div>Company name</div><div tabindex="0" data-expect="it" style="border:1px solid">Choose</div></div>',
    ],
    [
      'button that opens',
      '<div class="row"><label>Company name</label><button aria-expanded="false" data-expect="it">Choose</button></div>',
    ],
  ])('%s', async (_, html) => {
    expect(await stage.lookAt(`${html}<div>Number <input></div>`, field('choice'))).toMatchObject({
      ...found,
      shown: 'Choose',
    });
    expect(await stage.look(field('text'))).toMatchObject(missing);
  });

  test.each([
    [
      'two buttons',
      '<div class="row"><div>Company name</div><button aria-expanded="false">A</button><button aria-expanded="false">B</button></div>',
    ],
    [
      'a button among other texts',
      '<div class="row"><div>Company name</div><div>Nordlys AS</div><button aria-expanded="false">More</button></div>',
    ],
    ['a heading over a section that opens', '<section><h2>Company name</h2><div tabindex="0">Choose</div></section>'],
    [
      'a help sign before a text box',
      '<div class="row"><span>Company name</span><button aria-expanded="false">?</button><input></div>',
    ],
  ])('not %s', async (_, html) => {
    expect(await stage.lookAt(html, field('choice'))).toMatchObject(missing);
  });

  test('not a text box', async () => {
    expect(await stage.lookAt('<label>Company name <input></label>', field('choice'))).toMatchObject(missing);
  });
});

describe('a native list that a library hides', () => {
  const hidden = 'style="position:absolute;width:1px;height:1px;clip-path:inset(50%);overflow:hidden"';
  const native = (id: string) => `<select id="${id}" ${hidden} tabindex="-1"><option>One</option></select>`;
  test.each([
    [
      'Select2',
      `<p><label for="a">Company name</label>${native('a')}<span><span><span role="combobox" aria-haspopup="true" aria-expanded="false" tabindex="0" style="display:block;border:1px solid;width:200px;height:30px" data-expect="it"><span>One</span></span></span></span></p>`,
    ],
    [
      'a button before it',
      `<p><label for="a">Company name</label><button data-expect="it">One</button>${native('a')}</p>`,
    ],
  ])('%s', async (_, html) => {
    expect(await stage.lookAt(html, field('choice'))).toMatchObject({ ...found, shown: 'One' });
  });

  test('beside several things to press is the box around them', async () => {
    const html = `<p><label for="a">Company name</label>${native('a')}<span><button>Copy</button><button>Clear</button></span></p>`;
    expect(await stage.lookAt(html, field('choice'))).toMatchObject({ outcome: 'found', at: '<p></p>' });
  });
});

describe('an empty list', () => {
  const empty: Locator = { find: 'empty-list' };
  const list = (shown: string, more = '') =>
    `<div role="combobox" tabindex="0" aria-expanded="false" style="width:200px;height:30px;border:1px solid" ${more}>${shown}</div>`;
  test.each([
    ['the first of several', `${list('Kari')}${list('', 'data-expect="it"')}${list('')}`],
    ['one that shows as its text that a choice is asked for', list('Valitse käyttäjä', 'data-expect="it"')],
    ['one with a space of no width', list('\u200b', 'data-expect="it"')],
    ['one to type in', '<input role="combobox" aria-expanded="false" placeholder="User" data-expect="it">'],
    [
      'one with a hint marked as such',
      `${list('Kari')}${list('User', 'class="x-placeholder" data-expect="it"')}${list('')}`,
    ],
    [
      'one with a hint marked within it',
      `${list('Kari')}${list('<span class="placeholder x">User</span>', 'data-expect="it"')}${list('')}`,
    ],
  ])('is %s', async (_, html) => {
    expect(await stage.lookAt(`<main>${html}</main>`, empty)).toMatchObject(found);
  });

  test.each([
    [
      'while one stands open',
      `<main>${list('', 'aria-expanded="true"').replace('aria-expanded="false" ', '')}${list('')}</main>`,
    ],
    ['when all show something', `<main>${list('Kari')}</main>`],
    [
      'when only an arrow is left',
      `<main><div>${list('Kari')}<div role="button" aria-haspopup="listbox" style="width:30px;height:30px"></div></div></main>`,
    ],
    ['in the top bar', `<header>${list('')}</header><main>Text</main>`],
  ])('is none %s', async (_, html) => {
    expect(await stage.lookAt(html, empty)).toMatchObject({ outcome: 'missing' });
  });
});

describe('a list that offers an option', () => {
  const offering: Locator = { find: 'choice-offering', option: named('Net Financials') };
  test.each<[string, string, object]>([
    [
      'native',
      '<select><option>A</option></select><select data-expect="it"><option>A</option><option> Net  Financials</option></select>',
      found,
    ],
    ['a list box that always stands open', '<ul role="listbox"><li role="option">Net Financials</li></ul>', missing],
    [
      'combobox of an open list',
      '<input role="combobox" aria-controls="u" data-expect="it"><ul id="u" role="listbox"><li role="option">Net Financials</li></ul>',
      found,
    ],
    [
      'data list',
      '<input list="d" data-expect="it"><datalist id="d"><option>Net Financials</option></datalist>',
      found,
    ],
    ['a longer option', '<select><option>Net Financials Plus</option></select>', missing],
    [
      'two lists',
      '<select><option>Net Financials</option></select><select><option>Net Financials</option></select>',
      { outcome: 'ambiguous' },
    ],
  ])('%s', async (_, html, expected) => {
    expect(await stage.lookAt(html, offering)).toMatchObject(expected);
  });
});

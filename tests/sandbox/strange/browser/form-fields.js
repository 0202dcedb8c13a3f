import { h, mount } from './kit.js';
import { after } from './page.js';

let counter = 10;
const ids = {};

/** Ids as React makes them: new at each visit, with colons. */
function idOf(id) {
  if (!(id in ids)) {
    counter += 7;
    ids[id] = `:r${counter.toString(36)}:`;
  }
  return ids[id];
}

/** A controlled box with a floating label, which stands after it. */
export function textField(form, id, name, placeholder = ' ') {
  const type = (event) => form.set(id, event.target.value);
  const box = h('input', {
    type: 'text',
    id: idOf(id),
    placeholder,
    autocomplete: 'off',
    value: form.values[id],
    onInput: type,
  });
  return h('div', { class: 'css-fl04t' }, box, name !== '' && h('label', { for: idOf(id) }, name));
}

/** A date of the browser's own. */
export function dateField(form, id, name) {
  const type = (event) => form.set(id, event.target.value);
  return h(
    'div',
    { class: 'css-fl04t css-up' },
    h('input', { type: 'date', id: idOf(id), value: form.values[id], onInput: type }),
    h('label', { for: idOf(id) }, name),
  );
}

/** A real box, transparent over its picture, inside its label. */
export function tickField(form, id, name) {
  const box = h('input', {
    type: 'checkbox',
    checked: form.values[id],
    onChange: (event) => form.set(id, event.target.checked),
  });
  return h(
    'label',
    { class: 'css-l4b3l' },
    h('span', { class: form.values[id] ? 'css-b0x css-b0x-on' : 'css-b0x' }, box),
    h('span', {}, name),
  );
}

/** A list in the manner of MUI: opens on the mouse going down, its options stand in another root and fade in. */
export function choiceField(form, id, name, options) {
  const label = `${idOf(id)}-label`;
  const open = (event) => {
    if (event.button !== 0) return;
    event.preventDefault();
    openList(form, id, label, options, event.currentTarget);
  };
  const keys = (event) => {
    if (!['ArrowDown', 'ArrowUp', 'Enter', ' '].includes(event.key)) return;
    event.preventDefault();
    openList(form, id, label, options, event.currentTarget);
  };
  const value = form.values[id];
  return h(
    'div',
    { class: value === '' ? 'css-fl04t' : 'css-fl04t css-up' },
    h('span', { id: label, class: 'css-fl4b' }, name),
    h(
      'div',
      {
        role: 'combobox',
        id: idOf(id),
        tabindex: '0',
        'aria-haspopup': 'listbox',
        'aria-expanded': String(form.open === id),
        'aria-labelledby': `${label} ${idOf(id)}`,
        class: 'css-c0mb0',
        onMousedown: open,
        onKeydown: keys,
      },
      value === '' ? h('span', { class: 'css-z3r0', 'aria-hidden': 'true' }, '\u200b') : value,
    ),
    h('input', { class: 'css-n4t1v31', 'aria-hidden': 'true', tabindex: '-1', value, onInput: () => {} }),
  );
}

function openList(form, id, label, options, field) {
  if (form.open !== '') return;
  form.open = id;
  form.update();
  const { left, bottom, width } = field.getBoundingClientRect();
  const place = `left:${left}px;top:${Math.min(bottom, innerHeight - 42 * options.length - 8)}px;width:${width}px`;
  const close = async () => {
    form.open = '';
    form.update();
    layer.firstElementChild.classList.add('css-f4d3');
    await after(150);
    layer.remove();
  };
  const pick = (option) => {
    if (form.open !== id) return;
    form.set(id, option);
    close();
  };
  const line = (option) =>
    h(
      'li',
      {
        role: 'option',
        tabindex: '-1',
        'aria-selected': String(form.values[id] === option),
        'data-value': option,
        class: 'css-m3nu1',
        onClick: () => pick(option),
      },
      option,
    );
  const layer = document.createElement('div');
  form.lists.append(layer);
  layer.addEventListener('keydown', (event) => event.key === 'Escape' && close());
  mount(layer, () =>
    h(
      'div',
      {},
      h('div', { class: 'css-b4ckdr0p', 'aria-hidden': 'true', onMousedown: close }),
      h(
        'ul',
        { role: 'listbox', 'aria-labelledby': label, tabindex: '-1', class: 'css-4n1m css-m3nu', style: place },
        options.map(line),
      ),
    ),
  );
  layer.querySelector('[aria-selected=true], [role=option]').focus();
}

import { h } from './kit.js';
import { t } from './page.js';

const rowHeight = 40;
const shownRows = 6;

/**
 * A grid in the manner of AG Grid: the pinned columns and the others are separate containers whose rows belong together
 * by `row-id`, rows off the view are not in the page, and the rows' elements are used again while scrolling.
 */
export function grid(choice, rows, company, update) {
  const start = Math.min(Math.floor(choice.top / rowHeight), Math.max(0, rows.length - shownRows - 1));
  const shown = rows
    .slice(start, start + shownRows + 1)
    .map((row, index) => ({ ...row, company, index: start + index, id: `${row.service}/${row.role}` }));
  const scroll = (event) => {
    choice.top = event.target.scrollTop;
    update();
  };
  const tick = (id) => {
    if (!choice.ticked.delete(id)) choice.ticked.add(id);
    update();
  };
  const body = (name, cells) =>
    h(
      'div',
      { class: name, role: 'presentation', style: `height:${rows.length * rowHeight}px` },
      shown.map((row) => line(row, choice, cells)),
    );
  return h(
    'div',
    {
      role: 'grid',
      'aria-labelledby': 'g2',
      'aria-rowcount': String(rows.length + 1),
      'aria-colcount': '4',
      'aria-multiselectable': 'true',
      class: 'css-gr1d',
    },
    h(
      'div',
      { class: 'css-gh34d', role: 'presentation' },
      header('css-p1n', ['', t.company], 1),
      header('css-c3nt', [t.service, t.role], 3),
    ),
    h(
      'div',
      { class: 'css-gb0dy', role: 'presentation', style: `height:${shownRows * rowHeight}px`, onScroll: scroll },
      body('css-p1n', (row) => [cell(1, row, box(row, choice, tick)), cell(2, row, row.company)]),
      body('css-c3nt', (row) => [cell(3, row, row.service), cell(4, row, row.role)]),
    ),
  );
}

function header(name, titles, first) {
  const column = (title, index) =>
    h('div', { role: 'columnheader', 'aria-colindex': String(first + index), class: 'css-c3ll' }, h('span', {}, title));
  return h(
    'div',
    { class: name, role: 'rowgroup' },
    h('div', { role: 'row', 'aria-rowindex': '1' }, titles.map(column)),
  );
}

function line(row, choice, cells) {
  const place = `top:${row.index * rowHeight}px`;
  const selected = String(choice.ticked.has(row.id));
  return h(
    'div',
    {
      role: 'row',
      'aria-rowindex': String(row.index + 2),
      'row-id': row.id,
      'aria-selected': selected,
      class: 'css-gr0w',
      style: place,
    },
    cells(row),
  );
}

function cell(column, _row, content) {
  return h(
    'div',
    {
      role: 'gridcell',
      'aria-colindex': String(column),
      tabindex: '-1',
      class: column === 1 ? 'css-c3ll css-t1ck' : 'css-c3ll',
    },
    content,
  );
}

/** The real box is there and lies over its picture, but is transparent, and has no name. */
function box(row, choice, tick) {
  const checked = choice.ticked.has(row.id);
  return h(
    'div',
    { class: checked ? 'css-b0x css-b0x-on' : 'css-b0x' },
    h('input', { type: 'checkbox', tabindex: '-1', checked, onChange: () => tick(row.id) }),
  );
}

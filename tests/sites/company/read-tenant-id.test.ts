import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { TenantIdReading } from '../../../utils/dom/read-tenant-id.ts';
import { useStage } from '../find/harness.ts';
import type {} from './reader-in-page.ts';

const stage = useStage(join(import.meta.dirname, 'reader-in-page.ts'));

const LABELS = { tenantId: ['Tenant ID', 'leietaker-ID'], customer: ['Customer', 'Kunde'] };

async function read(html: string, company = '', user = ''): Promise<TenantIdReading> {
  await stage.show(html);
  return stage.page.evaluate((names) => globalThis.readTenantIdsHere(document, names), { ...LABELS, company, user });
}

const A = '6d8f3a52-1c4b-11ee-9b7e-0242ac120002';
const B = 'b35e7716-4f0d-41ef-8c3a-0242ac130003';
const of = (companyName: string, context = 'company', tenantId = A) => ({ found: { tenantId, companyName, context } });
const fjord = of('Fjord Regnskap AS');

const style = `<style>body{margin:0} header{height:56px;background:#eee}
  .panel{position:absolute;top:50px;right:0;width:320px;background:#fff;padding:8px}
  .cut{display:block;width:90px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
  .badge{padding:2px 6px;background:#ddd}</style>`;
const panel = (inside: string, around = '') =>
  `${style}<header>App Store</header><div class="panel">${inside}</div><main>${around}<p>Correlation ID: <code>${B}</code></p></main>`;
const name = '<strong>Fjord Regnskap AS</strong>';

describe('the Tenant ID of the open company menu', () => {
  test.each([
    ['with its label in the line', `${name}<div>Tenant ID: ${A}</div>`],
    ['with its label before it', `${name}<div><span>Tenant ID</span> <code>${A}</code></div>`],
    ['close behind its label', `${name}<div><span>Tenant ID</span><code style="margin-left:4px">${A}</code></div>`],
    ['with its label above it', `${name}<div>Tenant ID</div><div>${A}</div>`],
    ['in a list of terms', `${name}<dl><dt>Tenant ID</dt><dd>${A}</dd></dl>`],
    [
      'in a list of terms with others',
      `${name}<dl><dt>Organisation number</dt><dd>987 654 325</dd><dt>Tenant ID</dt><dd>${A}</dd></dl>`,
    ],
    [
      'in a table',
      `${name}<table><tr><th>Org.nr.</th><td>987654325</td></tr><tr><th>Tenant ID</th><td>${A}</td></tr></table>`,
    ],
    ['with its label as an attribute', `${name}<div aria-label="Tenant ID" role="note">${A}</div>`],
    ['in a read-only field', `${name}<label>Tenant ID <input readonly value="${A}"></label>`],
    [
      'in a read-only field beside its label',
      `${name}<label for=t>Tenant ID</label><input id=t readonly value="${A}" style="width:60px">`,
    ],
    ['in capitals', `${name}<div>TENANT ID: ${A.toUpperCase()}</div>`],
    [
      'split over elements',
      `${name}<div>Tenant ID: <b>${A.slice(0, 9)}</b>${A.slice(9, 20)}<wbr><i>${A.slice(20)}</i></div>`,
    ],
    ['with soft hyphens', `${name}<div>Tenant ID: ${A.replaceAll('-', '-&shy;')}</div>`],
    ['cut short by its box', `${name}<div>Tenant ID</div><code class="cut">${A}</code>`],
    ['with a button to copy it', `${name}<div>Tenant ID: ${A} <button>Copy</button></div>`],
    ['with a button beside its label', `${name}<div>Tenant ID <button>Copy</button></div><code>${A}</code>`],
    ['with a button before it', `${name}<div>Tenant ID <button aria-label="What is this?">?</button> ${A}</div>`],
    ['in a button below its label', `${name}<div>Tenant ID</div><button>${A}</button>`],
    ['under a plain name', `<div>Kari Nordmann</div><div>Fjord Regnskap AS</div><div>Tenant ID: ${A}</div>`],
    [
      'under a name with a tick',
      `<div><span aria-hidden="true">✓</span><b>Fjord Regnskap AS</b></div><div>Tenant ID: ${A}</div>`,
    ],
    ['under a name after the word for it', `<div>Company: Fjord Regnskap AS</div><div>Tenant ID: ${A}</div>`],
    ['under a heading', `<h3>Fjord Regnskap AS</h3><p>987 654 325</p><p>Tenant ID: ${A}</p>`],
    [
      'over a list of other companies',
      `<div>Kari Nordmann</div><b>Fjord Regnskap AS</b><div>Tenant ID: ${A}</div><div role=menu><div role=menuitemradio aria-checked=true>Fjord Regnskap AS</div><div role=menuitemradio aria-checked=false>Nordlys Bakeri AS</div></div>`,
    ],
    ['after its name in one line', `<div><b>Fjord Regnskap AS</b> – Tenant ID: ${A}</div>`],
    ['under the kind in brackets', `<b>Fjord Regnskap AS (firma)</b><div>Tenant ID: ${A}</div>`],
    ['beside a sentence about customers', `<p>As a customer you find help here.</p>${name}<div>Tenant ID: ${A}</div>`],
    ['beside another UUID with another label', `${name}<div>Tenant ID: ${A}</div><div>Client ID: ${B}</div>`],
    [
      'of the entry that is marked as current',
      `<ul><li aria-current="true"><b>Fjord Regnskap AS</b><div>Tenant ID: ${A}</div></li><li><b>Nordlys AS</b><div>Tenant ID: ${B}</div></li></ul>`,
    ],
    [
      'of the only entry that stands open',
      `<details open><summary>Fjord Regnskap AS</summary><div>Tenant ID: ${A}</div></details><details><summary>Nordlys AS</summary><div>Tenant ID: ${B}</div></details>`,
    ],
  ])('is read %s', async (_, html) => {
    expect(await read(panel(html))).toEqual(fjord);
  });

  test('is read of every version', async () => {
    for (const id of [A, B, '0190f4d6-3b1c-7c55-9e07-2d4a6f8b1c3e', '6d8f3a52-1c4b-01ee-0b7e-0242ac120002'])
      expect(await read(panel(`${name}<div>Tenant ID: ${id}</div>`))).toEqual(of('Fjord Regnskap AS', 'company', id));
  });

  test.each([
    ['a menu', `<div role="menu" style="width:300px">${name}<div>Tenant ID: ${A}</div></div>`],
    [
      'a popover',
      `<div popover id=p style="margin:60px 0 0 900px">${name}<div>Tenant ID: ${A}</div></div><script>p.showPopover()</script>`,
    ],
    ['a dialog', `<dialog open style="margin:60px 0 0 900px">${name}<div>Tenant ID: ${A}</div></dialog>`],
    [
      'a dialog at the foot of a small screen, as wide as that',
      `<div role="dialog" aria-modal="true" style="position:fixed;inset:auto 0 0;background:#fff">${name}<div>Tenant ID: ${A}</div></div>`,
    ],
    ['a part of the top bar', `<header style="height:auto"><div>${name}<div>Tenant ID: ${A}</div></div></header>`],
    [
      'an open shadow root',
      `<div id=h></div><script>h.attachShadow({mode:'open'}).innerHTML='<div style="position:fixed;top:50px;right:0">${name}<div>Tenant ID: ${A}</div></div>'</script>`,
    ],
  ])('is read in %s', async (_, html) => {
    expect(await read(`${style}${html}`)).toEqual(fjord);
  });
});

describe('whose id it is', () => {
  test('is told with every word that makes it another', async () => {
    const html = `<strong>Fjord Regnskap AS (test)</strong><div>Tenant ID: ${A}</div>`;
    expect(await read(panel(html))).toEqual(of('Fjord Regnskap AS (test)'));
  });

  test.each([
    ['a bracketed word', `<strong>Fjord Regnskap AS (kunde)</strong><div>Tenant ID: ${A}</div>`],
    ['a badge', `<strong>Fjord Regnskap AS</strong> <span class="badge">Customer</span><div>Tenant ID: ${A}</div>`],
    [
      'a word of its own beside the name',
      `<div><strong>Fjord Regnskap AS</strong> <span>Customer</span></div><div>Tenant ID: ${A}</div>`,
    ],
    ['a heading over the name', `<h4>Customer</h4><strong>Fjord Regnskap AS</strong><div>Tenant ID: ${A}</div>`],
    ['a word before the name', `<div>Customer: Fjord Regnskap AS</div><div>Tenant ID: ${A}</div>`],
    [
      'an icon’s title',
      `<i title="Customer" style="padding:7px;background:#888"></i> ${name}<div>Tenant ID: ${A}</div>`,
    ],
    ['an image behind the name', `${name} <img alt="Kunde" width=14 height=14><div>Tenant ID: ${A}</div>`],
    ['a drawing', `<svg role="img" aria-label="Customer" width=14 height=14></svg> ${name}<div>Tenant ID: ${A}</div>`],
    ['a line below the name', `<strong>Fjord Regnskap AS</strong><div>Kunde</div><div>Tenant ID: ${A}</div>`],
    ['the name’s term', `<dl><dt>Customer name</dt><dd>Fjord Regnskap AS</dd><dt>Tenant ID</dt><dd>${A}</dd></dl>`],
    ['a compound', `<dl><dt>Kundenavn</dt><dd>Fjord Regnskap AS</dd><dt>Tenant ID</dt><dd>${A}</dd></dl>`],
    ['a term below the id', `${name}<dl><dt>Tenant ID</dt><dd>${A}</dd><dt>Type</dt><dd>Customer</dd></dl>`],
    ['a badge below the id', `${name}<div>Tenant ID: ${A}</div><span class="badge">Customer</span>`],
    [
      'a heading over its number',
      `<h5>Customer</h5><div>Customer number 104233</div>${name}<div>Tenant ID: ${A}</div>`,
    ],
    ['a heading that says more', `<h5>Customer account</h5>${name}<div>Tenant ID: ${A}</div>`],
    [
      'an open tab',
      `<div role="tablist"><button role="tab" aria-selected="true">Customer</button><button role="tab">Company</button></div>${name}<div>Tenant ID: ${A}</div>`,
    ],
    ['a word behind a dash', `<b>Fjord Regnskap AS – Customer</b><div>Tenant ID: ${A}</div>`],
    [
      'an entry over the current one',
      `<ul><li>Customer</li><li class="active">${name}<div>Tenant ID: ${A}</div></li><li>Companies</li></ul>`,
    ],
    [
      'a tab that is open by its class',
      `<ul><li class="active"><a>Customer</a></li><li><a>Company</a></li></ul>${name}<div>Tenant ID: ${A}</div>`,
    ],
    [
      'a badge below the id in an entry',
      `<ul><li>${name}<div>Tenant ID: ${A}</div><span class="badge">Customer</span></li></ul>`,
    ],
    ['a crumb', `<div>Customer › Fjord Regnskap AS</div><div>Tenant ID: ${A}</div>`],
    ['a word before the name', `<div><span>Kunde</span> ${name}</div><div>Tenant ID: ${A}</div>`],
    ['more than a word in brackets', `${name} <small>(customer, 12 companies)</small><div>Tenant ID: ${A}</div>`],
  ])('is the customer by %s', async (_, html) => {
    expect(await read(panel(html))).toEqual(of('Fjord Regnskap AS', 'customer'));
  });

  test.each([
    ['the customer administrator', `<div>Customer administrator</div>${name}<div>Tenant ID: ${A}</div>`],
    ['a sentence', `<p>Contact our customer service</p>${name}<div>Tenant ID: ${A}</div>`],
    [
      'another entry’s picture',
      `<img alt="Customer" width=14 height=14><b>Nordlys AS</b><hr>${name}<div>Tenant ID: ${A}</div>`,
    ],
    ['a picture of a company', `<img alt="Company" width=14 height=14>${name}<div>Tenant ID: ${A}</div>`],
    ['another entry', `${name}<div>Tenant ID: ${A}</div><div>Nordlys AS (customer)</div>`],
    ['the customer’s number', `<b>Customer number: 10234</b><p>${name}</p><div>Tenant ID: ${A}</div>`],
    ['the heading of another block', `${name}<div>Tenant ID: ${A}</div><h5>Customer</h5><b>Nordlys AS</b>`],
    ['a link below', `${name}<div>Tenant ID: ${A}</div><ul><li><a href="#">Customer</a></li></ul>`],
  ])('is not the customer by %s', async (_, html) => {
    expect(await read(panel(html))).toEqual(fjord);
  });
});

test.each([0, 1])('a tab that is not open says nothing of whose id it is', async (at) => {
  const tabs = ['<button role="tab" aria-selected="true">Company</button>'];
  tabs.splice(at, 0, '<button role="tab" aria-selected="false">Customer</button>');
  const html = `<div role="tablist">${tabs.join('')}</div>${name}<div>Tenant ID: ${A}</div>`;
  expect(await read(panel(html))).toEqual(fjord);
});

describe('under the name of the company that is wanted', () => {
  const wanted = 'Fjord Regnskap AS';

  test('it is the customer’s by a line that says its type', async () => {
    const html = panel(`${name}<div>Type: Customer</div><div>Tenant ID: ${A}</div>`);
    expect(await read(html, wanted)).toEqual(of(wanted, 'customer'));
  });

  const chip = '<span class="badge">Active</span>';

  test.each([
    ['a country', '<div>Norway</div>'],
    ['a country in another language', '<div>Norge</div>'],
    ['a role with its label', '<div>Your role: Customer administrator</div>'],
    ['a customer’s number', '<div>Kundenr 10234</div>'],
    ['a customer’s number with its label', '<div>Customer number: 10234</div>'],
    ['an organisation number', '<div>Organisation number: 987 654 325</div>'],
    ['a term and what it says', '<dl><dt>Country of residence</dt><dd>Norway</dd></dl>'],
    ['its customer', '<div>Customer: Nordlys Gruppen AS</div>'],
    ['the id of something else', `<div>User ID: ${B}</div>`],
    ['the id of something else, as a term', `<dl><dt>Customer ID</dt><dd>${B}</dd></dl>`],
    ['the id of its customer', `<div>Customer Tenant ID: ${B}</div>`],
    ['the id of its customer, as a term', `<dl><dt>Customer Tenant ID</dt><dd>${B}</dd></dl>`],
    ['two of these', '<div>Norway</div><div>Customer number: 10234</div>'],
  ])('an id is read below %s', async (_, between) => {
    expect(await read(panel(`${name}${between}<div>Tenant ID: ${A}</div>`), wanted)).toEqual(fjord);
  });

  const customers = 'Customer: Nordlys Gruppen AS';

  test.each([
    ['under a rule', `<hr><div>${customers}</div><div>Tenant ID: ${A}</div>`],
    ['under a line', `<div style="border-top:1px solid">${customers}</div><div>Tenant ID: ${A}</div>`],
    ['in a box', `<section><div>${customers}</div><div>Tenant ID: ${A}</div></section>`],
    ['in a box, as terms', `<dl><dt>Customer</dt><dd>Nordlys Gruppen AS</dd><dt>Tenant ID</dt><dd>${A}</dd></dl>`],
  ])('an id is its customer’s in a part of its own %s', async (_, part) => {
    const number = '<div>Org. no. 987 654 325</div>';
    expect(await read(panel(`${name}${number}${part}`), wanted)).toEqual(of('Nordlys Gruppen AS', 'customer'));
    const own = `<div>Tenant ID</div><div>${B}</div>`;
    expect(await read(panel(`${name}${number}${own}${part}`), wanted)).toEqual(of(wanted, 'company', B));
  });

  test('an id is read below who is signed in', async () => {
    const html = panel(`${name}<div>Kari Nordmann</div><div>Tenant ID: ${A}</div>`);
    expect(await read(html, wanted, 'Kari Nordmann')).toEqual(fjord);
    expect(await read(html, wanted)).toEqual({ refused: 'no-name' });
  });

  test('an id is read below a badge on the name’s row', async () => {
    expect(await read(panel(`<div>${name} ${chip}</div><div>Tenant ID: ${A}</div>`), wanted)).toEqual(fjord);
  });

  test.each([
    ['a name without a legal form', '<div>Nordlys Bakeri</div>'],
    ['another company with an unknown label', '<div>Parent: Nordlys Holding AS</div>'],
    ['a line that tells of another company', '<div>Selected company: Nordlys AS</div>'],
    ['a term that tells of another company', '<dl><dt>Company name</dt><dd>Nordlys Bakeri</dd></dl>'],
    ['a heading and a country', '<h4>Nordlys AS</h4><div>Norway</div>'],
    ['a badge on a row of its own', `<div>${chip}</div>`],
    ['an id without a label', `<div>${B}</div>`],
    ['a badge that begins with a word for a customer', '<span class="badge">Customer account</span>'],
  ])('none is read below %s', async (_, between) => {
    const html = panel(`${name}${between}<div>Tenant ID: ${A}</div>`);
    expect(await read(html, wanted)).toEqual({ refused: 'no-name' });
  });

  test.each([
    ['a name', '<div>Nordlys AS</div>'],
    ['a name after the word for it', '<div>Company: Nordlys AS</div>'],
    ['an id and a name', `<div>User ID: ${B}</div><div>Nordlys AS</div>`],
  ])('the nearer name is read of %s', async (_, between) => {
    expect(await read(panel(`${name}${between}<div>Tenant ID: ${A}</div>`), wanted)).toEqual(of('Nordlys AS'));
  });

  test.each([
    ['a number in brackets', '<div>Nordlys AS (987 654 321)</div>'],
    ['a number behind a dot', '<div>Nordlys AS · 987654321</div>'],
    ['a number that is called so', '<div>Nordlys AS, org.nr. 987 654 321</div>'],
    ['a Swedish number', '<div>Nordlys AS (556677-8899)</div>'],
    ['a colon', '<p>Nordlys AS:</p>'],
    ['a term', '<dl><dt>Nordlys AS</dt></dl>'],
    ['a row’s head', '<table><tr><th scope="row">Nordlys AS</th></tr></table>'],
    ['a radio button', '<label><input type="radio" checked> Nordlys AS</label>'],
    ['a field that is read only', '<label>Company <input readonly value="Nordlys AS"></label>'],
  ])('the nearer name is read of one as or with %s', async (_, between) => {
    expect(await read(panel(`<h3>${wanted}</h3>${between}<div>Tenant ID: ${A}</div>`), wanted)).toEqual(
      of('Nordlys AS'),
    );
  });

  test('the nearer name is read with a number in its midst', async () => {
    const html = panel(`${name}<div>Startfase 1234567 AS</div><div>Tenant ID: ${A}</div>`);
    expect(await read(html, wanted)).toEqual(of('Startfase 1234567 AS'));
  });

  test.each(['Nordlys AS – 987654321 – Oslo', 'Nordlys AS 1234'])('none is read below %s', async (between) => {
    expect(await read(panel(`${name}<div>${between}</div><div>Tenant ID: ${A}</div>`), wanted)).toEqual({
      refused: 'no-name',
    });
  });

  test.each([`${wanted} – 923741585`, `${wanted} (923 741 585)`])('is read of %s', async (title) => {
    const html = panel(`<h4>Fjord Gruppen AS</h4><div>${title}</div><div>Tenant ID: ${A}</div>`);
    expect(await read(html, wanted)).toEqual(fjord);
  });

  test('a plain name says nothing of what labels tell below it', async () => {
    const html = panel(`<div>Fjord Regnskap AS</div><div>Client: Nordlys Bakeri</div><div>Tenant ID: ${A}</div>`);
    expect(await read(html, wanted)).toEqual({ refused: 'no-name' });
  });
});

describe('in a table with heads', () => {
  const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const table = (first: string, second: string, ...rows: string[]) =>
    `<table><tr><th>${first}</th><th>${second}</th></tr>${rows.join('')}</table>`;
  const grid = (html: string) =>
    html.replace(/<(\/?)(table|tr|th|td)>/g, (_, end, tag) =>
      end ? '</div>' : `<div role="${{ table: 'grid', tr: 'row', th: 'columnheader', td: 'gridcell' }[tag as 'tr']}">`,
    );

  test.each([
    ['the last', name + table('Client ID', 'Tenant ID', row(B, A))],
    ['the first', name + table('Tenant ID', 'Client ID', row(A, B))],
    ['the last beside names', table('Company', 'Tenant ID', row('Fjord Regnskap AS', A), row('Nordlys AS', B))],
  ])('an id is read below its own head, %s', async (_, html) => {
    expect(await read(panel(html), 'Fjord Regnskap AS')).toEqual(fjord);
  });

  test.each([
    ['table', table('Client ID', 'Tenant ID', row(B, ''))],
    ['ARIA grid', grid(table('Client ID', 'Tenant ID', row(B, '')))],
  ])('none is read below the head of another column of a %s', async (_, inside) => {
    const html = panel(name + inside);
    expect(await read(html, 'Fjord Regnskap AS')).toEqual({ refused: 'no-label' });
  });
});

describe('of several ids', () => {
  const block = (title: string, id: string) => `<div>${title}</div><div>Tenant ID: ${id}</div><hr>`;
  const other = block('<b>Fjord Gruppen</b>', B);

  test.each([
    ['after the customer’s', `${other}${block(name, A)}`],
    ['after the customer’s of the same name', `${block('Customer: Fjord Regnskap AS', B)}${block(name, A)}`],
    ['before another company’s', `${block(name, A)}${block('<b>Fjord Regnskap Holding AS</b>', B)}`],
    ['without its legal form', `${other}${block('<b>Fjord Regnskap</b>', A)}`],
  ])('the wanted company’s is read %s', async (where, html) => {
    const title = where.startsWith('without') ? 'Fjord Regnskap' : 'Fjord Regnskap AS';
    expect(await read(panel(html), 'Fjord Regnskap AS')).toEqual(of(title));
  });

  test.each([
    ['none is the wanted company’s', `${other}${block('<b>Fjord Regnskap Holding AS</b>', A)}`],
    ['two bear its name', `${block(name, A)}${block(name, B)}`],
    ['its name is only the customer’s', `${block('<b>Fjord Regnskap AS (kunde)</b>', A)}${other}`],
  ])('none is read when %s', async (_, html) => {
    expect(await read(panel(html), 'Fjord Regnskap AS')).toEqual({ refused: 'several' });
  });
});

describe('below a list of companies', () => {
  const id = `<div>Tenant ID: ${A}</div>`;
  const [ours, third] = ['Fjord Regnskap AS', 'Nordlys AS'];
  const list = (...entries: string[]) => `<ul>${entries.join('')}</ul>${id}`;
  const tab = (isCurrent: boolean, text: string) => `<button role="tab" aria-selected="${isCurrent}">${text}</button>`;
  const radio = (isCurrent: boolean, text: string) =>
    `<label><input type="radio" ${isCurrent ? 'checked' : ''}> ${text}</label>`;
  const button = (isCurrent: boolean, text: string) => `<button aria-expanded="${isCurrent}">${text}</button>`;
  const entry = (isCurrent: boolean, text: string) => `<li ${isCurrent ? 'class="active"' : ''}><b>${text}</b></li>`;

  test.each([
    ['entry', (...two: string[]) => list(...two), entry],
    ['tab', (...two: string[]) => `<div role="tablist">${two.join('')}</div><div role="tabpanel">${id}</div>`, tab],
    ['radio button', (...two: string[]) => two.join('') + id, radio],
    ['open button', (...two: string[]) => two.join('') + id, button],
    [
      'box',
      (...two: string[]) => two.join('') + id,
      (is: boolean, text: string) => entry(is, text).replaceAll('li', 'p'),
    ],
    ['line over a mere text', (...two: string[]) => `${two.join('')}Tenant ID: ${A}`, button],
    ['entry at the left', (...two: string[]) => `<div style="display:flex">${list(...two)}</div>`, entry],
  ])('the current %s is read, or none', async (_, around, one) => {
    expect(await read(panel(around(one(true, third), one(false, ours))), ours)).toEqual(of(third));
    expect(await read(panel(around(one(true, ours), one(false, third))), ours)).toEqual(of(ours));
    expect(await read(panel(around(one(false, third), one(false, ours))), ours)).toEqual({ refused: 'no-name' });
    expect(await read(panel(around(one(true, third), one(true, ours))), ours)).toEqual({ refused: 'no-name' });
  });

  test.each([
    ['links', list(`<li><a href="#">${third}</a></li>`, `<li><a href="#">${ours}</a></li>`)],
    ['a list of one under another name', `<b>${third}</b><h5>Recent</h5>${list(`<li>${ours}</li>`)}`],
    ['names without a legal form', `<p><a href="#">Nordlys</a><br><a href="#">Fjord Regnskap</a></p>${id}`],
    ['rows of a table', `<table><tr><td>${third}</td></tr><tr><td>${ours}</td></tr></table>${id}`],
    ['rows of the id’s table', `<table><tr><td>${third}<tr><td>${ours}<tr><td>Tenant ID: ${A}</table>`],
    ['cells of the id’s row', `<table><tr><td>${ours}</td><td>${third}</td><td>Tenant ID: ${A}</td></tr></table>`],
    ['terms', `<dl><dd>${third}</dd><dd>${ours}</dd></dl>${id}`],
    ['a list that holds the id', list(`<li>${third}</li>`, `<li>${ours}</li>`, `<li>${id}</li>`)],
  ])('none is read of %s', async (_, html) => {
    expect(await read(panel(html), ours)).toEqual({ refused: 'no-name' });
  });

  test('a name in the id’s own list is read', async () => {
    const html = list(
      '<li>Kari Nordmann</li>',
      `<li>${ours}</li>`,
      `<li>${id}</li>`,
      `<li><a href="#">${third}</a></li>`,
    );
    expect(await read(panel(html), ours)).toEqual(fjord);
  });
});

describe('above its name', () => {
  const [ours, third] = ['Fjord Regnskap AS', 'Nordlys AS'];
  const inCard = (id: string, title: string) => `<div><small>Tenant ID: ${id}</small><p><b>${title}</b></p></div>`;
  const flat = (id: string, title: string) => `<p>Tenant ID: ${id}</p><b>${title}</b><hr>`;
  const cards = inCard(B, ours) + inCard(A, third);

  test.each([
    ['in cards', cards],
    ['in cards under a heading', `<h4>Companies</h4>${cards}`],
    ['in cards under the wanted name', `<h4>${ours}</h4><div>${cards}</div>`],
    ['in entries', `<ul>${cards.replaceAll('div', 'li')}</ul>`],
    ['without a legal form', `${inCard(B, 'Fjord Regnskap')}${inCard(A, 'Nordlys')}`],
    ['one below the other', flat(B, ours) + flat(A, third)],
  ])('none is read %s', async (_, html) => {
    expect(await read(panel(html), ours)).toEqual({ refused: 'several' });
  });

  test('none is read of one card under another’s name', async () => {
    expect(await read(panel(`<div>${name}</div>${inCard(A, third)}`), ours)).toEqual({ refused: 'no-name' });
  });

  test.each([
    ['a list of companies', `<ul><li>${third}</li></ul>`],
    ['links to other companies', `<p><a href="#">${third}</a></p><p><a href="#">Fjord Bakeri AS</a></p>`],
    ['another company with its id', `<div>${third}</div><div>Tenant ID: ${B}</div>`],
    ['a term that tells of another company', `<dl><dt>Customer</dt><dd>${third}</dd></dl>`],
    ['a row that tells of another company', `<table><tr><td>Owner</td><td>${third}</td></tr></table>`],
  ])('is read over %s', async (_, below) => {
    const html = panel(`${name}<div><div>Tenant ID: ${A}</div>${below}</div>`);
    expect(await read(html, ours)).toEqual(fjord);
  });
});

describe('nothing is read', () => {
  test.each([
    ['none', 'when the page has no UUID', panel('<b>Fjord Regnskap AS</b>').replaceAll(B, '')],
    ['none', 'of a text that is cut short itself', panel(`${name}<div>Tenant ID: 6d8f3a52…0002</div>`)],
    ['none', 'of what is hidden', panel(`${name}<div hidden>Tenant ID: ${A}</div>`)],
    ['no-label', 'of the nil UUID', panel(`${name}<div>Tenant ID: 00000000-0000-0000-0000-000000000000</div>`)],
    ['no-label', 'of a UUID without a label', panel(`${name}<div>${A}</div>`)],
    ['no-label', 'of a UUID with another label', panel(`${name}<div>Client ID: ${A}</div>`)],
    ['no-label', 'of a label that says more', panel(`${name}<div>Parent Tenant ID: ${A}</div>`)],
    [
      'no-label',
      'of an order number after the label',
      panel(`${name}<div>Tenant ID</div><div>Not available</div><div>Order: ${A}</div>`),
    ],
    ['not-in-menu', 'of a label elsewhere on the page', panel(name, `<dl><dt>Tenant ID</dt><dd>${A}</dd></dl>`)],
    [
      'not-in-menu',
      'of a layout that is positioned',
      `${style}<div style="position:absolute;inset:0"><h2>Fjord Regnskap AS</h2><p>Tenant ID: ${A}</p></div>`,
    ],
    [
      'not-in-menu',
      'of a window in the middle of the page',
      `${style}<div style="position:fixed;top:300px;left:300px;width:300px"><h2>Fjord Regnskap AS</h2><p>Tenant ID: ${A}</p></div>`,
    ],
    [
      'several',
      'of another company, where an id cannot be read whole',
      panel(
        `<b>Nordlys AS</b><div>Tenant ID: ${B}</div><hr>${name}<div>Tenant ID: ${A.slice(0, 14)} ${A.slice(14)}</div>`,
      ),
    ],
    [
      'several',
      'of two companies',
      panel(`<b>Fjord Regnskap AS</b><div>Tenant ID: ${A}</div><b>Nordlys AS</b><div>Tenant ID: ${B}</div>`),
    ],
    [
      'several',
      'of two that are both marked',
      panel(
        `<ul><li class="active"><b>Fjord AS</b><div>Tenant ID: ${A}</div></li><li class="active"><b>Nordlys AS</b><div>Tenant ID: ${B}</div></li></ul>`,
      ),
    ],
    ['no-name', 'of a customer’s label', panel(`${name}<div>Customer <span>Tenant ID</span>: ${A}</div>`)],
    ['no-name', 'of nobody', panel(`<div>Tenant ID: ${A}</div>`)],
    ['no-name', 'below another UUID', panel(`<b>Nordlys AS</b><div>Client ID: ${B}</div><div>Tenant ID: ${A}</div>`)],
    [
      'no-name',
      'below a number and its label only',
      panel(`<div>Organisation number</div><div>987 654 325</div><div>Tenant ID: ${A}</div>`),
    ],
    [
      'no-name',
      'below two lines that may be it',
      panel(`${name}<div>Customer since 2019</div><div>Tenant ID: ${A}</div>`),
    ],
    ['no-name', 'below a word for a company', panel(`<div>Current company</div><div>Tenant ID: ${A}</div>`)],
    ['no-name', 'below another company’s label', panel(`<div>Parent: Nordlys AS</div><div>Tenant ID: ${A}</div>`)],
    ['no-name', 'below a flag', panel(`<img alt="Fjord Regnskap AS" width=22 height=16><div>Tenant ID: ${A}</div>`)],
  ])('(%s) %s', async (refused, _, html) => {
    expect(await read(html)).toEqual({ refused });
  });
});

describe('what the drift suite found to be read wrongly', () => {
  test('a label in the line of the name is no part of it', async () => {
    const html = panel(`${name}<label>Tenant<b> ID</b> … <input readonly value="${A}" style="width:300px"></label>`);
    expect(await read(html)).toEqual(fjord);
  });

  test('of two ids one of which has its label stuck to the name, neither', async () => {
    const items = `<ul><li><b>Nordlys Holding AS</b><div>Tenant ID: ${B}</div></li><li aria-current="true"><b>Fjord Regnskap AS</b>Tenant ID: ${A}</li></ul>`;
    expect(await read(panel(items))).toEqual({ refused: 'several' });
  });
});

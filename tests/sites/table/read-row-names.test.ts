import { join } from 'node:path';
import { expect, test } from 'vitest';
import { useStage } from '../find/harness.ts';
import type {} from './names-in-page.ts';

const stage = useStage(join(import.meta.dirname, 'names-in-page.ts'));

async function namesOf(table: string): Promise<string[]> {
  await stage.show(table);
  return stage.page.evaluate(() => {
    const found = document.querySelector('[data-table]');
    return found ? globalThis.nameReaders.readRowNames(found, ['Customer', 'Kunde']) : [];
  });
}

test('names the rows of a table, without its head, the customer, hidden rows and marks', async () => {
  const names = await namesOf(`<table data-table>
    <tr><td></td><th>Visma.net</th><th>App Store</th></tr>
    <tr><th>Fjord Regnskap AS <small>(kunde)</small></th><td>Admin</td><td></td></tr>
    <tr><th>Fjord Regnskap AS <small>(firma)</small></th><td></td><td></td></tr>
    <tr><th>Nordlys &amp; Sønn AS<br>987 654 325</th><td></td><td>–</td></tr>
    <tr style="display:none"><th>Hidden AS</th><td></td><td></td></tr>
  </table>`);
  expect(names).toEqual(['Fjord Regnskap AS', 'Nordlys & Sønn AS']);
});

test('names the rows of a grid without table markup', async () => {
  const names = await namesOf(`<div role="grid" data-table>
    <div role="row"><span role="columnheader">Company</span><span role="columnheader">App Store</span></div>
    <div role="row"><span role="gridcell">Berg AS</span> <span role="gridcell">–</span></div>
    <div role="row"><span role="gridcell"></span> <span role="gridcell"></span></div>
  </div>`);
  expect(names).toEqual(['Berg AS']);
});

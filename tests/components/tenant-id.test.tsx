import { expect, test } from 'vitest';
import { App } from '@/components/App.tsx';
import { button, field, hasButton, openPage, press, say, textsOf, type } from './support/open-page.tsx';
import { company, OTHER_ID, recordOf, TENANT_ID } from './support/records.ts';

const named = { companyName: 'Nordlys Regnskap AS' };
const candidate = { tenantId: TENANT_ID, companyName: 'Nordlys Regnskap AS', context: 'company' } as const;
const alerts = (): string[] => textsOf('[role="alert"]');

test('before the id is known, filling is off and says why', async () => {
  await openPage(<App />, { record: recordOf(company('a', 4, named)) });
  const fill = button('Fill in Accountflow');
  expect(fill.disabled).toBe(true);
  expect(document.getElementById(fill.getAttribute('aria-describedby') ?? '')?.textContent).toBe(say('fill_needs_id'));
  expect(document.querySelector('[data-field="tenant-id"]')).toBeNull();
  expect(hasButton('Copy Tenant ID')).toBe(false);
});

test('a known id is shown whole, copied and filled in', async () => {
  const { told } = await openPage(<App />, { record: recordOf(company('a', 5, { ...named, tenantId: TENANT_ID })) });
  expect(textsOf('[data-field="tenant-id"]')).toEqual([TENANT_ID]);
  expect(textsOf('.tenant [role="status"]')).toEqual(['']);
  await press('Copy Tenant ID');
  expect(told.copied).toEqual([TENANT_ID]);
  expect(textsOf('.tenant [role="status"]')).toEqual(['Copied']);
  await press('Fill in Accountflow');
  expect(told.fills).toBe(1);
});

test('copying that fails says what to do instead', async () => {
  const record = recordOf(company('a', 5, { ...named, tenantId: TENANT_ID }));
  await openPage(<App />, { record, canCopy: false });
  await press('Copy Tenant ID');
  expect(textsOf('.tenant [role="status"]')).toEqual([say('copy_failed')]);
});

test('Yes makes the waiting id the company’s own', async () => {
  const { told } = await openPage(<App />, { record: recordOf(company('a', 4, { ...named, candidate })) });
  expect(textsOf('#id-question')).toEqual(['Does this Tenant ID belong to Nordlys Regnskap AS?']);
  expect(alerts()).toEqual([]);
  await press('Yes');
  expect(told.commands).toEqual([{ do: 'confirm-id', id: 'a', tenantId: TENANT_ID }]);
  expect(textsOf('[data-field="tenant-id"]')).toEqual([TENANT_ID]);
  expect(document.activeElement).toBe(document.querySelector('.tenant'));
});

test('No puts the waiting id aside', async () => {
  const { told } = await openPage(<App />, { record: recordOf(company('a', 4, { ...named, candidate })) });
  await press('No');
  expect(told.commands).toEqual([{ do: 'reject-id', id: 'a', tenantId: TENANT_ID }]);
  expect(document.querySelector('#id-question')).toBeNull();
});

test('a customer’s id is warned of and cannot be said yes to', async () => {
  const customers = { ...candidate, companyName: 'Konsern', context: 'customer' } as const;
  await openPage(<App />, { record: recordOf(company('a', 4, { ...named, candidate: customers })) });
  expect(alerts()).toEqual([say('warn_customer_id')]);
  expect(hasButton('Yes')).toBe(false);
  await press('Do not use this one');
  expect(alerts()).toEqual([]);
});

test('an id beside another company’s name is warned of, and Yes is not the button that shines', async () => {
  const others = { ...candidate, companyName: 'Fjord Bygg AS' };
  await openPage(<App />, { record: recordOf(company('a', 4, { ...named, candidate: others })) });
  expect(alerts()).toEqual([say('warn_other_company_id', 'Fjord Bygg AS', 'Nordlys Regnskap AS')]);
  expect(button('Yes').classList.contains('primary')).toBe(false);
});

test('the legal form alone is no other company', async () => {
  const bare = { ...candidate, companyName: 'NORDLYS  Regnskap' };
  await openPage(<App />, { record: recordOf(company('a', 4, { ...named, candidate: bare })) });
  expect(alerts()).toEqual([]);
  expect(button('Yes').classList.contains('primary')).toBe(true);
});

test('once an id is confirmed, another company’s id that a portal shows is no matter', async () => {
  const others = { ...candidate, tenantId: OTHER_ID, companyName: 'Fjord Bygg AS' };
  await openPage(<App />, { record: recordOf(company('a', 5, { ...named, tenantId: TENANT_ID, candidate: others })) });
  expect(alerts()).toEqual([]);
  expect(hasButton('Yes')).toBe(false);
});

test('a confirmed id that stood beside another company’s name stays warned of', async () => {
  const wrong = { ...named, tenantId: TENANT_ID, tenantIdOf: 'Fjord Bygg AS' };
  await openPage(<App />, { record: recordOf(company('a', 5, wrong)) });
  expect(alerts()).toEqual([say('warn_other_company_id', 'Fjord Bygg AS', 'Nordlys Regnskap AS')]);
});

test('the same id in two companies is warned of', async () => {
  const first = company('a', 5, { ...named, tenantId: TENANT_ID });
  const second = company('b', 5, { companyName: 'Fjord Bygg AS', tenantId: TENANT_ID });
  await openPage(<App />, { record: recordOf(first, second) });
  expect(alerts()).toEqual([say('warn_same_tenant_id', 'Fjord Bygg AS')]);
});

test('an id can be typed; what is none, and what another company has, is refused in words', async () => {
  const other = company('b', 5, { companyName: 'Fjord Bygg AS', tenantId: OTHER_ID });
  await openPage(<App />, { record: recordOf(company('a', 4, named), other) });
  await press('Type it myself');
  await type('Tenant ID', 'not an id');
  await press('Save company');
  expect(alerts()).toEqual([say('refusal_not_a_tenant_id')]);
  expect(document.activeElement).toBe(field('Tenant ID'));
  await type('Tenant ID', OTHER_ID);
  await press('Save company');
  expect(alerts()).toEqual([say('refusal_same_tenant_id')]);
  await type('Tenant ID', ` {${TENANT_ID.toUpperCase()}} `);
  await press('Save company');
  expect(alerts()).toEqual([]);
  expect(textsOf('[data-field="tenant-id"]')).toEqual([TENANT_ID]);
});

import type { PortalResponse } from '../portal.ts';
import { html, type Markup } from '../visma-like/html.ts';
import { hasLicense, saveCompany } from '../world-approvals.ts';
import { users } from '../world-data.ts';
import { showAccountflow } from './accountflow-shell.ts';
import { hop, noteWrong, type Serve, type Site, sentBy } from './site.ts';
import { type Texts, textsOf } from './texts.ts';

const ourSystem = 'Visma.net Financials';
const systems = ['Visma Business', 'Visma eAccounting', ourSystem, 'Visma Global', 'Xledger'];

/** A row of the form: a box, or a list when it has options. The first option is the default. */
interface Field {
  name: string;
  label: string;
  /** The field's name in the facts. */
  fact: string;
  options?: readonly string[];
  type?: string;
}

function months(language: string): string[] {
  const month = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, index) => month.format(Date.UTC(2026, index, 1)));
}

function fieldsOf(t: Texts, { world }: Site, system: string): Field[] {
  const yesNo = [t.no, t.yes];
  const frequencies = [t.twoMonthly, t.monthly, t.yearly];
  return [
    { name: 'companyName', label: t.companyName, fact: 'Company name' },
    { name: 'comment', label: t.comment, fact: 'Company comment' },
    { name: 'orgNumber', label: t.orgNumber, fact: 'Organization number' },
    { name: 'period', label: t.period, fact: 'Period type', options: [t.monthly, t.twoMonthly, t.yearly] },
    {
      name: 'month',
      label: t.fiscalMonth,
      fact: 'Start month for the financial year',
      options: months(world.language),
    },
    { name: 'startDate', label: t.startDate, fact: 'Start date for reconciliation', type: 'date' },
    { name: 'person', label: t.person, fact: 'Assigned user', options: users.slice(0, 3).map(({ name }) => name) },
    { name: 'vatFrequency', label: t.vatFrequency, fact: 'VAT reporting frequency', options: frequencies },
    { name: 'group', label: t.group, fact: 'Company group', options: ['A', 'B'] },
    { name: 'payroll', label: t.payroll, fact: 'Payroll', options: yesNo },
    { name: 'vat', label: t.vat, fact: 'VAT', options: yesNo },
    { name: 'assets', label: t.assets, fact: 'Assets', options: yesNo },
    { name: 'system', label: t.system, fact: 'Accounting system', options: [t.choose, ...systems] },
    { name: 'key', label: system === ourSystem ? 'Tenant ID' : t.userKey, fact: 'Tenant ID' },
  ];
}

/** The form keeps on every page what was sent with the last; another system loads it anew. */
export const serveCompanyForm: Serve = (site, request) => {
  const t = textsOf(site.world.language);
  const sent = sentBy(request);
  const form = new Map(
    fieldsOf(t, site, sent.get('system') ?? '').map(({ name, options }) => [
      name,
      sent.get(name) ?? options?.[0] ?? '',
    ]),
  );
  if (sent.get('do') === t.validate) return showForm(site, form, validate(site, form));
  if (sent.get('do') === t.save) return save(site, form);
  return showForm(site, form, null);
};

type Form = ReadonlyMap<string, string>;

const keyOf = (form: Form): string => form.get('key')?.trim().toLowerCase() ?? '';

/** What the form says: the message, and whether it is a refusal. */
type Message = { text: string; isBad: boolean } | null;

function validate(site: Site, form: Form): Message {
  const t = textsOf(site.world.language);
  if (form.get('system') !== ourSystem) noteWrong(site, `Validate with the system ${form.get('system')}`);
  else if (hasLicense(site.world, keyOf(form))) {
    site.validated.add(keyOf(form));
    return { text: t.valid, isBad: false };
  } else noteWrong(site, `Validate of an id that was never approved: ${keyOf(form)}`);
  return { text: t.refused, isBad: true };
}

function save(site: Site, form: Form): PortalResponse {
  const t = textsOf(site.world.language);
  const [companyName = '', orgNumber = ''] = ['companyName', 'orgNumber'].map((name) => form.get(name)?.trim());
  if (!companyName || !orgNumber || !site.validated.has(keyOf(form))) {
    noteWrong(site, 'Save before the form was complete and validated');
    return showForm(site, form, { text: t.incomplete, isBad: true });
  }
  const fields = fieldsOf(t, site, form.get('system') ?? '').map(({ name, fact }) => [fact, form.get(name) ?? '']);
  site.world = saveCompany(site.world, {
    companyName,
    orgNumber: orgNumber.replaceAll(/\s/g, ''),
    tenantId: keyOf(form),
    fields: Object.fromEntries(fields),
  });
  return hop('https://app.accountflow.com/companies');
}

function row({ name, label, options, type }: Field, value: string): Markup {
  const list = options?.map((text) => html`<option ${text === value && html`selected`}>${text}</option>`);
  const box = list
    ? html`<select class="form-select" name="${name}">${list}</select>`
    : html`<input class="form-control" type="${type ?? 'text'}" name="${name}" value="${value}" autocomplete="off" />`;
  return html`<tr><td>${label}:</td><td>${box}</td></tr>`;
}

const script = `document.querySelector('[name=system]').addEventListener('change', (event) => event.target.form.submit());`;

function showForm(site: Site, form: Form, message: Message): PortalResponse {
  const t = textsOf(site.world.language);
  const rows = fieldsOf(t, site, form.get('system') ?? '').map((field) => row(field, form.get(field.name) ?? ''));
  const content = html`<h1>${t.otherSystems}</h1>
    ${message && html`<div class="alert ${message.isBad && 'alert-danger'}">${message.text}</div>`}
    <form method="post" action="/companies/new"><table class="form-table">${rows}</table>
      <p><input class="btn" type="submit" name="do" value="${t.validate}" />
        <input class="btn btn-primary" type="submit" name="do" value="${t.save}" />
        <a href="/companies">${t.cancel}</a></p></form>`;
  return showAccountflow(site, content, true, [script]);
}

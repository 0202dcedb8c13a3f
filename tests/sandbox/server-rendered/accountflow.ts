import type { PortalResponse } from '../portal.ts';
import { html, type Markup } from '../visma-like/html.ts';
import { otherClients, showAccountflow } from './accountflow-shell.ts';
import { serveCompanyForm } from './company-form.ts';
import { noteWrong, notFound, type Serve, type Site } from './site.ts';
import { textsOf } from './texts.ts';

/** Accountflow as a site of pages, in which every menu entry and every choice loads the next one. */
export const serveAccountflow: Serve = (site, request) => {
  const { pathname, searchParams } = request.url;
  const t = textsOf(site.world.language);
  switch (pathname) {
    case '/':
      return showAccountflow(site, html`<h1>${t.overview}</h1><p>2026</p>`);
    case '/settings':
      return showAccountflow(site, html`<h1>${t.settings}</h1>`, true);
    case '/switch':
      return serveSwitch(site, searchParams);
    case '/companies':
      return showCompanies(site, searchParams);
    case '/companies/add':
      return showAccountflow(site, addCompany(site), true);
    case '/companies/new':
      return serveCompanyForm(site, request);
    default:
      return notFound(site);
  }
};

const clientsOf = ({ world }: Site) => [...otherClients, ...world.saved];

/** A page of its own on which the client is switched. */
function serveSwitch(site: Site, query: URLSearchParams): PortalResponse {
  const to = query.get('to');
  if (to !== null) noteWrong(site, `Switch to ${to} in Accountflow`);
  const rows = clientsOf(site).map(
    ({ companyName, orgNumber }) =>
      html`<tr><td><a href="/switch?to=${orgNumber}">${companyName}</a></td><td>${orgNumber}</td></tr>`,
  );
  return showAccountflow(
    site,
    html`<h1>${textsOf(site.world.language).switchCompany}</h1><table class="table">${rows}</table>`,
  );
}

/** The list, below a filter with the labels of the form. */
function showCompanies(site: Site, query: URLSearchParams): PortalResponse {
  const t = textsOf(site.world.language);
  const [name, number] = [query.get('name') ?? '', query.get('number') ?? ''];
  const shown = clientsOf(site).filter(
    ({ companyName, orgNumber }) =>
      companyName.toLowerCase().includes(name.toLowerCase()) && orgNumber.includes(number),
  );
  if (name || number) noteWrong(site, 'Use of the filter above the companies');
  const rows = shown.map(({ companyName, orgNumber }) => html`<tr><td>${companyName}</td><td>${orgNumber}</td></tr>`);
  const content = html`<h1>${t.companyItem}</h1>
    <form class="filter" action="/companies"><table class="form-table"><tr>
      <td>${t.companyName}</td><td><input class="form-control" name="name" value="${name}" /></td>
      <td>${t.orgNumber}</td><td><input class="form-control" name="number" value="${number}" /></td>
      <td><input class="btn" type="submit" value="${t.filter}" /></td></tr></table></form>
    <p><a class="btn btn-primary" href="/companies/add">${t.addCompany}</a></p>
    <table class="table"><tr><th>${t.name}</th><th>No.</th></tr>${rows}</table>`;
  return showAccountflow(site, content, true);
}

function addCompany({ world }: Site): Markup {
  const t = textsOf(world.language);
  return html`<h1>${t.addCompany.replace('+ ', '')}</h1>
    <table class="table"><tr><td>Visma eAccounting</td><td><a href="/companies/add">${t.choose}</a></td></tr>
      <tr><td>Visma Business</td><td><a href="/companies/add">${t.choose}</a></td></tr></table>
    <p><a href="/companies/new">${t.otherSystems}</a></p>`;
}

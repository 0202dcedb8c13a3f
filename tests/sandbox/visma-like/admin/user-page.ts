import type { World } from '../../world.ts';
import { customer, customerPlace, rolesOf, type SandboxUser, services } from '../../world-data.ts';
import { isServiceActive, rolesAt } from '../../world-roles.ts';
import { html, late, type Markup } from '../html.ts';
import { type Labels, labelsOf } from '../labels.ts';
import type { Turn } from '../turn.ts';
import { loading, modal } from '../visma-shell.ts';
import { sendAdminPage } from './admin-shell.ts';

/** A place that can have a row in the table *Roles*. */
interface Place {
  id: string;
  name: string;
  kind: string;
}

/**
 * A user's page with the wide table *Roles*. Changes stay in the page until *Save and close*; the script reads them
 * from the cells' `data-roles`.
 */
export function sendUserPage(world: World, user: SandboxUser): Turn {
  const labels = labelsOf(world.language);
  const content = html`<section class="user-page" data-user="${user.id}">
    <div class="page-actions">
      <button type="button" class="btn btn-primary" data-action="save-roles">${labels.saveAndClose}</button>
      <a class="btn btn-default" href="/admin/users" data-nav>${labels.cancel}</a>
    </div>
    <h2>${user.name}</h2>
    <p class="muted">${user.email}</p>
    <div class="section-head">
      <h3 id="roles-title">${labels.roles}</h3>
      <button type="button" class="btn btn-default" data-action="add-access">${labels.addAccess}</button>
    </div>
    <div class="late-holder">${loading(world)}${late(380, rolesTable(world, user))}</div>
    ${accessTemplates(world, user)}
    ${shownServices(world).map(roleList)}
  </section>`;
  return sendAdminPage(world, 'users', content);
}

/** A service that is active nowhere has no column. */
function shownServices(world: World): string[] {
  return services.filter((service) => isServiceActive(world, customerPlace, service));
}

function places(world: World): Place[] {
  const labels = labelsOf(world.language);
  const companies = world.companies.map(({ tenantId, name }) => ({ id: tenantId, name, kind: labels.company }));
  return [{ id: customerPlace, name: customer.name, kind: labels.customer }, ...companies];
}

function hasRow(world: World, user: SandboxUser, place: Place): boolean {
  return world.access.some((row) => row.userId === user.id && row.place === place.id);
}

function rolesTable(world: World, user: SandboxUser): Markup {
  const rows = places(world).filter((place) => hasRow(world, user, place));
  return html`<div class="table-scroll" tabindex="0" role="region" aria-labelledby="roles-title">
    <table class="table table-bordered roles" aria-labelledby="roles-title">
      <thead>
        <tr><td></td>${shownServices(world).map((service) => html`<th scope="col">${service}</th>`)}</tr>
      </thead>
      <tbody>${rows.map((place) => row(world, user, place))}</tbody>
    </table>
  </div>`;
}

function row(world: World, user: SandboxUser, place: Place): Markup {
  return html`<tr data-place="${place.id}">
    <th scope="row"><span>${place.name}</span> <span class="kind">(${place.kind})</span></th>
    ${shownServices(world).map((service) => cell(world, user, place, service))}
  </tr>`;
}

/** Where the service is not active the cell is empty: there is no role to choose. */
function cell(world: World, user: SandboxUser, place: Place, service: string): Markup {
  if (!isServiceActive(world, place.id, service)) return html`<td></td>`;
  const roles = rolesAt(world, user.id, place.id, service);
  return html`<td>
    <button type="button" class="role-cell" data-service="${service}" data-roles="${JSON.stringify(roles)}"
      aria-haspopup="listbox" aria-expanded="false">${roles.length > 0 ? roles.join(', ') : '–'}</button>
  </td>`;
}

/** The list that a cell of the service opens. */
function roleList(service: string): Markup {
  return html`<template data-roles-of="${service}">
    <ul class="dropdown-menu role-list" role="listbox" aria-multiselectable="true" aria-label="${service}">
      ${rolesOf(service).map((role) => html`<li role="option" tabindex="0" aria-selected="false">${role}</li>`)}
    </ul>
  </template>`;
}

/** The dialog *Add access to*, and for each company without a row the row that it will get. */
function accessTemplates(world: World, user: SandboxUser): Markup {
  const labels = labelsOf(world.language);
  const missing = places(world).filter((place) => !hasRow(world, user, place));
  return html`<template id="add-access">${accessWindow(labels, missing)}</template>
    ${missing.map((place) => html`<template data-row-of="${place.id}"><table><tbody>${row(world, user, place)}</tbody></table></template>`)}`;
}

function accessWindow(labels: Labels, missing: Place[]): Markup {
  const list = html`<input class="form-control search" type="search" data-filter="access-rows" placeholder="${labels.search}"
      aria-label="${labels.search}" autocomplete="off" />
    <ul class="access-list" id="access-rows">
      ${missing.map(
        (place) => html`<li>
          <button type="button" class="access-entry" data-access="${place.id}">${place.name} (${place.kind})</button>
        </li>`,
      )}
    </ul>`;
  const buttons = html`<button type="button" class="btn btn-default" data-dismiss="modal">${labels.cancel}</button>`;
  return modal('add-access', labels.addAccessTo, list, buttons);
}

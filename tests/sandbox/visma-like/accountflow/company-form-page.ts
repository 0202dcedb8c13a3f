import type { World } from '../../world.ts';
import { html, late, type Markup } from '../html.ts';
import type { Turn } from '../turn.ts';
import { type AccountflowLabels, accountflowLabelsOf } from './accountflow-labels.ts';
import { sendAccountflowPage } from './accountflow-shell.ts';
import { accountingSystems, type FormField, formFields, systemKey, tenantKey, vismaSystem } from './form-fields.ts';

/**
 * The company form. The page's script keeps the values that it hears of by events, as a framework does: a value
 * that was only set in the page is lost.
 */
export function sendCompanyFormPage(world: World): Turn {
  const labels = accountflowLabelsOf(world.language);
  const content = html`<div class="af-head"><h1>${labels.addOther}</h1></div>
    <div class="late-holder"><div class="loading"></div>${late(350, form(world, labels))}</div>
    <template id="systems">${systemList()}</template>
    <template id="key-visma">${textField(tenantKey, labels.tenantId)}</template>
    <template id="key-other">${textField(tenantKey, labels.userKey)}</template>`;
  return sendAccountflowPage(world, 'company', content);
}

function form(world: World, labels: AccountflowLabels): Markup {
  const plain = formFields.filter((field) => field.kind !== 'switch');
  const switches = formFields.filter((field) => field.kind === 'switch');
  return html`<form class="af-form" autocomplete="off" novalidate>
    <div class="af-grid">${plain.map((field) => formField(world, labels, field))}</div>
    <fieldset class="af-modules"><legend>${labels.modules}</legend>${switches.map((field) => moduleSwitch(labels, field))}</fieldset>
    <div class="af-connect">
      ${systemField(labels)}
      <div id="key-holder"></div>
      <button type="button" class="af-button" data-af="validate" disabled>${labels.validate}</button>
    </div>
    <p class="af-answer" id="answer"></p>
    <div class="af-end">
      <a class="af-button" href="/settings/company" data-nav>${labels.cancel}</a>
      <button type="submit" class="af-button af-solid" data-af="save" disabled>${labels.save}</button>
    </div>
  </form>`;
}

function formField(world: World, labels: AccountflowLabels, field: FormField): Markup {
  if (field.kind !== 'select') return textField(field.key, labels[field.label], field.kind);
  const options = field.options?.(labels, world.language) ?? [];
  return html`<div class="af-field">
    <label for="${field.key}">${labels[field.label]}</label>
    <select id="${field.key}" data-key="${field.key}">
      <option value="">${labels.choose}</option>
      ${options.map((option) => html`<option>${option}</option>`)}
    </select>
  </div>`;
}

function textField(key: string, label: string, type = 'text'): Markup {
  return html`<div class="af-field">
    <label for="${key}">${label}</label>
    <input id="${key}" data-key="${key}" type="${type}" autocomplete="off" spellcheck="false" />
  </div>`;
}

/** The input lies over the drawn switch at full size, but cannot be seen. */
function moduleSwitch(labels: AccountflowLabels, field: FormField): Markup {
  return html`<label class="af-switch">
    <input type="checkbox" role="switch" data-key="${field.key}" /><span class="af-track" aria-hidden="true"></span>
    <span>${labels[field.label]}</span>
  </label>`;
}

function systemField(labels: AccountflowLabels): Markup {
  return html`<div class="af-field">
    <span class="af-label" id="system-label">${labels.accountingSystem}</span>
    <button type="button" role="combobox" class="af-combo" id="system" data-key="${systemKey}" aria-haspopup="listbox"
      aria-expanded="false" aria-labelledby="system-label" data-system="">${labels.choose}</button>
  </div>`;
}

function systemList(): Markup {
  return html`<ul class="af-menu af-listbox" role="listbox" aria-labelledby="system-label">
    ${accountingSystems.map(
      (system) =>
        html`<li role="option" class="af-menu-item" aria-selected="false" ${system === vismaSystem && html`data-visma`}>${system}</li>`,
    )}
  </ul>`;
}

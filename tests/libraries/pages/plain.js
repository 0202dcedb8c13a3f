import IMask from 'imask';
import { begin, CHOOSE, expose, LABEL, OPTIONS, VISMA_NET, variant } from './company-form.js';

const A = variant === 'a';

const WIDGETS = A
  ? {
      companyName: 'input, label for',
      orgNumber: 'input number',
      periodType: 'select',
      fiscalMonth: 'select, label around',
      startDate: 'input date',
      assignedUser: 'datalist',
      vatFrequency: 'radios',
      companyGroup: 'select multiple',
      modulePayroll: 'checkbox',
      moduleVat: 'checkbox',
      moduleAssets: 'checkbox',
      accountingSystem: 'select',
      tenantId: 'input, comes late',
    }
  : {
      companyName: 'textarea in a table',
      orgNumber: 'IMask',
      periodType: 'radios of ARIA',
      fiscalMonth: 'open list (select size)',
      startDate: 'input month',
      assignedUser: 'select, groups',
      vatFrequency: 'open listbox of ARIA',
      companyGroup: 'contenteditable',
      modulePayroll: 'toggle button',
      moduleVat: 'switch of ARIA',
      moduleAssets: 'checkbox of ARIA',
      accountingSystem: 'radios',
      tenantId: 'password, disabled at first',
    };

const options = (name) =>
  OPTIONS[name].map(({ value, label }) => `<option value="${value}">${label}</option>`).join('');
const aria = (name, role) =>
  OPTIONS[name]
    .map(({ value, label }) => `<div role="${role}" tabindex="-1" data-value="${value}">${label}</div>`)
    .join('');
const radios = (name) =>
  OPTIONS[name]
    .map(({ value, label }) => `<label><input type="radio" name="${name}" value="${value}"> ${label}</label> `)
    .join('');

const FORM_A = `
  <p><label for="n">${LABEL.companyName} *</label> <input id="n"></p>
  <p><label>${LABEL.orgNumber} <input id="o" type="number"></label></p>
  <p><label for="p">${LABEL.periodType}</label> <select id="p"><option value="">${CHOOSE}</option>${options('periodType')}</select></p>
  <p><label>${LABEL.fiscalMonth} <select id="f"><option value="">-</option>${options('fiscalMonth')}</select></label></p>
  <p><span id="dl">${LABEL.startDate}</span> <input id="d" type="date" aria-labelledby="dl"></p>
  <p><label for="u">${LABEL.assignedUser}</label> <input id="u" list="users"><datalist id="users">${options('assignedUser').replace(/ value="\w+"/g, '')}</datalist></p>
  <fieldset><legend>${LABEL.vatFrequency}</legend>${radios('vatFrequency')}</fieldset>
  <p><label for="g">${LABEL.companyGroup}</label> <select id="g" multiple>${options('companyGroup')}</select></p>
  <p><input id="mp" type="checkbox"><label for="mp">${LABEL.modulePayroll}</label> <label><input id="mv" type="checkbox"> ${LABEL.moduleVat}</label>
    <input id="ma" type="checkbox" checked aria-label="${LABEL.moduleAssets}"></p>
  <p><label for="s">${LABEL.accountingSystem}</label> <select id="s"><option value="">${CHOOSE}</option>${options('accountingSystem')}</select></p>
  <div id="late"></div>`;

const FORM_B = `
  <table><tr><td>${LABEL.companyName}:</td><td><textarea id="n"></textarea></td></tr>
    <tr><td>${LABEL.orgNumber}:</td><td><input id="o"></td></tr></table>
  <div id="pl">${LABEL.periodType}</div><div role="radiogroup" aria-labelledby="pl" id="p">${aria('periodType', 'radio')}</div>
  <p><label for="f">${LABEL.fiscalMonth}</label> <select id="f" size="4">${options('fiscalMonth')}</select></p>
  <p><label for="d">${LABEL.startDate}</label> <input id="d" type="month"></p>
  <p><label for="u">${LABEL.assignedUser}</label> <select id="u"><option value="">${CHOOSE}</option><optgroup label="A">${options('assignedUser')}</optgroup></select></p>
  <div id="vl">${LABEL.vatFrequency}</div><div role="listbox" tabindex="0" aria-labelledby="vl" id="v">${aria('vatFrequency', 'option')}</div>
  <div id="gl">${LABEL.companyGroup}</div><div id="g" role="textbox" contenteditable="true" aria-labelledby="gl" style="border:1px solid;min-height:20px"></div>
  <p><button type="button" id="mp" aria-pressed="false">${LABEL.modulePayroll}</button>
    <span role="switch" tabindex="0" id="mv" aria-checked="false" aria-labelledby="mvl" style="display:inline-block;width:30px;height:16px;border:1px solid"></span> <span id="mvl">${LABEL.moduleVat}</span>
    <span role="checkbox" tabindex="0" id="ma" aria-checked="true">${LABEL.moduleAssets}</span></p>
  <fieldset id="s"><legend>${LABEL.accountingSystem}</legend>${radios('accountingSystem')}</fieldset>
  <p><label for="t">${LABEL.tenantId}</label> <input id="t" type="password" autocomplete="off" disabled></p>`;

const root = begin();
root.innerHTML = A ? FORM_A : FORM_B;
const byId = (id) => document.getElementById(id);

function readA() {
  return {
    companyName: byId('n').value,
    orgNumber: byId('o').value,
    periodType: byId('p').value,
    fiscalMonth: byId('f').value,
    startDate: byId('d').value,
    assignedUser: OPTIONS.assignedUser.find(({ label }) => label === byId('u').value)?.value ?? byId('u').value,
    vatFrequency: root.querySelector('[name=vatFrequency]:checked')?.value ?? '',
    companyGroup: [...byId('g').selectedOptions].map((option) => option.value).join(', '),
    modulePayroll: byId('mp').checked,
    moduleVat: byId('mv').checked,
    moduleAssets: byId('ma').checked,
    accountingSystem: byId('s').value,
    tenantId: byId('t')?.value ?? '',
  };
}

const state = {
  periodType: '',
  vatFrequency: '',
  companyGroup: '',
  modulePayroll: false,
  moduleVat: false,
  moduleAssets: true,
};

function pickable(box, key, attribute) {
  box.addEventListener('click', (event) => {
    const chosen = event.target.closest('[data-value]');
    if (!chosen) return;
    state[key] = chosen.dataset.value;
    for (const each of box.children) each.setAttribute(attribute, String(each === chosen));
  });
}

function toggling(id, key, attribute) {
  byId(id).addEventListener('click', () => {
    state[key] = !state[key];
    byId(id).setAttribute(attribute, String(state[key]));
  });
}

if (A) {
  byId('s').addEventListener('change', () => {
    setTimeout(() => {
      byId('late').innerHTML =
        byId('s').value === VISMA_NET ? `<p><label for="t">${LABEL.tenantId}</label> <input id="t"></p>` : '';
    }, 300);
  });
  expose(WIDGETS, readA);
} else {
  const mask = IMask(byId('o'), { mask: '000 000 000' });
  pickable(byId('p'), 'periodType', 'aria-checked');
  pickable(byId('v'), 'vatFrequency', 'aria-selected');
  toggling('mp', 'modulePayroll', 'aria-pressed');
  toggling('mv', 'moduleVat', 'aria-checked');
  toggling('ma', 'moduleAssets', 'aria-checked');
  byId('g').addEventListener('input', () => {
    state.companyGroup = byId('g').textContent.trim().toLowerCase();
  });
  byId('s').addEventListener('change', (event) => {
    byId('t').disabled = event.target.value !== VISMA_NET;
  });
  expose(WIDGETS, () => ({
    ...state,
    companyName: byId('n').value,
    orgNumber: mask.unmaskedValue,
    fiscalMonth: byId('f').value,
    startDate: byId('d').value && `${byId('d').value}-01`,
    assignedUser: byId('u').value,
    accountingSystem: root.querySelector('[name=accountingSystem]:checked')?.value ?? '',
    tenantId: byId('t').value,
  }));
}

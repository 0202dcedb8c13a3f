import { choiceField, dateField, textField, tickField } from './form-fields.js';
import { h, mount } from './kit.js';
import { after, call, isolate, portalRoot, t } from './page.js';

const ourSystem = 'Visma.net Financials';
const systems = ['Visma Business', 'Visma eAccounting', 'Visma Global', ourSystem, 'PowerOffice Go', 'Xledger'];
const people = ['Kari Ness', 'Åse Bjørnstad', 'Ola Dahl'];

function emptyForm() {
  return {
    companyName: '',
    comment: '',
    orgNumber: '',
    period: t.monthly,
    fiscalMonth: t.january,
    startDate: '',
    person: people[0],
    vatFrequency: '',
    group: '',
    payroll: false,
    vat: false,
    assets: false,
    system: '',
    key: '',
  };
}

/** Opens the form as a modal over the page. `saved` is called once the company stands. */
export function openCompanyForm(saved) {
  const root = portalRoot('form');
  const lists = portalRoot('lists');
  const release = isolate(root);
  const form = { values: emptyForm(), open: '', keyShown: false, validated: false, notice: '', root, lists };
  const keepFocus = (event) => {
    if (!root.contains(event.target) && !lists.contains(event.target)) root.querySelector('[role=dialog]').focus();
  };
  document.addEventListener('focusin', keepFocus);
  form.close = () => {
    document.removeEventListener('focusin', keepFocus);
    release();
    root.remove();
    lists.remove();
    saved();
  };
  form.set = (id, value) => {
    form.values[id] = value;
    if (id === 'key' || id === 'system') Object.assign(form, { validated: false, notice: '' });
    if (id === 'system') showKeyLater(form);
    form.update();
  };
  const app = mount(root, () => dialog(form));
  lists.inert = false;
  lists.removeAttribute('aria-hidden');
  form.update = () => app.update();
}

/** The field for the key is not there before a system is chosen, and then takes its time. */
async function showKeyLater(form) {
  form.keyShown = false;
  await after(350);
  form.keyShown = true;
  form.update();
}

async function validate(form) {
  const { key, system } = form.values;
  const { ok } = await call('/api/validate', { key, system });
  Object.assign(form, { validated: ok, notice: ok ? t.validated : t.refused });
  form.update();
}

async function save(form) {
  const { ok } = await call('/api/save', form.values);
  if (ok) form.close();
}

function dialog(form) {
  const ready = form.validated && form.values.companyName.trim() !== '' && form.values.orgNumber.trim() !== '';
  return h(
    'div',
    { class: 'css-v31l', role: 'presentation' },
    h(
      'div',
      { role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': ':r1:', tabindex: '-1', class: 'css-d14l css-w1d3d' },
      h('h2', { id: ':r1:', class: 'css-b1gn' }, t.otherSystems),
      h('div', { class: 'css-f0rm' }, fields(form), systemFields(form)),
      h(
        'div',
        { class: 'css-b4r' },
        h('button', { type: 'button', class: 'css-t3xt', 'aria-label': '×', onClick: form.close }, '×'),
        h('button', { type: 'button', class: 'css-pr1m', disabled: !ready, onClick: () => save(form) }, t.save),
      ),
    ),
  );
}

function fields(form) {
  return [
    textField(form, 'companyName', t.companyName),
    textField(form, 'comment', t.comment),
    textField(form, 'orgNumber', t.orgNumber),
    choiceField(form, 'period', t.period, [t.monthly, t.twoMonthly, t.yearly]),
    choiceField(form, 'fiscalMonth', t.fiscalMonth, [t.january, t.july]),
    dateField(form, 'startDate', t.startDate),
    choiceField(form, 'person', t.person, people),
    choiceField(form, 'vatFrequency', t.vatFrequency, [t.monthly, t.twoMonthly, t.yearly]),
    choiceField(form, 'group', t.group, ['Nord', 'Sør', 'Øst']),
    h(
      'div',
      { class: 'css-t1cks' },
      tickField(form, 'payroll', t.payroll),
      tickField(form, 'vat', t.vat),
      tickField(form, 'assets', t.assets),
    ),
  ];
}

function systemFields(form) {
  const keyName = new URLSearchParams(location.search).get('key') === 'placeholder' ? '' : t.key;
  return [
    choiceField(form, 'system', t.system, systems),
    form.keyShown &&
      h(
        'div',
        { key: 'key', class: 'css-k3y' },
        textField(form, 'key', keyName, keyName === '' ? t.tenantId : ' '),
        h(
          'button',
          {
            type: 'button',
            class: 'css-0utl1n',
            disabled: form.values.key.trim() === '',
            onClick: () => validate(form),
          },
          t.validate,
        ),
        h('span', { role: 'status', class: form.validated ? 'css-0k' : 'css-4l3rt' }, form.notice),
      ),
  ];
}

/** Widgets that a team draws itself, without any library: what nobody could have tuned for. */
import { begin, CHOOSE, expose, LABEL, OPTIONS, search, VISMA_NET, variant } from './company-form.js';

const A = variant === 'a';

const WIDGETS = A
  ? {
      companyName: 'form-associated element in nested roots',
      orgNumber: 'mask that rewrites each stroke',
      periodType: 'segmented control of divs with radios',
      fiscalMonth: 'button and list of buttons',
      startDate: 'text box of month and year',
      assignedUser: 'combobox, options 1.2 s after typing',
      vatFrequency: 'radio cards of ARIA',
      companyGroup: 'contenteditable with a placeholder',
      modulePayroll: 'checkbox of 0 px under a drawn one',
      moduleVat: 'element with ElementInternals, role switch',
      moduleAssets: 'chip button with aria-pressed',
      accountingSystem: 'list in a dialog of its own',
      tenantId: 'form-associated element, comes late',
    }
  : {
      companyName: 'floating label after the box',
      orgNumber: 'box that is drawn anew after each change',
      periodType: 'native select behind a drawn one',
      fiscalMonth: 'menu button with menuitemradio',
      startDate: 'month box, native',
      assignedUser: 'virtual list with a search box inside',
      vatFrequency: 'tabs-like radios in a toolbar',
      companyGroup: 'tree of options',
      modulePayroll: 'switch as a label with a real box of opacity 0',
      moduleVat: 'checkbox, its label before it',
      moduleAssets: 'menuitemcheckbox-like button with aria-checked',
      accountingSystem: 'select in an open shadow root, labelled outside',
      tenantId: 'text box enabled late',
    };

const state = {};
const set = (name, value) => {
  state[name] = value;
};

/** A text field as design systems make it: the box in a root, within another root, its value told by ElementInternals. */
class TextField extends HTMLElement {
  static formAssociated = true;
  #internals = this.attachInternals();
  connectedCallback() {
    if (this.shadowRoot) return;
    const outer = this.attachShadow({ mode: 'open', delegatesFocus: true });
    outer.innerHTML = `<label part="label"></label><x-frame></x-frame>`;
    const inner = outer.querySelector('x-frame').attachShadow({ mode: 'open', delegatesFocus: true });
    inner.innerHTML = `<span style="border:1px solid;display:inline-block"><input style="border:0"></span>`;
    const box = inner.querySelector('input');
    outer.querySelector('label').textContent = this.getAttribute('label');
    box.setAttribute('aria-label', this.getAttribute('label'));
    box.addEventListener('input', () => {
      this.#internals.setFormValue(box.value);
      set(this.getAttribute('name'), box.value);
    });
  }
}
customElements.define('x-text-field', TextField);

class Switch extends HTMLElement {
  #internals = this.attachInternals();
  connectedCallback() {
    this.tabIndex = 0;
    this.setAttribute('role', 'switch');
    this.setAttribute('aria-checked', 'false');
    this.attachShadow({
      mode: 'open',
    }).innerHTML = `<span style="display:inline-block;width:32px;height:18px;border:1px solid"></span><slot></slot>`;
    this.addEventListener('click', () => {
      const isOn = this.getAttribute('aria-checked') !== 'true';
      this.setAttribute('aria-checked', String(isOn));
      this.#internals.ariaChecked = String(isOn);
      set(this.getAttribute('name'), isOn);
    });
  }
}
customElements.define('x-switch', Switch);

const options = (name, draw) => OPTIONS[name].map(draw).join('');

const FORM_A = `
  <p><x-text-field name="companyName" label="${LABEL.companyName}"></x-text-field></p>
  <p><label>${LABEL.orgNumber} <input id="o" inputmode="numeric"></label></p>
  <div><span id="pl">${LABEL.periodType}</span><div role="radiogroup" aria-labelledby="pl" style="display:flex">${options('periodType', ({ value, label }) => `<label style="border:1px solid;padding:4px"><input type="radio" name="p" value="${value}" style="position:absolute;opacity:0;width:0;height:0">${label}</label>`)}</div></div>
  <div><span id="fl">${LABEL.fiscalMonth}</span> <button type="button" id="f" aria-haspopup="listbox" aria-expanded="false" aria-labelledby="fl fv"><span id="fv">${CHOOSE}</span></button><div id="fm" hidden style="border:1px solid;max-height:120px;overflow:auto">${options('fiscalMonth', ({ value, label }) => `<button type="button" role="option" data-value="${value}" style="display:block">${label}</button>`)}</div></div>
  <p><label for="d">${LABEL.startDate}</label> <input id="d" placeholder="DD.MM.YYYY"></p>
  <p><label for="u">${LABEL.assignedUser}</label> <input id="u" role="combobox" aria-autocomplete="list" aria-expanded="false" aria-controls="ul"><ul id="ul" role="listbox" hidden></ul></p>
  <div role="radiogroup" aria-label="${LABEL.vatFrequency}" id="v">${options('vatFrequency', ({ value, label }) => `<div role="radio" tabindex="0" aria-checked="false" data-value="${value}" style="border:1px solid;padding:8px"><strong>${label}</strong><p style="margin:0">${CHOOSE}</p></div>`)}</div>
  <div><div id="gl">${LABEL.companyGroup}</div><div id="g" contenteditable="true" role="textbox" aria-labelledby="gl" data-placeholder="${CHOOSE}" style="border:1px solid;min-height:20px"></div></div>
  <p><label style="cursor:pointer"><input type="checkbox" id="mp" style="position:absolute;width:0;height:0;opacity:0"><i style="display:inline-block;width:14px;height:14px;border:1px solid"></i> ${LABEL.modulePayroll}</label></p>
  <p><x-switch name="moduleVat">${LABEL.moduleVat}</x-switch></p>
  <p><button type="button" id="ma" aria-pressed="true">${LABEL.moduleAssets}</button></p>
  <div><span id="sl">${LABEL.accountingSystem}</span> <button type="button" id="s" aria-haspopup="dialog" aria-expanded="false" role="combobox" aria-labelledby="sl">${CHOOSE}</button></div>
  <div id="late"></div>`;

const FORM_B = `
  <div style="position:relative;padding-top:14px"><input id="n" placeholder=" "><label for="n" style="position:absolute;left:0;top:0">${LABEL.companyName} *</label></div>
  <div id="od"></div>
  <div><label for="p">${LABEL.periodType}</label><div style="position:relative;width:200px;height:28px;border:1px solid"><div aria-hidden="true" id="pv">${CHOOSE}</div><select id="p" style="position:absolute;inset:0;opacity:0;width:100%">${`<option value="">${CHOOSE}</option>`}${options('periodType', ({ value, label }) => `<option value="${value}">${label}</option>`)}</select></div></div>
  <div><label id="fl">${LABEL.fiscalMonth}</label> <button type="button" id="f" aria-haspopup="listbox" aria-expanded="false" aria-labelledby="fl f">${CHOOSE}</button></div>
  <p><label>${LABEL.startDate} <input id="d" type="month"></label></p>
  <div><span id="ulb">${LABEL.assignedUser}</span><div id="u" role="combobox" tabindex="0" aria-haspopup="listbox" aria-expanded="false" aria-labelledby="ulb" style="border:1px solid;width:220px;min-height:20px">${CHOOSE}</div></div>
  <div role="toolbar" aria-label="${LABEL.vatFrequency}" id="v">${options('vatFrequency', ({ value, label }) => `<button type="button" aria-pressed="false" data-value="${value}">${label}</button>`)}</div>
  <div><label for="g">${LABEL.companyGroup}</label> <button type="button" id="g" aria-haspopup="listbox" aria-expanded="false">${CHOOSE}</button></div>
  <p><label style="display:inline-block;position:relative;padding-left:40px">${LABEL.modulePayroll}<input type="checkbox" id="mp" role="switch" style="opacity:0;position:absolute;inset:0"></label></p>
  <p><label for="mv">${LABEL.moduleVat}</label> <input type="checkbox" id="mv"></p>
  <p><button type="button" id="ma" role="checkbox" aria-checked="true">${LABEL.moduleAssets}</button></p>
  <p><span id="sl">${LABEL.accountingSystem}</span> <span id="sh"></span></p>
  <p><label for="t">${LABEL.tenantId}</label> <input id="t" disabled></p>`;

const root = begin();
root.innerHTML = A ? FORM_A : FORM_B;
const byId = (id) => document.getElementById(id);

/** A list drawn at the body's end under its button. */
function drawList(button, { role = 'listbox', inside, closeOn }) {
  const box = button.getBoundingClientRect();
  const list = document.createElement('div');
  list.setAttribute('role', role);
  list.style.cssText = `position:fixed;left:${box.left}px;top:${Math.min(box.bottom, innerHeight - 200)}px;background:#fff;border:1px solid;max-height:180px;overflow:auto;z-index:999`;
  list.innerHTML = inside;
  document.body.append(list);
  button.setAttribute('aria-expanded', 'true');
  const close = () => {
    list.remove();
    button.setAttribute('aria-expanded', 'false');
  };
  list.addEventListener('click', (event) => {
    const chosen = event.target.closest('[data-value]');
    if (!chosen) return;
    closeOn(chosen);
    close();
  });
  list.addEventListener('keydown', (event) => event.key === 'Escape' && close());
  return list;
}

function startA() {
  byId('o').addEventListener('input', () => {
    const digits = byId('o').value.replace(/\D/g, '').slice(0, 9);
    byId('o').value = digits.replace(/(\d{3})(?=\d)/g, '$1\u00a0');
    set('orgNumber', digits);
  });
  for (const radio of root.querySelectorAll('[name=p]'))
    radio.addEventListener('change', () => set('periodType', radio.value));
  byId('f').addEventListener('click', () => {
    byId('fm').hidden = !byId('fm').hidden;
    byId('f').setAttribute('aria-expanded', String(!byId('fm').hidden));
  });
  byId('fm').addEventListener('click', ({ target }) => {
    if (!target.dataset.value) return;
    set('fiscalMonth', target.dataset.value);
    byId('fv').textContent = target.textContent;
    byId('fm').hidden = true;
    byId('f').setAttribute('aria-expanded', 'false');
  });
  // The state is kept when the box is left, and only for a date that is one.
  byId('d').addEventListener('blur', () => {
    const [, day, month, year] = byId('d').value.match(/^(\d\d)\.(\d\d)\.(\d{4})$/) ?? [];
    set('startDate', year ? `${year}-${month}-${day}` : '');
  });
  let timer = 0;
  byId('u').addEventListener('input', () => {
    clearTimeout(timer);
    state.assignedUser = '';
    byId('ul').hidden = true;
    timer = setTimeout(async () => {
      const found = await search('assignedUser', byId('u').value);
      byId('ul').innerHTML = found
        .map(({ value, label }) => `<li role="option" data-value="${value}">${label}</li>`)
        .join('');
      byId('ul').hidden = false;
      byId('u').setAttribute('aria-expanded', 'true');
    }, 800);
  });
  byId('ul').addEventListener('mousedown', (event) => {
    event.preventDefault();
    const chosen = event.target.closest('[data-value]');
    set('assignedUser', chosen.dataset.value);
    byId('u').value = chosen.textContent;
    byId('ul').hidden = true;
    byId('u').setAttribute('aria-expanded', 'false');
  });
  byId('v').addEventListener('click', (event) => {
    const chosen = event.target.closest('[role=radio]');
    if (!chosen) return;
    for (const one of byId('v').children) one.setAttribute('aria-checked', String(one === chosen));
    set('vatFrequency', chosen.dataset.value);
  });
  byId('g').addEventListener('input', () => set('companyGroup', byId('g').textContent.trim().toLowerCase()));
  byId('mp').addEventListener('change', () => set('modulePayroll', byId('mp').checked));
  byId('ma').addEventListener('click', () => {
    const isOn = byId('ma').getAttribute('aria-pressed') !== 'true';
    byId('ma').setAttribute('aria-pressed', String(isOn));
    set('moduleAssets', isOn);
  });
  byId('s').addEventListener('click', () => {
    const inside = `<div role="listbox" aria-label="${LABEL.accountingSystem}">${options('accountingSystem', ({ value, label }) => `<div role="option" aria-selected="false" data-value="${value}">${label}</div>`)}</div>`;
    drawList(byId('s'), {
      role: 'dialog',
      inside,
      closeOn(chosen) {
        byId('s').textContent = chosen.textContent;
        set('accountingSystem', chosen.dataset.value);
        setTimeout(() => {
          byId('late').innerHTML =
            chosen.dataset.value === VISMA_NET
              ? `<x-text-field name="tenantId" label="${LABEL.tenantId}"></x-text-field>`
              : '';
        }, 400);
      },
    });
  });
}

function startB() {
  byId('n').addEventListener('change', () => set('companyName', byId('n').value));
  const drawNumber = () => {
    byId('od').innerHTML = `<label>${LABEL.orgNumber} <input value="${state.orgNumber ?? ''}"></label>`;
    byId('od')
      .querySelector('input')
      .addEventListener('change', (event) => {
        set('orgNumber', event.target.value);
        drawNumber();
      });
  };
  drawNumber();
  byId('p').addEventListener('change', () => {
    set('periodType', byId('p').value);
    byId('pv').textContent = byId('p').selectedOptions[0].text;
  });
  const menu = (button, name, role) =>
    button.addEventListener('mousedown', () =>
      drawList(button, {
        role: role === 'treeitem' ? 'tree' : 'menu',
        inside: options(
          name,
          ({ value, label }) => `<div role="${role}" tabindex="-1" data-value="${value}"><span>${label}</span></div>`,
        ),
        closeOn(chosen) {
          button.textContent = chosen.textContent;
          set(name, chosen.dataset.value);
        },
      }),
    );
  menu(byId('f'), 'fiscalMonth', 'menuitemradio');
  menu(byId('g'), 'companyGroup', 'treeitem');
  byId('d').addEventListener('input', () => set('startDate', byId('d').value && `${byId('d').value}-01`));
  byId('u').addEventListener('click', () => {
    if (byId('u').getAttribute('aria-expanded') === 'true') return;
    const list = drawList(byId('u'), {
      role: 'presentation',
      inside: `<input aria-label="Search"><div role="listbox" style="height:120px;overflow:auto"><div style="position:relative"></div></div>`,
      closeOn(chosen) {
        byId('u').textContent = chosen.textContent;
        set('assignedUser', chosen.dataset.value);
      },
    });
    const scroller = list.querySelector('[role=listbox]');
    const canvas = scroller.firstElementChild;
    const draw = () => {
      const typed = list.querySelector('input').value.toLowerCase();
      const all = OPTIONS.assignedUser.filter(({ label }) => label.toLowerCase().includes(typed));
      const first = Math.floor(scroller.scrollTop / 24);
      canvas.style.height = `${all.length * 24}px`;
      canvas.innerHTML = all
        .slice(first, first + 7)
        .map(
          ({ value, label }, at) =>
            `<div role="option" data-value="${value}" style="position:absolute;top:${(first + at) * 24}px;height:24px">${label}</div>`,
        )
        .join('');
    };
    scroller.addEventListener('scroll', draw);
    list.querySelector('input').addEventListener('input', draw);
    list.querySelector('input').focus();
    draw();
  });
  byId('v').addEventListener('click', (event) => {
    const chosen = event.target.closest('[aria-pressed]');
    if (!chosen) return;
    for (const one of byId('v').children) one.setAttribute('aria-pressed', String(one === chosen));
    set('vatFrequency', chosen.dataset.value);
  });
  byId('mp').addEventListener('change', () => set('modulePayroll', byId('mp').checked));
  byId('mv').addEventListener('change', () => set('moduleVat', byId('mv').checked));
  byId('ma').addEventListener('click', () => {
    const isOn = byId('ma').getAttribute('aria-checked') !== 'true';
    byId('ma').setAttribute('aria-checked', String(isOn));
    set('moduleAssets', isOn);
  });
  const inner = byId('sh').attachShadow({ mode: 'open' });
  inner.innerHTML = `<select aria-label="${LABEL.accountingSystem}"><option value="">${CHOOSE}</option>${options('accountingSystem', ({ value, label }) => `<option value="${value}">${label}</option>`)}</select>`;
  const select = inner.querySelector('select');
  select.addEventListener('change', () => {
    set('accountingSystem', select.value);
    setTimeout(() => {
      byId('t').disabled = select.value !== VISMA_NET;
    }, 600);
  });
  byId('t').addEventListener('input', () => set('tenantId', byId('t').value));
}

if (A) startA();
else startB();
expose(WIDGETS, () => state);

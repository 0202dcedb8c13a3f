import { ON_CHANGE, options, page } from './page.ts';

const SYSTEM = `<label>Accounting system <select name="accountingSystem">${options('Choose', 'Fiken', 'Visma.net Financials')}</select></label>`;

/** A form that brings `fields` (markup) 200 ms after the system was chosen, and takes them away for other systems. */
export function dependentForm(fields: string, { isDrawnAnew = false, chosen = '' } = {}): string {
  const always = `<label>Company name <input name="companyName"></label><label>Company comment <input name="comment"></label>${SYSTEM}`;
  return page(
    `<main><form><div id="top">${always}</div><div id="late"></div><button>Save</button></form></main>`,
    `${ON_CHANGE}
    document.addEventListener('change', (event) => {
      const { name, value } = event.target;
      if (name !== 'accountingSystem') return;
      setTimeout(() => {
        if (${isDrawnAnew}) {
          top.innerHTML = top.innerHTML;
          for (const [key, text] of Object.entries(state)) { const field = document.querySelector('[name=' + key + ']'); if (field) field.value = text; }
        }
        late.innerHTML = value.startsWith('Visma') ? ${JSON.stringify(fields)} : '';
      }, 200);
    });
    var top = document.getElementById('top');
    const system = document.querySelector('[name=accountingSystem]');
    if (${JSON.stringify(chosen)}) { system.value = ${JSON.stringify(chosen)}; late.innerHTML = ${JSON.stringify(fields)}; }`
      .replace('var top = document.getElementById', 'const head = document.getElementById')
      .replaceAll('top.innerHTML', 'head.innerHTML'),
  );
}

/** A list page's filter bar with the form's labels and no company form. */
export const FILTER_BAR = page(
  `<main><h1>Companies</h1><div class="filters"><label>Company name <input name="a"></label>
    <label>Organization number <input name="b"></label><button type="button">Search</button></div>
    <table><tr><td>Nordlys AS</td></tr></table></main>`,
  ON_CHANGE,
);

/** The same with more of the form's fields, and a button that says something else. */
export const WIDE_FILTER_BAR = page(
  `<main><h1>Companies</h1><div class="filters"><label>Company name <input name="a"></label>
    <label>Organization number <input name="b"></label>${SYSTEM}<label>Company group <input name="c"></label><button type="button">Reset</button></div>
    <table><tr><td>Nordlys AS</td></tr></table></main>`,
  ON_CHANGE,
);

/** Another system's own form: it has no list of systems. */
export const OTHER_SYSTEM = page(
  `<main><h1>Tripletex</h1><form><label>Company name <input name="a"></label><label>Organization number <input name="b"></label>
    <label>User key <input name="c"></label><button type="button">Validate</button><button>Save</button></form></main>`,
  ON_CHANGE,
);

/** The form is another site's: an origin of its own, into which the page cannot look. */
export const FOREIGN_FORM = page(
  `<main><h1>Add other systems</h1><iframe sandbox style="width:90%;height:500px"
    srcdoc="<label>Company name <input></label><label>Organization number <input></label>"></iframe></main>`,
  ON_CHANGE,
);

export const SEARCH_ROLE = page(
  `<main><form role="search"><label>Company name <input name="a"></label><label>Assigned user <input name="b"></label>
    <label>Accounting system <select name="c">${options('All', 'Visma.net Financials')}</select></label></form></main>`,
  ON_CHANGE,
);

/** The same bar above a company form, all in one main part without a form element. */
export const FILTER_AND_FORM = page(
  `<main><div><label>Company name <input name="a"></label><label>Accounting system <select name="c">${options('All', 'Visma.net Financials')}</select></label></div>
    <section><h2>New company</h2><label>Company name <input name="companyName"></label>
    <label>Organization number <input name="orgNumber"></label><label>Company group <input name="companyGroup"></label>
    ${SYSTEM}</section></main>`,
  ON_CHANGE,
);

/** A form that already holds another company. */
export function filledForm({ name = '', number = '', isNameLocked = false } = {}): string {
  return page(
    `<main><form><label>Company name <input name="companyName" value="${name}" ${isNameLocked ? 'readonly' : ''}></label>
    <label>Organization number <input name="orgNumber" value="${number}"></label>${SYSTEM}
    <label>Tenant ID <input name="tenantId"></label></form></main>`,
    ON_CHANGE,
  );
}

/** Fields that must not or cannot be written. */
export const LOCKED_FORM = page(
  `<main><form><label>Company name <input name="companyName" maxlength="10"></label>
    <label>Organization number <input name="orgNumber" readonly></label>
    <label style="display:none">Assigned user <input name="assignedUser"></label>
    <fieldset disabled><label>Company group <input name="companyGroup"></label></fieldset>
    <label>Period type <select name="periodType">${options('Choose', 'Quarterly')}</select></label>
    <label>VAT reporting frequency <select name="vatFrequency">${options('Choose', 'Every two months', 'Every two months')}</select></label>
    <label>Reconciliation start date <input name="startDate"></label>
    <label>Tenant ID <input name="tenantId"></label><label>Tenant ID <input name="other"></label></form></main>`,
  ON_CHANGE,
);

/** Masks rewrite what is typed; the date box shows the order of its parts; one box refuses programs. */
export const MASKED_FORM = page(
  `<main><form><label>Company name <input name="companyName"></label>
    <label>Organization number <input name="orgNumber" id="m"></label>
    <label>Reconciliation start date <input name="startDate" placeholder="dd.mm.yyyy"></label>
    <label>Company group <input name="companyGroup" id="g"></label></form></main>`,
  `${ON_CHANGE}
  m.addEventListener('blur', () => { m.value = m.value.replace(/\\D/g, '').replace(/(\\d{3})(?=\\d)/g, '$1 '); });
  g.addEventListener('input', () => { g.value = ''; });`,
);

/** Norwegian, in an open shadow root, labels after their fields. */
export const SHADOW_FORM = page(
  '<x-form></x-form>',
  `${ON_CHANGE}
  const root = document.querySelector('x-form').attachShadow({ mode: 'open' });
  root.innerHTML = '<div><div><input name="companyName" placeholder=" "><span>Selskapsnavn</span></div>' +
    '<div><input name="orgNumber" placeholder=" "><span>Organisasjonsnummer</span></div>' +
    '<input type="checkbox" name="modulePayroll"> Lønn <input type="checkbox" name="moduleVat"> Mva' +
    '<label>Regnskapssystem <select name="accountingSystem"><option>Velg system</option><option>Visma.net Financials</option></select></label>' +
    '<label>Brukernøkkel <input name="tenantId"></label><button type="button">Lagre</button></div>';
  root.addEventListener('change', (event) => { const { name, value, checked, type } = event.target; state[name] = type === 'checkbox' ? checked : value; });`,
  'nb',
);

/** A list whose trigger would send the form, and one whose options are links elsewhere. */
export const UNSAFE_LISTS = page(
  `<main><form><label>Company name <input name="companyName"></label>
    <span id="s">Accounting system</span><button aria-haspopup="listbox" aria-labelledby="s">Choose</button>
    <span id="u">Assigned user</span><button type="button" id="b" aria-haspopup="listbox" aria-labelledby="u">Choose</button>
    </form></main>`,
  `${ON_CHANGE}
  b.addEventListener('click', () => { const list = document.createElement('div');
    list.innerHTML = '<a role="option" href="/elsewhere">Kari Nordmann</a>'; document.body.append(list); });
  document.addEventListener('click', (event) => { const link = event.target.closest('a'); if (link) { misdeeds.push('went elsewhere'); event.preventDefault(); } });`,
);

/** Boxes and a list that answer only to a person's own input. */
export const DISTRUSTFUL_FORM = page(
  `<main><form><label>Company name <input name="companyName"></label>
    <label>Company group <input id="g"></label>
    <span id="s">Accounting system</span><div role="combobox" class="box" tabindex="0" id="b" aria-labelledby="s">Choose</div>
    </form></main>`,
  `${ON_CHANGE}
  g.addEventListener('input', (event) => { if (!event.isTrusted) g.value = ''; else state.companyGroup = g.value; });
  document.addEventListener('keydown', (event) => { if (event.key === 'Escape') misdeeds.push('Escape with no list open'); });
  b.addEventListener('mousedown', (event) => { if (event.isTrusted) b.textContent = 'Visma.net Financials'; });`,
);

/** A list of which several options may be chosen: it stays open after a choice, and closes at Escape. */
export const SEVERAL_CHOICES = page(
  `<main><form><label>Company name <input name="companyName"></label>
    <span id="s">Company groups</span><div role="combobox" class="box" tabindex="0" id="b" aria-labelledby="s" aria-expanded="false"></div>
    <label>Organization number <input name="orgNumber"></label></form></main>`,
  `${ON_CHANGE}
  state.companyGroup = [];
  b.addEventListener('mousedown', () => {
    const list = document.createElement('div');
    list.id = 'open'; list.setAttribute('role', 'listbox');
    list.innerHTML = '<div role="option">Bergen</div><div role="option">Oslo</div>';
    list.addEventListener('click', (event) => {
      state.companyGroup.push(event.target.textContent);
      b.innerHTML = state.companyGroup.map((text) => '<span>' + text + '</span><button type="button">x</button>').join('');
    });
    document.body.append(list);
    b.setAttribute('aria-expanded', 'true');
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') { document.getElementById('open')?.remove(); b.setAttribute('aria-expanded', 'false'); }
  });`,
);

/** Fields without a label of their own, in these places. */
export const placedForm = (fields: string): string =>
  page(`<main><h1>Add other systems</h1><form>${fields}<p>${SYSTEM}</p><button>Save</button></form></main>`, ON_CHANGE);

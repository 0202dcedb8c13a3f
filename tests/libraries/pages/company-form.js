/**
 * What every page here shares: the company form's labels and options in two languages, the page or modal around it, and what
 * the test asks of a page afterwards. A page draws the fields with its library, and tells what the LIBRARY's own state holds,
 * as ids: `monthly`, never `Monthly`.
 */

/** The test sets `window.formSetup` before the page runs. */
const { language, isModal, variant } = { language: 'en', isModal: false, variant: 'a', ...window.formSetup };

export { variant };

const say = (en, nb) => (language === 'nb' ? nb : en);

export const LABEL = {
  companyName: say('Company name', 'Selskapsnavn'),
  orgNumber: say('Organization number', 'Organisasjonsnummer'),
  periodType: say('Period type', 'Periodetype'),
  fiscalMonth: say('Start month for fiscal year', 'Startmåned for regnskapsår'),
  startDate: say('Start date for reconciliation', 'Startdato for avstemming'),
  assignedUser: say('Assigned user', 'Ansvarlig bruker'),
  vatFrequency: say('VAT reporting frequency', 'Mva-rapporteringsfrekvens'),
  companyGroup: say('Company group', 'Selskapsgruppe'),
  modulePayroll: say('Payroll', 'Lønn'),
  moduleVat: say('VAT', 'Mva'),
  moduleAssets: say('Assets', 'Anlegg'),
  accountingSystem: say('Accounting system', 'Regnskapssystem'),
  tenantId: 'Tenant ID',
  comment: say('Company comment', 'Selskapskommentar'),
};

export const CHOOSE = say('Select…', 'Velg…');

const FREQUENCIES = [
  { value: 'monthly', label: say('Monthly', 'Månedlig') },
  { value: 'bimonthly', label: say('Every two months', 'Annenhver måned') },
  { value: 'quarterly', label: say('Quarterly', 'Kvartalsvis') },
  { value: 'yearly', label: say('Yearly', 'Årlig') },
];

const GIVEN = ['Kari', 'Ola', 'Åse', 'Ingrid', 'Lars', 'Nils', 'Berit', 'Sofie', 'Jonas', 'Marte'];
const FAMILY = ['Hansen', 'Nordmann-Lie', 'Berg', 'Dahl', 'Lund', 'Haugen', 'Strand', 'Moen'];

/** Eighty names in no order; the wanted one is the 55th, among look-alikes. */
function makeUsers() {
  const users = Array.from({ length: 80 }, (_, at) =>
    `${GIVEN[at % 10]} ${FAMILY[at % 8]} ${at < 40 ? 'AS' : ''}`.trim(),
  );
  users[54] = 'Kari Nordmann';
  return users.map((label, at) => ({ value: `u${at + 1}`, label }));
}

const months = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });

/** `{ value, label }` of every list, by field. */
export const OPTIONS = {
  periodType: FREQUENCIES.filter(({ value }) => value !== 'bimonthly'),
  fiscalMonth: Array.from({ length: 12 }, (_, at) => ({
    value: String(at + 1),
    label: months.format(new Date(Date.UTC(2026, at, 15))),
  })),
  assignedUser: makeUsers(),
  vatFrequency: FREQUENCIES,
  companyGroup: ['Bergen', 'Oslo Vest', 'Oslo', 'Tromsø'].map((label) => ({
    value: label.toLowerCase().replace(' ', '-'),
    label,
  })),
  accountingSystem: ['Fiken', 'Visma eAccounting', 'Visma Business', 'Visma.net Financials', 'Tripletex'].map(
    (label) => ({ value: label.toLowerCase().replace(/\W+/g, '-'), label }),
  ),
};

export const VISMA_NET = 'visma-net-financials';

export const labels = (key) => OPTIONS[key].map((option) => option.label);
/** The id behind an option's words, '' when there is none. */
export const idOf = (key, label) => OPTIONS[key].find((option) => option.label === label)?.value ?? '';
export const optionOf = (key, value) => OPTIONS[key].find((option) => option.value === value) ?? null;

/** A server's answer to what is typed, after 400 ms: at most eight options that hold it. */
export function search(key, text) {
  const plain = text.trim().toLowerCase();
  const found = OPTIONS[key].filter(({ label }) => label.toLowerCase().includes(plain)).slice(0, 8);
  return new Promise((resolve) => setTimeout(() => resolve(found), 400));
}

/** A date as `YYYY-MM-DD` by the local calendar; '' for none. */
export function isoOf(date) {
  if (!date || Number.isNaN(date.getTime())) return '';
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${date.getFullYear()}-${month}-${day}`;
}

/** What the library's form holds before anything is done. */
export const EMPTY = {
  companyName: '',
  orgNumber: '',
  periodType: '',
  fiscalMonth: '',
  startDate: '',
  assignedUser: '',
  vatFrequency: '',
  companyGroup: '',
  modulePayroll: false,
  moduleVat: false,
  moduleAssets: true,
  accountingSystem: '',
  tenantId: '',
};

/** How many times a form was sent, and which buttons were pressed that must not be. */
window.misdeeds = [];
document.addEventListener(
  'submit',
  (event) => {
    event.preventDefault();
    window.misdeeds.push('submit');
  },
  true,
);
document.addEventListener(
  'click',
  (event) => {
    const button = event.composedPath().find((at) => at.localName === 'button');
    if (button && /^(?:validate|valider|save|lagre|delete|slett)$/i.test(button.textContent.trim()))
      window.misdeeds.push(button.textContent);
  },
  true,
);
document.addEventListener(
  'keydown',
  (event) => /^(?:Enter|Tab)$/.test(event.key) && window.misdeeds.push(event.key),
  true,
);

function around() {
  const title = say('Add other systems', 'Legg til andre systemer');
  const form = `<form id="form" style="max-width:460px"><div id="root"></div>
    <p><button type="button">${say('Validate', 'Valider')}</button> <button>${say('Save', 'Lagre')}</button></p></form>`;
  if (!isModal) return `<main style="padding:16px"><h1>${title}</h1>${form}</main>`;
  return `<main><h1>${say('Company', 'Selskap')}</h1><div role="search"><label>${LABEL.companyName} <input id="filter"></label>
      <label>${LABEL.orgNumber} <input></label></div><p>${'Fjord '.repeat(400)}</p></main>
    <div style="position:fixed;inset:0;background:#0006;z-index:190"></div>
    <div role="dialog" aria-modal="true" aria-label="${title}"
      style="position:fixed;left:40px;right:40px;top:20px;bottom:20px;overflow:auto;background:#fff;z-index:191;padding:16px">
      <h2>${title}</h2>${form}</div>`;
}

/** Puts the page or modal around the form and gives the element for its fields. */
export function begin() {
  document.documentElement.lang = language;
  document.body.innerHTML = around();
  return document.getElementById('root');
}

/**
 * Tells the test what the page is. `widgets`: by field, what it is made of, in the order of the page; `read`: what the library's
 * state holds now, by field, as ids.
 */
export function expose(widgets, read) {
  window.widgets = widgets;
  window.formState = () => ({ ...EMPTY, ...read() });
}

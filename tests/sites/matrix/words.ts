import { invent, type Script } from './invent.ts';

/** Languages of the matrix; those with `x-` are made up and share no word with anything the product knows. */
export const LANGUAGES = ['en', 'nb', 'sv', 'fi', 'x-latin', 'x-cyrillic', 'x-han', 'x-arabic'] as const;

export type LanguageId = (typeof LANGUAGES)[number];

/** Puts an English text of a page into the page's language. `key:text` tells two uses of one English word apart. */
export type Words = (english: string) => string;

/** PRODUCT.md's Norwegian column; what it has not was never seen, and a half-translated page leaves it in English. */
const NORWEGIAN: Readonly<Record<string, string>> = {
  Companies: 'Firmaer',
  'Users and roles': 'Brukere og roller',
  'Add access': 'Gi tilgang til',
  'Add access to': 'Gi tilgang til',
  'Save and close': 'Lagre og lukk',
  'start:Integrate': 'Angi tillatelser',
  'Authorize App': 'Angi tillatelser',
  Integrate: 'Integrer',
  Accept: 'Aksepter',
  'Use invitation code': 'Bruk invitasjonskode',
  'admin:Tenant ID': 'leietaker-ID',
  customer: 'kunde',
  Customer: 'Kunde',
  company: 'firma',
  'Settings & Admin': 'Oppsett & Admin',
  'Setup & Admin': 'Oppsett & Admin',
  Company: 'Selskap',
  '+ Add company': '+ Legg til selskap',
  'Add company': 'Legg til selskap',
  'Add other systems': 'Legg til andre systemer',
  'Company name': 'Selskapsnavn',
  'Company comment': 'Selskapskommentar',
  'Organization number': 'Organisasjonsnummer',
  'Period type': 'Periodetype',
  'Start month for the financial year': 'Startmåned for regnskapsår',
  'Start month for fiscal year': 'Startmåned for regnskapsår',
  'Fiscal year start month': 'Startmåned for regnskapsår',
  'Start date for reconciliation': 'Startdato for avstemming',
  'Reconciliation start date': 'Startdato for avstemming',
  'Assigned user': 'Ansvarlig bruker',
  'Responsible user': 'Ansvarlig bruker',
  'VAT reporting frequency': 'Mva-rapporteringsfrekvens',
  'Company group': 'Selskapsgruppe',
  'Company groups': 'Selskapsgrupper',
  Payroll: 'Lønn',
  VAT: 'Mva',
  Assets: 'Anlegg',
  'Accounting system': 'Regnskapssystem',
  'User key': 'Brukernøkkel',
  Validate: 'Valider',
  Save: 'Lagre',
  'We use cookies.': 'Vi bruker informasjonskapsler.',
  Search: 'Søk',
  Cancel: 'Avbryt',
};

/** PRODUCT.md's Swedish column: all that was ever read. */
const SWEDISH: Readonly<Record<string, string>> = {
  'Users and roles': 'Användare och roller',
  'Add access': 'Ge tillgång till',
  'Add access to': 'Ge tillgång till',
  'We use cookies.': 'Vi använder kakor.',
};

/** Names that PRODUCT.md has alike in every language it has: products, the role, the id. */
const NAMES = /^(?:Admin|App Store|Integration Administrator|Tenant ID|Accountflow.*|Visma\.?.*|Apps)$/;

const SCRIPTS: Readonly<Partial<Record<LanguageId, Script>>> = {
  'x-latin': 'latin',
  'x-cyrillic': 'cyrillic',
  'x-han': 'han',
  'x-arabic': 'arabic',
};

const bare = (english: string): string => english.replace(/^[a-z]+:(?=\S)/, '');

/** In Swedish and Finnish only names and the words that were read are known; the rest reads like nothing known. */
export function wordsOf(language: LanguageId): Words {
  const script = SCRIPTS[language];
  if (script) return (english) => invent(bare(english), script);
  if (language === 'en') return bare;
  if (language === 'nb') return (english) => NORWEGIAN[english] ?? NORWEGIAN[bare(english)] ?? bare(english);
  const seen = language === 'sv' ? SWEDISH : {};
  return (english) => {
    const text = bare(english);
    return seen[english] ?? seen[text] ?? (NAMES.test(text) ? text : invent(text, 'latin'));
  };
}

/** Must everything be found? Only there where every word of the flow was seen. */
export const isKnown = (language: LanguageId): boolean => language === 'en' || language === 'nb';

import type { LabelSet } from '../../domain/label.ts';

const GUIDES = 'Accountflow’s guide and other vendors’ guides to the Visma App Store';
const SEEN = '2026-11';

export const APP: LabelSet = { is: 'the app', spellings: { en: ['Accountflow'] }, source: GUIDES, seen: SEEN };

export const APPS: LabelSet = { is: 'list tab', spellings: { en: ['Apps'] }, source: GUIDES, seen: SEEN };

export const MY_APPS: LabelSet = { is: 'own apps', spellings: { en: ['My apps'] }, source: GUIDES, seen: SEEN };

export const MANAGE: LabelSet = { is: 'manage an own app', spellings: { en: ['Manage'] }, source: GUIDES, seen: SEEN };

/** On the card or the app’s page; `Integrer` was read on the window’s button and is the same word. */
export const START_INTEGRATION: LabelSet = {
  is: 'start on card or app page',
  spellings: { en: ['Integrate', 'Authorize App'], nb: ['Angi tillatelser', 'Integrer'] },
  source: GUIDES,
  seen: SEEN,
};

export const APPLICATION_PERMISSIONS: LabelSet = {
  is: 'window',
  spellings: { en: ['Application permissions'] },
  source: GUIDES,
  seen: SEEN,
};

export const INTEGRATE: LabelSet = {
  is: 'approve in the window',
  spellings: { en: ['Integrate'], nb: ['Integrer'] },
  source: GUIDES,
  seen: SEEN,
};

export const ACCEPT: LabelSet = {
  is: 'last confirm',
  spellings: { en: ['Accept'], nb: ['Aksepter'] },
  source: GUIDES,
  seen: SEEN,
};

export const TENANT_ID: LabelSet = {
  is: 'the id',
  spellings: { en: ['Tenant ID'] },
  source: GUIDES,
  seen: SEEN,
};

/** Words of cookie banners, whole: not labels of the flow, but marks of windows that are none of ours. */
export const COOKIE_WORDS: LabelSet = {
  is: 'cookie banner',
  spellings: {
    en: ['cookie', 'cookies'],
    nb: ['informasjonskapsel', 'informasjonskapsler', 'informasjonskapslene', 'cookieinnstillinger', 'cookieerklæring'],
    sv: ['kakor', 'kakorna', 'cookieinställningar', 'cookiepolicy'],
    da: ['cookieindstillinger', 'cookiepolitik'],
    fi: ['eväste', 'evästeet', 'evästeitä', 'evästeiden', 'evästeasetukset'],
  },
  source: 'the common words for cookies',
  seen: SEEN,
};

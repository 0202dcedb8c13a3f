import type { Condition, PortalFlow, Step } from '../../domain/flow.ts';
import type { LabelSet, NameRef } from '../../domain/label.ts';
import type { Locator, Region } from '../../domain/locator.ts';
import { COOKIE_WORDS } from '../app-store/labels.ts';
import { HOSTS } from '../origins.ts';
import { shut } from '../shut.ts';
import * as label from './labels.ts';

const COMPANY: NameRef = { value: 'companyName' };
const NUMBER: NameRef = { value: 'orgNumber' };
const TENANT: NameRef = { value: 'tenantId' };
const SYSTEM: NameRef = { labels: label.vismaNetOption };

type Sought<Find> = Extract<Locator, { find: Find }>;

/** Its buttons may be called as ours are: "Save", "Lagre". */
const cookieBanner: Region = { in: 'dialog', mentions: { labels: COOKIE_WORDS } };
const press = (labels: LabelSet): Sought<'control'> => ({
  find: 'control',
  family: 'press',
  name: { labels },
  outside: [cookieBanner],
});
const field = (labels: LabelSet, kind: 'text' | 'choice' = 'text'): Sought<'field'> => ({
  find: 'field',
  label: { labels },
  kind,
  outside: [{ in: 'search' }],
});

const section = shut(press(label.menuSection));
const menuItem: Locator = { ...press(label.menuCompany), within: [{ in: 'navigation' }] };
const addCompany = press(label.addCompany);
const addOther = press(label.addOtherSystems);
/** Other parts of the page have buttons that are called alike. */
const companyForm: Region = {
  in: 'form',
  holding: [label.companyName, label.orgNumber, label.accountingSystem, label.tenantId, label.userKey].map(
    (labels) => ({
      labels,
    }),
  ),
};
const validate: Sought<'control'> = { ...press(label.validate), within: [companyForm] };
const save: Locator = { ...press(label.save), within: [companyForm] };
const nameField = field(label.companyName);
const numberField = field(label.orgNumber);
const systemField = field(label.accountingSystem, 'choice');
const idField = field(label.tenantId);
const keyField = field(label.userKey);
/** Whatever the key is called: what is validated stands before the button, and after the system whose key it is. */
const unnamedField: Locator = {
  find: 'next-field',
  after: systemField,
  before: validate,
  but: [nameField, numberField, field(label.companyComment), field(label.startDate)],
};
const keyFields: readonly Locator[] = [idField, keyField, unnamedField];
/** Lists are tables, cards or pages of their own. */
const companyInList: Locator = { find: 'text', name: COMPANY, outside: [{ in: 'dialog' }] };

const ours: Condition = { host: HOSTS.accountflow };
const text = (labels: LabelSet): Condition => ({
  sees: { find: 'text', name: { labels }, outside: [{ in: 'search' }] },
});
const reached = { wasPressed: 'open-company-form/add-other-systems' } as const;
/**
 * The company form, whoever's company it shows. Other systems have forms of their own with the same fields and a key,
 * but none to choose the system in; a filter over the list has no button that saves.
 */
const formSeen: Condition = {
  all: [
    { sees: nameField },
    { any: [{ sees: systemField }, { all: [{ any: [text(label.accountingSystem), reached] }, { lacks: keyField }] }] },
    { any: [{ sees: systemField }, { not: { lacks: validate } }, { sees: numberField }] },
    { any: [{ not: { lacks: validate } }, { not: { lacks: save } }, { all: [reached, { gone: addCompany }] }] },
  ],
};
/** A name that is neither ours nor the beginning of it is that of a company which is there already. */
const nameOurs: Condition = { any: [{ not: { knows: 'companyName' } }, { begins: nameField, text: COMPANY }] };
const nextPart: Locator = { find: 'next-part' };
/** A part of the form with more to come; the last one has what saves it. */
const partSeen: Condition = {
  all: [reached, { gone: press(label.save) }, { gone: press(label.validate) }, { sees: nextPart }],
};
/** A form may be parted into pages: a later one shows no name, but other fields of the form, and no list of companies. */
const laterPage: Condition = {
  all: [
    { gone: nameField },
    { gone: addCompany },
    {
      any: [
        ...[label.accountingSystem, label.periodType, label.fiscalMonth, label.startDate, label.vatFrequency].map(text),
        {
          all: [partSeen, { any: [label.moduleVat, label.moduleAssets, label.companyGroup].map(text) }],
        },
      ],
    },
  ],
};
const inForm: Condition = { any: [formSeen, laterPage] };
/** The form whose first page was filled in before our eyes: on a later one nothing says which company's it is. */
const ownForm: Condition = {
  any: [
    { all: [formSeen, nameOurs] },
    {
      all: [
        reached,
        { settled: 'open-company-form' },
        { settled: 'company-details' },
        laterPage,
        // One that cannot be changed is another company's, or is not known to be ours.
        { lacks: nameField },
      ],
    },
  ],
};
const idShown: Condition = { any: keyFields.map((shows) => ({ shows, text: TENANT })) };
const idIn: Condition = {
  any: [idShown, { all: [{ wasDone: 'connect/enter-tenant-id' }, ...keyFields.map((gone) => ({ gone }))] }],
};
/** Of a form that speaks of the system nothing is tried before it says ours, chosen or written. */
const systemIn: Condition = {
  any: [
    { shows: systemField, text: SYSTEM },
    { not: text(label.accountingSystem) },
    { all: [{ gone: systemField }, text(label.vismaNetOption)] },
  ],
};
const idKnown: Condition = { any: [{ knows: 'tenantId' }, { settled: 'copy-tenant-id' }] };
/** Visma's error 12027 as guides quote it; else the form's own mark at the key, whatever its words are. */
const validateFailed: Condition = {
  any: [
    { sees: { find: 'text', name: { labels: label.noLicense }, part: true } },
    { all: [{ wasPressed: 'connect/validate' }, { any: keyFields.map((faulty) => ({ faulty })) }] },
  ],
};

/** The list may be a page of its own, which shows its menu before anything else. */
const listCame: Condition = { any: [{ not: { wasPressed: 'open-company-form/open-companies' } }, { calm: true }] };

/** A form that is filled in anew has not been validated, whatever was pressed in an earlier one. */
const forgets = ['connect/validate', 'connect/save'];

const openCompanyForm: Step = {
  id: 'open-company-form',
  portal: 'accountflow',
  when: idKnown,
  belongs: ours,
  actions: [
    {
      id: 'open-menu',
      kind: 'click',
      target: [{ find: 'menu-button' }],
      when: {
        all: [{ not: inForm }, { lacks: section }, { lacks: menuItem }, { lacks: addCompany }, { lacks: addOther }],
      },
      say: 'do_open_company_form',
    },
    // What is there twice, or cannot be pressed yet, is no reason to go back to what led there.
    {
      id: 'open-settings',
      kind: 'click',
      target: [section],
      when: { all: [{ not: inForm }, { lacks: menuItem }, listCame] },
    },
    {
      id: 'open-companies',
      kind: 'click',
      target: [menuItem],
      // What the menu lies over when it is open cannot be pressed.
      when: {
        all: [
          { not: inForm },
          { any: [{ lacks: addCompany }, { covered: addCompany }] },
          { not: { isOn: menuItem } },
          listCame,
        ],
      },
    },
    {
      id: 'add-company',
      kind: 'click',
      target: [shut(addCompany)],
      when: { all: [{ not: formSeen }, { lacks: addOther }] },
    },
    {
      id: 'add-other-systems',
      kind: 'click',
      target: [addOther],
      // One of several to choose from stays on when it was pressed.
      when: { all: [{ not: formSeen }, { not: { all: [{ isOn: addOther }, { ...reached, here: true }] } }] },
    },
    {
      /** Where it is one of several to choose from. */
      id: 'next-part',
      kind: 'click',
      target: [nextPart],
      when: { all: [{ not: formSeen }, { isOn: addOther }, partSeen] },
      say: 'lost_form_pages',
    },
  ],
  doneWhen: formSeen,
  undoneWhen: {
    all: [
      { sees: menuItem },
      { gone: nameField },
      { not: laterPage },
      { not: { settled: 'connect' } },
      // It cannot be deleted: what may be saved is never begun anew by us.
      { not: { wasPressed: 'connect/save' } },
      { calm: true },
    ],
  },
};

const companyDetails: Step = {
  id: 'company-details',
  portal: 'accountflow',
  when: formSeen,
  belongs: ours,
  actions: [
    {
      id: 'org-number',
      kind: 'type',
      target: [numberField],
      suggest: { value: 'orgNumber' },
      when: { knows: 'orgNumber' },
      forgets,
      doneWhen: { shows: numberField, text: NUMBER },
    },
    {
      id: 'company-name',
      kind: 'type',
      target: [nameField],
      suggest: { value: 'companyName' },
      when: { knows: 'companyName' },
      forgets,
      doneWhen: { shows: nameField, text: COMPANY },
    },
  ],
  doneWhen: {
    all: [
      { knows: 'companyName' },
      { shows: nameField, text: COMPANY },
      { any: [{ not: { knows: 'orgNumber' } }, { shows: numberField, text: NUMBER }, { lacks: numberField }] },
    ],
  },
  undoneWhen: { all: [formSeen, { not: { shows: nameField, text: COMPANY } }] },
};

const connect: Step = {
  id: 'connect',
  portal: 'accountflow',
  when: { all: [{ settled: 'company-details' }, idKnown] },
  belongs: ours,
  actions: [
    {
      id: 'next-part',
      kind: 'click',
      target: [nextPart],
      when: { all: [ownForm, partSeen, { any: [{ gone: systemField }, { shows: systemField, text: SYSTEM }] }] },
      say: 'lost_form_pages',
    },
    { id: 'open-part', kind: 'click', target: [{ ...systemField, opener: true }], when: ownForm },
    {
      id: 'choose-system',
      kind: 'choose',
      target: [systemField],
      suggest: { labels: label.vismaNetOption },
      when: ownForm,
      forgets,
      doneWhen: { shows: systemField, text: SYSTEM },
    },
    {
      /** The list may stand open, and call the system by another of its names than was suggested. */
      id: 'pick-system',
      kind: 'click',
      target: [{ find: 'control', family: 'option', name: SYSTEM, within: [{ in: 'menu' }] }],
      when: { all: [{ wasPressed: 'connect/choose-system' }, { not: { shows: systemField, text: SYSTEM } }] },
      say: 'action_connect_choose_system',
    },
    {
      id: 'enter-tenant-id',
      kind: 'type',
      target: keyFields,
      suggest: { value: 'tenantId' },
      when: { all: [ownForm, { knows: 'tenantId' }, { shows: systemField, text: SYSTEM }] },
      forgets,
      doneWhen: idShown,
    },
    {
      id: 'validate',
      kind: 'confirm',
      target: [validate],
      /** The answer may be a page of its own: it is waited for, and a press is not asked for twice. */
      when: { all: [ownForm, idIn, systemIn, { any: [{ not: { wasPressed: 'connect/validate' } }, validateFailed] }] },
    },
    {
      id: 'save',
      kind: 'confirm',
      target: [save],
      when: {
        all: [
          ownForm,
          idIn,
          systemIn,
          { wasPressed: 'connect/validate' },
          { calm: true },
          { not: validateFailed },
          { any: [{ sees: validate }, { lacks: validate }] },
        ],
      },
    },
  ],
  doneWhen: {
    all: [{ wasPressed: 'connect/save' }, { not: inForm }, { sees: companyInList }],
  },
  implies: ['open-company-form', 'company-details'],
  obstacles: [{ id: 'validate_failed', when: validateFailed }],
};

export const ACCOUNTFLOW_FLOW: PortalFlow = {
  portal: 'accountflow',
  steps: [openCompanyForm, companyDetails, connect],
  waitsWhen: { sees: { find: 'password', except: [{ labels: label.tenantId }, { labels: label.userKey }] } },
};

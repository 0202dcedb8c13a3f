/** The new Admin's form, of 2025 (tick, *Save actions*) and of 2026 (*Grant*). */
import type { Action, Condition } from '../../domain/flow.ts';
import type { NameRef } from '../../domain/label.ts';
import type { Locator, Region } from '../../domain/locator.ts';
import { newAdminForm } from './area.ts';
import {
  companyPart,
  emptyList,
  emptyListOf,
  isChosen,
  onlyPressed,
  othersTicked,
  type Part,
  parts,
  servicePart,
  showsChosen,
  stillToChoose,
  surelyChosen,
  userPart,
  wantsRole,
} from './form-parts.ts';
import * as label from './labels.ts';
import {
  COMPANY,
  cookieBanner,
  fold,
  grant,
  inMenu,
  left,
  optionOf,
  possibleAccess,
  ROLE,
  SERVICE,
  saveActions,
  search,
  USER,
} from './locators.ts';
import { asksOnceMore } from './once-more.ts';

/** Each row of what is possible may have its own; that of another row grants something else. */
const grantInRow: Locator = { ...grant, within: [SERVICE, ROLE].map((of) => ({ in: 'row', of })) };
const grantBelow: Locator = { ...grant, outside: [cookieBanner, { in: 'row', of: SERVICE }] };
/** Tabs or folded parts, one for each list. */
export const unfold = (part: Part): Action => ({
  id: `open-list-${part.id}`,
  kind: 'click',
  target: part.called.map((name) => ({
    find: 'control',
    family: 'tab',
    name,
    within: [fold],
  })),
  when: stillToChoose(part),
  say: 'action_grant_role_open_list',
});

/** What ticks the access in the list of what is possible: `off` is to be pressed, `any` says whether it is there at all. */
interface AccessTick {
  readonly off: Locator;
  readonly any: Locator;
}

const inRows = (...of: NameRef[]): AccessTick => {
  const within = of.map((name): Region => ({ in: 'row', of: name }));
  return { off: { find: 'off-switch', within }, any: { find: 'any-switch', within } };
};

const named = (of: NameRef): AccessTick => ({ off: { find: 'tick', of }, any: { find: 'tick', of } });
/** The surest first: what stands in the list decides which of them counts. */
const accessTicks: AccessTick[] = [
  inRows(COMPANY, SERVICE, ROLE),
  inRows(COMPANY, ROLE),
  inRows(COMPANY, SERVICE),
  inRows(SERVICE, ROLE),
  named(SERVICE),
  named(ROLE),
  named(COMPANY),
];

const accessTicked: Condition = {
  any: accessTicks.map(({ any }, at) => ({
    all: [{ isOn: any }, ...accessTicks.slice(0, at).map((surer): Condition => ({ gone: surer.any }))],
  })),
};

/** A window speaks of it: a line may name the user and the company, and but count the roles that were sent before. */
const isAsked = (name: NameRef): Condition => ({
  sees: { find: 'text', name, part: true, within: [{ in: 'dialog', about: name }] },
});

/** Nothing is to be sent but what the page says to be chosen, in its parts or in the window that asks once more. */
const allChosen: Condition = {
  all: [
    { knows: 'userName' },
    { knows: 'companyName' },
    {
      any: [
        { all: [...surelyChosen, { not: othersTicked }] },
        {
          all: [
            ...parts.flatMap(({ choice, ticks }) => [choice, ...ticks].map((gone) => ({ gone }))),
            isAsked(USER),
            isAsked(COMPANY),
            { any: [isAsked(ROLE), { wasPressed: 'grant-role/grant' }] },
          ],
        },
      ],
    },
  ],
};

/** Another press on what sends it would shut the window that asks once more. */
const toSend: Condition = { all: [{ not: asksOnceMore }, allChosen] };

/**
 * Long lists are drawn in pages or by and by: what is not on them is searched for, in the list that is of such things, or
 * in the drop-down so called that stands open.
 */
const seek = (part: Part): Action => {
  const list: Locator = { ...search, within: [{ in: 'list', companies: part === companyPart, lacks: ROLE }] };
  return {
    id: `seek-${part.id}`,
    kind: 'type',
    target: [{ ...emptyListOf(part), open: true }, list],
    suggest: part.name,
    when: { all: [stillToChoose(part), ...part.ticks.map((lacks) => ({ lacks }))] },
    doneWhen: { shows: list, text: part.name },
  };
};

/** Something is still to be chosen, and no list stands open that does not say so. */
const listToOpen: readonly Condition[] = [
  { not: { all: surelyChosen } },
  ...parts.map((part): Condition => ({ any: [isChosen(part), { unseen: optionOf(part.name) }] })),
];

/** The list itself, but not while it stands open with the option in it: another press would close it. */
const choose = ({ id, choice, name }: Part): Action => ({
  id: `choose-${id}`,
  kind: 'choose',
  target: [choice],
  suggest: name,
  when: { all: [newAdminForm, { any: [{ not: { isOn: choice } }, { unseen: optionOf(name) }] }] },
  doneWhen: { shows: choice, text: name },
});

const pick = (part: Part): Action => ({
  id: `pick-${part.id}`,
  kind: 'click',
  target: [...part.ticks, optionOf(part.name)],
  // What moves to another list when it is pressed would be taken back from there.
  when: { all: [stillToChoose(part), { not: { all: onlyPressed(part) } }] },
  doneWhen: showsChosen(part),
});

/** Choose user, company and role in whatever the form has for them; then tick the access and send it. */
export const newForm: Action[] = [
  ...parts.map(unfold),
  seek(userPart),
  seek(companyPart),
  // Lists without options in the page: which of them is whose shows, where nothing else says so, when they are open.
  {
    id: 'open-list',
    kind: 'click',
    target: [
      ...parts.map(emptyListOf),
      { ...emptyList, within: [{ in: 'page', title: { labels: label.SERVICE_ACCESS } }] },
    ],
    when: { all: [newAdminForm, ...listToOpen] },
  },
  {
    id: 'pick-service',
    kind: 'click',
    target: [{ ...optionOf(SERVICE), ...inMenu }, ...servicePart.ticks],
    // Where all is saved at once, what is ticked for a service is ticked for all its roles.
    when: { all: [...wantsRole, { lacks: saveActions }] },
    doneWhen: showsChosen(servicePart),
  },
  ...parts.map(choose),
  ...parts.map(pick),
  {
    id: 'tick-access',
    kind: 'click',
    target: accessTicks.map(({ off }) => off),
    when: { all: [{ sees: possibleAccess }, allChosen] },
    doneWhen: accessTicked,
  },
  { id: 'save-actions', kind: 'confirm', target: [saveActions], when: toSend },
  {
    id: 'grant',
    kind: 'confirm',
    target: [grantInRow, grantBelow],
    // A tab may be called so.
    when: {
      all: [
        toSend,
        { not: { isOn: grantBelow } },
        { any: [accessTicked, { all: accessTicks.map(({ any }) => ({ gone: any })) }] },
      ],
    },
  },
];

/** The access was sent: what sends it is there no more. */
export const accessSent: Condition = {
  any: [
    { all: [{ wasPressed: 'grant-role/save-actions' }, ...left(saveActions), { calm: true }] },
    { all: [{ wasPressed: 'grant-role/grant' }, ...left(grantInRow), ...left(grantBelow), { calm: true }] },
  ],
};

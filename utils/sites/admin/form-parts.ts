/** The new Admin's form in its parts: lists, or ticks, of users, companies and roles (2026: services). */
import type { Condition } from '../../domain/flow.ts';
import type { NameRef } from '../../domain/label.ts';
import type { Locator } from '../../domain/locator.ts';
import { newAdminForm } from './area.ts';
import * as label from './labels.ts';
import { COMPANY, optionOf, ROLE, SERVICE, tickRole, USER } from './locators.ts';

/** Rows that name more are of access, given before or to be given. */
const tickOf = (of: NameRef, ...others: NameRef[]): Locator => ({
  find: 'tick',
  of,
  outside: others.map((other) => ({ in: 'row', of: other })),
});
const tickUser = tickOf(USER, COMPANY, ROLE, SERVICE);
const tickCompany = tickOf(COMPANY, USER, ROLE, SERVICE);
/** A list of roles comes before the rows of what is possible; other services have roles of the same name. */
const roleTicks = [tickOf(ROLE, USER, COMPANY), tickRole].flatMap((tick): Locator[] => [
  { ...tick, within: [{ in: 'row', of: SERVICE }] },
  tick,
]);
export const emptyList: Locator = { find: 'empty-list' };
export const emptyListOf = ({ called: [called] }: Part): Extract<Locator, { find: 'empty-list' }> => ({
  find: 'empty-list',
  called,
});

/** A part of the new form: a list to choose from, or ticks, by name. */
export interface Part {
  /** In the ids of its actions. */
  readonly id: string;
  readonly choice: Locator;
  readonly ticks: readonly Locator[];
  readonly name: NameRef;
  /** What the list is of, and what else may be folded within it. */
  readonly called: readonly NameRef[];
}

const partOf = (id: string, name: NameRef, ticks: readonly Locator[], ...called: NameRef[]): Part => ({
  id,
  choice: { find: 'choice-offering', option: name },
  ticks,
  name,
  called,
});

export const userPart = partOf('user', USER, [tickUser], { labels: label.LIST_OF_USERS });
export const companyPart = partOf('company', COMPANY, [tickCompany], { labels: label.LIST_OF_COMPANIES });
export const rolePart = partOf('new-role', ROLE, roleTicks, { labels: label.LIST_OF_ROLES }, SERVICE);
export const parts = [userPart, companyPart, rolePart];
/** 2026: the third list may be of services, whose roles stand in the list of what is possible. */
export const servicePart = partOf('service', SERVICE, [{ find: 'tick', of: SERVICE }], {
  labels: label.LIST_OF_SERVICES,
});

export const showsChosen = ({ choice, ticks, name }: Part): Condition => ({
  any: [{ shows: choice, text: name }, ...[...ticks, optionOf(name)].map((isOn) => ({ isOn }))],
});

/** Pressed, and there is no tick of it that would say whether it is on. */
export const onlyPressed = ({ id, ticks }: Part): Condition[] => [
  { wasPressed: `grant-role/pick-${id}`, here: true },
  ...ticks.map((unseen) => ({ unseen })),
];

/** The page shows it, or has shown it in a part that is folded now. */
export const isChosen = (part: Part): Condition => ({
  any: [showsChosen(part), { all: [{ wasDone: `grant-role/pick-${part.id}` }, ...onlyPressed(part)] }],
});

export const surelyChosen = parts.map(isChosen);
/** What else bears the name of what is chosen only tells of it: a chip, a row of what is possible. */
export const stillToChoose = (part: Part): Condition => ({ all: [newAdminForm, { not: isChosen(part) }] });
/** The role stands nowhere. */
export const wantsRole: Condition[] = [
  newAdminForm,
  { gone: rolePart.choice },
  { lacks: { find: 'text', name: ROLE } },
];

/** In a list of ticks the user, or the company, is not the only one that is to get the role. */
export const othersTicked: Condition = { any: [USER, COMPANY].map((of) => ({ sees: { find: 'other-tick', of } })) };

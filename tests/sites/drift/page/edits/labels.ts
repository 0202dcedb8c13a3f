import { isIcon } from '../../../../../utils/dom/find/written-text.ts';
import { type LabelSet, spellingsOf } from '../../../../../utils/domain/label.ts';
import type { PortalId } from '../../../../../utils/domain/step.ts';
import { normalizeText } from '../../../../../utils/domain/text.ts';
import * as accountflow from '../../../../../utils/sites/accountflow/labels.ts';
import * as admin from '../../../../../utils/sites/admin/labels.ts';
import * as appStore from '../../../../../utils/sites/app-store/labels.ts';
import { shownText } from '../shown-text.ts';
import { allElements, type Edit, isField, pressed, textNodes } from './edit.ts';

const isLabels = (value: unknown): value is LabelSet =>
  typeof value === 'object' && value !== null && 'spellings' in value;
/** Marks of windows, errors and customers are no labels of the flow. */
const NOT_CHANGED: readonly LabelSet[] = [
  appStore.COOKIE_WORDS,
  accountflow.noLicense,
  admin.CUSTOMER,
  admin.PRODUCT_NAMES,
];

const SETS: Record<PortalId, LabelSet[]> = {
  admin: Object.values(admin),
  'app-store': Object.values(appStore),
  accountflow: Object.values(accountflow),
} as Record<PortalId, LabelSet[]>;

const NAMING = ['aria-label', 'placeholder', 'title', 'value', 'alt'];

/** The labels of a portal's pages. */
export const labelSetsIn = (portal: PortalId): LabelSet[] =>
  SETS[portal].filter((each) => isLabels(each) && !NOT_CHANGED.includes(each));

/** What each spelling is replaced by: one spelling per label for the whole page. */
function replacements(portal: PortalId, pick: (list: readonly string[]) => string): Map<string, string> {
  const sets = labelSetsIn(portal);
  const chosen = new Map<string, string>();
  // The same word may belong to two labels ("Integrate"): what fits both is taken.
  for (const set of sets.toSorted((a, b) => spellingsOf(a).length - spellingsOf(b).length)) {
    const spellings = spellingsOf(set);
    const other = pick(spellings);
    for (const spelling of spellings)
      if (!chosen.has(normalizeText(spelling))) chosen.set(normalizeText(spelling), other);
  }
  return chosen;
}

const keepSpace = (text: string, word: string): string => text.replace(/\S(?:[\s\S]*\S)?/, word);

/** PRODUCT's other spellings and languages, each label alike on the whole page. */
export const otherSpellings: Edit = ({ doc, random, state }) => {
  const others = replacements(state.portal, (list) => random.pick(list));
  let changed = 0;
  for (const text of textNodes(doc)) {
    const other = others.get(normalizeText(text.data));
    // Options keep their product's name: the form's data, not its labels.
    if (!other || text.parentElement?.closest('option,[role=option],[role=combobox],h1 + *')) continue;
    text.data = keepSpace(text.data, other);
    changed++;
  }
  for (const element of allElements(doc)) {
    for (const name of NAMING) {
      const value = element.getAttribute(name);
      const other =
        value && !(name === 'value' && element.localName === 'option') ? others.get(normalizeText(value)) : undefined;
      // Some lists are called what they show, which was kept.
      if (other && shownText(element).trim() !== value) element.setAttribute(name, other);
    }
  }
  return changed > 0;
};

function targetTexts(truth: HTMLElement): Text[] {
  const target = pressed(truth);
  const labels =
    isField(target) && 'labels' in target ? [...((target.labels as NodeListOf<HTMLElement> | null) ?? [])] : [target];
  // The letters of an icon's font are no words, nor are signs: what changes them breaks the picture.
  const isWritten = ({ data, parentElement }: Text): boolean =>
    !!parentElement && /[\p{L}\p{N}–]/u.test(data) && !parentElement.closest('select,svg') && !isIcon(parentElement);
  return labels.flatMap((label) => textNodes(label)).filter(isWritten);
}

/** The target's words change as `change` says; false when there are none to change. */
const onTexts =
  (change: (text: Text, random: { chance(share: number): boolean; pick<T>(list: readonly T[]): T }) => boolean): Edit =>
  ({ truth, random }) =>
    targetTexts(truth())
      .map((text) => change(text, random))
      .some(Boolean);

/** Hard spaces, line breaks of the source, soft hyphens and marks that nobody sees. */
export const oddSpaces: Edit = onTexts((text, random) => {
  const before = text.data;
  const words = before
    .trim()
    .split(/\s+/)
    .map((word) => (word.length > 6 && random.chance(0.6) ? `${word.slice(0, 4)}\u00ad${word.slice(4)}` : word));
  text.data = `\n      ${words.join(random.pick(['\u00a0', '\n        ', '\u2009', ' \u200b']))}\n    `;
  return text.data !== before;
});

/** One text in several nodes, as frameworks leave it. */
export const splitNodes: Edit = onTexts((text, random) => {
  if (text.data.trim().length < 3) return false;
  // The items of a flexible box are no parts of one text.
  if (/flex|grid/.test(getComputedStyle(text.parentElement as Element).display)) {
    const line = document.createElement('span');
    text.replaceWith(line);
    line.append(text);
  }
  const isTagged = random.chance(0.5);
  const middle = Math.floor(text.data.length / 2);
  const rest = text.splitText(middle);
  if (isTagged) {
    const span = document.createElement('span');
    rest.replaceWith(span);
    span.append(rest);
  } else rest.before(document.createComment('/'));
  return true;
});

/** Capitals by the style sheet, or in the text itself. */
export const capitals: Edit = ({ truth, random }) => {
  const target = pressed(truth());
  if (isField(target)) return false;
  if (random.chance(0.5)) target.style.textTransform = 'uppercase';
  else for (const text of targetTexts(truth())) text.data = text.data.toUpperCase();
  return true;
};

const PICTURES = [
  '<svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path d="M2 8h12"/></svg>',
  '<i class="material-icons" style="font:20px \'Material Icons\';width:20px;overflow:hidden;display:inline-block">add_circle</i>',
  '<span style="font-family:\'Material Symbols Outlined\';width:20px;overflow:hidden;display:inline-block">arrow_forward</span>',
  '<span aria-hidden="true">\ue8b8</span>',
  '<span>→</span>',
  '<img alt="" width="16" height="16" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">',
  '<span style="position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)">(opens in this window)</span>',
];

/** A picture before or after the target's words. */
export const icons: Edit = ({ truth, random }) => {
  const texts = targetTexts(truth());
  const [first, last] = [texts[0], texts.at(-1)];
  if (!first || !last) return false;
  const template = document.createElement('template');
  template.innerHTML = random.pick(PICTURES);
  if (random.chance(0.5)) first.before(template.content);
  else last.after(template.content);
  return true;
};

/** A count, a required mark, a colon, dots. */
export const marks: Edit = ({ truth, random, state }) => {
  const text = targetTexts(truth()).at(-1);
  if (!text || /choose-|pick-|open-user|tick-/.test(state.action)) return false;
  const isTab = pressed(truth()).matches('[role=tab]');
  text.data = text.data.replace(
    /\s*$/,
    random.pick(isField(pressed(truth())) ? [' *', ':', ' *:'] : isTab ? [' (12)'] : ['…', ' …', '...', ' ›']),
  );
  return true;
};

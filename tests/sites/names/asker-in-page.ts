import { accessibleName } from '../../../utils/dom/name/accessible-name.ts';
import { roleOf } from '../../../utils/dom/name/role.ts';
import { closestDeep, deepElements, parentOf } from '../../../utils/dom/walk.ts';
import { loadState } from '../drift/page/load-state.ts';
import type {} from './playwright-engine.ts';

/** What one engine says of an element. */
export interface Answer {
  readonly role: string | null;
  readonly name: string;
}

/** The engines asked; ours first. */
export const ENGINES = ['ours', 'playwright', 'axe'] as const;
type Engine = (typeof ENGINES)[number];

/** The parts of axe-core that its own types do not tell of. */
interface Axe {
  setup(root: Element): void;
  teardown(): void;
  commons: { text: { accessibleText(element: Element): string }; aria: { getRole(element: Element): string | null } };
}

const tidy = (text: string): string => text.replace(/[ \t\n\f\r]+/g, ' ').replace(/^ | $/g, '');

/** Engines differ in the word for it only. */
const plain = (role: string | null): string | null =>
  role && !/^(?:none|presentation|generic)$/.test(role) ? role : null;

const ASK: Record<Engine, (element: Element) => Answer> = {
  ours: (element) => ({ role: roleOf(element), name: accessibleName(element) }),
  playwright(element) {
    const { getAriaRole, getElementAccessibleNameText } = playwrightEngine.utils;
    return { role: plain(getAriaRole(element)), name: tidy(getElementAccessibleNameText(element, false)) };
  },
  axe(element) {
    const { setup, teardown, commons } = (globalThis as unknown as { axe: Axe }).axe;
    setup(document.documentElement);
    const role = plain(commons.aria.getRole(element));
    const name = tidy(commons.text.accessibleText(element));
    teardown();
    return { role, name };
  },
};

/** What every engine says of the element with `id="t"` in each of these bodies; declarative shadow roots work. */
function askAll(bodies: readonly string[]): Record<Engine, Answer>[] {
  return bodies.map((html) => {
    document.body.setHTMLUnsafe(html);
    const element = document.querySelector('#t');
    if (!element) throw new Error(`nothing to ask about in ${html}`);
    return { ours: ASK.ours(element), playwright: ASK.playwright(element), axe: ASK.axe(element) };
  });
}

/** Has a box, or what has none of its own stands in something that has. */
function isDrawn(element: Element): boolean {
  const drawn = element.closest('select') ?? element;
  if (drawn.checkVisibility({ visibilityProperty: true })) return true;
  const around = getComputedStyle(element).display === 'contents' && parentOf(element);
  return !!around && isDrawn(around);
}

const isHidden = (element: Element): boolean =>
  !!closestDeep(element, (at) => at.getAttribute('aria-hidden') === 'true') || !isDrawn(element);

/** Playwright leaves out no-break spaces at the ends, zero-width spaces and soft hyphens. */
const flat = (text: string): string => text.replace(/[\u200b\u00ad]/g, '').trim();

/** Playwright has items of no list, or of one that is a menu or the like, and regions without a name too. */
const ROLED = 'li:not(:is(ul,ol,menu):not([role])>*),[role=region]:not([aria-label],[aria-labelledby],[title])';

/** It takes nothing from a combobox that is no field; the users see its contents. */
const SHORTENED = ':has([role=combobox]:not(input,select))';

/**
 * Where ours differs from Playwright's, element by element of a document: its opening tag and what was said. What is hidden
 * is asked for its role only.
 */
function compare(html: string): { count: number; differences: string[] } {
  loadState(html);
  const elements = [...deepElements(document.body)].filter((each) => !each.matches(ROLED));
  const differences = elements.flatMap((element) => {
    const [ours, theirs] = [ASK.ours(element), ASK.playwright(element)];
    const isNameless = isHidden(element) || element.matches(SHORTENED);
    const isSame = ours.role === theirs.role && (isNameless || flat(ours.name) === flat(theirs.name));
    return isSame ? [] : [JSON.stringify([(element.cloneNode() as Element).outerHTML, ours, theirs])];
  });
  return { count: elements.length, differences };
}

const parts = { askAll, compare };

declare global {
  /** The bundled asker, on the page under test. */
  var asker: typeof parts;
}
globalThis.asker = parts;

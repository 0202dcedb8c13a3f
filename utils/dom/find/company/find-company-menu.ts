import type { Located, Locator } from '../../../domain/locator.ts';
import { normalizeText } from '../../../domain/text.ts';
import { drawnAtTop } from '../../drawn-at-top.ts';
import { containsDeep } from '../../walk.ts';
import { plainlyClickable, pressedBy } from '../control/pressable.ts';
import { judge } from '../judge.ts';
import { perScene } from '../per-scene.ts';
import { isInMenu } from '../region/in-menu.ts';
import type { Scene } from '../scene.ts';
import { visibleStandIn } from '../stand-in.ts';
import { nameLines, nameRank } from '../table/name-lines.ts';
import { isPlace, looksLikeCompany, withoutMark } from './company-text.ts';
import { type MenuText, menuTexts } from './menu-texts.ts';

/** The top bar without any markup, CSS px from the top of the page. */
const BAR_DEPTH = 120;

/** A flag is wider than an icon and narrower than a logo, and small, CSS px. */
const FLAG_HEIGHT = 40;

const PRESSED =
  'a,button,select,summary,[role=button],[role=combobox],[aria-haspopup],[aria-expanded],[tabindex="0"],[onclick]';

const CONTENT = 'main,[role=main],table:has(th),[role=grid],[role=tablist]';

/** Without what stands in the page's content: in document order most stand where the one before them did. */
function outsideContent(elements: readonly Element[]): Element[] {
  let content: Element | null = null;
  return elements.filter((each) => {
    content = content?.contains(each) ? content : each.closest(CONTENT);
    return !content;
  });
}

function isInBar(element: Element): boolean {
  const box = element.getBoundingClientRect();
  const isAtTop = box.top + scrollY < BAR_DEPTH || box.top < BAR_DEPTH / 2;
  return isAtTop && box.height < BAR_DEPTH;
}

const isFlagImage = (image: Element): boolean => {
  const { width, height } = image.getBoundingClientRect();
  return height >= 8 && height <= FLAG_HEIGHT && width / height > 1.2 && width / height < 2.1;
};

/** By its name, its sign, a picture of a flag's shape, or a drawing in more than one colour (a caret has one). */
function hasFlag(trigger: Element): boolean {
  if (/[\u{1f1e6}-\u{1f1ff}]{2}/u.test(trigger.textContent ?? '')) return true;
  if (trigger.querySelector('[class*=flag i],img[src*=flag i]')) return true;
  if ([...trigger.querySelectorAll('img')].some(isFlagImage)) return true;
  return [...trigger.querySelectorAll('svg')].some(
    (svg) =>
      isFlagImage(svg) &&
      new Set([...svg.querySelectorAll('[fill]')].map((each) => each.getAttribute('fill'))).size > 1,
  );
}

const opens = (trigger: Element): boolean =>
  trigger.matches('[aria-haspopup]:not([aria-haspopup=false]),[aria-expanded],select,summary,[role=combobox]') ||
  !!trigger.querySelector('[aria-haspopup],[aria-expanded]');

/** The company that a button's texts name; null when none of them is surely more than a person or a place. */
function companyIn(scene: Scene, trigger: Element, texts: readonly MenuText[]): string | null {
  const known = scene.names({ value: 'companyName' });
  const user = scene.names({ value: 'userName' });
  const named = texts.find(({ text }) => nameRank(text, known) !== null);
  if (named) return withoutMark(named.text);
  const formal = texts.find(({ text }) => looksLikeCompany(text));
  if (formal) return formal.text;
  const others = texts.filter(
    ({ text }) => !user.includes(normalizeText(text)) && !text.includes('@') && !isPlace(text),
  );
  const small = others.find(({ as }) => as === 'small');
  const [only, second] = others;
  const isFlagged = only && !second && hasFlag(trigger) && opens(trigger);
  const likely = small && texts.some(({ as }) => as === 'text') ? small : isFlagged ? only : null;
  return likely?.text ?? null;
}

interface Rated {
  readonly element: Element;
  readonly company: string | null;
  readonly weight: number;
}

/** It opens something, and nothing that can be pressed stands right of it. */
function opensLast(trigger: Element, all: readonly Element[]): boolean {
  const { left } = trigger.getBoundingClientRect();
  return opens(trigger) && all.every((other) => other === trigger || other.getBoundingClientRect().left <= left);
}

/** Says nothing but a flag: the guide's "name or flag". */
const isLoneFlag = (trigger: Element, texts: readonly MenuText[], all: readonly Element[]): boolean =>
  !texts.length && hasFlag(trigger) && opensLast(trigger, all);

/** Says nothing but who the user is, by name or initials: the design system has one menu for the user and the company. */
function userMenus(scene: Scene): Element[] {
  const [user = ''] = scene.names({ value: 'userName' });
  const words = [user, user.replace(/(\p{L})\p{L}*[^\p{L}]*/gu, '$1')];
  const all = triggersOf(scene, []);
  return all.filter((each) => {
    const texts = menuTexts(scene, each);
    return texts.length && texts.every(({ text }) => words.includes(normalizeText(text))) && opensLast(each, all);
  });
}

function rate(scene: Scene, element: Element, all: readonly Element[]): Rated | null {
  const texts = menuTexts(scene, element);
  const company = companyIn(scene, element, texts);
  if (company === null && !isLoneFlag(element, texts, all)) return null;
  const { left, right } = element.getBoundingClientRect();
  const isRight = (left + right) / 2 > innerWidth / 2;
  const isKnown = company !== null && nameRank(company, scene.names({ value: 'companyName' })) !== null;
  const isFormal = company !== null && looksLikeCompany(company);
  const isPlaced = (opens(element) ? 2 : 0) + (isRight ? 2 : 0);
  const named = isKnown ? 4 : isFormal ? 3 : company ? 2 : 0;
  // The maker's name beside the logo opens nothing and stands at the left.
  return isPlaced ? { element, company, weight: named + isPlaced + (hasFlag(element) ? 1 : 0) } : null;
}

/** What is drawn in the right half of the bar. */
export const drawnInBar = perScene((scene): Element[] =>
  outsideContent(drawnAtTop(scene.doc, BAR_DEPTH, innerWidth / 2)),
);

/** What the pointing hand alone says is pressed, at the right of the bar: boxes without any role. */
const handsInBar = perScene((scene): Element[] => drawnInBar(scene).flatMap((at) => plainlyClickable(scene, at) ?? []));

/** Everything in the bar that may be pressed, without what wraps or fills another, and without an open menu's entries. */
function triggersOf(scene: Scene, seen: readonly Element[]): Element[] {
  const known = scene.names({ value: 'companyName' });
  const byName = nameLines(scene, known).flatMap(({ at }) => pressedBy(scene, at) ?? []);
  const pressed = outsideContent([...scene.all(PRESSED), ...byName, ...seen]);
  // Of a drop-down drawn around its search input the box is what people see.
  const seenOf = pressed.flatMap((each) => visibleStandIn(scene, each) ?? []);
  const inBar = [...new Set(seenOf)].filter((each) => isInBar(each));
  const within = (outer: Element): Element[] => inBar.filter((each) => each !== outer && containsDeep(outer, each));
  const bars = inBar.filter((each) => within(each).length > 1);
  const single = inBar.filter((each) => !bars.includes(each));
  const outer = single.filter((each) => !single.some((other) => within(other).includes(each)));
  return outer.filter((each) => {
    const { top } = each.getBoundingClientRect();
    const hangsBelow = outer.some((other) => other !== each && other.getBoundingClientRect().bottom <= top + 2);
    return !each.matches('[role^=menuitem],[role=option]') && !(hangsBelow && isInMenu(scene, each));
  });
}

function rateAll(scene: Scene, seen: readonly Element[]): Rated[] {
  const triggers = triggersOf(scene, seen);
  return triggers.flatMap((trigger) => rate(scene, trigger, triggers) ?? []).sort((a, b) => b.weight - a.weight);
}

const ratedMenus = perScene((scene): Rated[] => {
  // What the open menu lists may be a document of its own: its entries are no menus.
  if (isInMenu(scene, scene.doc.documentElement)) return [];
  const rated = rateAll(scene, []);
  return rated.length ? rated : rateAll(scene, handsInBar(scene));
});

/** The menu in the top bar that names the session's company, open or closed; told without any label. */
export function findCompanyMenu(scene: Scene, locator: Extract<Locator, { find: 'company-menu' }>): Located<Element> {
  const [best, second] = ratedMenus(scene);
  if (best && second && second.weight === best.weight) return { outcome: 'ambiguous', reason: 'several-matches' };
  const users = best || !locator.orUser ? [] : userMenus(scene).map((element) => ({ element, rank: 2 }));
  return judge(scene, best ? [{ element: best.element, rank: best.company === null ? 2 : 0 }] : users, locator);
}

/** The company that the menu names now; null when there is no such menu, two may be it, or it shows but a flag. */
export function readCompanyMenu(scene: Scene): string | null {
  const [best, second] = ratedMenus(scene);
  return best && best.weight !== second?.weight ? best.company : null;
}

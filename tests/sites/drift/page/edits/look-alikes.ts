import { shownText } from '../shown-text.ts';
import { type Edit, hasOpenList, isField, pressed } from './edit.ts';

/** The words on the target, or the label of a field. */
function wordsOf(truth: HTMLElement): string {
  const target = pressed(truth);
  const label = 'labels' in target ? [...((target.labels as NodeListOf<HTMLElement> | null) ?? [])][0] : undefined;
  const says = isField(target) ? label : target;
  return says ? (shownText(says).split('\n')[0]?.trim() ?? '') : '';
}

function copyOf(truth: HTMLElement): HTMLElement {
  const copy = pressed(truth).cloneNode(true) as HTMLElement;
  for (const each of [copy, ...copy.querySelectorAll('*')])
    for (const name of ['data-truth', 'id', 'for']) each.removeAttribute(name);
  return copy;
}

const HIDDEN = [
  'display:none',
  'visibility:hidden;position:absolute',
  'position:absolute;width:0;height:0;overflow:hidden',
  'position:absolute;left:-9999px;top:0',
  'position:absolute;opacity:0;pointer-events:none',
  'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)',
];

/** A double that nobody sees: for measuring, for screen readers, for another width of screen. */
export const hiddenDouble: Edit = ({ truth, random }) => {
  const target = pressed(truth());
  if (target.matches('td,th,tr,option')) return false;
  const copy = copyOf(truth());
  // An entry within an entry would be written out of it, and be seen, where the part is a document of its own.
  const holder = target.localName === 'li' ? copy : document.createElement('div');
  // What the page's style gives to such elements would leave a corner of it in sight.
  holder.style.cssText = `${random.pick(HIDDEN)};padding:0;border:0;margin:0;min-width:0;min-height:0`;
  if (random.chance(0.5)) holder.setAttribute('aria-hidden', 'true');
  if (holder !== copy) holder.append(copy);
  // A look that another edit has frozen into it would take the presses that are meant for the target.
  if (holder.style.pointerEvents === 'none')
    for (const each of [copy, ...copy.querySelectorAll<HTMLElement>('*')]) each.style.pointerEvents = 'none';
  target[random.pick(['before', 'after'] as const)](holder);
  return true;
};

const button = (words: string): HTMLElement =>
  Object.assign(document.createElement('button'), { type: 'button', textContent: words });

/** A closed menu, a closed window or a folded part somewhere on the page offers the same words. */
export const closedMenu: Edit = ({ doc, truth, random }) => {
  const words = wordsOf(truth());
  if (!words) return false;
  const holder = random.pick([
    () => Object.assign(doc.createElement('details'), { innerHTML: '<summary>?</summary>' }),
    () => doc.createElement('dialog'),
    () => Object.assign(doc.createElement('ul'), { hidden: true }),
    () => Object.assign(doc.createElement('div'), { popover: 'auto' }),
    () => Object.assign(doc.createElement('div'), { style: 'height:0;overflow:hidden' }),
  ])() as HTMLElement;
  holder.append(
    holder.localName === 'ul'
      ? Object.assign(doc.createElement('li'), { innerHTML: `<a href="#x">${words}</a>` })
      : button(words),
  );
  doc.body[random.pick(['append', 'prepend'] as const)](holder);
  return true;
};

/** A text to read says the same as the target: in a footer, as a hint, as a heading of a help article. */
export const sameProse: Edit = ({ doc, truth, random }) => {
  const words = wordsOf(truth());
  if (!words) return false;
  const text = doc.createElement(random.pick(['p', 'small', 'h4', 'li']));
  text.textContent = random.pick([words, `${words}: se hjelp`, `«${words}»`]);
  const footer = doc.createElement('footer');
  footer.style.cssText = 'padding:8px;color:#555';
  if (text.localName === 'li') {
    const list = doc.createElement('ul');
    list.append(text);
    footer.append(list);
  } else footer.append(text);
  const main = doc.querySelector('main,[role=main]') ?? doc.body;
  main.append(footer);
  return true;
};

const COOKIES = ['We use cookies to make this site better.', 'Vi bruker informasjonskapsler.', 'Vi använder kakor.'];

/** A cookie banner whose button says the same. */
export const cookieBanner: Edit = ({ doc, truth, random, state }) => {
  const target = pressed(truth());
  const words = wordsOf(truth());
  const { companyName, userName } = state.connection;
  if (!words || isField(target) || [companyName, userName].some((name) => name && words.includes(name))) return false;
  const box = target.getBoundingClientRect();
  const banner = doc.createElement('div');
  const side = box.left > innerWidth / 2 ? 'left:8px' : 'right:8px';
  const edge = box.top > innerHeight / 2 ? 'top:70px' : 'bottom:8px';
  banner.style.cssText = `position:fixed;${side};${edge};width:240px;padding:10px;background:#222;color:#fff;z-index:40`;
  if (random.chance(0.5)) banner.setAttribute('role', random.pick(['dialog', 'region', 'alertdialog']));
  if (random.chance(0.5)) banner.setAttribute('aria-label', 'Cookies');
  banner.innerHTML = `<p>${random.pick(COOKIES)}</p>`;
  banner.append(button('Accept'), button(random.chance(0.5) ? words : 'OK'));
  doc.body.append(banner);
  return true;
};

/** Another app's card among the apps, with our button on it, right before or after what stood there. */
export const otherCard: Edit = ({ doc, truth, random, state }) => {
  if (state.portal !== 'app-store' || !/start-integration|reopen|open-app$/.test(state.action)) return false;
  const target = pressed(truth());
  let card: HTMLElement | null = target;
  while (card && !/accountflow/i.test(shownText(card))) card = card.parentElement;
  if (!card || card.matches('main,body')) return false;
  if (card.parentElement?.childElementCount === 1) card = card.parentElement;
  const other = card.cloneNode(true) as HTMLElement;
  for (const each of [other, ...other.querySelectorAll('*')])
    for (const name of ['data-truth', 'id']) each.removeAttribute(name);
  const walker = doc.createTreeWalker(other, NodeFilter.SHOW_TEXT);
  const name = random.pick(['Amili', 'Accountflow Payroll', 'Accounting flow', 'Flow', 'Accountflow Connector']);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    (node as Text).data = (node as Text).data.replace(/accountflow/gi, name);
  card[random.pick(['before', 'after'] as const)](other);
  return true;
};

/** The company's name stands elsewhere on the page too: in a greeting, a trail, a list of what was used last. */
export const nameElsewhere: Edit = ({ doc, random, state }) => {
  const { companyName, userName } = state.connection;
  const name = random.pick([companyName, userName]);
  if (!name || hasOpenList(doc)) return false;
  const box = doc.createElement('div');
  box.style.cssText = 'padding:8px;font-size:14px';
  box.innerHTML = random.pick([
    `<p>${name}</p>`,
    `<span>Admin</span> / <span>${name}</span>`,
    `<h2>${name}</h2>`,
    `<p>Hei, <b>${name}</b>!</p>`,
  ]);
  (doc.querySelector('main,[role=main]') ?? doc.body).prepend(box);
  return true;
};

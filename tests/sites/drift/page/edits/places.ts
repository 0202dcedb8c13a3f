import { parentOf } from '../../../../../utils/dom/walk.ts';
import { shownText } from '../shown-text.ts';
import { type Edit, hasOpenList, isDrawn, isField } from './edit.ts';

/** Made alike: entries of one list, fields of one form, buttons of one row. */
function likes(element: Element): Element[] {
  const siblings = [...(element.parentElement?.children ?? [])];
  return siblings.filter((each) => each.localName === element.localName && isDrawn(each));
}

/** Rows that one cell reaches over stay in their order. Boxes side by side under others that stand alike are cells: each belongs to its column. */
function isTied(list: Element[]): boolean {
  if (list.some((each) => each.querySelector(':scope > [rowspan]:not([rowspan="1"])'))) return true;
  const [first, second] = list.map((each) => each.getBoundingClientRect());
  const row = list[0]?.parentElement;
  const rows = [...(row?.parentElement?.children ?? [])].filter((each) => each.className === row?.className);
  const isBeside = !!first && !!second && Math.abs(first.top - second.top) < 2;
  return isBeside && rows.length > 1 && rows.every((each) => each.childElementCount === row?.childElementCount);
}

/** Entries of a list, fields, buttons, cards or rows stand in another order. */
export const reorder: Edit = ({ truth, random, state }) => {
  const lists: Element[][] = [];
  for (let at: Element | null = truth(); at && at.localName !== 'body'; at = parentOf(at)) {
    const list = likes(at);
    // Cells belong to their columns; what the id panel says belongs to the name above it.
    const isFree = !at.matches(
      'td,th,thead,tbody,dt,dd,label,input,span,[role=cell],[role=gridcell],[role=rowheader],[role=columnheader]',
    );
    const isAlike = list.every(
      (each) => each.className.toString().split(' ')[0] === at?.className.toString().split(' ')[0],
    );
    if (list.length > 1 && isFree && isAlike && !isTied(list) && !state.reads && !at.querySelector('h1'))
      lists.push(list);
  }
  if (!lists.length) return false;
  const list = random.pick(lists);
  const parent = list[0]?.parentElement as Element;
  const marks = list.map((each) => {
    const mark = document.createComment('');
    each.replaceWith(mark);
    return mark;
  });
  const turned = random.chance(0.5) ? list.toReversed() : [...list.slice(1), list[0] as Element];
  for (const [at, mark] of marks.entries()) mark.replaceWith(turned[at] as Element);
  return parent.isConnected && isDrawn(truth());
};

/** Something stands above it all, so that the target is further down or out of sight. */
export const pushedDown: Edit = ({ doc, random, truth }) => {
  if (hasOpenList(doc)) return false;
  const main = [...doc.querySelectorAll('main,[role=main],[data-was=main],.css-m41n')].find((each) =>
    each.contains(truth()),
  );
  if (!main) return false;
  const notice = doc.createElement('div');
  notice.style.cssText = `height:${random.pick([60, 300, 1200])}px;background:#fffbe6;padding:8px`;
  notice.textContent = 'Planlagt vedlikehold lørdag kl. 22.';
  main.prepend(notice);
  return true;
};

/** A field's label stands elsewhere: around it, before it as plain text, or is only said. */
export const otherLabelling: Edit = ({ truth, random, doc }) => {
  const field = truth();
  const labels = 'labels' in field ? [...((field.labels as NodeListOf<HTMLLabelElement> | null) ?? [])] : [];
  const [label] = labels;
  if (!isField(field) || !label || labels.length > 1 || label.contains(field)) return false;
  const words = shownText(label).trim();
  const way = random.pick(['plain', 'said', 'around', 'labelledby', 'hint'] as const);
  if (way === 'plain') {
    const text = doc.createElement('div');
    text.textContent = words;
    text.style.cssText = 'font-size:13px';
    label.remove();
    field.before(text);
  } else if (way === 'said') {
    field.setAttribute('aria-label', words);
    label.remove();
  } else if (way === 'around') {
    const around = doc.createElement('label');
    field.replaceWith(around);
    around.append(Object.assign(doc.createElement('span'), { textContent: words }), field);
    label.remove();
  } else if (way === 'labelledby') {
    const text = doc.createElement('span');
    text.id = random.word();
    text.textContent = words;
    label.replaceWith(text);
    field.setAttribute('aria-labelledby', text.id);
  } else {
    if (field.localName === 'select') return false;
    field.setAttribute('placeholder', words);
    label.remove();
  }
  return true;
};

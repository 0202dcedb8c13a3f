import { parentOf } from '../../../../../utils/dom/walk.ts';
import { spellingsOf } from '../../../../../utils/domain/label.ts';
import { TENANT_ID } from '../../../../../utils/sites/app-store/labels.ts';
import type { Random } from '../random.ts';
import { shownText } from '../shown-text.ts';
import type { Edit } from './edit.ts';

const hex = (random: Random, length: number): string =>
  Array.from({ length }, () => Math.floor(random.next() * 16).toString(16)).join('');

const uuid = (random: Random): string =>
  `${hex(random, 8)}-${hex(random, 4)}-4${hex(random, 3)}-a${hex(random, 3)}-${hex(random, 12)}`;

const OTHERS = ['Fjellbekk Regnskap AS', 'Solvik Drift AS', 'Bjørk & Sønn ANS'];
const CALLED = ['Client ID', 'Correlation ID', 'Order', 'Subscription ID', 'Kunde-ID', 'Environment ID'];

/** The part of the open menu about one company: its name and its id. */
function blockOf(truth: HTMLElement, name: string): HTMLElement | null {
  for (let at: Element | null = truth; at && at.localName !== 'body'; at = parentOf(at))
    if (shownText(at as HTMLElement).includes(name)) return at as HTMLElement;
  return null;
}

/** An id of something else, with another name, stands beside the one that is read: in the same menu. */
export const otherIdInMenu: Edit = ({ doc, truth, random, state }) => {
  const block = state.reads ? blockOf(truth(), state.reads.companyName) : null;
  if (!block?.parentElement || block.matches('td,tr,dd,dl')) return false;
  // Of two ids that are both called a Tenant ID only who knows the company can tell which is the wanted one.
  const isKnown = state.connection.companyName === state.reads?.companyName;
  const called = isKnown && random.chance(0.4) ? random.pick(spellingsOf(TENANT_ID)) : random.pick(CALLED);
  const made = doc.createElement(block.localName === 'li' ? 'li' : 'div');
  made.style.cssText = 'padding:4px;font-size:12px';
  const id = uuid(random);
  made.innerHTML = random.pick([
    `<b>${random.pick(OTHERS)}</b><div>${called}: ${id}</div>`,
    `<div>${random.pick(OTHERS)}</div><div><span>${called}</span> <code>${id}</code></div>`,
  ]);
  if (block.parentElement.localName === 'body') block[random.pick(['append', 'prepend'] as const)](made);
  else block[random.pick(['before', 'after'] as const)](made);
  return true;
};

/** Ids with other companies' names on the page itself, one of them called as the wanted one is. */
export const otherIdsOnPage: Edit = ({ doc, random, state }) => {
  if (state.portal !== 'app-store') return false;
  const rows = OTHERS.map(
    (name) => `<tr><td>${name}</td><td>${random.pick([...CALLED, 'Tenant ID'])}</td><td>${uuid(random)}</td></tr>`,
  );
  const table = doc.createElement('table');
  table.style.cssText = 'font-size:12px;color:#555';
  table.innerHTML = rows.join('');
  (doc.querySelector('main,[role=main],[data-was=main]') ?? doc.body).append(table);
  return true;
};

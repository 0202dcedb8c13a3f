import type { PortalId } from '../../../../utils/domain/step.ts';
import { COMPANY, type MatrixState, OTHER_COMPANY, OTHER_ID, USER } from '../matrix-state.ts';
import type { Words } from '../words.ts';
import { pageOf } from './parts.ts';

/** Every word of the flow, as a page that is none of ours may have them. */
const WORDS = [
  'Admin',
  'Users and roles',
  'Add access to',
  'Service access',
  'App Store',
  'Integration Administrator',
  'Save and close',
  'Accountflow',
  'Integrate',
  'Application permissions',
  'Accept',
  'Tenant ID',
  'Settings & Admin',
  'Company',
  'Add company',
  'Add other systems',
  'Company name',
  'Accounting system',
  'Validate',
  'Save',
];

const article = (w: Words): string =>
  pageOf(
    'main{max-width:700px;margin:auto}',
    `<main><h1>${w('How to connect')}</h1>${WORDS.map((word) => `<p>${w('Press')} <b>${w(word)}</b> ${w('and go on')}.</p><h2>${w(word)}</h2>`).join('')}<p>${COMPANY}, ${USER}: <code>${OTHER_ID}</code></p></main>`,
  );

const ledger = (w: Words): string =>
  pageOf(
    'table{width:900px}',
    `<main><h1>${w('General ledger')}</h1><table><thead><tr><th>${w('Voucher')}</th><th>${w('Text')}</th><th>${w('Amount')}</th></tr></thead><tbody>${[
      'Save',
      'Accept',
      'Company',
      'Integrate',
      'Apps',
      'Validate',
    ]
      .map((word, at) => `<tr><td>${at + 1}</td><td>${w(word)}</td><td>1 000,00</td></tr>`)
      .join(
        '',
      )}<tr><td>9</td><td>${COMPANY}</td><td>2 000,00</td></tr></tbody></table><button>${w('Export')}</button></main>`,
  );

const error = (w: Words): string =>
  pageOf('', `<main><h1>403</h1><p>${w('You have no access to this page.')}</p><a href="/">${w('Back')}</a></main>`);

const form = (w: Words): string =>
  pageOf(
    '',
    `<main><h1>${w('New supplier')}</h1><form><label>${w('Supplier')} <input></label><label>${w('Bank account')} <input value="${OTHER_COMPANY}"></label><select><option>Tripletex</option></select><button>${w('Create')}</button></form></main>`,
  );

const HOST: Record<PortalId, string> = {
  admin: 'signin.visma.net',
  'app-store': 'apps.visma.com',
  accountflow: 'app.accountflow.com',
};
/** On the portals' own hosts the card may say that it is lost; of a page it knows nothing about, Admin says nothing. */
const SILENT: Record<PortalId, string> = { admin: 'nothing', 'app-store': 'lost', accountflow: 'lost' };
const DONE: Record<PortalId, number> = { admin: 1, 'app-store': 2, accountflow: 5 };

const KINDS = { 'help article': article, 'ledger page': ledger, 'no access': error, 'another form': form };

/** Pages on the portals' hosts on which nothing may ever be pointed at. */
export const NONE_OF_OURS: readonly MatrixState[] = (['admin', 'app-store', 'accountflow'] as const).flatMap((portal) =>
  Object.entries(KINDS).map(
    ([name, html]): MatrixState => ({
      name: `${name} on ${portal}`,
      portal,
      host: HOST[portal],
      done: DONE[portal],
      expect: SILENT[portal],
      html,
    }),
  ),
);

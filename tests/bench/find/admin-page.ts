/** What the connection knows; the page bears all of it once. */
export const VALUES = {
  companyName: 'Nordlys Handel AS',
  orgNumber: '923741585',
  userName: 'Åse Bjørnstad',
  tenantId: '',
} as const;

const SERVICES = ['Approval', 'AutoInvoice', 'Expense', 'Payslip', 'Scanner', 'Budget', 'App Store'];
const WORDS = 'Nord Fjell Vik Sund Berg Dal Elv Strand Skog Holm Lund Haug Ness Moen Aas'.split(' ');
const KINDS = ['Regnskap', 'Handel', 'Bygg', 'Transport', 'Eiendom', 'Service', 'Invest'];

/** Elements of one row of the table, and of one card. */
const ROW = 3 + SERVICES.length * 3;
const CARD = 12;

const nameOf = (at: number): string => {
  const [word, other] = [WORDS[at % WORDS.length], WORDS[(at * 7 + 3) % WORDS.length]];
  return `${word}${other?.toLowerCase()} ${KINDS[at % KINDS.length]} ${at} AS`;
};

function row(name: string, kind: string, at: number): string {
  const cells = SERVICES.map(
    (_, column) =>
      `<td><button class="cell" type="button"><span>${(at + column) % 3 ? 'None' : 'Reader'}</span></button></td>`,
  );
  return `<tr><th scope="row"><a href="/companies/${at}">${name} (${kind})</a></th>${cells.join('')}</tr>`;
}

const card = (
  at: number,
): string => `<li class="card"><div class="head"><h3>${nameOf(at)}</h3><span class="badge">${at % 9}</span></div>
  <p>Reports, vouchers and <b>payments</b> of the month.</p><div class="foot"><button type="button" title="Open ${at}">Open</button>
  <label><input type="checkbox"> Follow</label><a href="/c/${at}"><i class="ico"></i>More</a></div></li>`;

const STYLE = `*{box-sizing:border-box} body{margin:0;font:14px Arial} header{height:48px;display:flex;background:#123;color:#fff}
  .tabs{display:flex;list-style:none;margin:0;padding:0} .tabs a{display:block;padding:8px} .measure{position:absolute;visibility:hidden}
  table{border-collapse:collapse} td,th{border:1px solid #ccc;padding:2px 6px} .cards{display:flex;flex-wrap:wrap;padding:0;list-style:none}
  .card{width:240px;margin:4px;padding:4px;border:1px solid #ccc} .head,.foot{display:flex;gap:4px} .gone{display:none}
  .wrap{overflow-x:auto} button,a{cursor:pointer}`;

const TABS = ['Companies', 'Users and roles', 'Configuration', 'Log', 'Integrations'];
const tabs = (name: string): string =>
  `<ul class="tabs ${name}" role="tablist">${TABS.map((each) => `<li role="presentation"><a role="tab" href="#${each}"${each === 'Users and roles' ? ' aria-selected="true"' : ''}><span>${each}</span></a></li>`).join('')}</ul>`;

/**
 * A page like the classic Admin's about one user, of about so many elements: tabs with a copy for measuring and one that is
 * hidden, a module menu in an open shadow root, a wide table of companies and services, and a list of cards below it.
 */
export function adminPage(elements: number): string {
  const rows = Math.floor((elements * 0.6) / ROW);
  const cards = Math.floor((elements * 0.4) / CARD);
  const companies = Array.from({ length: rows }, (_, at) => row(nameOf(at), 'firma', at));
  companies.splice(
    Math.floor(rows / 2),
    0,
    row(VALUES.companyName, 'kunde', rows),
    row(VALUES.companyName, 'firma', rows + 1),
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Admin</title><style>${STYLE}</style></head><body>
  <header><x-modules><template shadowrootmode="open"><nav><button type="button">Visma.net Financials</button><a href="/admin">Admin</a></nav></template></x-modules>
    <a href="/me" class="user"><small>${nameOf(3)}</small></a></header>
  ${tabs('shown')}${tabs('measure')}${tabs('gone')}
  <main><h1>${VALUES.userName}</h1><div role="search"><input type="search" aria-label="Search"><button type="button">Search</button></div>
    <div class="wrap"><table><thead><tr><th scope="col">Company</th>${SERVICES.map((each) => `<th scope="col">${each}</th>`).join('')}</tr></thead>
    <tbody>${companies.join('')}</tbody></table></div>
    <button type="button">Add access</button> <button type="button">Save and close</button> <button type="button">Cancel</button>
    <ul class="cards">${Array.from({ length: cards }, (_, at) => card(at)).join('')}</ul></main>
  <footer><a href="/help">Help</a></footer></body></html>`;
}

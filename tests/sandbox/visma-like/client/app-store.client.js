// The App Store: search, market, company menu, and the two windows of an integration.
const { on, post, refresh, openWindow, closeWindow } = globalThis.portal;

let pause;
on('input', '[data-search]', () => {
  clearTimeout(pause);
  pause = setTimeout(search, 300);
});

/** Cards are taken out and put back, not hidden: what is not found is not in the page. */
let allCards = [];
function search() {
  const list = document.getElementById('app-cards');
  if (!list) return;
  const wanted = document.querySelector('[data-search]').value.trim().toLowerCase();
  list.replaceChildren(...allCards.filter((card) => card.dataset.appCard.toLowerCase().includes(wanted)));
}

document.addEventListener('portal:late', () => {
  const list = document.getElementById('app-cards');
  if (!list || list.dataset.known) return;
  list.dataset.known = 'yes';
  allCards = [...list.children];
  search();
});

/** Draws the page anew and keeps what was searched for, as a list held in the page does. */
async function refreshKeepingSearch() {
  const text = document.querySelector('[data-search]')?.value ?? '';
  await refresh();
  const input = document.querySelector('[data-search]');
  if (input) input.value = text;
}

on('change', '[data-market]', async (select) => {
  await post('/api/market', { market: select.value });
  await refreshKeepingSearch();
});

on('click', '[data-context]', async (item, event) => {
  event.preventDefault();
  await post('/api/context', { place: item.dataset.context });
  location.reload();
});

on('click', '[data-sign-out]', async (_link, event) => {
  event.preventDefault();
  await post('/api/sign-out');
  location.reload();
});

on('click', '[data-integrate]', async (button) => {
  const { integrate } = button.dataset;
  button.disabled = true;
  const answer = await post('/api/integrate', { app: integrate });
  button.disabled = false;
  if (answer.window) openWindow(answer.window);
});

on('change', '[data-scope]', (input) => {
  const modal = input.closest('.modal');
  const isComplete = [...modal.querySelectorAll('[data-scope]')].every((scope) => scope.checked);
  modal.querySelector('[data-approve]').disabled = !isComplete;
});

on('click', '[data-approve]', async (button) => {
  const { approve } = button.dataset;
  button.disabled = true;
  const answer = await post('/api/permissions', { app: approve });
  closeWindow(button);
  openWindow(answer.window);
});

on('click', '[data-accept]', async (button) => {
  const { accept } = button.dataset;
  button.disabled = true;
  await post('/api/accept', { app: accept });
  closeWindow(button);
  await refreshKeepingSearch();
});

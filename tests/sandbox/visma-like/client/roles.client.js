// A user's page in Admin: the table of roles. Nothing is saved before Save and close.
const { on, post, navigate, openOverlay, closeMenus, openWindow, closeWindow } = globalThis.portal;

/** The cell whose list of roles is open. */
let openCell = null;

const readRoles = (cell) => JSON.parse(cell.dataset.roles);

on('click', '.role-cell', (cell) => {
  if (cell.getAttribute('aria-expanded') === 'true') return closeMenus();
  const template = document.querySelector(`template[data-roles-of="${cell.dataset.service}"]`);
  const overlay = openOverlay(cell, template.content.cloneNode(true));
  openCell = cell;
  for (const option of overlay.querySelectorAll('[role="option"]')) mark(option);
});

function mark(option) {
  option.setAttribute('aria-selected', String(readRoles(openCell).includes(option.textContent)));
}

on('click', '.role-list [role="option"]', (option) => toggleRole(option));
on('keydown', '.role-list [role="option"]', (option, event) => {
  if (event.key === 'Enter' || event.key === ' ') toggleRole(option);
});

function toggleRole(option) {
  const role = option.textContent;
  const roles = readRoles(openCell);
  const next = roles.includes(role) ? roles.filter((name) => name !== role) : [...roles, role];
  openCell.dataset.roles = JSON.stringify(next);
  openCell.textContent = next.length > 0 ? next.join(', ') : '–';
  mark(option);
  const { user } = openCell.closest('[data-user]').dataset;
  const { place } = openCell.closest('[data-place]').dataset;
  if (next.includes(role)) post('/api/role-press', { user, place, role });
}

on('click', '[data-action="add-access"]', () => {
  const modal = openWindow(document.getElementById('add-access').innerHTML);
  for (const entry of modal.querySelectorAll('[data-access]')) {
    const isThere = document.querySelector(`.roles [data-place="${entry.dataset.access}"]`) !== null;
    if (isThere) entry.closest('li').remove();
  }
});

on('click', '[data-access]', (entry) => {
  const template = document.querySelector(`template[data-row-of="${entry.dataset.access}"]`);
  document.querySelector('.roles tbody').append(template.content.querySelector('tr').cloneNode(true));
  closeWindow(entry);
});

on('click', '[data-action="save-roles"]', async (button) => {
  const rows = [...document.querySelectorAll('.roles [data-place]')];
  if (rows.length === 0) return;
  button.disabled = true;
  const { user } = button.closest('[data-user]').dataset;
  const places = rows.map((row) => row.dataset.place);
  const answer = await post('/api/roles', { user, places, grants: rows.flatMap(readGrants) });
  await navigate(answer.location);
});

function readGrants(row) {
  return [...row.querySelectorAll('.role-cell')].flatMap((cell) =>
    readRoles(cell).map((role) => ({ place: row.dataset.place, service: cell.dataset.service, role })),
  );
}

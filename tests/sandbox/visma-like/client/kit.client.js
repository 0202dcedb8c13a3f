// What every portal page can do: late content, drop-downs, windows, moving within the app, calls to its server.

/** Listens on the document, so that it holds for content that arrives later. */
function on(type, selector, handle) {
  document.addEventListener(type, (event) => {
    const element = event.target instanceof Element ? event.target.closest(selector) : null;
    if (element) handle(element, event);
  });
}

/** Asks the portal's own server. A session that ended sends the page to sign-in, as a reload does. */
async function post(path, data = {}) {
  const response = await fetch(path, { method: 'POST', body: JSON.stringify(data) });
  if (response.status === 401) {
    location.reload();
    return new Promise(() => {});
  }
  return response.json();
}

/** Puts late content in place of its template when its time is over, if the page still wants it. */
function stampLate(root) {
  for (const template of root.querySelectorAll('template[data-late]')) {
    setTimeout(() => stamp(template), Number(template.dataset.late));
  }
}

function stamp(template) {
  if (!template.isConnected) return;
  const content = template.content.cloneNode(true);
  const holder = template.parentElement;
  for (const spinner of holder.querySelectorAll(':scope > .loading')) spinner.remove();
  template.replaceWith(content);
  stampLate(holder);
  document.dispatchEvent(new Event('portal:late'));
}

/** Draws the current address anew, without loading the document again. */
async function refresh() {
  const response = await fetch(location.href).catch(() => null);
  // A redirect to another host is sign-in; only a real navigation can follow it.
  if (!response) return location.reload();
  const next = new DOMParser().parseFromString(await response.text(), 'text/html');
  const portal = next.querySelector('#portal');
  if (!portal) return location.reload();
  closeMenus();
  document.querySelector('#portal').replaceWith(document.adoptNode(portal));
  document.title = next.title;
  stampLate(portal);
}

async function navigate(address) {
  history.pushState(null, '', address);
  await refresh();
  scrollTo(0, 0);
}

function closeMenus() {
  for (const overlay of document.querySelectorAll('.overlay-container')) overlay.remove();
  for (const open of document.querySelectorAll('.dropdown.open')) open.classList.remove('open');
  for (const trigger of document.querySelectorAll('[aria-expanded="true"][aria-haspopup]')) {
    trigger.setAttribute('aria-expanded', 'false');
  }
}

/** A menu that stands in the page, beside what opens it. */
function toggleDropdown(trigger) {
  const wasOpen = trigger.parentElement.classList.contains('open');
  closeMenus();
  if (wasOpen) return;
  trigger.parentElement.classList.add('open');
  trigger.setAttribute('aria-expanded', 'true');
  for (const template of trigger.parentElement.querySelectorAll('template[data-late-open]')) {
    setTimeout(() => stamp(template), Number(template.dataset.lateOpen));
  }
}

/** A menu that is put at the end of the body, under what opened it. Gives the menu's holder. */
function openOverlay(trigger, content) {
  closeMenus();
  const box = trigger.getBoundingClientRect();
  const overlay = document.createElement('div');
  overlay.className = 'overlay-container';
  overlay.style.left = `${Math.max(0, Math.min(box.left + scrollX, innerWidth + scrollX - 300))}px`;
  overlay.style.top = `${box.bottom + scrollY}px`;
  overlay.append(content);
  document.body.append(overlay);
  trigger.setAttribute('aria-expanded', 'true');
  return overlay;
}

/** A window at the end of the body, over a dark page. Gives the window. */
function openWindow(markup) {
  closeMenus();
  const holder = document.createElement('div');
  holder.innerHTML = markup;
  const modal = holder.firstElementChild;
  document.body.append(modal);
  document.body.classList.add('modal-open');
  stampLate(modal);
  modal.querySelector('[autofocus], .modal-content')?.focus();
  return modal;
}

function closeWindow(element) {
  element.closest('.modal').remove();
  document.body.classList.toggle('modal-open', document.querySelector('.modal') !== null);
}

on('click', '[data-toggle="dropdown"]', (trigger, event) => {
  event.preventDefault();
  toggleDropdown(trigger);
});

on('click', '[data-overlay]', (trigger, event) => {
  event.preventDefault();
  const wasOpen = trigger.getAttribute('aria-expanded') === 'true';
  const content = document.getElementById(trigger.dataset.overlay).content.cloneNode(true);
  if (wasOpen) closeMenus();
  else openOverlay(trigger, content);
});

on('click', 'a[data-nav]', (link, event) => {
  event.preventDefault();
  navigate(link.getAttribute('href'));
});

on('click', '[data-dismiss="modal"]', (button) => closeWindow(button));

on('click', '.cookie-banner button', (button) => {
  post('/api/cookies', { answer: button.dataset.answer });
  button.closest('.cookie-banner').remove();
});

// Menus close on a press anywhere else; windows stay.
document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  if (target?.isConnected && !target.closest('.dropdown.open, .overlay-container, [aria-haspopup]')) closeMenus();
});

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') closeMenus();
});

addEventListener('popstate', refresh);
stampLate(document);

globalThis.portal = { on, post, refresh, navigate, closeMenus, openOverlay, openWindow, closeWindow };

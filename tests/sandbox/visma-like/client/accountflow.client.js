// Accountflow: the left menu, and the company form with its own state.
const { on, post, navigate, closeMenus, openOverlay } = globalThis.portal;

on('click', '.af-section', (button) => {
  const isOpen = button.getAttribute('aria-expanded') === 'true';
  button.setAttribute('aria-expanded', String(!isOpen));
  document.getElementById('af-settings').hidden = isOpen;
});

// The other systems' entries lead nowhere here.
on('click', '[data-decoy]', (item) => {
  post('/api/decoy', { text: item.textContent });
  closeMenus();
});

/** Values as the form's events told them, by the form they belong to. */
const states = new WeakMap();

function stateOf(element) {
  const form = element.closest('form');
  if (!states.has(form)) states.set(form, { values: {}, isValidated: false });
  return states.get(form);
}

function keep(element, value) {
  const state = stateOf(element);
  state.values[element.dataset.key] = value;
  if (['f13', 'f14'].includes(element.dataset.key)) forgetAnswer(state);
  draw(element.closest('form'));
}

function forgetAnswer(state) {
  state.isValidated = false;
  Object.assign(document.getElementById('answer'), { textContent: '', className: 'af-answer' });
}

/** Validate needs a key, Save a validated one and the two fields that name the company. */
function draw(form) {
  const { values, isValidated } = stateOf(form);
  form.querySelector('[data-af="validate"]').disabled = !values.f13 || !values.f14;
  form.querySelector('[data-af="save"]').disabled = !isValidated || !values.f1?.trim() || !values.f3?.trim();
}

on('input', '.af-form input[data-key], .af-form select[data-key]', (field) => {
  keep(field, field.type === 'checkbox' ? String(field.checked) : field.value);
});

on('change', '.af-form select[data-key]', (field) => keep(field, field.value));

on('click', '.af-combo', (combo) => {
  if (combo.getAttribute('aria-expanded') === 'true') return closeMenus();
  const overlay = openOverlay(combo, document.getElementById('systems').content.cloneNode(true));
  overlay.firstElementChild.style.minWidth = `${combo.offsetWidth}px`;
  for (const option of overlay.querySelectorAll('[role="option"]')) {
    option.setAttribute('aria-selected', String(option.textContent === combo.dataset.system));
  }
});

// Picks on mousedown, as many component libraries do.
on('mousedown', '.af-listbox [role="option"]', (option, event) => {
  event.preventDefault();
  const combo = document.getElementById('system');
  combo.textContent = option.textContent;
  combo.dataset.system = option.textContent;
  const isVisma = option.dataset.visma !== undefined;
  closeMenus();
  const state = stateOf(combo);
  delete state.values.f14;
  keep(combo, combo.textContent);
  document.getElementById('key-holder').replaceChildren();
  setTimeout(() => showKeyField(isVisma ? 'key-visma' : 'key-other'), 220);
});

/** The key field belongs to the system and comes a moment after it was chosen. */
function showKeyField(id) {
  const template = document.getElementById(id);
  document.getElementById('key-holder')?.replaceChildren(template.content.cloneNode(true));
}

on('click', '[data-af="validate"]', async (button) => {
  const form = button.closest('form');
  const state = stateOf(form);
  button.disabled = true;
  const answer = await post('/api/validate', state.values);
  state.isValidated = answer.ok;
  const line = document.getElementById('answer');
  line.className = answer.ok ? 'af-answer af-good' : 'af-answer af-bad';
  line.setAttribute('role', answer.ok ? 'status' : 'alert');
  line.textContent = answer.text;
  draw(form);
});

on('submit', '.af-form', async (form, event) => {
  event.preventDefault();
  if (form.querySelector('[data-af="save"]').disabled) return;
  const answer = await post('/api/save', stateOf(form).values);
  if (answer.location) await navigate(answer.location);
});

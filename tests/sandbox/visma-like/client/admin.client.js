// Admin: searches within a list, and the status of a company's services.
const { on, post } = globalThis.portal;

/** Rows that do not hold the text leave the page's sight a moment after the typing, as after an answer. */
let pause;
on('input', '[data-filter]', (input) => {
  clearTimeout(pause);
  pause = setTimeout(() => filter(input), 250);
});

function filter(input) {
  const wanted = input.value.trim().toLowerCase();
  for (const row of document.getElementById(input.dataset.filter)?.children ?? []) {
    row.hidden = !row.textContent.toLowerCase().includes(wanted);
  }
}

// The list may come after the text was typed.
document.addEventListener('portal:late', () => {
  for (const input of document.querySelectorAll('[data-filter]')) filter(input);
});

on('change', '.services input', (input) => {
  const label = input.nextElementSibling;
  label.textContent = input.checked ? label.dataset.on : label.dataset.off;
  const { company } = input.closest('[data-company]').dataset;
  post('/api/service', { company, service: input.dataset.service, active: input.checked });
});

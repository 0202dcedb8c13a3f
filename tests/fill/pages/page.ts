/**
 * A page around a form. It keeps `state` (what the form's own code holds) and `misdeeds`: submits, presses of buttons that
 * commit, and keys that the filler must never send. `place(html)` puts the form's markup wherever the page wants it.
 */
export function page(body: string, script = '', language = 'en'): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><style>
    body { font: 16px sans-serif; margin: 20px } ul { list-style: none; margin: 0; padding: 0 }
    .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
    .list { position: absolute; background: #fff; border: 1px solid; width: 240px }
    .box { display: inline-block; min-width: 200px; min-height: 24px; border: 1px solid }
  </style></head><body>${body}<script>
    window.state = {}; window.misdeeds = [];
    document.addEventListener('submit', (event) => { event.preventDefault(); misdeeds.push('submit'); }, true);
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' || event.key === 'Tab') misdeeds.push(event.key);
    }, true);
    document.addEventListener('click', (event) => {
      const button = event.composedPath()[0].closest?.('button, a');
      if (button && /save|validate|add|search|lagre|valider/i.test(button.textContent)) misdeeds.push(button.textContent);
    }, true);
    ${script}
  </script></body></html>`;
}

/** Keeps `state[name]` as a plain page does: from `change` events. */
export const ON_CHANGE = `
  document.addEventListener('change', (event) => {
    const { name, type, value, checked } = event.composedPath()[0];
    if (name) state[name] = type === 'checkbox' ? checked : value;
  });`;

export function options(...texts: string[]): string {
  return texts.map((text) => `<option>${text}</option>`).join('');
}

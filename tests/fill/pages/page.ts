/**
 * A page around a form. It keeps `state` (what the "framework" holds, written by the form's own handlers) and `misdeeds`:
 * submits, presses of buttons, and keys that the filler must never send.
 */
export function page(body: string, script = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><style>
    body { font: 16px sans-serif; margin: 20px } .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
    ul { list-style: none; margin: 0; padding: 0 } .list { position: absolute; background: #fff; border: 1px solid }
  </style></head><body>${body}<script>
    window.state = {}; window.misdeeds = [];
    document.addEventListener('submit', (event) => { event.preventDefault(); misdeeds.push('submit'); }, true);
    document.addEventListener('keydown', (event) => { if (event.key === 'Enter' || event.key === 'Tab') misdeeds.push(event.key); }, true);
    document.addEventListener('click', (event) => {
      const button = event.target.closest('button, a');
      if (button && /save|validate|add|search|lagre|valider/i.test(button.textContent)) misdeeds.push(button.textContent);
    }, true);
    ${script}
  </script></body></html>`;
}

/** Keeps \`state[name]\` as a plain page does: from \`change\` events. */
export const ON_CHANGE = `
  document.addEventListener('change', (event) => {
    const { name, type, value, checked } = event.target;
    if (!name) return;
    state[name] = type === 'checkbox' ? checked : value;
  });`;

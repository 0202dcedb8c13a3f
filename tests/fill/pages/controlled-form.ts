import { page } from './page.ts';

/**
 * A form as frameworks make it: every text box is controlled, each stroke goes through `state`, and the box has an own
 * `value` setter that swallows what a program sets (React's value tracker). `remounts`: every stroke draws all fields anew.
 */
export function controlledForm({ remounts }: { remounts: boolean }): string {
  return page(
    '<main><h2>Company</h2><form id="form"></form><button type="button">Save</button></main>',
    `
    const FIELDS = [['companyName', 'Company name'], ['orgNumber', 'Organization number'], ['assignedUser', 'Assigned user'],
      ['companyGroup', 'Company group']];
    for (const [name] of FIELDS) state[name] = '';
    state.modulePayroll = false;
    state.accountingSystem = '';
    const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
    function track(box, name) {
      let known = state[name];
      Object.defineProperty(box, 'value', {
        configurable: true,
        get: () => own.get.call(box),
        set: (text) => { known = text; own.set.call(box, text); },
      });
      box.addEventListener('input', () => {
        const text = own.get.call(box);
        if (text === known) return;
        known = text;
        state[name] = text;
        setTimeout(() => render(box), 5);
      });
    }
    function field(name, label) {
      const holder = document.createElement('div');
      holder.innerHTML = '<label for="f-' + name + '">' + label + '</label><input id="f-' + name + '">';
      const box = holder.querySelector('input');
      track(box, name);
      box.value = state[name];
      return holder;
    }
    function draw() {
      const tick = document.createElement('div');
      tick.innerHTML = '<button type="button" role="switch" aria-checked="' + state.modulePayroll + '" aria-label="Payroll">o</button>';
      tick.firstChild.addEventListener('click', () => { state.modulePayroll = !state.modulePayroll; render(); });
      const system = document.createElement('div');
      system.innerHTML = '<label>Accounting system <select><option value="">Select</option><option>Fiken</option>' +
        '<option>Visma Net ERP</option></select></label>';
      const select = system.querySelector('select');
      select.value = state.accountingSystem;
      select.addEventListener('change', () => { state.accountingSystem = select.value; state.tenantId ??= ''; render(); });
      const fields = FIELDS.map((one) => field(...one));
      if (state.accountingSystem) fields.push(field('tenantId', 'Tenant ID'));
      form.replaceChildren(...fields, tick, system);
    }
    function render(box) {
      if (${remounts} || !box) draw();
      else if (box.isConnected) box.value = state[box.id.slice(2)];
    }
    render();
    `,
  );
}

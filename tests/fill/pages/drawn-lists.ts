import { page } from './page.ts';

/** How a list of the page is made. Every kind hangs at the body's end and is drawn by the page's own code. */
export type ListMake = 'button' | 'box' | 'mirror' | 'placed' | 'keyboard' | 'roleless' | 'called';

/**
 * A company form in a modal over a list page with the same labels, its lists drawn as component libraries draw them:
 * - `button`: a closed list with role combobox that opens at `mousedown` and slides in (Material);
 * - `box`: a text box whose options come late and follow what is typed, and which forgets text that is no option; it
 *   gives itself the focus back in the frame after a choice, and would open again if it had been left (Headless UI);
 * - `mirror`: a transparent text box, `role=option` only off-screen, the visible items bear no role, virtual (Ant Design);
 * - `placed`: the same, and what is chosen stays where the hint stood, beside an arrow that is written (Element Plus);
 * - `keyboard`: opens by ArrowDown only;
 * - `roleless`: a button with a list of links (Bootstrap);
 * - `called`: a text that is called what it shows, beside an arrow with a name of its own (PrimeNG).
 * Escape closes the list, or the modal when no list is open.
 */
export function drawnLists(make: ListMake, system = ['Fiken', 'Visma.net Financials', 'Tripletex']): string {
  return page(
    `<main aria-hidden="true"><table><thead><tr><th>Company name <input aria-label="Company name"></th>
      <th>Organization number <input aria-label="Organization number"></th></tr></thead></table></main>
    <div role="dialog" aria-modal="true" id="dialog" style="position:fixed;inset:40px;background:#fff;border:1px solid">
      <div><input id="n" placeholder=" "><label for="n">Company name</label></div>
      <div><span>Organization number</span><div><input id="o"></div></div>
      <div id="lists"></div><div id="key"></div><button type="button">Save</button></div>`,
    `
    n.addEventListener('input', () => { state.companyName = n.value; });
    o.addEventListener('input', () => { state.orgNumber = o.value; });
    const IS_PLACED = ${make === 'placed'};
    const MAKE = ${JSON.stringify(make === 'placed' ? 'mirror' : make)};
    const users = Array.from({ length: 60 }, (_, at) => 'User ' + (at + 1));
    users[54] = 'Kari Nordmann';
    let open = null;
    function close() { open?.remove(); open = null; document.querySelectorAll('[aria-expanded]').forEach((one) => one.setAttribute('aria-expanded', 'false')); }
    document.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      if (open) close(); else { misdeeds.push('closed the dialog'); dialog.remove(); }
    });
    document.addEventListener('mousedown', (event) => { if (open && !open.contains(event.target) && !event.target.closest('.box')) close(); });
    function item(text, choose) {
      const li = document.createElement('li');
      if (MAKE === 'roleless') li.innerHTML = '<a href="#"></a>';
      else if (MAKE !== 'mirror') li.setAttribute('role', 'option');
      (li.firstChild ?? li).textContent = text;
      li.style.height = '30px';
      li.addEventListener('click', (event) => {
        event.preventDefault();
        if (open?.getAnimations().length) return misdeeds.push('pressed a list on its way');
        choose(text);
        close();
      });
      return li;
    }
    function virtual(list, texts, choose) {
      list.style.cssText += ';height:150px;overflow-y:auto';
      const draw = () => {
        const from = Math.floor(list.scrollTop / 30);
        const shown = texts.slice(from, from + 6).map((text) => item(text, choose));
        const space = document.createElement('div');
        space.style.height = from * 30 + 'px';
        const rest = document.createElement('div');
        rest.style.height = Math.max(0, (texts.length - from - 6) * 30) + 'px';
        list.replaceChildren(space, ...shown, rest);
      };
      list.addEventListener('scroll', draw);
      requestAnimationFrame(draw);
    }
    function show(trigger, texts, choose) {
      close();
      const list = document.createElement('ul');
      list.className = 'list';
      if (MAKE !== 'roleless' && MAKE !== 'mirror') list.setAttribute('role', 'listbox');
      const { left, bottom } = trigger.getBoundingClientRect();
      list.style.cssText = 'left:' + left + 'px;top:' + bottom + 'px;z-index:9';
      document.body.append(list);
      open = list;
      if (texts.length > 20) virtual(list, texts, choose);
      else list.append(...texts.map((text) => item(text, choose)));
      if (MAKE === 'button') list.animate([{ transform: 'translateY(80px)' }, { transform: 'none' }], 300);
    }
    function makeList(name, label, texts, then = () => {}) {
      const holder = document.createElement('div');
      const id = 'l-' + name;
      const chosen = (text) => { state[name] = text; then(text); };
      const shapes = {
        button: '<label id="' + id + '">' + label + '</label><div class="box" role="combobox" tabindex="0" aria-haspopup="listbox" aria-expanded="false" aria-labelledby="' + id + '">\\u200b</div><input aria-hidden="true" tabindex="-1" style="opacity:0">',
        keyboard: '<label id="' + id + '">' + label + '</label><div class="box" role="combobox" tabindex="0" aria-expanded="false" aria-labelledby="' + id + '">Select one</div>',
        box: '<label for="' + id + '">' + label + '</label><div><input class="box" role="combobox" aria-autocomplete="list" aria-expanded="false" id="' + id + '"></div>',
        mirror: '<div>' + label + '</div><div class="box" style="position:relative"><span><input style="opacity:0;width:100%" role="combobox" aria-haspopup="listbox" aria-expanded="false" aria-controls="c-' + id + '" readonly></span><span class="x-placeholder" style="position:absolute;left:4px;top:2px">Please select</span>' + (IS_PLACED ? '<i>⌄</i>' : '') + '</div>',
        roleless: '<label id="' + id + '">' + label + '</label><button type="button" class="box" aria-haspopup="listbox" aria-expanded="false" aria-labelledby="' + id + '">Choose</button>',
        called: '<div>' + label + '</div><div><span class="box" role="combobox" tabindex="0" aria-haspopup="listbox" aria-expanded="false" aria-label="Choose">Choose</span><div role="button" aria-label="open" aria-haspopup="listbox">▾</div></div>',
      };
      holder.innerHTML = shapes[MAKE];
      lists.append(holder);
      const trigger = holder.querySelector('[aria-expanded]');
      const opens = (given, choose) => { show(trigger, given, choose); trigger.setAttribute('aria-expanded', 'true'); };
      if (MAKE === 'button') trigger.addEventListener('mousedown', () => opens(texts, (text) => { trigger.textContent = text; chosen(text); }));
      if (MAKE === 'roleless') trigger.addEventListener('click', () => opens(texts, (text) => { trigger.textContent = text; chosen(text); }));
      if (MAKE === 'called') trigger.addEventListener('click', () => opens(texts, (text) => { trigger.textContent = text; trigger.setAttribute('aria-label', text); chosen(text); }));
      if (MAKE === 'keyboard') trigger.addEventListener('keydown', (event) => { if (event.key === 'ArrowDown') opens(texts, (text) => { trigger.textContent = text; chosen(text); }); });
      if (MAKE === 'mirror') holder.querySelector('.box').addEventListener('mousedown', (event) => {
        event.preventDefault();
        const mirror = document.createElement('div');
        mirror.innerHTML = '<div role="listbox" id="c-' + id + '" style="width:0;height:0;overflow:hidden"><div role="option">' + texts[0] + '</div></div>';
        opens(texts, (text) => { mirror.remove(); const shown = holder.querySelector('.x-placeholder, .x-item'); if (!IS_PLACED) shown.className = 'x-item'; shown.textContent = text; chosen(text); });
        document.body.append(mirror);
      });
      if (MAKE === 'box') {
        let wait;
        const offer = () => {
          clearTimeout(wait);
          wait = setTimeout(() => {
            const fits = texts.filter((text) => text.toLowerCase().includes(trigger.value.toLowerCase())).slice(0, 5);
            opens(fits, (text) => { trigger.value = text; chosen(text); requestAnimationFrame(() => trigger.focus()); });
          }, 500);
        };
        trigger.addEventListener('mousedown', offer);
        trigger.addEventListener('input', offer);
        trigger.addEventListener('focus', () => { if (state[name]) misdeeds.push('opened again'); });
        trigger.addEventListener('blur', () => { clearTimeout(wait); trigger.value = state[name] ?? ''; });
      }
    }
    makeList('assignedUser', 'Assigned user', users);
    makeList('accountingSystem', 'Accounting system', ${JSON.stringify(system)}, (text) => {
      setTimeout(() => {
        key.innerHTML = text.startsWith('Visma') ? '<label>Client key<input id="t"></label>' : '';
        window.t?.addEventListener('input', () => { state.tenantId = window.t.value; });
      }, 300);
    });
    `,
  );
}

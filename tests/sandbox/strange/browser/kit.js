/**
 * The strange portals' own little view library. It behaves like React where that matters to whoever looks on or fills in:
 * state lives in objects, controls are controlled, a value tracker swallows writes that bring no input event, and nodes
 * of a rebuilt part are new ones.
 */

const own = new WeakMap();
const svgTags = new Set(['svg', 'path', 'rect']);

/** A view node. Props: attributes, `value` and `checked` (controlled), `on…` handlers, `key`, `ref` (called with the new element). */
export function h(tag, props, ...children) {
  const kept = children.flat(9).filter((child) => child !== null && child !== undefined && child !== false);
  return {
    tag,
    props: props ?? {},
    children: kept.map((child) => (typeof child === 'object' ? child : { text: String(child) })),
  };
}

/** Shows `view()` in `root`; `update` patches it in place, `replace` throws every node away and builds new ones. */
export function mount(root, view) {
  let shown = [];
  const update = () => {
    const next = [view()].flat(9).filter(Boolean);
    const fresh = [];
    patchAll(root, shown, next, fresh);
    shown = next;
    for (const call of fresh) call();
  };
  const replace = () => {
    for (const node of shown) node.el.remove();
    shown = [];
    update();
  };
  update();
  return { update, replace };
}

/** Rebuilds the whole app once a second for the first three seconds, as a page does whose parts arrive late. */
export function churn(app) {
  let left = 3;
  const timer = setInterval(() => {
    app.replace();
    left -= 1;
    if (left === 0) clearInterval(timer);
  }, 1000);
}

function patchAll(parent, before, after, fresh) {
  for (const [index, next] of after.entries()) {
    const old = before[index];
    const same = old && old.tag === next.tag && old.props?.key === next.props?.key;
    if (same) patch(old, next, fresh);
    else {
      create(next, fresh);
      if (old) old.el.replaceWith(next.el);
      // Foreign nodes may stand among the children: find the place by the neighbour, never by counting.
      else if (index > 0) after[index - 1].el.after(next.el);
      else parent.prepend(next.el);
    }
  }
  for (const old of before.slice(after.length)) old.el.remove();
}

function create(node, fresh) {
  if (node.text !== undefined) {
    node.el = document.createTextNode(node.text);
    return;
  }
  const namespace = svgTags.has(node.tag) ? 'http://www.w3.org/2000/svg' : 'http://www.w3.org/1999/xhtml';
  node.el = document.createElementNS(namespace, node.tag);
  own.set(node.el, {});
  if ('value' in node.props && node.tag !== 'option') track(node.el);
  patchAll(node.el, [], node.children, fresh);
  setProps(node.el, {}, node.props);
  own.get(node.el).made = true;
  if (node.props.ref) fresh.push(() => node.props.ref(node.el));
}

function patch(old, next, fresh) {
  next.el = old.el;
  if (next.text !== undefined) {
    if (old.text !== next.text) next.el.data = next.text;
    return;
  }
  patchAll(next.el, old.children, next.children, fresh);
  setProps(next.el, old.props, next.props);
}

function setProps(el, before, after) {
  for (const name of Object.keys(before)) if (!(name in after)) setProp(el, name, null, before[name]);
  for (const [name, value] of Object.entries(after)) setProp(el, name, value, before[name]);
}

function setProp(el, name, value, before) {
  if (name === 'key' || name === 'ref') return;
  if (name.startsWith('on')) return listen(el, name.slice(2).toLowerCase(), value);
  if (name === 'checked') el.checked = Boolean(value);
  else if (name === 'value' && el.localName !== 'option') {
    if (el.value !== value) el.value = value;
  } else if (value === before) return;
  else if (value === null || value === undefined || value === false) el.removeAttribute(name);
  else el.setAttribute(name, value === true ? '' : value);
}

function listen(el, type, handler) {
  const handlers = own.get(el);
  if (!(type in handlers)) {
    // An element that is used again may gain a listener while the click that caused it still bubbles up to it.
    const since = handlers.made ? performance.now() : 0;
    el.addEventListener(type, (event) => event.timeStamp >= since && dispatch(el, type, event));
  }
  handlers[type] = handler;
}

function dispatch(el, type, event) {
  const { tracker, [type]: handler } = own.get(el);
  if (type === 'input' && tracker && !tracker.changed()) return;
  handler?.(event);
}

/** Like React's: a setter on the element itself remembers what was written, and an input event that brings nothing new is ignored. */
function track(el) {
  const { get, set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(el), 'value');
  let last = get.call(el);
  Object.defineProperty(el, 'value', {
    configurable: true,
    get: () => get.call(el),
    set(value) {
      last = String(value);
      set.call(el, value);
    },
  });
  own.get(el).tracker = {
    changed() {
      const now = get.call(el);
      if (now === last) return false;
      last = now;
      return true;
    },
  };
}

import { h } from './kit.js';

/** The page's texts, in its language. */
export const t = JSON.parse(document.getElementById('__DATA__').textContent);
export const norwegian = document.documentElement.lang.startsWith('nb');

/** Calls the page's own server. A lost session reloads the page, which the server answers with the way to sign in. */
export async function call(path, data) {
  const init = data === undefined ? {} : { method: 'POST', body: JSON.stringify(data) };
  const response = await fetch(path, { ...init, headers: { 'content-type': 'application/json' } });
  if (response.status === 401) {
    location.reload();
    return new Promise(() => {});
  }
  return { ok: response.ok, status: response.status, data: await response.json() };
}

/** What arrives late: a promise that is kept after so many milliseconds. */
export function after(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Something that must never be pressed was pressed. */
export function wrong(what) {
  call('/api/wrong', { what });
}

/** The root of a further app, last in the body, as libraries put their pop-ups there. */
export function portalRoot(id) {
  const root = document.createElement('div');
  root.id = id;
  document.body.append(root);
  return root;
}

/** Makes everything beside `root` unreachable, as libraries do while their dialog is open; returns the way back. */
export function isolate(root) {
  const others = [...document.body.children].filter((el) => el !== root && el.localName !== 'script' && !el.inert);
  for (const el of others) {
    el.inert = true;
    el.setAttribute('aria-hidden', 'true');
  }
  return () => {
    for (const el of others) {
      el.inert = false;
      el.removeAttribute('aria-hidden');
    }
  };
}

/** A picture without a meaning. */
export function icon(path) {
  return h(
    'svg',
    { class: 'css-i9c0n', viewBox: '0 0 24 24', 'aria-hidden': 'true', focusable: 'false' },
    h('path', { d: path }),
  );
}

/** Enter and Space press what is no button but says so. */
export function pressKeys(press) {
  return (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    press(event);
  };
}

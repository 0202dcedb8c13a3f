import { COMPANY, OTHER_ID, USER } from '../matrix-state.ts';
import type { Words } from '../words.ts';

/** A document with the style that all replica pages share, and this one's own. */
export function pageOf(style: string, body: string): string {
  return `<!doctype html><html><head><meta charset="utf-8"><title>–</title><style>*{box-sizing:border-box}
    body{margin:0;font:14px/1.4 Arial,sans-serif;color:#222} button,select,input{font:inherit} button{cursor:pointer}
    h1{font-size:24px} h2{font-size:20px} h3{font-size:17px} table{border-collapse:collapse} td,th{padding:8px 12px;text-align:start}
    [aria-current=page]{font-weight:bold;box-shadow:inset 0 -3px #0089c9} .gone{display:none} .unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    ${style}</style></head><body>${body}</body></html>`;
}

/** An element whose open shadow root holds this. */
export const shadow = (tag: string, inside: string): string =>
  `<${tag}><template shadowrootmode="open">${inside}</template></${tag}>`;

/** A banner whose buttons are called as ours are; it stands at the page's foot. */
export const cookies = (w: Words, ...words: string[]): string =>
  `<div class="cookies" style="position:fixed;inset-inline-end:0;width:280px;bottom:0;padding:10px;background:#222;color:#fff;z-index:90"><p>${w(
    'We use cookies.',
  )}</p>${['Accept', ...words].map((word) => `<button>${w(word)}</button>`).join('')}</div>`;

/** A part of the page that says many of the flow's words and is none of it. */
export const help = (w: Words, ...words: string[]): string =>
  `<footer style="padding:16px;color:#555"><h4>${w('Help')}</h4><ul>${words
    .map((word) => `<li>${w(word)}</li>`)
    .join('')}</ul><p>ID <code>${OTHER_ID}</code></p></footer>`;

/** Visma's bar as its published design system has it; `end` stands at its right. */
export const nordicBar = (start: string, end: string): string =>
  `<header class="navbar"><div class="navbar-header">${start}</div><ul class="nav navbar-right">${end}</ul></header>`;

export const NORDIC = `.navbar{display:flex;justify-content:space-between;height:56px;background:#003253;color:#fff;padding:0 16px;align-items:center}
  .navbar a,.navbar button{color:#fff;background:none;border:0;text-decoration:none} .nav{display:flex;gap:16px;list-style:none;margin:0;padding:0}
  .nav-tabs{display:flex;gap:4px;list-style:none;padding:0;margin:16px;border-bottom:1px solid #ccc} .nav-tabs a{display:block;padding:8px 14px;color:#333}
  .nav-tabs .active a{border-bottom:3px solid #0089c9} .container{padding:0 24px} .dropdown-menu{position:absolute;background:#fff;border:1px solid #ccc;
  list-style:none;margin:0;padding:6px 0;box-shadow:0 2px 8px #0004;z-index:20;color:#222} .dropdown-menu li,.dropdown-menu a{display:block;padding:5px 14px;color:#222}
  .modal{position:fixed;inset:0;background:#0006;z-index:1050} .modal-dialog{width:560px;margin:60px auto;background:#fff;padding:20px} .btn{padding:6px 12px;border:1px solid #888;background:#f4f4f4}
  .user-dropdown{position:relative} .user-dropdown small{display:block}`;

/** The plain name of the user at the right end of the bar. */
export const plainUser = `<li class="user-name"><span>${USER}</span></li>`;

/** The company menu of the design system, closed: the user with the company in small print. */
export const contextMenu = (company: string = COMPANY, mark = ''): string =>
  `<li class="dropdown user-dropdown"><a href="#" class="button-context" aria-haspopup="menu" aria-expanded="false" ${mark}>${USER}
    <small>${company}</small></a></li>`;

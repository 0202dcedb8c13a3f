import type { RingCase } from './ring-cases.ts';

/** What `position: fixed` is held by, or not; which of them the browser's own hit test tells. */
const HOLDERS = [
  'transform:translate(5px)',
  'translate:5px',
  'rotate:0.0001deg',
  'scale:.999',
  'filter:opacity(.9)',
  'backdrop-filter:blur(1px)',
  'perspective:900px',
  'transform-style:preserve-3d',
  'will-change:transform',
  'will-change:filter',
  'will-change:scroll-position',
  'contain:paint',
  'contain:layout',
  'contain:size',
  'container-type:inline-size',
  'container-type:size',
  'content-visibility:auto',
  'opacity:.5',
  'isolation:isolate',
];

const seen = (): ReturnType<typeof kit.hitBox> => kit.hitBox('#target');

function scrollBox(): void {
  document.querySelector('#box')?.scrollTo(30, 45);
}

const TALL = '<div style="height:900px;width:900px">tall</div>';

/** Pages after floating-ui's functional tests: what clips a target, and what does not. Judged by the browser's own hit test. */
export const CLIP_CASES: readonly RingCase[] = [
  ...HOLDERS.map((style) => ({
    name: `fixed in a clipping box with ${style}`,
    body: `<div style="overflow:hidden;height:90px;width:100px;${style}"><button id=target style="position:fixed;left:50px;top:20px;width:120px">x</button></div>`,
    seen,
    isOursOnly: true,
  })),
  {
    name: 'absolute out of a clipping box that does not hold it',
    body: '<div style="position:relative"><div style="overflow:hidden;height:40px;width:60px"><button id=target style="position:absolute;left:30px;top:20px;width:150px;height:60px">x</button></div></div>',
    seen,
  },
  {
    name: 'absolute in a clipping box that holds it',
    body: '<div style="position:relative;overflow:hidden;height:60px;width:90px;border:6px solid"><button id=target style="position:absolute;left:30px;top:20px;width:150px;height:60px">x</button></div>',
    seen,
  },
  {
    name: 'cut by overflow: clip with a margin',
    body: '<div style="overflow:clip;overflow-clip-margin:12px;height:60px;width:90px;margin:20px"><button id=target style="width:200px;height:100px">x</button></div>',
    seen,
  },
  {
    name: 'cut sideways only by overflow-x: clip',
    body: '<div style="overflow-x:clip;height:60px;width:90px;margin:20px"><button id=target style="width:200px;height:100px">x</button></div>',
    seen,
  },
  {
    name: 'scrolled in a box from right to left',
    body: `<div id=box dir=rtl style="width:220px;height:90px;overflow:scroll;border:5px solid"><button id=target style="width:120px;height:70px">x</button>${TALL}</div>`,
    act: () => document.querySelector('#box')?.scrollTo(-30, 45),
    seen,
  },
  {
    name: 'scrolled in a scaled box with a border',
    body: `<div id=box style="transform:scale(1.5);transform-origin:0 0;width:220px;height:90px;overflow:scroll;border:5px solid"><button id=target style="width:120px;height:70px">x</button>${TALL}</div>`,
    act: scrollBox,
    seen,
  },
  {
    name: 'scrolled in a box with CSS zoom',
    body: `<div id=box style="zoom:1.4;width:220px;height:90px;overflow:scroll;border:5px solid"><button id=target style="width:120px;height:70px">x</button>${TALL}</div>`,
    act: scrollBox,
    seen,
  },
  {
    name: 'scrolled in a box of decimal size',
    body: `<div id=box style="margin:3.3px;width:220.4px;height:90.7px;overflow:auto;border:1.6px solid"><button id=target style="width:120.3px;height:70.9px">x</button>${TALL}</div>`,
    act: scrollBox,
    seen,
  },
  {
    name: 'under the sticky head of a table that scrolls',
    body: `<div id=box style="height:140px;width:300px;overflow:auto"><table style="border-spacing:0"><thead><tr><th style="position:sticky;top:0;height:40px;background:#ccc">Role</th></tr></thead><tbody><tr><td><button id=target style="height:50px;width:90px">x</button></td></tr><tr><td>${TALL}</td></tr></tbody></table></div>`,
    act: () => document.querySelector('#box')?.scrollTo(0, 20),
    seen,
  },
  {
    name: 'beside a pinned column of a table that scrolls',
    body: '<div id=box style="height:140px;width:300px;overflow:auto"><table style="border-spacing:0;width:900px"><tr><td style="position:sticky;left:0;width:80px;min-width:80px;background:#ccc">Name</td><td><button id=target style="height:50px;width:120px">x</button></td><td style="width:600px"></td></tr></table></div>',
    act: () => document.querySelector('#box')?.scrollTo(40, 0),
    seen,
  },
  {
    name: 'sticky itself, in a box that scrolls',
    body: `<div id=box style="height:140px;width:300px;overflow:auto"><p>Text</p><button id=target style="position:sticky;top:6px">x</button>${TALL}</div>`,
    act: () => document.querySelector('#box')?.scrollTo(0, 300),
    seen,
  },
  {
    name: 'slotted into a scrolling box of a shadow root',
    body: `<div id=host><button id=target style="height:70px">x</button>${TALL}</div>`,
    prepare: () => {
      const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
      const box = Object.assign(document.createElement('div'), { id: 'box', style: 'height:100px;overflow:auto' });
      box.append(document.createElement('slot'));
      root?.append(box);
    },
    act: () => document.querySelector('#host')?.shadowRoot?.querySelector('#box')?.scrollTo(0, 25),
    seen,
  },
  {
    name: 'in a popover within a clipping, transformed box',
    body: '<div style="overflow:hidden;height:30px;width:30px;transform:translate(3px)"><div popover id=pop style="margin:90px"><button id=target>Kari</button></div></div>',
    act: () => kit.act(() => document.querySelector<HTMLElement>('#pop')?.showPopover()),
    seen,
  },
  {
    name: 'in full-screen-like fixed panel over a scrolled page',
    body: `<div style="position:fixed;inset:20px;overflow:auto;background:#eee"><button id=target style="margin-top:30px;height:60px">x</button>${TALL}${TALL}</div>${TALL}`,
    act: () => {
      document.querySelector('div')?.scrollTo(0, 50);
      scrollTo(0, 120);
    },
    seen,
  },
  {
    name: 'a shape within an svg',
    body: '<svg width=300 height=200 viewBox="0 0 150 100"><g transform="translate(10 5)"><rect id=target x=20 y=10 width=40 height=25 fill=teal /></g></svg>',
  },
  {
    name: 'vertical writing',
    body: '<div style="writing-mode:vertical-rl;height:200px;margin:30px"><p>Tekst</p><button id=target>Kari</button></div>',
  },
];

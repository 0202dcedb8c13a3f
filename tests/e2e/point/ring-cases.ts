import type { Edges } from './page-kit.ts';

/** One awkward page. The functions run inside it, where `kit` is. */
export interface RingCase {
  readonly name: string;
  readonly body: string;
  /** The target, when it is not `#target`. */
  readonly selector?: string;
  /** What the page does before pointing begins. */
  readonly prepare?: () => void;
  /** What the page does while it is pointed at; the test then waits until all stands still. */
  readonly act?: () => void | Promise<void>;
  /** What can be seen of the target, when it is not its whole box; null when nothing. */
  readonly seen?: () => Edges | null;
  /** The target stands in the page's iframe, whose own script points at it. */
  readonly isFramed?: boolean;
  /** One of many kinds of the same case: other libraries are measured on its fellows only. */
  readonly isOursOnly?: boolean;
}

const TALL = '<div style="height:1500px">tall</div>';
const TARGET = '<button id=target>Kari Nordmann</button>';

export const RING_CASES: readonly RingCase[] = [
  { name: 'plain', body: TARGET },
  {
    name: 'decimal size and place',
    body: `<div style="padding:10.37px 33.81px"><button id=target style="width:99.7px;height:31.3px">x</button></div>`,
  },
  {
    name: 'content inserted above',
    body: `<div id=top></div>${TARGET}`,
    act: () =>
      kit.act(() => {
        document.querySelector('#top')?.append('one', document.createElement('hr'), 'two');
      }),
  },
  {
    name: 'a style sheet that pushes it down',
    body: TARGET,
    act: () =>
      kit.act(() => {
        document.head.append(Object.assign(document.createElement('style'), { textContent: 'body{padding-top:77px}' }));
      }),
  },
  {
    name: 'target grows',
    body: TARGET,
    act: () =>
      kit.act(() => {
        const target = kit.look('#target');
        target?.append(' with a far longer name than before');
      }),
  },
  {
    name: 'moved by transform at once',
    body: `<div id=box>${TARGET}</div>`,
    act: () =>
      kit.act(() => {
        document.querySelector<HTMLElement>('#box')?.style.setProperty('transform', 'translate(80px, 40px)');
      }),
  },
  {
    name: 'moved by a new rule, without a change of any node',
    body: `<style id=sheet></style>${TARGET}`,
    act: () =>
      void document.querySelector<HTMLStyleElement>('#sheet')?.sheet?.insertRule('body{padding:37px 0 0 21px}'),
  },
  {
    name: 'moved by 2 px, without a change of any node',
    body: `<style id=sheet></style>${TARGET}`,
    act: () => void document.querySelector<HTMLStyleElement>('#sheet')?.sheet?.insertRule('body{padding-top:2px}'),
  },
  {
    name: 'moved by what opens above',
    body: `<details><summary>More</summary><p>Text</p></details>${TARGET}`,
    act: () => kit.act(() => document.querySelector('summary')?.click()),
  },
  {
    name: 'moved by a transition',
    body: `<div id=box style="transition:transform .3s">${TARGET}</div>`,
    act: () =>
      kit.act(() => {
        document.querySelector<HTMLElement>('#box')?.style.setProperty('transform', 'translate(180px, 90px)');
      }),
  },
  {
    name: 'moved by a script animation',
    body: `<div id=box>${TARGET}</div>`,
    act: () => {
      document
        .querySelector('#box')
        ?.animate({ transform: ['none', 'translate(60px, 150px)'] }, { duration: 200, fill: 'forwards' });
    },
  },
  {
    name: 'moved inside an open shadow root',
    selector: '#inner',
    body: '<div class=deep></div>',
    prepare: () => {
      const root = document.querySelector('.deep')?.attachShadow({ mode: 'open' });
      root?.append(
        Object.assign(document.createElement('p'), { id: 'gap' }),
        Object.assign(document.createElement('button'), { id: 'inner', textContent: 'In there' }),
      );
    },
    act: () => {
      document.querySelector('.deep')?.shadowRoot?.querySelector('#gap')?.append('now it holds text');
    },
  },
  {
    name: 'in an iframe with a 7 px border',
    body: `<p>Portal</p><iframe style="margin:20px;width:400px;height:200px;border:7px solid" srcdoc="<script src=/kit.js></script><p>Text</p><button id=target style=margin:33px>Inside</button>"></iframe>`,
    isFramed: true,
  },
  {
    name: 'in an iframe, both scrolled',
    body: `<p>Portal</p><iframe style="margin:20px;width:400px;height:200px;border:7px solid" srcdoc="<script src=/kit.js></script><p>Text</p><button id=target style=margin:33px>Inside</button><p style=height:900px>"></iframe>${TALL}`,
    isFramed: true,
    act: () => {
      scrollTo(0, 25);
      document.querySelector('iframe')?.contentWindow?.scrollTo(0, 35);
    },
  },
  {
    name: 'replaced by an equal node elsewhere',
    body: `<div id=a>${TARGET}</div>${TALL.replace('1500', '150')}<div id=b></div>`,
    act: () =>
      kit.act(() => {
        const copy = document.querySelector('#target')?.cloneNode(true) as Element;
        document.querySelector('#target')?.remove();
        document.querySelector('#b')?.append(copy);
      }),
  },
  {
    name: 'late',
    body: '<div id=a></div>',
    act: async () => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      kit.act(() =>
        document
          .querySelector('#a')
          ?.append(Object.assign(document.createElement('button'), { id: 'target', textContent: 'Late' })),
      );
    },
  },
  {
    name: 'inner scroll, partly out',
    body: `<div id=box style="width:300px;height:120px;overflow:auto;border:5px solid">${TARGET.replace('id=target', 'id=target style="height:80px"')}${TALL}</div>`,
    act: () => {
      document.querySelector('#box')?.scrollTo(0, 30);
    },
    seen: () => {
      const target = kit.whole('#target');
      const box = kit.whole('#box');
      return { left: target.left, right: target.right, bottom: target.bottom, top: box.top + 5 };
    },
  },
  {
    name: 'nested scroll, sideways and down',
    body: `<div id=outer style="width:400px;height:200px;overflow:scroll"><div id=box style="width:300px;height:500px;overflow-x:auto;white-space:nowrap"><i style="display:inline-block;width:260px">x</i><button id=target style="width:200px;height:50px;margin-top:120px">Role</button></div>${TALL}</div>`,
    act: () => {
      document.querySelector('#outer')?.scrollTo(0, 60);
      document.querySelector('#box')?.scrollTo(60, 0);
    },
    seen: () => {
      const target = kit.whole('#target');
      const box = kit.whole('#box');
      return { left: target.left, right: Math.min(target.right, box.right), bottom: target.bottom, top: target.top };
    },
  },
  {
    name: 'wide element at the edge of the viewport',
    body: '<style>body{margin:0}</style><button id=target style="width:100%;height:40px">x</button>',
  },
  {
    name: 'page scrolled, partly out',
    body: `<button id=target style="height:200px">x</button>${TALL}`,
    act: () => window.scrollTo(0, 90),
    seen: () => {
      const { left, right, bottom } = kit.whole('#target');
      return { left, right, bottom, top: 0 };
    },
  },
  { name: 'scrolled out of sight', body: `${TARGET}${TALL}`, act: () => window.scrollTo(0, 600), seen: () => null },
  {
    name: 'scrolled out of sight in a box',
    body: `<div id=box style="height:100px;overflow:auto">${TARGET}${TALL}</div>`,
    act: () => {
      document.querySelector('#box')?.scrollTo(0, 400);
    },
    seen: () => null,
  },
  {
    name: 'partly under a sticky header',
    body: `<div style="position:sticky;top:0;height:60px;background:#ccc">Head</div><button id=target style="height:100px;margin-top:30px">x</button>${TALL}`,
    act: () => window.scrollTo(0, 60),
    seen: () => {
      const { left, right, bottom } = kit.whole('#target');
      return { left, right, bottom, top: 60 };
    },
  },
  {
    name: 'wholly under a sticky header',
    body: `<div style="position:sticky;top:0;height:60px;background:#ccc">Head</div>${TARGET}${TALL}`,
    act: () => window.scrollTo(0, 50),
    seen: () => null,
  },
  {
    name: 'in a modal dialog',
    body: `<dialog id=modal style="margin-top:90px">${TARGET}</dialog>`,
    prepare: () => kit.act(() => document.querySelector<HTMLDialogElement>('#modal')?.showModal()),
  },
  {
    name: 'in a modal dialog that opens later',
    body: `<dialog id=modal style="margin-top:90px">${TARGET}</dialog>`,
    act: () => kit.act(() => document.querySelector<HTMLDialogElement>('#modal')?.showModal()),
  },
  {
    name: 'in a popover that opens later',
    body: `<div popover id=pop style="margin:100px">${TARGET}</div>`,
    act: () => kit.act(() => document.querySelector<HTMLElement>('#pop')?.showPopover()),
  },
  {
    name: 'in a scaled and turned container',
    body: `<div style="transform:scale(1.3) rotate(3deg);transform-origin:0 0;margin:40px">${TARGET}</div>`,
  },
  {
    name: 'fixed within a clipping parent that is no container for it',
    body: `<div style="overflow:hidden;height:30px;width:30px"><button id=target style="position:fixed;left:200px;top:150px">x</button></div>`,
  },
  {
    name: 'fixed within a transformed clipping parent',
    body: `<div id=box style="overflow:hidden;height:100px;width:100px;transform:translate(5px)"><button id=target style="position:fixed;left:50px;top:20px;width:120px">x</button></div>`,
    seen: () => {
      const { left, top, bottom } = kit.whole('#target');
      return { left, top, bottom, right: kit.whole('#box').right };
    },
  },
  {
    name: 'text over several lines',
    body: '<p style="width:180px">Some words before <a id=target href="#">and a link that needs more than one line of its own</a> after.</p>',
  },
  {
    name: 'without a box of its own',
    body: '<div id=target style="display:contents"><span>First</span> and <span id=last>second</span></div>',
    seen: () => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector('#target') as Element);
      const { left, top, right, bottom } = range.getBoundingClientRect();
      return { left, top, right, bottom };
    },
  },
  { name: 'page zoomed by CSS', body: `<style>html{zoom:1.25}</style>${TARGET}` },
  {
    name: 'page zoomed by CSS, scrolled',
    body: `<style>html{zoom:1.25}</style>${TALL.replace('1500', '200')}${TARGET}${TALL}`,
    act: () => scrollTo(0, 90),
  },
  {
    name: 'page from right to left, scrolled sideways',
    body: `<style>html{direction:rtl}</style>${TARGET}<div style="width:3000px;height:9px"></div>`,
    act: () => scrollTo(-40, 0),
  },
  { name: 'body zoomed by CSS', body: `<style>body{zoom:.8}</style>${TARGET}` },
  {
    name: 'in a modal dialog of a zoomed body',
    body: `<style>body{zoom:.8}</style><dialog id=modal>${TARGET}</dialog>`,
    prepare: () => kit.act(() => document.querySelector<HTMLDialogElement>('#modal')?.showModal()),
  },
  {
    name: 'hostile sheet',
    body: `<style>*{all:revert!important;transform:translate(9px)!important;opacity:.1!important;margin:30px!important;transition:all 2s!important}::backdrop{background:red!important;pointer-events:auto!important}</style>${TARGET}`,
  },
];

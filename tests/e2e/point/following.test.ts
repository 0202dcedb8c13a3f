import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type TestBrowser, type TestPage } from './browsers.ts';

/** CSS px by which an edge of the ring may miss, in any frame. */
const TOLERANCE = 1;

describe.each(Object.entries(BROWSERS))('following in %s', (_, start) => {
  let browser: TestBrowser;
  let page: TestPage;
  beforeAll(async () => {
    browser = await start();
  });
  afterAll(() => browser.close());
  afterEach(() => page.close());

  test('keeps up with a transition, frame by frame', async () => {
    page = await browser.open('<button id=target style="transition:translate .5s linear;margin:20px">Kari</button>');
    const { worst, places } = await page.evaluate(async () => {
      kit.point('#target');
      await kit.idle(20);
      kit.act(() => (kit.look('#target') as HTMLElement).style.setProperty('translate', '300px 200px'));
      await kit.until(() => kit.whole('#target').left > 30);
      return kit.worstError('#target');
    });
    expect(places).toBeGreaterThan(5);
    expect(worst).toBeLessThanOrEqual(TOLERANCE);
  });

  test('keeps up with the wheel', async () => {
    page = await browser.open(
      '<div style="height:500px"></div><button id=target>Kari</button><div style="height:3000px"></div>',
    );
    await page.evaluate(async () => {
      kit.point('#target', null);
      await kit.idle(20);
    });
    const watched = page.evaluate(async () => {
      await kit.until(() => scrollY > 0);
      return kit.worstError('#target');
    });
    await page.click(100, 100);
    await page.wheel(300);
    expect((await watched).worst).toBeLessThanOrEqual(TOLERANCE);
  });

  test.each([
    ['stands in its flow', ''],
    ['is fixed', '#target{position:fixed;top:50px}'],
    ['sticks once it has reached the top', '#target{position:sticky;top:10px}'],
    ['stands in a fixed panel', '#box{position:fixed;top:90px;left:20px}'],
    [
      'is moved by the scrolling itself',
      '@keyframes on{to{translate:300px}}#target{animation:on linear;animation-timeline:scroll()}',
    ],
    [
      'is moved by a script while the page scrolls',
      '',
      () =>
        addEventListener('scroll', () =>
          document.querySelector<HTMLElement>('#box')?.style.setProperty('translate', `${scrollY / 2}px`),
        ),
    ],
    [
      'is scrolled in a box of its own meanwhile',
      '#box{height:90px;padding-top:40px;overflow:auto}#box::after{content:"";display:block;height:300px}',
      () =>
        addEventListener('scroll', () => {
          if (scrollY > 60) document.querySelector('#box')?.scrollBy(0, 1);
        }),
    ],
    [
      'moves up when the page makes its header small',
      '#head{height:90px}.small #head{height:20px}',
      () => addEventListener('scroll', () => document.querySelector('#head')?.parentElement?.classList.add('small')),
    ],
  ] as const)('keeps up with a page that scrolls when the target %s', async (_, css, prepare = () => {}) => {
    page = await browser.open(
      `<style>${css}</style><main><div id=head>Portal</div></main><div id=box style="margin:80px"><button id=target>Kari</button></div><div style="height:3000px"></div>`,
    );
    await page.evaluate(prepare);
    const { worst, scrolled } = await page.evaluate(async () => {
      kit.point('#target', null);
      await kit.idle(20);
      const scroll = (): void => {
        if (scrollY < 120) requestAnimationFrame(scroll);
        scrollBy({ top: 5, behavior: 'instant' });
      };
      kit.act(scroll);
      const { worst } = await kit.worstError('#target');
      return { worst, scrolled: scrollY };
    });
    expect(scrolled).toBeGreaterThan(50);
    expect(worst).toBeLessThanOrEqual(TOLERANCE);
  });

  test('comes back to a target that is scrolled back into view within a web component', async () => {
    page = await browser.open(
      '<div class=deep><template shadowrootmode=open><div id=box style="height:200px;overflow:auto"><div style="height:3000px"></div><button id=target>Kari</button></div></template></div>',
    );
    const error = await page.evaluate(async () => {
      const box = kit.look('#box') as Element;
      kit.point('#target', null);
      // The guide itself brings it into view, but not for ever.
      do {
        await kit.settled();
        box.scrollTop = 0;
        await kit.settled();
      } while (box.scrollTop > 0);
      box.scrollTop = 3000;
      await kit.settled();
      return kit.ringError(kit.whole('#target'));
    });
    expect(error).toBeLessThanOrEqual(TOLERANCE);
  });

  test('rides along with the document, after the first frames without a frame, and without a write', async () => {
    page = await browser.open(
      '<button id=target style="margin-top:300px">Kari</button><div style="height:3000px"></div>',
    );
    const state = await page.evaluate(async () => {
      kit.point('#target', null);
      await kit.idle(20);
      const writes: unknown[] = [];
      const observer = new MutationObserver((records) => writes.push(...records));
      observer.observe(kit.root as ShadowRoot, { subtree: true, attributes: true, childList: true });
      const asked = kit.frames;
      for (let step = 0; step < 60; step++) {
        scrollBy({ top: 2, behavior: 'instant' });
        await kit.nextFrame();
      }
      return { frames: kit.frames - asked, writes: writes.length, error: kit.ringError(kit.whole('#target')) };
    });
    expect(state).toMatchObject({ writes: 0, error: expect.closeTo(0, 0) });
    expect(state.frames).toBeLessThan(15);
  });

  test.each([
    ['the window', '<div style="position:fixed;inset:0 0 auto;height:60px;background:#ccc">Portal</div>', 'html'],
    [
      'a box that scrolls',
      '<div id=box style="height:300px;overflow:auto"><div style="position:sticky;top:0;height:60px;background:#ccc">Head</div>',
      '#box',
    ],
  ])('goes under a bar that is stuck at the edge of %s, frame by frame', async (_, before, scroller) => {
    page = await browser.open(
      `<!doctype html><body style="margin:0">${before}<button id=target style="margin:160px 20px 0;height:50px">Kari</button><div style="height:3000px"></div>`,
    );
    const { worst, least } = await page.evaluate(async (selector) => {
      kit.point('#target', null);
      await kit.idle(20);
      const box = document.querySelector(selector) as Element;
      const isOver = (): boolean => kit.whole('#target').top < 35;
      const scroll = (): void => {
        if (!isOver()) requestAnimationFrame(scroll);
        box.scrollBy({ top: 3, behavior: 'instant' });
      };
      kit.act(scroll);
      let worst = 0;
      while (!isOver()) {
        await kit.nextFrame();
        // All frame callbacks of this frame have run by then, and nothing moves until the next.
        await new Promise((resolve) => setTimeout(resolve));
        const { left, top, right, bottom } = kit.whole('#target');
        worst = Math.max(worst, kit.ringError({ left, top: Math.max(60, top), right, bottom }));
      }
      return { worst, least: kit.whole('#target').top };
    }, scroller);
    expect(least).toBeLessThan(45);
    expect(worst).toBeLessThanOrEqual(TOLERANCE);
  });

  test('gives the page no scroll bars', async () => {
    page = await browser.open(
      '<body style="margin:0"><div style="height:1500px"></div><button id=target style="display:block;width:100vw;height:40px;margin:0">Kari</button>',
    );
    const sizes = await page.evaluate(async () => {
      const size = (): string => `${document.documentElement.scrollWidth} x ${document.documentElement.scrollHeight}`;
      scrollTo(0, 1500);
      const before = size();
      kit.point('#target', null);
      await kit.idle(20);
      return { before, after: size(), error: kit.ringError(kit.whole('#target')) };
    });
    expect(sizes.after).toBe(sizes.before);
    expect(sizes.error).toBeLessThanOrEqual(TOLERANCE);
  });

  test.each(['0', '4px', '40px'])('has its number in the window, %s from the upper left corner', async (margin) => {
    page = await browser.open(`<body style="margin:0"><button id=target style="margin:${margin}">Kari</button>`);
    const number = await page.evaluate(async () => {
      kit.point('#target');
      await kit.idle(20);
      return kit.box('[data-guide=spotlight] b');
    });
    expect(number?.left).toBeGreaterThanOrEqual(0);
    expect(number?.top).toBeGreaterThanOrEqual(0);
  });

  test('lets go at once when the target is no longer right', async () => {
    page = await browser.open('<button id=target>Kari</button>');
    const ring = await page.evaluate(async () => {
      kit.point('#target');
      await kit.idle(20);
      kit.act(() => kit.look('#target')?.removeAttribute('id'));
      await kit.nextFrame();
      await kit.nextFrame();
      return kit.box('[data-guide=spotlight]');
    });
    expect(ring).toBeNull();
  });

  test('points within a frame by the frame’s own script, while the card stands in the page', async () => {
    const inner = '<script src=/kit.js></script><p>Text</p><button id=target style=margin:33px>Inside</button>';
    page = await browser.open(
      `<p>Portal</p><iframe style="width:400px;height:200px;border:7px solid" srcdoc='${inner}'></iframe>`,
    );
    const state = await page.evaluate(async () => {
      kit.guide.show(kit.view({}, null), () => null);
      const frame = document.querySelector('iframe')?.contentWindow as Window & { kit: typeof kit };
      frame.kit.point('#target', null);
      await frame.kit.settled();
      return {
        error: frame.kit.ringError(frame.kit.whole('#target')),
        hosts: [document, frame.document].map((doc) => doc.querySelectorAll('connect-guide').length),
        cards: [kit.box('.card') !== null, frame.kit.box('.card') !== null],
        rings: [kit.box('.ring') !== null, frame.kit.box('.ring') !== null],
        states: kit.find('.card')?.dataset.state,
      };
    });
    expect(state.error).toBeLessThanOrEqual(TOLERANCE);
    expect(state).toMatchObject({ hosts: [1, 1], cards: [true, false], rings: [false, true], states: 'pointing' });
  });

  test('works on after the page comes back from the back/forward cache', async () => {
    page = await browser.open('<button id=target>Kari</button>');
    const error = await page.evaluate(async () => {
      kit.point('#target');
      await kit.idle(20);
      dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      kit.act(() => kit.look('#target')?.before('changed meanwhile'));
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      await kit.settled();
      return kit.ringError(kit.whole('#target'));
    });
    expect(error).toBeLessThanOrEqual(TOLERANCE);
  });
});

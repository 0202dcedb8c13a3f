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

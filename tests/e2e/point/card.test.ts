import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type TestBrowser, type TestPage, type Wanted } from './browsers.ts';

const BODY = `<style>body{margin:0;font:16px sans-serif}</style>
  <input id=field style="position:absolute;left:40px;top:400px;width:200px">
  <button id=target style="position:absolute;left:300px;top:100px">Kari Nordmann</button>
  <dialog id=modal><p>Application permissions</p><button id=inside>Accept</button></dialog>`;

describe.each(Object.entries(BROWSERS))('the card in %s', (_, start) => {
  let browser: TestBrowser;
  let page: TestPage;
  beforeAll(async () => {
    browser = await start();
  });
  afterAll(() => browser.close());
  afterEach(() => page.close());

  async function open(wanted: Wanted = {}, body = BODY): Promise<void> {
    page = await browser.open(body, wanted);
  }

  async function pointAt(selector = '#target'): Promise<void> {
    await page.evaluate(async (at) => {
      kit.point(at);
      await kit.settled();
    }, selector);
  }

  /** Presses the middle of what the selector finds in the card. */
  async function pressInCard(selector: string): Promise<void> {
    const { left, top, right, bottom } = await page.evaluate((at) => kit.box(at) ?? kit.fail(`no ${at}`), selector);
    await page.click((left + right) / 2, (top + bottom) / 2);
  }

  const presses = () => page.evaluate(() => kit.presses.map((press) => press.act));

  test('leaves nothing in the page before there is something to show and after', async () => {
    await open();
    expect(await page.evaluate(() => document.querySelectorAll('connect-guide').length)).toBe(0);
    await pointAt();
    expect(await page.evaluate(() => document.querySelectorAll('connect-guide').length)).toBe(1);
    await page.evaluate(() => kit.guide.show({ spotlight: null, card: null }, () => null));
    expect(await page.evaluate(() => document.querySelectorAll('connect-guide').length)).toBe(0);
  });

  test('goes aside when it cannot point any more, and stays where it went', async () => {
    await open();
    await pointAt();
    const lose = async (text: string) => {
      await page.evaluate(async (words) => {
        kit.guide.show(kit.view({ state: 'lost', text: words }, null), () => null);
        await kit.settled();
      }, text);
      return page.evaluate(() => ({
        card: kit.box('.card') ?? kit.fail('no card'),
        right: innerWidth,
        bottom: innerHeight,
      }));
    };
    const { card, right, bottom } = await lose('It cannot be made out.');
    expect([right - card.right, bottom - card.bottom].map(Math.round)).toEqual([8, 8]);
    await page.evaluate(() => document.querySelector<HTMLElement>('#field')?.focus());
    expect((await lose('It still cannot be made out.')).card).toMatchObject({ right: card.right });
  });

  test('asks for no frame while the page is still', async () => {
    await open();
    await pointAt();
    const frames = await page.evaluate(async () => {
      // `pointAt` has waited for a dozen frames; observers report once more at the start, and it settles again.
      await kit.pass(40);
      const before = kit.frames;
      await kit.pass(90);
      return kit.frames - before;
    });
    expect(frames).toBe(0);
  });

  test('tells of a press, and moves no focus by it', async () => {
    await open();
    await page.evaluate(() => kit.act(() => document.querySelector<HTMLElement>('#field')?.focus()));
    await pointAt();
    await pressInCard('[data-guide=mark-done]');
    expect(await presses()).toEqual(['mark-done']);
    const state = await page.evaluate(() => [document.activeElement?.id, kit.focusMoves, kit.strayWrites]);
    expect(state).toEqual(['field', 0, []]);
  });

  test('hears no press that a script makes up', async () => {
    await open();
    await pointAt();
    await page.evaluate(() => kit.find('[data-guide=mark-done]')?.click());
    expect(await presses()).toEqual([]);
  });

  test('is drawn as it was made, whatever the page writes on its host', async () => {
    await open();
    await pointAt();
    await page.evaluate(() => {
      const host = document.querySelector('connect-guide') as HTMLElement;
      host.style.setProperty('opacity', '0', 'important');
      host.style.setProperty('transform', 'translate(100px)', 'important');
    });
    const { opacity, transform } = await page.evaluate(() => {
      const style = getComputedStyle(document.querySelector('connect-guide') as HTMLElement);
      return { opacity: style.opacity, transform: style.transform };
    });
    expect([opacity, transform]).toEqual(['1', 'none']);
  });

  test('does not let its presses and keys out to the page', async () => {
    await open();
    await page.evaluate(() => {
      Object.assign(globalThis, { heard: [] });
      for (const type of ['click', 'mousedown', 'pointerdown', 'keydown', 'focusin']) {
        document.addEventListener(type, () => (globalThis as unknown as { heard: string[] }).heard.push(type), true);
      }
    });
    await pointAt();
    await pressInCard('[data-guide=skip]');
    await page.evaluate(() => kit.find('[data-guide=skip]')?.focus());
    await page.press('Enter');
    await page.press('a');
    expect(await presses()).toEqual(['skip', 'skip']);
    // A press by key goes through to the card's root, which alone can tell the button: the page sees a click on the host.
    expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual(['click']);
  });

  test('lets the page have its own keys, Escape too', async () => {
    await open();
    await pointAt();
    await page.evaluate(() => {
      Object.assign(globalThis, { keys: [] });
      addEventListener('keydown', (event) => (globalThis as unknown as { keys: string[] }).keys.push(event.key));
      document.querySelector<HTMLElement>('#field')?.focus();
    });
    await page.press('Escape');
    await page.press('j');
    expect(await page.evaluate(() => (globalThis as unknown as { keys: string[] }).keys)).toEqual(['Escape', 'j']);
    expect(await presses()).toEqual([]);
    await page.evaluate(() => kit.find('[data-guide=skip]')?.focus());
    await page.press('Escape');
    expect(await presses()).toEqual(['hide']);
  });

  test('can be reached and left by Tab', async () => {
    await open();
    await pointAt();
    await page.evaluate(() => document.querySelector<HTMLElement>('#target')?.focus());
    const seen: string[] = [];
    for (let i = 0; i < 6; i++) {
      await page.press('Tab');
      seen.push(await page.evaluate(() => (kit.root?.activeElement as HTMLElement)?.dataset.act ?? 'page'));
    }
    expect(seen.slice(0, 4)).toEqual(['move', 'hide', 'mark-done', 'skip']);
    expect(seen[4]).toBe('page');
  });

  test('can be gone through backwards, left before its first button, and entered again', async () => {
    await open();
    await pointAt();
    await page.evaluate(() => kit.find('[data-guide=skip]')?.focus());
    const seen: string[] = [];
    for (const key of ['Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'Tab', 'Tab', 'Shift+Tab', 'Shift+Tab']) {
      await page.press(key);
      seen.push(
        await page.evaluate(
          () => (kit.root?.activeElement as HTMLElement)?.dataset.act ?? document.activeElement?.id ?? '',
        ),
      );
    }
    expect(seen).toEqual(['mark-done', 'hide', 'move', 'target', 'move', 'hide', 'move', 'target']);
  });

  test('keeps focus and ticks while the view changes', async () => {
    await open();
    await page.evaluate(async () => {
      const row = (key: string, newText: string) =>
        ({ key, label: key, oldText: '', newText, status: 'planned' }) as const;
      const rows = [row('name', 'Fjord AS'), row('number', '999')];
      kit.guide.show(kit.view({ state: 'preview', rows }, null), () => null);
      await kit.settled();
      (kit.find('input[value=name]') as HTMLInputElement).checked = false;
      kit.find('input[value=number]')?.focus();
      const more = [row('frequency', 'Monthly'), row('name', 'Fjord Regnskap AS'), row('number', '999')];
      kit.guide.show(kit.view({ state: 'preview', rows: more, notes: ['Look twice.'] }, null), () => null);
      await kit.settled();
    });
    expect(await page.evaluate(() => (kit.root?.activeElement as HTMLInputElement | null)?.value)).toBe('number');
    await pressInCard('[data-guide=mark-done]');
    expect(await page.evaluate(() => kit.presses)).toEqual([{ act: 'mark-done', ticked: ['frequency', 'number'] }]);
  });

  test('copies its value on a press and says so', async () => {
    await open();
    await page.evaluate(async () => {
      const value = { label: 'Tenant ID', text: '4d5b38a2-2f2e-11ef-9c0b-0242ac120002' };
      kit.guide.show(kit.view({ value }, null), () => null);
      await kit.settled();
      document.querySelector<HTMLInputElement>('#field')?.focus();
    });
    await pressInCard('.copy');
    await page.evaluate(() => kit.until(() => kit.find('[role=status]')?.textContent === 'Copied'));
    expect(await page.evaluate(() => kit.find('.copy')?.textContent)).toBe('Copied');
    await page.paste();
    expect(await page.evaluate(() => document.querySelector<HTMLInputElement>('#field')?.value)).toBe(
      '4d5b38a2-2f2e-11ef-9c0b-0242ac120002',
    );
  });

  test('announces an action once', async () => {
    await open();
    await page.evaluate(async () => {
      kit.point('#target');
      await kit.until(() => Boolean(kit.find('[role=status]')?.textContent));
      (kit.find('[role=status]') as HTMLElement).textContent = 'heard';
      kit.point('#target');
      await kit.settled();
    });
    expect(await page.evaluate(() => kit.find('[role=status]')?.textContent)).toBe('heard');
    await page.evaluate(async () => {
      kit.point('#target', { text: 'Press Save and close.' });
      await kit.until(() => Boolean(kit.find('[role=status]')?.textContent?.includes('Save and close')));
    });
  });

  test('can be pressed in a modal dialog, and goes back when it closes', async () => {
    await open();
    await pointAt();
    await page.evaluate(async () => {
      kit.act(() => document.querySelector<HTMLDialogElement>('#modal')?.showModal());
      await kit.settled();
    });
    expect(await page.evaluate(() => kit.box('[data-guide=spotlight]'))).toBeNull();
    await pointAt('#inside');
    await pressInCard('[data-guide=mark-done]');
    expect(await presses()).toEqual(['mark-done']);
    expect(await page.evaluate(() => document.querySelector('connect-guide')?.parentElement?.id)).toBe('modal');
    await page.evaluate(async () => {
      kit.act(() => document.querySelector<HTMLDialogElement>('#modal')?.close());
      await kit.settled();
    });
    expect(await page.evaluate(() => document.querySelector('connect-guide')?.parentElement?.localName)).toBe('html');
    expect(await page.evaluate(() => kit.hidden)).toBe(0);
    await pressInCard('[data-guide=skip]');
    expect(await presses()).toEqual(['mark-done', 'skip']);
  });

  test('stands in the front-most of two modal dialogs', async () => {
    await open({}, `<dialog id=second>Second <button id=b>B</button></dialog><dialog id=first>First</dialog>`);
    await page.evaluate(async () => {
      kit.act(() => {
        document.querySelector<HTMLDialogElement>('#first')?.showModal();
        document.querySelector<HTMLDialogElement>('#second')?.showModal();
      });
      kit.point('#b');
      await kit.settled();
    });
    expect(await page.evaluate(() => document.querySelector('connect-guide')?.parentElement?.id)).toBe('second');
    await pressInCard('[data-guide=skip]');
    expect(await presses()).toEqual(['skip']);
  });

  test('survives the removal of the dialog that it stands in', async () => {
    await open();
    await page.evaluate(async () => {
      kit.act(() => document.querySelector<HTMLDialogElement>('#modal')?.showModal());
      kit.point('#target');
      await kit.settled();
      kit.act(() => document.querySelector('#modal')?.remove());
      await kit.settled();
    });
    await pressInCard('[data-guide=skip]');
    expect([await presses(), await page.evaluate(() => kit.hidden)]).toEqual([['skip'], 0]);
  });

  test('keeps clear of the window that a layer over the whole page shows', async () => {
    const window = `<div id=window style="width:400px;height:300px;margin:60px auto;padding:20px;background:#fff"><button id=inside>Accept</button></div>`;
    const layer = `<div role=dialog aria-modal=true style="position:fixed;inset:0;background:#0008">${window}</div>`;
    await open({}, `<h1>Apps</h1>${layer}`);
    await pointAt('#inside');
    const isClear = await page.evaluate(() => {
      const window = (document.querySelector('#window') as Element).getBoundingClientRect();
      const card = kit.box('[data-guide=card]') ?? kit.fail('no card');
      return card.top >= window.bottom || card.right <= window.left || card.left >= window.right;
    });
    expect(isClear).toBe(true);
  });

  test('is put back three times, then gives up and says so', async () => {
    await open();
    await pointAt();
    const counts: number[] = [];
    for (let i = 0; i < 4; i++) {
      counts.push(
        await page.evaluate(async () => {
          document.querySelector('connect-guide')?.remove();
          await kit.settled();
          return document.querySelectorAll('connect-guide').length;
        }),
      );
    }
    expect(counts).toEqual([1, 1, 1, 0]);
    expect(await page.evaluate(() => kit.hidden)).toBe(1);
    await pointAt();
    expect(await page.evaluate(() => document.querySelectorAll('connect-guide').length)).toBe(0);
  });

  test('comes back when the page closes it or makes it inert', async () => {
    await open();
    await pointAt();
    await page.evaluate(async () => {
      document.querySelector<HTMLElement>('connect-guide')?.hidePopover();
      await kit.settled();
      document.querySelector('connect-guide')?.setAttribute('inert', '');
      await kit.settled();
    });
    await pressInCard('[data-guide=skip]');
    expect(await presses()).toEqual(['skip']);
  });

  test('goes away when its extension is gone', async () => {
    await open();
    await pointAt();
    await page.evaluate(async () => {
      kit.alive = false;
      window.dispatchEvent(new Event('focus'));
    });
    expect(await page.evaluate(() => document.querySelectorAll('connect-guide').length)).toBe(0);
    expect(await page.evaluate(() => kit.hidden)).toBe(0);
  });

  test('gives way to a newer script without a fight', async () => {
    await open();
    await pointAt();
    const hosts = await page.evaluate(async () => {
      kit.alive = false;
      document.querySelector('connect-guide')?.remove();
      await kit.settled();
      return [document.querySelectorAll('connect-guide').length, kit.hidden];
    });
    expect(hosts).toEqual([0, 0]);
  });

  test('points at nothing under an overlay, and does not scroll beneath it', async () => {
    await open(
      {},
      `<div style="position:fixed;inset:0;z-index:9;background:#0003" role=dialog>Welcome</div>
      <button id=target style="margin-top:500px">Kari</button><div style="height:3000px"></div>`,
    );
    await pointAt();
    const state = await page.evaluate(() => [kit.box('.ring'), kit.box('.arrow'), kit.find('.show')?.hidden, scrollY]);
    expect(state).toEqual([null, null, true, 0]);
    await page.evaluate(async () => {
      kit.act(() => document.querySelector('[role=dialog]')?.remove());
      await kit.settled();
    });
    expect(await page.evaluate(() => kit.ringError(kit.whole('#target')))).toBeLessThanOrEqual(1);
  });

  test('a new mount takes the place of an old one', async () => {
    await open({}, '<connect-guide></connect-guide><button id=target>x</button>');
    await page.evaluate(() => kit.mountAgain());
    await pointAt();
    expect(await page.evaluate(() => document.querySelectorAll('connect-guide').length)).toBe(1);
  });

  test('brings a target into view once, and never against the user', async () => {
    const far = '<button id=target style="margin-top:2000px">Far</button><div style="height:2000px"></div>';
    await open({}, far);
    await pointAt();
    expect(await page.evaluate(() => kit.box('[data-guide=spotlight]'))).not.toBeNull();
    await page.evaluate(async () => {
      scrollTo(0, 0);
      await kit.settled();
    });
    expect(await page.evaluate(() => [scrollY, kit.box('[data-guide=spotlight]')])).toEqual([0, null]);
    expect(await page.evaluate(() => kit.box('.arrow'))).not.toBeNull();
    await pressInCard('.show');
    await page.evaluate(() => kit.until(() => kit.box('[data-guide=spotlight]') !== null));
    expect(await page.evaluate(() => kit.find('.card')?.dataset.state)).toBe('pointing');
  });

  test('leaves the page where the user scrolled it before a late target came', async () => {
    await open({}, '<div style="height:3000px"></div><div id=end></div><div style="height:2000px"></div>');
    await pointAt();
    await page.click(200, 200);
    await page.wheel(200);
    await page.evaluate(() => kit.until(() => scrollY > 0));
    await page.evaluate(() => kit.settled());
    const before = await page.evaluate(() => scrollY);
    await page.evaluate(async () => {
      kit.act(() =>
        document
          .querySelector('#end')
          ?.append(Object.assign(document.createElement('p'), { id: 'target', textContent: 'Late' })),
      );
      await kit.settled();
    });
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });

  test.each([
    [1024, 720],
    [320, 640],
    [320, 256],
  ])('covers neither target nor focus at %i x %i', async (width, height) => {
    await open(
      { width, height },
      `<style>body{margin:0}</style><button id=target style="position:fixed;left:40px;top:${height / 2 - 60}px">Kari</button>
      <input id=field style="position:fixed;left:40px;top:${height / 2 - 100}px;width:120px">`,
    );
    await page.evaluate(() => kit.act(() => document.querySelector<HTMLElement>('#field')?.focus()));
    await pointAt();
    const { card, ring, field } = await page.evaluate(() => ({
      card: kit.box('.card') ?? kit.fail('no card'),
      ring: kit.box('.ring') ?? kit.fail('no ring'),
      field: kit.whole('#field'),
    }));
    expect(Math.min(card.left, card.top, width - card.right, height - card.bottom)).toBeGreaterThanOrEqual(8);
    for (const other of [ring, field]) {
      const isApart =
        card.left >= other.right || card.right <= other.left || card.top >= other.bottom || card.bottom <= other.top;
      expect(isApart).toBe(true);
    }
  });

  test('stays where the user drags it, and goes round the corners by its button', async () => {
    await open();
    await pointAt();
    const { left, top } = await page.evaluate(() => kit.box('.progress') ?? kit.fail('no head'));
    const before = await page.evaluate(() => kit.box('.card') ?? kit.fail('no card'));
    await page.drag([left + 60, top + 8], [left + 260, top + 208]);
    await page.evaluate(() => kit.settled());
    const dragged = await page.evaluate(() => kit.box('.card') ?? kit.fail('no card'));
    expect([dragged.left - before.left, dragged.top - before.top]).toEqual([200, 200]);
    await page.evaluate(async () => {
      kit.guide.clear();
      kit.point('#target', {}, 'another');
      await kit.settled();
    });
    expect(await page.evaluate(() => kit.box('.card'))).toEqual(dragged);
    await pressInCard('[data-act=move]');
    await page.evaluate(() => kit.settled());
    expect(await page.evaluate(() => kit.box('.card'))).toMatchObject({ right: 1016, top: 8 });
    expect(await page.evaluate(() => [kit.presses, kit.focusMoves])).toEqual([[], 0]);
  });

  test('stays where it stands when the window shows nothing for a moment', async () => {
    await open();
    await page.evaluate(async () => {
      kit.guide.show(kit.view({ state: 'done' }, null), () => null);
      await kit.settled();
    });
    const before = await page.evaluate(() => kit.box('.card') ?? kit.fail('no card'));
    // As Chromium does while it takes a picture of the page.
    await page.resize(1, 1);
    await page.evaluate(() => kit.settled());
    await page.resize(1024, 720);
    await page.evaluate(() => kit.settled());
    expect(await page.evaluate(() => kit.box('.card'))).toEqual(before);
  });

  test('is not printed', async () => {
    await open();
    await pointAt();
    const rule = await page.evaluate(() =>
      [...(kit.root?.adoptedStyleSheets[0]?.cssRules ?? [])].some((found) => found.cssText.includes('@media print')),
    );
    expect(rule).toBe(true);
  });
});

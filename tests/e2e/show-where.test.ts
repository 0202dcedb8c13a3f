import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Sandbox } from '../sandbox/portal.ts';
import { createVismaLikeSandbox } from '../sandbox/visma-like/create-visma-like-sandbox.ts';
import { BROWSERS } from './drive/browsers.ts';
import type { Box, DrivenBrowser, DrivenPage, GuideReading } from './drive/driven.ts';
import { openPopup } from './drive/popup.ts';
import { waitFor } from './drive/wait-for.ts';

const PORTAL = 'https://appstore.visma.net/';

/** Tells of everything that reaches an element of the page: presses, keys, focus, what the page itself does on a press. */
const LOG = `<script>
  const log = (window.__log = []);
  for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'dblclick', 'keydown', 'keyup', 'input', 'submit'])
    document.addEventListener(type, ({ target }) => target.localName === 'connect-guide' || log.push(type + ' ' + target.dataset?.at), true);
</script>`;

/** An App Store in a language that nobody knows; what stands for the tab *Apps* is at `apps`; the guide does not read that mark. */
const BEFORE = `<header><b>Zonk</b></header><nav class="menu"><button class="tab" data-at="home">Vlim</button>
  <button class="tab" data-at="apps">Zorkums</button><button class="tab" data-at="help">Hulp-ik</button></nav>
  <main><h1>Vlim</h1><p>Ut wab dol.</p><form><button data-at="send">Frab</button></form></main>`;

/** The same after a redesign: other tags, classes, order and place. */
const AFTER = `<div class="top"><div class="bar"><a class="x1" href="#h" data-at="help2">Hulp-ik</a><a class="x1" href="#v">Vlim</a>
  <a class="x1 x2" href="#z" data-at="apps">Zorkums</a></div><b>Zonk</b></div><section><h2>Vlim</h2><p>Ut wab dol.</p></section>`;

/** Two that read alike: nobody can tell which of them was shown. */
const TWINS = AFTER.replace('data-at="apps">Zorkums</a>', '$&<a class="x1 x2" href="#z" data-at="twin">Zorkums</a>');

/** A window over the page: only what stands in it can be used, and Esc would close it. */
const DIALOG = `${BEFORE}<dialog data-at="dialog"><h2>Wab</h2><button data-at="inside">Grumf</button></dialog>
  <script>document.querySelector('dialog').showModal()</script>`;

/** What the flow itself knows, so that the action is open before it is lost. */
const KNOWN = AFTER.replace('Zorkums', 'Apps').replace('<a', '<a role="tab"');

describe.each(Object.entries(BROWSERS))('show me where in %s', (_, open) => {
  let html = '';
  let browser: DrivenBrowser;
  let page: DrivenPage;
  let popup: Awaited<ReturnType<typeof openPopup>>;
  let company = '';

  beforeAll(async () => {
    const base = createVismaLikeSandbox({ language: 'en', signedIn: true });
    const sandbox: Sandbox = {
      ...base,
      handle: (request) =>
        request.url.href.startsWith(PORTAL)
          ? { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: html }
          : base.handle(request),
    };
    browser = await open(sandbox, 'en');
    company = base.company.name;
    popup = await openPopup(browser, 'en');
    await popup.addCompany(base.company, base.userName);
    for (const step of ['access-rights', 'grant-role']) {
      await popup.press('mark_done');
      await waitFor(`${step} done`, async () => (await popup.read()).steps[step] === 'done');
    }
    html = pageOf(BEFORE);
    page = await browser.open(PORTAL);
  });
  afterAll(() => browser.close());

  const pageOf = (body: string) =>
    `<!doctype html><html lang="xx"><head><title>Zonk</title>${LOG}<style>
    button, a { display: inline-block; padding: 6px 12px } .top { margin-top: 60px }</style></head><body>${body}</body></html>`;

  async function show(body: string): Promise<void> {
    html = pageOf(body);
    await page.goto(`${PORTAL}?${Math.random()}`);
  }

  const hasAct = ({ card }: GuideReading, act: string) => card?.buttons.some((button) => button.act === act) === true;
  const withAct = (act: string) =>
    waitFor(`a card with ${act}`, async () => {
      const reading = await page.readGuide();
      return hasAct(reading, act) && reading;
    });

  async function press(act: string, label = ''): Promise<void> {
    const { card } = await withAct(act);
    const button = card?.buttons.find((each) => each.act === act && each.label.includes(label));
    if (!button) throw new Error(`no button ${act} ${label}: ${JSON.stringify(card)}`);
    await page.press(button.box.x + button.box.width / 2, button.box.y + button.box.height / 2);
  }

  async function begin(): Promise<void> {
    await press('show-where');
    await waitFor('the question which', async () => (await page.readGuide()).card?.text.includes('What can you see'));
    await press('show-where', 'Open the tab “Apps”');
    await waitFor('picking', async () => (await page.readGuide()).card?.text.includes('Point at it'));
  }

  const boxOf = (id: string) =>
    page.run((sought) => {
      const { x, y, width, height } =
        document.querySelector(`[data-at=${sought}]`)?.getBoundingClientRect() ?? new DOMRect();
      return { x, y, width, height };
    }, id);
  const middleOf = async (id: string): Promise<[number, number]> => {
    const { x, y, width, height } = await boxOf(id);
    return [x + width / 2, y + height / 2];
  };
  const log = () => page.run(() => (window as unknown as { __log: string[] }).__log, null);
  const hitAt = (x: number, y: number) =>
    page.run(([left, top]) => document.elementFromPoint(left, top)?.localName, [x, y] as [number, number]);

  function expectAround(frame: Box | null | undefined, { x, y, width, height }: Box): void {
    if (!frame) throw new Error('nothing stands there');
    const edges = [x - frame.x, y - frame.y, frame.x + frame.width - x - width, frame.y + frame.height - y - height];
    expect(Math.min(...edges)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...edges)).toBeLessThanOrEqual(12);
  }

  /** The card asks, and the mark, which is no spotlight, stands on the element. */
  async function expectAsked(id: string): Promise<void> {
    const { card, mark, spotlights } = await withAct('confirm-shown');
    expect(spotlights).toBe(0);
    expect(card?.state).toBe('lost');
    expect(card?.text).toMatch(/Is it this one.*Apps/);
    expect(card?.text).toMatch(/\d+ % like/);
    expectAround(mark, await boxOf(id));
  }

  it('is offered where the guide is lost, and Esc leaves it with nothing pressed', async () => {
    expect((await withAct('show-where')).card?.state).toBe('lost');
    await begin();
    const at = await middleOf('send');
    expect(await hitAt(...at)).toBe('connect-guide');
    await page.key('Escape');
    await withAct('mark-done');
    expect(await hitAt(...at)).toBe('button');
    expect(await log()).toEqual([]);
  });

  it('takes the press of the mouse in the page’s place, asks, and points after a yes', async () => {
    await begin();
    await page.press(...(await middleOf('apps')));
    await expectAsked('apps');
    expect(await log()).toEqual([]);
    expect((await page.readGuide()).card?.text).toContain('100 %');
    await press('confirm-shown');
    const { spotlight, mark } = await waitFor('the light', async () => {
      const reading = await page.readGuide();
      return reading.spotlight && reading;
    });
    expect(mark).toBeNull();
    expect(spotlight).toMatchObject({ step: 'integrate', action: 'open-apps', kind: 'click', suggest: null });
    expectAround(spotlight?.box, await boxOf('apps'));
    expect(await log()).toEqual([]);
  });

  it('recognises it after a redesign, asks again, and after a no not again in this visit', async () => {
    await show(AFTER);
    await expectAsked('apps');
    await press('reject-shown');
    const { mark } = await withAct('show-where');
    expect(mark).toBeNull();
    // The page changes and comes to rest again: a no is still a no.
    await page.run(() => void document.querySelector('h2')?.append(' wab'), null);
    const said = await waitFor('lost again', async () => {
      const reading = await page.readGuide();
      return reading.card?.state === 'lost' && reading;
    });
    expect([hasAct(said, 'confirm-shown'), said.spotlights]).toEqual([false, 0]);
    await page.reload();
    await expectAsked('apps');
  });

  it('says that it cannot tell two apart', async () => {
    await show(TWINS);
    await waitFor('the words', async () => (await page.readGuide()).card?.text.includes('cannot be recognised'));
    expect(await page.readGuide()).toMatchObject({ spotlights: 0, mark: null });
  });

  it('is never evidence: a press on what only the user recognised proves nothing', async () => {
    await show(KNOWN);
    await waitFor('the light', async () => (await page.readGuide()).spotlight?.action === 'open-apps');
    await show(BEFORE);
    await expectAsked('apps');
    await press('confirm-shown');
    await waitFor('the light', async () => (await page.readGuide()).spotlight);
    await page.press(...(await middleOf('apps')));
    await waitFor('the press', async () => (await log()).includes('click apps'));
    // The page changes after the press: what it was worth has been told by the time that the guide has looked again.
    await show(AFTER);
    await withAct('confirm-shown');
    const report = await popup.page.run(
      () => document.querySelector<HTMLTextAreaElement>('.report textarea')?.value,
      null,
    );
    expect(report).toContain('integrate/open-apps: open\n');
    expect(report).toContain('shown for integrate/open-apps on appstore.visma.net');
    expect(report).not.toContain(company);
  });

  it('works in a window over the page, which Esc does not close meanwhile', async () => {
    await show(DIALOG);
    await begin();
    await page.key('Escape');
    await withAct('mark-done');
    expect(await page.run(() => document.querySelector('dialog')?.open, null)).toBe(true);
    await begin();
    await page.press(...(await middleOf('inside')));
    await expectAsked('inside');
    expect(await log()).toEqual([]);
  });

  it('is forgotten in the options, and shown anew by keyboard, with no key of it for the page', async () => {
    const options = await browser.openExtensionPage('options.html');
    const forget = await waitFor('what was shown', () =>
      options.run(() => {
        const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Forget all');
        button?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { x = 0, y = 0, width = 0, height = 0 } = button?.getBoundingClientRect() ?? {};
        return button ? ([x + width / 2, y + height / 2] as [number, number]) : null;
      }, null),
    );
    await options.press(...forget);
    await waitFor('nothing shown', () => options.run(() => document.body.textContent?.includes('Nothing yet.'), null));
    await page.activate();
    await show(BEFORE);
    const { card } = await withAct('show-where');
    expect(card?.text).not.toContain('cannot be recognised');
    await begin();
    await page.run(() => document.querySelector<HTMLElement>('[data-at=home]')?.focus(), null);
    await page.key('Tab');
    await page.key('Enter');
    await expectAsked('apps');
    expect(await log()).toEqual(['keydown home', 'keyup apps']);
    expect(browser.untrusted()).toEqual([]);
    expect(await browser.ownRequests()).toEqual([]);
  });
});

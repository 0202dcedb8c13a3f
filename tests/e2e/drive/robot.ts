import type { Box, DrivenBrowser, DrivenPage, FrameAt, GuideReading } from './driven.ts';
import { followByKeyboard } from './keyboard.ts';

/** One thing the robot did because the guide said so. */
export interface RobotAction {
  step: string;
  action: string;
  kind: string;
  suggest: string | null;
  url: string;
  /** Accessible text of what stood under the light. */
  target: string;
}

export interface RobotOptions {
  /** Ends the walk: asked of every reading that stands still. */
  until(reading: GuideReading, page: DrivenPage): Promise<boolean> | boolean;
  /** Called with the light still on, before it is followed; answering `again` makes the robot look anew instead. */
  onAction?(action: RobotAction, page: DrivenPage): unknown;
  /** Buttons of the card that are pressed when they are there, by `data-guide` or `data-act`, best first. */
  answers?: readonly string[];
  /** Buttons that are pressed, too, when the card says that it cannot point. */
  whenLost?: readonly string[];
  /** Does what the guide says without a mouse. */
  byKeyboard?: boolean;
  /** Longest time without a light or a question, in ms. */
  patience?: number;
  most?: number;
}

/** What a user who agrees presses; everything else is left alone. */
export const AGREES: readonly string[] = ['confirm-id', 'confirm-fill'];

type Point = [number, number];

const centre = ({ x, y, width, height }: Box): Point => [x + width / 2, y + height / 2];

/**
 * A program that knows nothing of the portals: it does what the spotlight says, answers the card's two questions and
 * lets itself be taken to the next portal. Resolves with what it did; throws when the guide leaves it standing.
 */
export async function followTheLight(browser: DrivenBrowser, options: RobotOptions): Promise<RobotAction[]> {
  const { most = 80 } = options;
  const done: RobotAction[] = [];
  let last = '';
  for (let looks = 0; done.length < most && looks < 4 * most; looks++) {
    const { page, reading } = await nextReading(browser, options, last);
    if (await options.until(reading, page)) return done;
    const action = await act(page, reading, options);
    if (action) done.push(action);
    last = action ? JSON.stringify(reading) : '';
  }
  throw new Error(`No end after ${most} actions:\n${describe(done)}`);
}

/** Something to do: a light, an answer, a way to the next portal, or the end. Stable over two readings. */
async function nextReading(
  browser: DrivenBrowser,
  options: RobotOptions,
  last: string,
): Promise<{ page: DrivenPage; reading: GuideReading }> {
  const until = Date.now() + (options.patience ?? 15_000);
  const fresh = Date.now() + 2_500;
  let before = '';
  for (;;) {
    const page = await browser.page();
    const reading = await page.readGuide();
    const now = JSON.stringify(reading);
    const isStable = now === before;
    before = now;
    if (isStable && (await options.until(reading, page))) return { page, reading };
    // The same thing again counts only after the page has had time to show what the press did.
    if (isStable && isActionable(reading, options) && (now !== last || Date.now() > fresh)) return { page, reading };
    if (Date.now() > until) throw new Error(`The guide left the robot standing at ${page.url()}: ${now}`);
    await new Promise((resolve) => setTimeout(resolve, 120));
  }
}

function answerOf({ card }: GuideReading, { answers = AGREES, whenLost = [] }: RobotOptions) {
  const asked = [...answers, ...(card?.state === 'lost' ? whenLost : [])]
    .map((answer) => card?.buttons.find(({ guide, act }) => answer === guide || answer === act))
    .find((button) => button !== undefined);
  return asked ?? (card?.state === 'done' ? card.buttons.find(({ act }) => act === 'take-me-there') : undefined);
}

function isActionable(reading: GuideReading, options: RobotOptions): boolean {
  return reading.spotlight !== null || answerOf(reading, options) !== undefined;
}

/** Does what the reading says and tells it; null when nothing was done and another look is due. */
async function act(page: DrivenPage, reading: GuideReading, options: RobotOptions): Promise<RobotAction | null> {
  const answer = answerOf(reading, options);
  const { spotlight } = reading;
  const box = answer?.box ?? spotlight?.box;
  if (!box) return null;
  const at = centre(box);
  const frame = answer ? null : (spotlight?.frame ?? null);
  const action = answer
    ? { step: '', action: answer.guide || answer.act, kind: 'answer', suggest: null, target: answer.label }
    : { ...omitBox(spotlight as Spotlight), target: await page.run(describeAt, within(frame, at), frame) };
  const noted: RobotAction = { ...action, url: page.url() };
  if ((await options.onAction?.(noted, page)) === 'again') return null;
  // The page may have moved on meanwhile: a person who sees the light go does not press either.
  if (JSON.stringify(await page.readGuide()) !== JSON.stringify(reading)) return null;
  if (options.byKeyboard) await followByKeyboard(page, noted);
  else await follow(page, noted, at, frame);
  return noted;
}

type Spotlight = NonNullable<GuideReading['spotlight']>;

function omitBox({ step, action, kind, suggest }: Spotlight): Omit<Spotlight, 'box' | 'frame'> {
  return { step, action, kind, suggest };
}

/** A point of the page in the frame's own viewport. */
function within(frame: FrameAt | null, [x, y]: Point): Point {
  return [x - (frame?.x ?? 0), y - (frame?.y ?? 0)];
}

async function follow(
  page: DrivenPage,
  { kind, suggest, target }: RobotAction,
  at: Point,
  frame: FrameAt | null,
): Promise<void> {
  if (kind === 'choose') return choose(page, at, suggest ?? '', frame);
  // A page may be built anew, and scrolled back, after the last look: a person sees it and lets go elsewhere.
  const isRight = async () => (await page.run(describeAt, within(frame, at), frame)) === target;
  await page.press(...at, kind === 'answer' ? undefined : isRight);
  if (kind === 'type') await page.type(suggest ?? '');
}

/** Native lists are set as Playwright sets them; others are opened with a press, then the option by its name. */
async function choose(page: DrivenPage, at: Point, name: string, frame: FrameAt | null): Promise<void> {
  const isNative = await page.run(chooseNative, [...within(frame, at), name] as [number, number, string], frame);
  if (isNative) return;
  await page.press(...at);
  const until = Date.now() + 3_000;
  while (Date.now() < until) {
    const isLate = Date.now() > until - 1_500;
    const option = await page.run(optionNamed, [name, isLate] as [string, boolean], frame);
    if (option) return page.press(option[0] + (frame?.x ?? 0), option[1] + (frame?.y ?? 0));
    await new Promise((resolve) => setTimeout(resolve, 120));
  }
}

/** What a person reads at a point; runs in the page. */
function describeAt([x, y]: [number, number]): string {
  let element = document.elementFromPoint(x, y);
  while (element?.shadowRoot) {
    const inner = element.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === element) break;
    element = inner;
  }
  const text = element?.textContent?.trim() ?? '';
  const label = element?.getAttribute('aria-label') ?? element?.getAttribute('placeholder') ?? '';
  return `${element?.nodeName.toLowerCase() ?? 'nothing'} ${JSON.stringify((text || label).slice(0, 60))}`;
}

function chooseNative([x, y, name]: [number, number, string]): boolean {
  let element = document.elementFromPoint(x, y);
  while (element?.shadowRoot?.elementFromPoint(x, y)) {
    const inner = element.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === element) break;
    element = inner;
  }
  const select = element?.closest('select');
  if (!select) return false;
  const option = [...select.options].find(({ text }) => text.trim() === name);
  if (!option) throw new Error(`No option ${name} in a native list`);
  // A native list cannot be opened by a program: these two events stand for the user's choice, see watchPage.
  Object.defineProperty(window, '__robotChooses', { configurable: true });
  select.value = option.value;
  for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, { bubbles: true }));
  Reflect.deleteProperty(window, '__robotChooses');
  return true;
}

function optionNamed([name, isLate]: [string, boolean]): [number, number] | null {
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
  }
  // Some lists have their roles on copies for screen readers, which nobody can press: then it is what is seen in their place.
  const kinds = ['[role=option],[role^=menuitem],[role=treeitem],li,label', ...(isLate ? ['div,span'] : [])];
  const options = kinds.flatMap((kind) => roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>(kind)]));
  for (const option of options) {
    // biome-ignore lint/performance/useDomNodeTextContent: an option is chosen by what a person reads in it.
    if (option.innerText.trim() !== name || !option.checkVisibility()) continue;
    option.scrollIntoView({ block: 'nearest' });
    const { x, y, width, height } = option.getBoundingClientRect();
    const at: [number, number] = [x + width / 2, y + height / 2];
    const top = (option.getRootNode() as Document | ShadowRoot).elementFromPoint(...at);
    if (height > 2 && top && option.contains(top)) return at;
  }
  return null;
}

function describe(actions: readonly RobotAction[]): string {
  return actions
    .map(({ step, action, kind, suggest, target, url }) =>
      [kind, step && `${step}/`, action, suggest ? `"${suggest}"` : '', `on ${target}`, new URL(url).host].join(' '),
    )
    .join('\n');
}

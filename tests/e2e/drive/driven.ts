/** A box in CSS px of the top document's viewport. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A frame of a page: the driver's own name for it, and the corner of what it shows in the top document's viewport. */
export interface FrameAt {
  id: string;
  x: number;
  y: number;
}

/** What a program from outside can read of the guide on a page; CONTRACT words, nothing of our inside. */
export interface GuideReading {
  spotlight: {
    step: string;
    action: string;
    kind: string;
    suggest: string | null;
    box: Box;
    /** The frame whose document draws it, and where that stands in the top document; null when that draws it itself. */
    frame: FrameAt | null;
  } | null;
  card: {
    state: string;
    text: string;
    box: Box;
    /** `data-act` of the button in it that has the focus, '' when none has. */
    focused: string;
    buttons: { guide: string; act: string; label: string; box: Box }[];
  } | null;
  /** How many elements bear data-guide="spotlight", in all hosts of all frames together. */
  spotlights: number;
  /** How many `connect-guide` elements stand in the page's documents. */
  hosts: number;
  /** The dashed mark of a question, which is no spotlight. */
  mark: Box | null;
}

export const NOTHING: GuideReading = { spotlight: null, card: null, spotlights: 0, hosts: 0, mark: null };

/** Milliseconds between button down and up, as with a person: a page may change in between. */
export const PRESS_LASTS = 80;

/** Where a button is let go that is not to press what stands under it now; CSS px. */
export const ASIDE = 1;

/** Keys with which a page is worked without a mouse. */
export type Key = 'Tab' | 'ShiftTab' | 'Enter' | 'Escape' | 'Space' | 'ArrowDown' | 'ArrowUp';

/** One tab, driven as by a person: trusted presses and keys. */
export interface DrivenPage {
  url(): string;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  readGuide(): Promise<GuideReading>;
  /** `isRight` is asked while the button is down: where it says no, the button is let go elsewhere, which presses nothing. */
  press(x: number, y: number, isRight?: () => Promise<boolean>): Promise<void>;
  /** Replaces what stands in the focused field. */
  type(text: string): Promise<void>;
  /** Presses one key, where the focus is. */
  key(name: Key): Promise<void>;
  /** Runs a function in the page's own world; it uses nothing from outside its argument and returns no promise. */
  run<T, A>(work: (argument: A) => T, argument: A, frame?: FrameAt | null): Promise<T>;
  /** A picture of the viewport, or of a part of it. */
  screenshot(path: string, part?: Box): Promise<void>;
  /** Makes it the tab in front. */
  activate(): Promise<void>;
}

/** A browser with the built extension and the sandbox portals at their real addresses. */
export interface DrivenBrowser {
  /** The tab in front: the one that was opened or activated last. */
  page(): Promise<DrivenPage>;
  /** Opens a page of the extension in a tab of its own, for example `popup.html`. */
  openExtensionPage(path: string): Promise<DrivenPage>;
  /** Opens a tab at an address. */
  open(url: string): Promise<DrivenPage>;
  /** Stops the background and returns when it stands still; it wakes again by itself. */
  killBackground(): Promise<void>;
  /** Requests that the extension's own code made, with their addresses. */
  ownRequests(): Promise<string[]>;
  /** Events made up by a program, as `host: type TAG`. */
  untrusted(): string[];
  close(): Promise<void>;
}

/** Runs in the page: its document and all open shadow roots in it. */
export const OPEN_ROOTS = `(() => {
  const roots = [document];
  for (const root of roots) for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
  return roots;
})()`;

/** Runs in the page with the guide's closed roots: tests may be handed them by the browser's debugger, pages never. */
export function readRoots(...roots: ShadowRoot[]): GuideReading {
  const boxOf = (element: Element): Box => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  };
  // biome-ignore lint/performance/useDomNodeTextContent: hidden parts of the card are no part of what it says.
  const shownText = (element: HTMLElement) => element.innerText;
  const all = (selector: string) => roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)]);
  const lights = all('[data-guide="spotlight"]');
  const light = lights[0];
  const mark = all('.ask')[0];
  const card = all('[data-guide="card"]')[0];
  const buttons = card ? [...card.querySelectorAll<HTMLElement>('button')] : [];
  return {
    hosts: roots.length,
    spotlights: lights.length,
    mark: mark ? boxOf(mark) : null,
    spotlight: light
      ? {
          step: light.dataset.step ?? '',
          action: light.dataset.action ?? '',
          kind: light.dataset.kind ?? '',
          suggest: light.dataset.suggest ?? null,
          box: boxOf(light),
          frame: null,
        }
      : null,
    card: card
      ? {
          state: card.dataset.state ?? '',
          text: shownText(card),
          box: boxOf(card),
          focused:
            (roots.find(({ activeElement }) => activeElement)?.activeElement as HTMLElement | undefined)?.dataset.act ??
            '',
          buttons: buttons.map((button) => ({
            guide: button.dataset.guide ?? '',
            act: button.dataset.act ?? '',
            label: shownText(button),
            box: boxOf(button),
          })),
        }
      : null,
  };
}

/** One reading of a page out of those of its documents; boxes are moved to the top document's viewport. */
export function joinReadings(readings: readonly { reading: GuideReading; frame: FrameAt | null }[]): GuideReading {
  const lit = readings.find(({ reading }) => reading.spotlight);
  const { spotlight = null } = lit?.reading ?? {};
  const frame = lit?.frame ?? null;
  const { x = 0, y = 0 } = frame ?? {};
  const sum = (of: (reading: GuideReading) => number) => readings.reduce((all, { reading }) => all + of(reading), 0);
  return {
    hosts: sum(({ hosts }) => hosts),
    spotlights: sum(({ spotlights }) => spotlights),
    mark: readings.map(({ reading }) => reading.mark).find(Boolean) ?? null,
    spotlight: spotlight && {
      ...spotlight,
      box: { ...spotlight.box, x: spotlight.box.x + x, y: spotlight.box.y + y },
      frame,
    },
    card: readings.find(({ reading }) => reading.card)?.reading.card ?? null,
  };
}

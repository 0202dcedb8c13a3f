/** A box in CSS px of the top document's viewport. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What a program from outside can read of the guide on a page; CONTRACT words, nothing of our inside. */
export interface GuideReading {
  spotlight: { step: string; action: string; kind: string; suggest: string | null; box: Box } | null;
  card: { state: string; text: string; buttons: { guide: string; act: string; label: string; box: Box }[] } | null;
  /** How many elements bear data-guide="spotlight", in all hosts together. */
  spotlights: number;
  /** How many `connect-guide` elements stand in the document. */
  hosts: number;
}

export const NOTHING: GuideReading = { spotlight: null, card: null, spotlights: 0, hosts: 0 };

/** Milliseconds between button down and up, as with a person: a page may change in between. */
export const PRESS_LASTS = 80;

/** One tab, driven as by a person: trusted presses and keys. */
export interface DrivenPage {
  url(): string;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  readGuide(): Promise<GuideReading>;
  press(x: number, y: number): Promise<void>;
  /** Replaces what stands in the focused field. */
  type(text: string): Promise<void>;
  /** Runs a function in the page's own world; it uses nothing from outside its argument and returns no promise. */
  run<T, A>(work: (argument: A) => T, argument: A): Promise<T>;
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
  const card = all('[data-guide="card"]')[0];
  const buttons = card ? [...card.querySelectorAll<HTMLElement>('button')] : [];
  return {
    hosts: roots.length,
    spotlights: lights.length,
    spotlight: light
      ? {
          step: light.dataset.step ?? '',
          action: light.dataset.action ?? '',
          kind: light.dataset.kind ?? '',
          suggest: light.dataset.suggest ?? null,
          box: boxOf(light),
        }
      : null,
    card: card
      ? {
          state: card.dataset.state ?? '',
          text: shownText(card),
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

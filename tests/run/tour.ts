import type { BrowserContext, Page } from 'playwright-core';
import type { Sandbox, SandboxOptions } from '../sandbox/portal.ts';

/** One action that the tour is about to do, as its spotlight on the page says. */
interface TourAction {
  step: string;
  action: string;
  kind: string;
  suggest?: string;
}

/** What the tour needs: a Chromium with the extension, in which the portals' addresses lead to this sandbox. */
export interface TourOptions {
  browser: BrowserContext;
  sandbox: Sandbox;
  language: SandboxOptions['language'];
  /** Called before each action, while its spotlight stands on the page. */
  onAction(action: TourAction, page: Page): Promise<void>;
}

/** Plays the whole flow by the spotlight alone; rejects where it comes to a stop. */
export type PlayTour = (options: TourOptions) => Promise<void>;

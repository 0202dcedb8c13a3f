import type { Verdict } from '../../domain/decide.ts';
import type { CardPress, GuideView } from '../../domain/guide-view.ts';
import type { GuideState } from '../../domain/message.ts';
import type { CardScene } from '../card-scene.ts';
import type { Target } from '../frames/known-frames.ts';
import type { GuidePort } from '../guide-port.ts';

/** Something laid over the page, under the card, in the guide's closed root: it takes the presses in the page's place. */
export interface Overlay {
  readonly element: HTMLElement;
  /** A trusted event on it; its point is told by the event. */
  hear(event: Event): void;
}

/** What *Show me where* needs of the visit. */
export interface ShowingWorld {
  readonly doc: Document;
  readonly port: Pick<GuidePort, 'ask' | 'command' | 'say'>;
  /** Ends with the visit. */
  readonly signal: AbortSignal;
  /** Asks for another look. */
  look(): void;
}

/** *Show me where* on one page. Its code comes into a page only when it is needed there; see `holdShowing`. */
export interface Showing {
  /** The verdict in the light of what the user has shown: what they said yes to is pointed at. */
  judge(verdict: Verdict<Target>, state: GuideState, isCalm: boolean): Verdict<Target>;
  /** A card of its own in place of the one that says that nothing can be pointed at. */
  view(view: GuideView, verdict: Verdict<Target>, scene: CardScene): GuideView;
  /** What the card asks about. */
  find(): Element | null;
  overlay(): Overlay | null;
  press(press: CardPress): void;
  /** Ends picking. */
  rest(): void;
}

export type StartShowing = (world: ShowingWorld) => Showing;

/** Where the code that comes later leaves itself in the extension's own world: no element's name can stand for a symbol. */
export const SHOWING = Symbol.for('connect-guide: show me where');

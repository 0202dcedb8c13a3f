import type { FinderParts } from '../dom/find/finder-parts.ts';
import type { PortalFlow } from '../domain/flow.ts';
import type { FrameBox } from '../domain/frame.ts';
import type { CardPress, GuideView } from '../domain/guide-view.ts';
import type { Beyond, Look } from '../domain/locator.ts';
import type { CommandAnswer, GuideState, Notice, Request } from '../domain/message.ts';
import type { Captured } from './capture-tenant-id.ts';
import type { FillDesk } from './fill-desk.ts';
import type { SeenNames } from './read-names.ts';
import type { Say } from './say.ts';
import type { Overlay } from './showing/showing.ts';

/** What the guide needs to be told and to tell; the browser's side of it is an adapter. */
export interface GuidePort {
  isAlive(): boolean;
  hello(): Promise<GuideState | null>;
  tell(request: Request): void;
  command(command: Extract<Request, { type: 'command' }>['command']): Promise<CommandAnswer | undefined>;
  /** What concerns this one page; undefined when it cannot be told. `isOnce`: it must not be said again. */
  ask<T>(request: Request, isOnce?: boolean): Promise<T | undefined>;
  /** What it gives back is the answer to the notice; undefined is none. */
  listen(onNotice: (notice: Notice) => unknown): void;
  say: Say;
  language(): string;
}

/** Ring and card on the page; see `mountGuide`. */
type Mount = (options: {
  doc: Document;
  signal: AbortSignal;
  onPress(press: CardPress): void;
  onHiddenByPage(): void;
  isAlive(): boolean;
}) => {
  show(view: GuideView, find: () => Element | null, near?: () => FrameBox | null, overlay?: Overlay | null): void;
  clear(): void;
};

export interface GuideWorld {
  readonly doc: Document;
  readonly flow: PortalFlow;
  readonly port: GuidePort;
  readonly mount: Mount;
  /** What the flow is found with. */
  readonly finder: FinderParts;
  /** Only where tables are looked through: brings into view what one draws only when it is scrolled to. */
  readonly lookAlong?: (doc: Document, signal: AbortSignal) => (beyond: Beyond<Element>) => boolean;
  /** Only where Tenant IDs are read. */
  readonly captureId?: (doc: Document, look: Look<Element>, company: string, user: string) => Captured;
  /** Only where pages list companies and users. */
  readonly readNames?: (doc: Document, look: Look<Element>) => SeenNames;
  /** Only where a form may be filled. */
  readonly fill?: FillDesk;
}

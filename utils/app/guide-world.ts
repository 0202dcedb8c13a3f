import type { FinderParts } from '../dom/find/finder-parts.ts';
import type { PortalFlow } from '../domain/flow.ts';
import type { FrameBox } from '../domain/frame.ts';
import type { CardPress, GuideView } from '../domain/guide-view.ts';
import type { Beyond, Look } from '../domain/locator.ts';
import type { Captured } from './capture-tenant-id.ts';
import type { FillDesk } from './fill-desk.ts';
import type { GuidePort } from './guide-port.ts';
import type { SeenNames } from './read-names.ts';
import type { Overlay } from './showing/showing.ts';

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

import type { PortalFlow } from '../domain/flow.ts';
import type { CardPress, GuideView } from '../domain/guide-view.ts';
import type { Look } from '../domain/locator.ts';
import type { CommandAnswer, GuideState, Notice, Request } from '../domain/message.ts';
import type { Captured } from './capture-tenant-id.ts';
import type { FormFiller } from './form-filler.ts';
import type { Say } from './say.ts';
import { startVisit } from './visit.ts';

/** What the guide needs to be told and to tell; the browser's side of it is an adapter. */
export interface GuidePort {
  isAlive(): boolean;
  hello(): Promise<GuideState | null>;
  tell(request: Request): void;
  command(command: Extract<Request, { type: 'command' }>['command']): Promise<CommandAnswer | undefined>;
  listen(onNotice: (notice: Notice) => void): void;
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
}) => { show(view: GuideView, find: () => Element | null): void; clear(): void };

export interface GuideWorld {
  readonly doc: Document;
  readonly flow: PortalFlow;
  readonly port: GuidePort;
  readonly mount: Mount;
  /** Only where Tenant IDs are read. */
  readonly captureId?: (doc: Document, look: Look<Element>) => Captured;
  /** Only where pages list companies. */
  readonly readCompanies?: (look: Look<Element>) => string[];
  /** Only where a form may be filled. */
  readonly filler?: FormFiller;
}

/**
 * Guides the user on one page of a portal while a connection is in work. Without one nothing is there: no node, no
 * observer, no timer; only the ear for the background's notice that one has begun.
 */
export function guidePage(world: GuideWorld): void {
  const { doc, port } = world;
  const id = crypto.randomUUID();
  let visit: ReturnType<typeof startVisit> | null = null;

  function take(state: GuideState | null): void {
    if (state === null) {
      visit?.end();
      visit = null;
      return;
    }
    visit ??= startVisit(world, id);
    visit.update(state);
  }

  const ask = () => void port.hello().then(take);
  port.listen((notice) => (notice.type === 'state' ? take(notice.state) : visit?.resume()));
  // A page that comes back from the back/forward cache has missed what was said meanwhile.
  doc.defaultView?.addEventListener('pageshow', (event) => event.persisted && ask());
  ask();
}

import type { FrameOrder, FrameSaid } from '../domain/frame.ts';
import type { Request } from '../domain/message.ts';
import type { PortalId } from '../domain/step.ts';
import type { keepConnections } from './keep-connections.ts';

/** What a request may ask of the browser's tabs. */
export interface PortalTabs {
  goTo(portal: PortalId): Promise<void>;
  /** Shows a guide that was hidden there again. */
  resume(portal: PortalId): Promise<void>;
}

/** Hosts that the user switches on and off. */
export interface GuidedHosts {
  /** Resolves with whether the guide runs there now. */
  guide(origin: string): Promise<boolean>;
  unguide(origin: string): Promise<void>;
}

/** The frames of the tab that a request came from. */
export interface FrameRelay {
  /** Brings the code for frames; resolves with null where that cannot be. */
  load(): Promise<true | null>;
  /** Brings the code for *Show me where* into the top document; resolves with whether it is there. */
  loadShowing(): Promise<boolean>;
  /** Resolves with the top document's answer, null when nobody hears it there. */
  toTop(said: FrameSaid): Promise<unknown>;
  /** Only from the top document. */
  toFrames(frameId: number | null, order: FrameOrder): Promise<unknown>;
}

/** Hands one request to its use case; resolves with the answer that the request's type promises. */
export async function answerRequest(
  request: Request,
  connections: ReturnType<typeof keepConnections>,
  tabs: PortalTabs,
  hosts: GuidedHosts,
  frames: FrameRelay,
): Promise<unknown> {
  switch (request.type) {
    case 'hello':
      return connections.state();
    case 'observed':
      await connections.observe(request.observation);
      return true;
    case 'command':
      return connections.command(request.command);
    case 'match-shown':
      return connections.matchShown(request);
    case 'load-showing':
      return frames.loadShowing();
    case 'go-to':
      return lead(tabs, request.portal);
    case 'fill':
      return lead(tabs, 'accountflow');
    case 'guide-host':
      return hosts.guide(request.origin);
    case 'unguide-host':
      return hosts.unguide(request.origin);
    case 'need-frames':
      return frames.load();
    case 'to-top':
      return frames.toTop(request.said);
    case 'to-frames':
      return frames.toFrames(request.frameId, request.order);
  }
}

async function lead(tabs: PortalTabs, portal: PortalId): Promise<true> {
  await tabs.goTo(portal);
  await tabs.resume(portal);
  return true;
}

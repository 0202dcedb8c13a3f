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

/** Hands one request to its use case; resolves with the answer that the request's type promises. */
export async function answerRequest(
  request: Request,
  connections: ReturnType<typeof keepConnections>,
  tabs: PortalTabs,
  hosts: GuidedHosts,
): Promise<unknown> {
  switch (request.type) {
    case 'hello':
      return connections.state();
    case 'observed':
      return connections.observe(request.observation);
    case 'command':
      return connections.command(request.command);
    case 'go-to':
      return lead(tabs, request.portal);
    case 'fill':
      return lead(tabs, 'accountflow');
    case 'guide-host':
      return hosts.guide(request.origin);
    case 'unguide-host':
      return hosts.unguide(request.origin);
  }
}

async function lead(tabs: PortalTabs, portal: PortalId): Promise<void> {
  await tabs.goTo(portal);
  await tabs.resume(portal);
}

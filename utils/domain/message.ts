import type { Command, Observation, Refusal } from './command.ts';
import type { Connection, FormDefaults } from './connection.ts';
import type { PortalId } from './step.ts';

/** What content scripts and the extension's pages say to the background. */
export type Request =
  /** A content script asks for the connection in work; answered by `GuideState`, null when there is none. */
  | { readonly type: 'hello' }
  /** What a portal's page showed; no answer. */
  | { readonly type: 'observed'; readonly observation: Observation }
  /** Answered by `{ refusal }`. */
  | { readonly type: 'command'; readonly command: Command }
  /** Brings the user to a portal, a tab that stands there or a new one; a guide hidden there shows itself again. */
  | { readonly type: 'go-to'; readonly portal: PortalId }
  /** As `go-to` to the portal with the form. */
  | { readonly type: 'fill' }
  /** A host that the user has just permitted, or takes back. */
  | { readonly type: 'guide-host'; readonly origin: string }
  | { readonly type: 'unguide-host'; readonly origin: string };

/** All that a content script knows of the world outside its page. */
export interface GuideState {
  readonly connection: Connection;
  readonly defaults: FormDefaults;
}

/** What the background says to content scripts; no answers. */
export type Notice =
  | { readonly type: 'state'; readonly state: GuideState | null }
  /** The user asked for the guide: a hidden card stands again, and a form is offered to fill anew. */
  | { readonly type: 'resume' };

export interface CommandAnswer {
  readonly refusal: Refusal | null;
}

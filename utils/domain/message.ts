import type { Command, Observation, Refusal } from './command.ts';
import type { Connection, FormDefaults } from './connection.ts';
import type { Filling } from './filling.ts';
import type { Fingerprint } from './fingerprint/fingerprint.ts';
import type { FrameOrder, FrameSaid } from './frame.ts';
import type { PortalId } from './step.ts';

/** What content scripts and the extension's pages say to the background. */
export type Request =
  /** A content script asks for the connection in work; answered by `GuideState`, null when there is none. */
  | { readonly type: 'hello' }
  /** What a portal's page showed; answered by true. */
  | { readonly type: 'observed'; readonly observation: Observation }
  /** Answered by `{ refusal }`. */
  | { readonly type: 'command'; readonly command: Command }
  /** Brings the user to a portal, a tab that stands there or a new one; a guide hidden there shows itself again;
   * answered by true. */
  | { readonly type: 'go-to'; readonly portal: PortalId }
  /** As `go-to` to the portal with the form. */
  | { readonly type: 'fill' }
  /** A host that the user has just permitted, or takes back. */
  | { readonly type: 'guide-host'; readonly origin: string }
  | { readonly type: 'unguide-host'; readonly origin: string }
  /** From a frame: the code for frames is to come, there and into the top document; answered by true, null when it cannot. */
  | { readonly type: 'need-frames' }
  /** From a frame's document to the top document of its tab; answered by what that answers, null when nobody hears it. */
  | { readonly type: 'to-top'; readonly said: FrameSaid }
  /** From the top document to one frame, or to all of them (null); answered by what that answers, null when nobody hears it. */
  | { readonly type: 'to-frames'; readonly frameId: number | null; readonly order: FrameOrder }
  /** A content script wants the code for *Show me where* in its page; answered by whether it is there. */
  | { readonly type: 'load-showing' }
  /** Which of these elements was shown for one of these actions (`step/action`, the likeliest first)? Answered by
   * `ShownMatch`, null for none. */
  | { readonly type: 'match-shown'; readonly keys: readonly string[]; readonly candidates: readonly Fingerprint[] };

/** All that a content script knows of the world outside its page. */
export interface GuideState {
  readonly connection: Connection;
  readonly defaults: FormDefaults;
  readonly filling: Filling;
  /** Element names of what the user has shown, by action (`step/action`). */
  readonly shown: Readonly<Record<string, string>>;
}

/** What the background says to content scripts; only what passes between frames is answered. */
export type Notice =
  | { readonly type: 'state'; readonly state: GuideState | null }
  /** The user asked for the guide: a hidden card stands again, and a form is offered to fill anew. */
  | { readonly type: 'resume' }
  | { readonly type: 'frame-said'; readonly frameId: number; readonly said: FrameSaid }
  | { readonly type: 'frame-order'; readonly order: FrameOrder };

/** The element that was shown, most likely: `index` is its place in the list, `score` how alike it is, 0 to 1. */
export interface ShownMatch {
  readonly key: string;
  readonly index: number;
  readonly score: number;
}

export interface CommandAnswer {
  readonly refusal: Refusal | null;
}

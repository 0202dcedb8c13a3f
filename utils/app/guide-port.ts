import type { CommandAnswer, GuideState, Notice, Request } from '../domain/message.ts';
import type { Say } from './say.ts';

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

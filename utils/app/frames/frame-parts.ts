import type { GuideWorld } from '../guide-world.ts';
import type { FrameTools } from './frame-tools.ts';
import type { FrameVisit } from './frame-visit.ts';
import type { Frames } from './watch-frames.ts';

/** The code for pages with frames of ours. Most pages have none: it is a script of its own that comes when it is needed. */
export interface FrameParts {
  startFrameVisit(world: GuideWorld, id: string, tools: FrameTools): FrameVisit;
  watchFrames(world: GuideWorld, signal: AbortSignal, changed: () => void, left: (frame: Element) => void): Frames;
}

/** Where the script leaves it for the one that guides; a page cannot see into the extension's world. */
const PARTS = Symbol.for('connect-guide frames');

const world = globalThis as { [PARTS]?: FrameParts };

/** undefined while no frame of ours has asked for it. */
export const frameParts = (): FrameParts | undefined => world[PARTS];

export function offerFrameParts(parts: FrameParts): void {
  world[PARTS] = parts;
}

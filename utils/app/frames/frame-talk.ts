import type { FrameOrder, FrameSaid } from '../../domain/frame.ts';
import type { GuidePort } from '../guide-port.ts';

/** How the documents of one tab reach each other: by the background, which keeps nothing of it. */
export type ToFrame = (frameId: number, order: FrameOrder) => Promise<boolean | null | undefined>;

/** null: nobody of ours stands there; undefined: it cannot be told. What is to be done once is said once. */
export const talkToFrames =
  (port: GuidePort): ToFrame =>
  (frameId, order) =>
    port.ask({ type: 'to-frames', frameId, order }, order.do === 'write' || order.do === 'undo');

/** From a frame to the top document: null when that is not guided, undefined when it cannot be told. */
export const talkToTop =
  (port: GuidePort) =>
  (said: FrameSaid): Promise<true | null | undefined> =>
    port.ask({ type: 'to-top', said });

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerFrameParts } from '../utils/app/frames/frame-parts.ts';
import { startFrameVisit } from '../utils/app/frames/frame-visit.ts';
import { watchFrames } from '../utils/app/frames/watch-frames.ts';

/** Run by the background beside a portal's content script, in a frame that asks for it and in the top document. */
export default defineUnlistedScript(() => offerFrameParts({ startFrameVisit, watchFrames }));

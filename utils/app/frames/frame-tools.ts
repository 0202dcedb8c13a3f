import type { watchPage } from '../../dom/watch-page.ts';
import type { hearPresses } from '../hear-presses.ts';
import type { readPage } from '../read-page.ts';
import type { targetKeeper } from '../target-keeper.ts';

/** What every content script has and the code for frames is handed, so that it need not hold it a second time. */
export interface FrameTools {
  readonly readPage: typeof readPage;
  readonly targetKeeper: typeof targetKeeper;
  readonly watchPage: typeof watchPage;
  readonly hearPresses: typeof hearPresses;
}

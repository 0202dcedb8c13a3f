import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { raisePickLayer } from '../components/guide/pick-layer.ts';
import { SHOWING, type StartShowing } from '../utils/app/showing/showing.ts';
import { startShowing } from '../utils/app/showing/start-showing.ts';

/** Brought into a page by the background when the user is lost there and has shown something, or wants to. */
export default defineUnlistedScript(() => {
  const start: StartShowing = (world) => startShowing(world, raisePickLayer);
  Object.assign(globalThis, { [SHOWING]: start });
});

import { defineContentScript } from 'wxt/utils/define-content-script';
import '../components/guide/alive.css';
import { CARD_ROWS } from '../components/guide/card-rows.ts';
import { mountGuide } from '../components/guide/mount-guide.ts';
import { createFillDesk } from '../utils/app/fill-desk.ts';
import { ACCOUNTFLOW_FINDER } from '../utils/app/finders/accountflow-finder.ts';
import { guidePage } from '../utils/app/guide-page.ts';
import { contentPort } from '../utils/platform/content-port.ts';
import { ACCOUNTFLOW_FLOW } from '../utils/sites/accountflow/flow.ts';

/** The only bundle that holds code able to write into a page. */
export default defineContentScript({
  matches: ['https://app.accountflow.com/*'],
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: () =>
    guidePage({
      doc: document,
      flow: ACCOUNTFLOW_FLOW,
      finder: ACCOUNTFLOW_FINDER,
      port: contentPort,
      mount: (options) => mountGuide({ ...options, rows: CARD_ROWS }),
      fill: createFillDesk(document),
    }),
});

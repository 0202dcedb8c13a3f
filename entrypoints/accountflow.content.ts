import { defineContentScript } from 'wxt/utils/define-content-script';
import { mountGuide } from '../components/guide/mount-guide.ts';
import { createFormFiller } from '../utils/app/create-form-filler.ts';
import { guidePage } from '../utils/app/guide-page.ts';
import { contentPort } from '../utils/platform/content-port.ts';
import { ACCOUNTFLOW_FLOW } from '../utils/sites/accountflow/flow.ts';

/** The only bundle that holds code able to write into a page. */
export default defineContentScript({
  matches: ['https://app.accountflow.com/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: () =>
    guidePage({
      doc: document,
      flow: ACCOUNTFLOW_FLOW,
      port: contentPort,
      mount: mountGuide,
      filler: createFormFiller(document),
    }),
});

import { defineContentScript } from 'wxt/utils/define-content-script';
import { mountGuide } from '../components/guide/mount-guide.ts';
import { captureTenantId } from '../utils/app/capture-tenant-id.ts';
import { guidePage } from '../utils/app/guide-page.ts';
import { contentPort } from '../utils/platform/content-port.ts';
import { APP_STORE_FLOW } from '../utils/sites/app-store/flow.ts';

export default defineContentScript({
  matches: ['https://appstore.visma.net/*', 'https://apps.visma.com/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: () =>
    guidePage({
      doc: document,
      flow: APP_STORE_FLOW,
      port: contentPort,
      mount: mountGuide,
      captureId: captureTenantId,
    }),
});

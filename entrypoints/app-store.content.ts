import { defineContentScript } from 'wxt/utils/define-content-script';
import '../components/guide/alive.css';
import { mountGuide } from '../components/guide/mount-guide.ts';
import { captureTenantId } from '../utils/app/capture-tenant-id.ts';
import { APP_STORE_FINDER } from '../utils/app/finders/app-store-finder.ts';
import { guidePage } from '../utils/app/guide-page.ts';
import { contentPort } from '../utils/platform/content-port.ts';
import { APP_STORE_FLOW } from '../utils/sites/app-store/flow.ts';

export default defineContentScript({
  matches: ['https://appstore.visma.net/*', 'https://apps.visma.com/*'],
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: () =>
    guidePage({
      doc: document,
      flow: APP_STORE_FLOW,
      finder: APP_STORE_FINDER,
      port: contentPort,
      mount: mountGuide,
      captureId: captureTenantId,
    }),
});

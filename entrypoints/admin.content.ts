import { defineContentScript } from 'wxt/utils/define-content-script';
import '../components/guide/alive.css';
import { mountGuide } from '../components/guide/mount-guide.ts';
import { ADMIN_FINDER } from '../utils/app/finders/admin-finder.ts';
import { guidePage } from '../utils/app/guide-page.ts';
import { readNames } from '../utils/app/read-names.ts';
import { lookAlong } from '../utils/dom/point/look-along.ts';
import { contentPort } from '../utils/platform/content-port.ts';
import { ADMIN_FLOW } from '../utils/sites/admin/flow.ts';

export default defineContentScript({
  matches: ['https://signin.visma.net/*', 'https://home.visma.com/*', 'https://admin-user-access.visma.net/*'],
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: () =>
    guidePage({
      doc: document,
      flow: ADMIN_FLOW,
      finder: ADMIN_FINDER,
      port: contentPort,
      mount: mountGuide,
      readNames,
      lookAlong,
    }),
});

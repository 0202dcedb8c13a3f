import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerRequest } from '../utils/app/answer-request.ts';
import { originWithin } from '../utils/app/host-view.ts';
import { guideStateOf, keepConnections } from '../utils/app/keep-connections.ts';
import { PORTAL_IDS, type PortalId } from '../utils/domain/step.ts';
import { showProgress } from '../utils/platform/badge.ts';
import { guidedPatterns, guideHost, optionalPatterns, unguideHost } from '../utils/platform/guided-hosts.ts';
import { healOpenTabs } from '../utils/platform/heal-tabs.ts';
import { parseRequest } from '../utils/platform/parse-request.ts';
import { goToTab, notifyTabs } from '../utils/platform/portal-tabs.ts';
import { loadRecord, saveRecord } from '../utils/platform/record-store.ts';
import { matchesOf, START_URL } from '../utils/sites/origins.ts';

const ALL_PORTALS = PORTAL_IDS.flatMap(matchesOf);

export default defineBackground({
  type: 'module',
  main() {
    const connections = keepConnections({
      load: loadRecord,
      save: saveRecord,
      changed: async (record) => {
        await showProgress(record);
        await notifyTabs([...ALL_PORTALS, ...(await guidedPatterns())], { type: 'state', state: guideStateOf(record) });
      },
      now: Date.now,
      newId: () => crypto.randomUUID(),
    });
    const hosts = {
      guide: async (origin: string) => originWithin(origin, optionalPatterns()) === origin && (await guideHost(origin)),
      unguide: unguideHost,
    };
    const tabs = {
      goTo: (portal: PortalId) => goToTab(matchesOf(portal), START_URL[portal]),
      resume: (portal: PortalId) => notifyTabs(matchesOf(portal), { type: 'resume' }),
    };

    browser.runtime.onMessage.addListener((message: unknown, sender) => {
      const request = sender.id === browser.runtime.id ? parseRequest(message) : null;
      return request ? answerRequest(request, connections, tabs, hosts) : undefined;
    });
    // Firefox may close the popup at the permission prompt, before it can say which host was permitted.
    browser.permissions.onAdded.addListener(({ origins = [] }) => {
      for (const origin of origins) void hosts.guide(origin.replace(/\/\*$/, ''));
    });
    browser.runtime.onStartup.addListener(() => void loadRecord().then(showProgress));
    browser.runtime.onInstalled.addListener(({ reason }) => {
      void loadRecord().then(showProgress);
      if (reason === 'install') void browser.tabs.create({ url: '/welcome.html' });
      void healOpenTabs();
    });
  },
});

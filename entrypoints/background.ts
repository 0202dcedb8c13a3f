import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerRequest } from '../utils/app/answer-request.ts';
import { originWithin } from '../utils/app/host-view.ts';
import { guideStateOf, keepConnections } from '../utils/app/keep-connections.ts';
import { PORTAL_IDS, type PortalId } from '../utils/domain/step.ts';
import { showProgress } from '../utils/platform/badge.ts';
import {
  guidedPatterns,
  guideHost,
  optionalPatterns,
  originOf,
  permittedOrigins,
  unguideHost,
} from '../utils/platform/guided-hosts.ts';
import { healOpenTabs } from '../utils/platform/heal-tabs.ts';
import { mayFillForms, onPolicyChange } from '../utils/platform/managed-policy.ts';
import { parseRequest } from '../utils/platform/parse-request.ts';
import { goToTab, notifyTabs } from '../utils/platform/portal-tabs.ts';
import { loadRecord, saveRecord } from '../utils/platform/record-store.ts';
import { relayFrames } from '../utils/platform/relay-frames.ts';
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
        const state = guideStateOf(record, await mayFillForms());
        await notifyTabs([...ALL_PORTALS, ...(await guidedPatterns())], { type: 'state', state });
      },
      mayFill: mayFillForms,
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
      return request ? answerRequest(request, connections, tabs, hosts, relayFrames(sender)) : undefined;
    });
    onPolicyChange(() => void connections.tellAgain());
    // Firefox may close the popup at the permission prompt, before it can say which host was permitted.
    browser.permissions.onAdded.addListener(({ origins = [] }) => {
      for (const pattern of origins) void hosts.guide(originOf(pattern));
    });
    browser.runtime.onStartup.addListener(() => void loadRecord().then(showProgress));
    browser.runtime.onInstalled.addListener(({ reason }) => {
      void loadRecord().then(showProgress);
      if (reason === 'install') void browser.tabs.create({ url: '/welcome.html' });
      void healOpenTabs();
      void permittedOrigins().then((origins) => Promise.all(origins.map(hosts.guide)));
    });
  },
});

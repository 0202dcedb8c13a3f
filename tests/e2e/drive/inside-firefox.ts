/**
 * What only Firefox's own window can do for a test. Each function is handed over as its source, so it uses nothing from
 * outside itself.
 */

/** Firefox's own objects, as far as they are used here; only within `runInside`, in the browser's own window. */
interface Inside {
  gBrowser: { selectedBrowser: { browsingContext: { mediumOverride: string } } };
  Services: {
    locale: { availableLocales: string[]; requestedLocales: string[] };
    obs: { addObserver(observer: (subject: never) => void, topic: string): void };
  };
  WebExtensionPolicy: { getByID(id: string): { extension: { terminateBackground(): Promise<void> } } | null };
}

/** Makes Firefox speak the language without a language pack: extensions take their texts by the same setting. */
export function setLanguage(locale: string): void {
  const { locale: settings } = (globalThis as unknown as Inside).Services;
  settings.availableLocales = [locale, 'en-US'];
  settings.requestedLocales = [locale];
}

/** Shows the tab in front for another medium than the screen; '' takes that back. */
export function setMedium(medium: string): void {
  (globalThis as unknown as Inside).gBrowser.selectedBrowser.browsingContext.mediumOverride = medium;
}

/** Notes every request that an extension's code asked for, whichever page it stands in. */
export function noteOwnRequests(addonId: string): void {
  interface Channel {
    URI: { spec: string; scheme: string };
    loadInfo: {
      externalContentPolicyType: number;
      triggeringPrincipal: { addonId?: string; allowList?: { addonId?: string }[] } | null;
    };
    QueryInterface(wanted: unknown): Channel;
  }
  const world = globalThis as unknown as Inside & {
    Ci: { nsIChannel: unknown; nsIContentPolicy: { TYPE_DOCUMENT: number } };
    __ownRequests: string[];
  };
  world.__ownRequests = [];
  world.Services.obs.addObserver((subject: Channel) => {
    const { URI, loadInfo } = subject.QueryInterface(world.Ci.nsIChannel);
    const asker = loadInfo.triggeringPrincipal;
    // A tab that the extension opens is the user's own wish, not a request of its code.
    if (loadInfo.externalContentPolicyType === world.Ci.nsIContentPolicy.TYPE_DOCUMENT) return;
    const addons = [asker?.addonId, ...(asker?.allowList ?? []).map((principal) => principal.addonId)];
    if (addons.includes(addonId)) world.__ownRequests.push(URI.spec);
  }, 'http-on-modify-request');
}

export function readOwnRequests(): string[] {
  return (globalThis as unknown as { __ownRequests: string[] }).__ownRequests;
}

/** Stops the event page as its idle timer would. */
export async function stopBackground(addonId: string): Promise<void> {
  await (globalThis as unknown as Inside).WebExtensionPolicy.getByID(addonId)?.extension.terminateBackground();
}

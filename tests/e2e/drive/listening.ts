import { EXTENSION } from '../../run/show.ts';
import type { Sandbox } from '../../sandbox/portal.ts';
import { openChromium } from './chromium.ts';
import { copyExtension } from './copy-extension.ts';
import type { DrivenBrowser } from './driven.ts';
import { FIREFOX_EXTENSION, openFirefox } from './firefox.ts';
import { HEARD_PATH, type Heard, hearVoice } from './hear-voice.ts';

/** A browser in whose pages everything is noted that the card says to those who cannot see it. */
export interface ListeningBrowser extends DrivenBrowser {
  /** In the order in which it was said. */
  heard(): Heard[];
}

const BUILT = { chromium: EXTENSION, firefox: FIREFOX_EXTENSION };
const OPEN = { chromium: openChromium, firefox: openFirefox };

/** Opens a browser in English with the built extension and an ear in it. */
export async function openListening(name: keyof typeof BUILT, sandbox: Sandbox): Promise<ListeningBrowser> {
  const heard: Heard[] = [];
  const copy = await copyExtension(BUILT[name], `(${hearVoice.toString()})(${JSON.stringify(HEARD_PATH)});`);
  const told: Sandbox = {
    ...sandbox,
    handle(request) {
      if (request.url.pathname !== HEARD_PATH) return sandbox.handle(request);
      heard.push(JSON.parse(request.body));
      return { status: 204, headers: {}, body: '' };
    },
  };
  const browser = await OPEN[name](told, 'en', { extension: copy.folder });
  return {
    ...browser,
    heard: () => heard.toSorted((a, b) => a.at - b.at),
    async close() {
      await browser.close();
      await copy.remove();
    },
  };
}

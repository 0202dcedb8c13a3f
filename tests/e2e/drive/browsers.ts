import type { Sandbox } from '../../sandbox/portal.ts';
import { openChromium } from './chromium.ts';
import type { DrivenBrowser } from './driven.ts';
import { openFirefox } from './firefox.ts';
import type { Locale } from './words.ts';

type OpenBrowser = (sandbox: Sandbox, locale: Locale) => Promise<DrivenBrowser>;

/** How each browser is opened, by the name that tests print. */
export const BROWSERS: Record<'chromium' | 'firefox', OpenBrowser> = { chromium: openChromium, firefox: openFirefox };

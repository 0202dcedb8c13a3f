import { join } from 'node:path';
import type { Sandbox, SandboxOptions } from '../sandbox/portal.ts';

/** What both ways of showing the product need. */
export interface Show {
  /** Path of the browser's program. */
  chromium: string;
  /** Switches that lead the portals' addresses to this machine. */
  switches: string[];
  sandbox: Sandbox;
  language: SandboxOptions['language'];
}

/** The built extension, loadable as it is. */
export const EXTENSION = join(import.meta.dirname, '../../.output/chrome-mv3');

/**
 * Chromium draws the suggestions of its address bar in pages of their own, which takes each window as long to open as the window
 * itself, and it starts renderers ahead; what else its drivers switch off is named again, because the last list counts.
 */
const UNWANTED_FEATURES = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'SpareRendererForSitePerProcess',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'MediaRouter',
  'OptimizationHints',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'Translate',
];

/** Switches for every Chromium that shows the product: no first-run pages, nothing of the browser's own on the network. */
export function quietSwitches(): string[] {
  const isRoot = process.getuid?.() === 0;
  return [
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    `--disable-features=${UNWANTED_FEATURES.join()}`,
    // Chromium refuses to run as root inside its own sandbox.
    ...(isRoot ? ['--no-sandbox'] : []),
  ];
}

/** Preferences for every Firefox that is started for tests: no processes ahead of need. */
export const QUIET_PREFS = { 'dom.ipc.processPrelaunch.enabled': false };

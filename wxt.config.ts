import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { minify } from 'terser';
import { defineConfig, type UserManifest } from 'wxt';

/**
 * Portals the extension runs on from the first install, as exact origins. Settle this list before the first release:
 * Chrome disables an extension whose update adds a required host, Firefox neither shows nor grants it.
 * connect.visma.com, where passwords are typed, must never be among them.
 */
const PORTAL_ORIGINS = [
  'https://signin.visma.net/*',
  'https://home.visma.com/*',
  'https://admin-user-access.visma.net/*',
  'https://appstore.visma.net/*',
  'https://apps.visma.com/*',
  'https://app.accountflow.com/*',
];

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Patterns within which the user may switch on one exact origin at a time. */
const OPTIONAL_ORIGINS = ['https://*.visma.net/*', 'https://*.visma.com/*'];

const EXTENSION_PAGES_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Keys that only one family of browsers knows: WXT would copy them into every build. */
function browserKeys(isFirefox: boolean): UserManifest {
  if (!isFirefox) {
    return {
      minimum_chrome_version: '140',
      externally_connectable: { ids: [] },
      // Firefox reads an organization's policy without a schema, and would warn of the key.
      storage: { managed_schema: 'managed_schema.json' },
    };
  }
  return {
    browser_specific_settings: {
      gecko: {
        id: 'connect-guide@connect-guide.extension',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  };
}

/** Where a label was read, in which language, and what it is, is for those who mend it: pages get the spellings only. */
const labelsOnly = {
  name: 'labels-only',
  enforce: 'pre',
  transform: (code: string, id: string): string | null =>
    /utils\/sites\/[\w-]+\/labels\.ts$/.test(id)
      ? code.replace(/\b(?:is|source|seen): (?:'[^'\n]*'|[A-Z_]+),?/g, '').replace(/,?\s*\],\s*\w\w: \[/g, ', ')
      : null,
} as const;

/** Where and when a content script runs is for the manifest, which WXT reads apart from the build: pages get what runs. */
const mainOnly = {
  name: 'main-only',
  enforce: 'pre',
  apply: 'build',
  transform: (code: string, id: string): string | null =>
    id.endsWith('.content.ts') ? code.replace(/(defineContentScript\(\{)[\s\S]*?(?=\n {2}main:)/, '$1') : null,
} as const;

/** The card's style sheet on one line: each of its lines ends where CSS needs no space. */
const sheetOnOneLine = {
  name: 'sheet-on-one-line',
  enforce: 'pre',
  transform: (code: string, id: string): string | null =>
    /\/components\/guide\/(?:row-)?styles\.ts$/.test(id) ? code.replaceAll(/([`,;{}])\n/g, '$1') : null,
} as const;

/** Terser, and then Vite's own minifier: some 4 % smaller than by that alone. Every portal's page has to load it. */
const terserFirst = {
  name: 'terser-first',
  apply: 'build',
  renderChunk: async (code: string): Promise<{ code: string }> => {
    // What the other does as well is left to it: done twice it comes out longer.
    const others = { sequences: false, conditionals: false, booleans: false, if_return: false };
    const compress = {
      passes: 6,
      pure_getters: true,
      unsafe_arrows: true,
      unsafe_methods: true,
      unsafe: true,
      inline: 1,
      ...others,
    };
    const { code: small } = await minify(code, { compress, mangle: false, ecma: 2020 });
    return { code: small ?? code };
  },
} as const;

export default defineConfig({
  srcDir: '.',
  publicDir: 'public',
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({
    plugins: [preact(), labelsOnly, mainOnly, sheetOnOneLine, terserFirst],
    // Constants of the platform by their values.
    define: {
      'Node.TEXT_NODE': '3',
      'Node.DOCUMENT_POSITION_FOLLOWING': '4',
      'NodeFilter.SHOW_TEXT': '4',
      'Number.POSITIVE_INFINITY': 'Infinity',
    },
    // WXT's own context would bring the polyfill (3 kB) and its start event, which any page can send, into every portal.
    resolve: { alias: { 'wxt/utils/content-script-context': here('utils/platform/content-script-context.ts') } },
  }),
  manifest: ({ browser, command }) => {
    const isFirefox = browser === 'firefox';
    return {
      name: '__MSG_extName__',
      description: '__MSG_extDescription__',
      default_locale: 'en',
      // activeTab (no warning at install): on a press of the button the popup may read the address of an unknown Visma
      // host, which it then offers to guide on.
      permissions: ['storage', 'scripting', 'activeTab', ...(isFirefox ? [] : ['sidePanel'])],
      host_permissions: [...PORTAL_ORIGINS],
      optional_host_permissions: [...OPTIONAL_ORIGINS],
      incognito: 'not_allowed',
      // The development server needs its own sources and a socket: WXT sets that policy itself.
      ...(command === 'build' && { content_security_policy: { extension_pages: EXTENSION_PAGES_CSP } }),
      ...browserKeys(isFirefox),
    };
  },
});

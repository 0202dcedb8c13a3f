import { browser } from 'wxt/browser';

/** WXT types the keys of one locale folder only in its own build; ours are made of ids. */
const i18n = () => browser.i18n as typeof chrome.i18n;

/**
 * The text for a message key in the browser's language, English where that language has none; '' for an unknown key.
 * `substitutions` stand in the order of the message's placeholders, at most nine.
 */
export function say(key: string, ...substitutions: string[]): string {
  return i18n().getMessage(key, substitutions);
}

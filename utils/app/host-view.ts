import { SIGN_IN_HOST } from '../sites/origins.ts';

/** `https://*.example.com/*` as the domain `example.com`. */
function domainOf(pattern: string): string {
  return pattern.replace(/^https:\/\/(?:\*\.)?/, '').replace(/\/.*$/, '');
}

/**
 * The exact origin of an address or host name that a person typed or the browser gave, when the user may switch it on
 * (it lies within one of the manifest's optional `patterns`); null otherwise.
 */
export function originWithin(text: string, patterns: readonly string[]): string | null {
  const typed = text.trim();
  const address = URL.parse(/^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`);
  // A star would ask for a whole domain.
  if (!/^[a-z0-9.-]+$/.test(address?.hostname ?? '')) return null;
  if (address?.protocol !== 'https:' || address.port !== '' || address.hostname === SIGN_IN_HOST) return null;
  const isWithin = patterns.some((pattern) => {
    const domain = domainOf(pattern);
    return address.hostname === domain || address.hostname.endsWith(`.${domain}`);
  });
  return isWithin ? address.origin : null;
}

/** The exact origins that the user has switched on, out of all granted patterns. */
export function switchedOn(granted: readonly string[], required: readonly string[]): string[] {
  return granted
    .filter((pattern) => !required.includes(pattern) && !pattern.includes('*.'))
    .map((pattern) => pattern.replace(/\/\*$/, ''))
    .sort();
}

/** May *Guide me on this page* be offered? Its origin when no script of ours stands there yet, else null. */
export function offeredOrigin(address: string, optional: readonly string[], granted: readonly string[]): string | null {
  const origin = address === '' ? null : originWithin(address, optional);
  return origin !== null && !granted.includes(`${origin}/*`) ? origin : null;
}

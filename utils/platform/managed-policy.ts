import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

/**
 * What an organization may set for all its users; public/managed_schema.json says the same to Chrome. A value that is
 * not understood was meant to forbid something.
 */
const policy = z.object({ fillForms: z._default(z.catch(z.boolean(), false), true) });

/** May forms be filled, as far as the organization is concerned? Firefox rejects where there is no policy at all. */
export async function mayFillForms(): Promise<boolean> {
  const managed = await browser.storage.managed.get('fillForms').catch(() => ({}));
  return policy.parse(managed).fillForms;
}

export function onPolicyChange(changed: () => void): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') changed();
  });
}

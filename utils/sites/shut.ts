import type { Locator } from '../domain/locator.ts';

/** The same target, but not while it has opened something: to press it again would shut that. */
export const shut = (locator: Locator): Locator => ({
  ...locator,
  outside: [...(locator.outside ?? []), { in: 'opened' }],
});

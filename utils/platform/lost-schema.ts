import * as z from 'zod/mini';
import type { LocateReason } from '../domain/locator.ts';
import { STEP_IDS } from '../domain/step.ts';

const REASONS = [
  'not-in-page',
  'not-visible',
  'covered',
  'outside-scroller',
  'disabled',
  'several-matches',
  'wrong-context',
  'may-exist',
  'value-unknown',
  'page-translated',
] as const satisfies readonly LocateReason[];

const text = z.string().check(z.maxLength(300));

/** A {@link LostRecord} as it comes from a page or out of storage. */
export const lostSchema = z.object({
  host: text,
  step: z.enum(STEP_IDS),
  reason: z.enum(REASONS),
  actions: z.array(text).check(z.maxLength(60)),
});

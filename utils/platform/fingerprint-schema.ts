import * as z from 'zod/mini';

/** Longest text of a fingerprint; paths through deep pages are the longest. */
const text = z.string().check(z.maxLength(1000));
const texts = z.union([z.array(text).check(z.maxLength(60)), text]);
const px = z.optional(z.number());

/** A {@link Fingerprint} as it comes from a page or out of storage. */
export const fingerprintSchema = z.object({
  tag: z.optional(text),
  role: z.optional(text),
  name: z.optional(text),
  text: z.optional(text),
  id: z.optional(text),
  classes: z.optional(texts),
  attributes: z.optional(z.record(text, text)),
  path: z.optional(text),
  idPath: z.optional(text),
  box: z.optional(z.object({ x: px, y: px, width: px, height: px })),
  neighbours: z.optional(texts),
  container: z.optional(text),
});

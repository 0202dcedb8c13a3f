import * as z from 'zod/mini';
import type { Request } from '../domain/message.ts';
import { PORTAL_IDS, STEP_IDS } from '../domain/step.ts';
import { parseTenantId } from '../domain/tenant-id.ts';

const text = z.string().check(z.maxLength(2000));
const id = z.string().check(z.minLength(1), z.maxLength(100));
const step = z.enum(STEP_IDS);
/** Lower case already: in two spellings one id would be two. */
const tenantId = z.string().check(z.refine((value) => parseTenantId(value) === value));
const companyTexts = { companyName: text, orgNumber: text, userName: text };

const command = z.discriminatedUnion('do', [
  z.object({ do: z.literal('start') }),
  z.object({ do: z.literal('add-company'), ...companyTexts }),
  z.object({ do: z.literal('edit-company'), id, ...companyTexts, tenantId: text }),
  z.object({ do: z.literal('select-company'), id: z.nullable(id) }),
  z.object({ do: z.literal('remove-company'), id }),
  z.object({ do: z.literal('undo-remove') }),
  z.object({ do: z.enum(['mark-done', 'skip', 'undo-step']), id, step }),
  z.object({ do: z.enum(['confirm-id', 'reject-id']), id, tenantId: text }),
  z.object({ do: z.literal('choose-company'), id, companyName: text }),
  z.object({ do: z.literal('accept-mismatch'), id, shown: text }),
  z.object({ do: z.literal('set-defaults'), defaults: z.record(id, z.union([text, z.boolean()])) }),
]);

const fact = z.discriminatedUnion('fact', [
  z.object({ fact: z.literal('action'), key: id, is: z.enum(['open', 'done']), visit: id }),
  z.object({ fact: z.literal('pressed'), key: id }),
  z.object({
    fact: z.literal('step'),
    step,
    is: z.enum(['done', 'undone']),
    implies: z.array(step).check(z.maxLength(STEP_IDS.length)),
  }),
  z.object({ fact: z.literal('obstacle'), step, obstacle: z.nullable(id) }),
  z.object({
    fact: z.literal('tenant-id'),
    tenantId,
    companyName: text.check(z.minLength(1)),
    context: z.enum(['company', 'customer']),
  }),
  z.object({ fact: z.literal('companies'), names: z.array(text).check(z.maxLength(50)) }),
]);

const request = z.discriminatedUnion('type', [
  z.object({ type: z.literal('hello') }),
  z.object({
    type: z.literal('observed'),
    observation: z.object({ connectionId: id, facts: z.array(fact).check(z.maxLength(200)) }),
  }),
  z.object({ type: z.literal('command'), command }),
  z.object({ type: z.literal('go-to'), portal: z.enum(PORTAL_IDS) }),
  z.object({ type: z.literal('fill') }),
  z.object({ type: z.enum(['guide-host', 'unguide-host']), origin: z.url() }),
]);

/** A message as one of ours, or null: anything else is not answered. */
export function parseRequest(message: unknown): Request | null {
  const parsed = request.safeParse(message);
  return parsed.success ? (parsed.data as Request) : null;
}

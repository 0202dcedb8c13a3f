import * as z from 'zod/mini';
import { MOST_CANDIDATES } from '../domain/fingerprint/match-shown.ts';
import type { Request } from '../domain/message.ts';
import { PORTAL_IDS, STEP_IDS } from '../domain/step.ts';
import { parseTenantId } from '../domain/tenant-id.ts';
import { fingerprintSchema } from './fingerprint-schema.ts';
import { lostSchema } from './lost-schema.ts';

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
  z.object({ do: z.literal('choose-user'), id, userName: text }),
  z.object({ do: z.literal('accept-mismatch'), id, shown: text }),
  z.object({ do: z.literal('show-where'), id, key: id, host: text, fingerprint: fingerprintSchema }),
  z.object({ do: z.literal('forget-shown'), key: z.nullable(id) }),
  z.object({ do: z.literal('set-defaults'), defaults: z.record(id, z.union([text, z.boolean()])) }),
  z.object({ do: z.literal('set-copies-only'), copiesOnly: z.boolean() }),
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
  z.object({ fact: z.enum(['companies', 'users']), names: z.array(text).check(z.maxLength(50)) }),
  z.object({ fact: z.literal('lost'), lost: lostSchema }),
]);

const frameId = z.int().check(z.gte(0));

/** What passes between the frames of a tab is handed on as it is: the background makes nothing of it. */
const said = z.looseObject({ say: z.enum(['report', 'gone', 'pressed', 'filled']) });
const order = z.looseObject({ do: z.enum(['report', 'stand', 'light', 'write', 'undo']) });

const request = z.discriminatedUnion('type', [
  z.object({ type: z.literal('hello') }),
  z.object({
    type: z.literal('observed'),
    observation: z.object({ connectionId: id, facts: z.array(fact).check(z.maxLength(200)) }),
  }),
  z.object({ type: z.literal('command'), command }),
  z.object({ type: z.literal('go-to'), portal: z.enum(PORTAL_IDS) }),
  z.object({ type: z.enum(['fill', 'load-showing']) }),
  z.object({
    type: z.literal('match-shown'),
    keys: z.array(id).check(z.maxLength(50)),
    candidates: z.array(fingerprintSchema).check(z.maxLength(MOST_CANDIDATES)),
  }),
  z.object({ type: z.enum(['guide-host', 'unguide-host']), origin: z.url() }),
  z.object({ type: z.literal('need-frames') }),
  z.object({ type: z.literal('to-top'), said }),
  z.object({ type: z.literal('to-frames'), frameId: z.nullable(frameId), order }),
]);

/** A message as one of ours, or null: anything else is not answered. */
export function parseRequest(message: unknown): Request | null {
  const parsed = request.safeParse(message);
  return parsed.success ? (parsed.data as Request) : null;
}

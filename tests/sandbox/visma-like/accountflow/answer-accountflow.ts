import type { PortalRequest } from '../../portal.ts';
import { findCompany, noteWrongPress, type World } from '../../world.ts';
import { hasLicense, saveCompany } from '../../world-approvals.ts';
import { customer } from '../../world-data.ts';
import { readBody, readText, sendJson, type Turn } from '../turn.ts';
import { accountflowLabelsOf } from './accountflow-labels.ts';
import { formFields, systemKey, tenantKey, vismaSystem } from './form-fields.ts';

/** What the company form asks its server. An unknown question is a 404. */
export function answerAccountflow(world: World, request: PortalRequest): Turn {
  const values = readBody(request);
  if (request.url.pathname === '/api/validate') return answerValidate(world, values);
  if (request.url.pathname === '/api/save') return answerSave(world, values);
  if (request.url.pathname === '/api/decoy') return sendJson(noteWrongPress(world, readText(values, 'text')), {});
  return sendJson(world, {}, 404);
}

/** Only an approved company's id is good, whole and without anything around it. */
function answerValidate(world: World, values: Record<string, unknown>): Turn {
  const tenantId = readText(values, tenantKey);
  if (isLicensed(world, values))
    return sendJson(world, { ok: true, text: accountflowLabelsOf(world.language).confirmed });
  const text = 'No license for this company. (12027)';
  return sendJson(noteWrongId(world, tenantId), { ok: false, text });
}

/** An id that is no company's should never have come this far. */
function noteWrongId(world: World, tenantId: string): World {
  if (findCompany(world, tenantId)) return world;
  const isCustomer = tenantId === customer.tenantId;
  return noteWrongPress(world, isCustomer ? "Validate of the customer's Tenant ID" : `Validate of "${tenantId}"`);
}

function answerSave(world: World, values: Record<string, unknown>): Turn {
  const companyName = readText(values, 'f1').trim();
  const orgNumber = readText(values, 'f3').trim();
  if (!isLicensed(world, values) || companyName === '' || orgNumber === '')
    return sendJson(world, { location: null }, 400);
  const tenantId = readText(values, tenantKey);
  const saved = { companyName, orgNumber, tenantId, fields: readFields(values) };
  return sendJson(saveCompany(world, saved), { location: '/settings/company' });
}

function isLicensed(world: World, values: Record<string, unknown>): boolean {
  return readText(values, systemKey) === vismaSystem && hasLicense(world, readText(values, tenantKey));
}

function readFields(values: Record<string, unknown>): Record<string, string> {
  const words = formFields.map(({ key, word, kind }) => [
    word,
    readText(values, key) || (kind === 'switch' ? 'false' : ''),
  ]);
  const system = ['Accounting system', readText(values, systemKey)];
  return Object.fromEntries([...words, system, ['Tenant ID', readText(values, tenantKey)]]);
}

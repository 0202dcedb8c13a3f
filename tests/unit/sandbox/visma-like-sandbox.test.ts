import { describe, expect, it } from 'vitest';
import type { PortalResponse, Sandbox, SandboxOptions } from '../../sandbox/portal.ts';
import { createVismaLikeSandbox } from '../../sandbox/visma-like/create-visma-like-sandbox.ts';
import { startUrls } from '../../sandbox/visma-like/start-urls.ts';

const appStore = 'https://appstore.visma.net';
const accountflow = 'https://app.accountflow.com';

function create(options: Partial<SandboxOptions> = {}): Sandbox {
  return createVismaLikeSandbox({ language: 'en', signedIn: true, ...options });
}

function get(sandbox: Sandbox, address: string): PortalResponse {
  return sandbox.handle({ method: 'GET', url: new URL(address), body: '', cookie: '' });
}

function ask(sandbox: Sandbox, address: string, data: unknown): Record<string, unknown> {
  const request = { method: 'POST', url: new URL(address), body: JSON.stringify(data), cookie: '' };
  return JSON.parse(sandbox.handle(request).body);
}

/** The markup of one app's card. */
function cardOf(body: string, name: string): string {
  return new RegExp(`<li class="card" data-app-card="${name}">.*?</li>`, 's').exec(body)?.[0] ?? '';
}

describe('sign-in', () => {
  it('leads every Visma page over connect.visma.com and back', () => {
    const sandbox = create({ signedIn: false });
    const location = get(sandbox, startUrls.admin).headers.location ?? '';
    expect(new URL(location).hostname).toBe('connect.visma.com');
    expect(get(sandbox, location).body).toContain('type="password"');
    expect(ask(sandbox, location, { user: 'kari', password: 'x' })).toEqual({ location: startUrls.admin });
    expect(get(sandbox, startUrls.admin).status).toBe(200);
  });

  it('leads to sign-in again when the session ends, and refuses the questions of pages', () => {
    const sandbox = create();
    sandbox.endSession();
    expect(get(sandbox, startUrls.appStore).status).toBe(302);
    const request = { method: 'POST', url: new URL(`${appStore}/api/accept`), body: '{}', cookie: '' };
    expect(sandbox.handle(request).status).toBe(401);
    expect(get(sandbox, startUrls.accountflow).status).toBe(200);
  });

  it('returns to no address outside Visma', () => {
    const location = 'https://connect.visma.com/login?returnUrl=https%3A%2F%2Fexample.org%2F';
    expect(get(create(), location).headers.location).toBe(startUrls.home);
  });
});

describe('App Store', () => {
  it("shows a note in place of Integrate on Accountflow's card until the role is there", () => {
    const without = cardOf(get(create(), startUrls.appStore).body, 'Accountflow');
    expect(without).toContain('Integration Administrator');
    expect(without).not.toContain('data-integrate');
    expect(cardOf(get(create({ roleGranted: true }), startUrls.appStore).body, 'Accountflow')).toContain('>Integrate<');
  });

  it('refuses an approval without the role', () => {
    const sandbox = create();
    ask(sandbox, `${appStore}/api/accept`, { app: 'isv_accountflow' });
    expect(sandbox.facts().approved).toEqual([]);
  });

  it('shows Manage once accepted, in the company of the menu only', () => {
    const sandbox = create({ roleGranted: true });
    ask(sandbox, `${appStore}/api/accept`, { app: 'isv_accountflow' });
    expect(cardOf(get(sandbox, startUrls.appStore).body, 'Accountflow')).toContain('>Manage<');
    ask(sandbox, `${appStore}/api/context`, { place: sandbox.companies[1]?.tenantId });
    expect(cardOf(get(sandbox, startUrls.appStore).body, 'Accountflow')).not.toContain('>Manage<');
  });

  it("notes another app's Integrate and the cookie banner's Accept as wrong", () => {
    const sandbox = create({ roleGranted: true });
    ask(sandbox, `${appStore}/api/integrate`, { app: 'isv_accountflow' });
    ask(sandbox, `${appStore}/api/integrate`, { app: 'isv_accountflow_payroll' });
    ask(sandbox, `${appStore}/api/cookies`, { answer: 'accept' });
    expect(sandbox.facts().wrongPresses).toEqual(['Integrate of Accountflow Payroll', 'Accept of the cookie banner']);
  });
});

describe('Admin', () => {
  it('has no column App Store when the service is active nowhere', () => {
    const address = `${startUrls.admin}admin/users/u1001`;
    expect(get(create(), address).body).toContain('<th scope="col">App Store</th>');
    expect(get(create({ serviceInactive: true }), address).body).not.toContain('<th scope="col">App Store</th>');
  });

  it("notes the role on the customer's row and for another user as wrong", () => {
    const sandbox = create();
    const role = 'Integration Administrator';
    const press = (user: string, place: string) =>
      ask(sandbox, `${startUrls.admin}api/role-press`, { user, place, role });
    press('u1001', sandbox.company.tenantId);
    press('u1001', 'customer');
    press('u1008', sandbox.company.tenantId);
    expect(sandbox.facts().wrongPresses).toEqual([
      "Integration Administrator on the customer's row",
      'Integration Administrator for Kari Nordmann-Lie in Fjord Regnskap AS',
    ]);
  });
});

describe('Accountflow', () => {
  const system = { f13: 'Visma.net Financials' };

  it("validates an approved company's id and no other", () => {
    const sandbox = create({ approved: true });
    const validate = (f14: string) => ask(sandbox, `${accountflow}/api/validate`, { ...system, f14 }).ok;
    expect(validate(sandbox.company.tenantId)).toBe(true);
    expect(validate(sandbox.companies[1]?.tenantId ?? '')).toBe(false);
    expect(validate(` ${sandbox.company.tenantId}`)).toBe(false);
  });

  it("answers the customer's id with Visma's error 12027", () => {
    const sandbox = create({ approved: true });
    const f14 = '0f4be1d8-1c4a-11ee-9b7e-0242ac120002';
    const text = ask(sandbox, `${accountflow}/api/validate`, { ...system, f14 }).text;
    expect(text).toBe('No license for this company. (12027)');
    expect(sandbox.facts().wrongPresses).toEqual(["Validate of the customer's Tenant ID"]);
  });

  it('keeps what was saved under the fields’ English names', () => {
    const sandbox = create({ language: 'nb', approved: true });
    const values = { ...system, f1: 'Fjord Regnskap AS', f3: '987654325', f11: 'true', f14: sandbox.company.tenantId };
    expect(ask(sandbox, `${accountflow}/api/save`, values).location).toBe('/settings/company');
    const [saved] = sandbox.facts().saved;
    expect(saved).toMatchObject({ companyName: 'Fjord Regnskap AS', tenantId: sandbox.company.tenantId });
    expect(saved?.fields).toMatchObject({ 'Company name': 'Fjord Regnskap AS', VAT: 'true', Payroll: 'false' });
  });
});

describe('pages', () => {
  it('escape what is put into them', () => {
    const sandbox = create({ approved: true });
    const values = { f1: '<b>"A" & B</b>', f3: '1', f13: 'Visma.net Financials', f14: sandbox.company.tenantId };
    ask(sandbox, `${accountflow}/api/save`, values);
    const { body } = get(sandbox, `${accountflow}/settings/company`);
    expect(body).toContain('&lt;b&gt;&quot;A&quot; &amp; B&lt;/b&gt;');
    expect(body).not.toContain('<b>');
  });

  it('are in the language asked for, with English where no Norwegian label was ever seen', () => {
    const { body } = get(create({ language: 'nb', roleGranted: true }), startUrls.appStore);
    expect(body).toContain('<html lang="nb">');
    expect(body).toContain('>My apps<');
    expect(cardOf(body, 'Accountflow')).toContain('>Angi tillatelser<');
  });

  it('are 404 where there is nothing', () => {
    expect(get(create(), `${appStore}/nothing`).status).toBe(404);
    expect(get(create(), 'https://example.org/').status).toBe(404);
  });
});

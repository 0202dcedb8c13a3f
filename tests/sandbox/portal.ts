/**
 * What every set of sandbox portals offers, whatever its markup: a pure request handler over a world in memory.
 * The same handler answers Playwright's routes, Puppeteer's interception and the local TLS server of `npm start`.
 */

/** One request of a browser to a portal's real address. `cookie` is the request's Cookie header, '' when absent. */
export interface PortalRequest {
  method: string;
  url: URL;
  body: string;
  cookie: string;
}

/** The portal's answer. Headers in lower case; a redirect is a 302 with `location`. */
export interface PortalResponse {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** A company at Visma in the sandbox. */
export interface SandboxCompany {
  name: string;
  orgNumber: string;
  tenantId: string;
}

/** What the sandbox knows of the outcome; read by tests, never by a page. */
export interface SandboxFacts {
  /** Tenant ids of companies in which the user has the role Integration Administrator. */
  rolesGranted: string[];
  /** Tenant ids whose permissions were accepted for Accountflow. */
  approved: string[];
  /** Companies saved in Accountflow, with every field's value under the field's English name in PRODUCT's words. */
  saved: { companyName: string; orgNumber: string; tenantId: string; fields: Record<string, string> }[];
  /** Presses that must never happen: what was pressed wrongly, in words, for example `Integrate of Accountflow Payroll`. */
  wrongPresses: string[];
  /** Every request in order: `METHOD url`. */
  requests: string[];
}

/** How a sandbox starts. */
export interface SandboxOptions {
  /** Language of all pages. */
  language: 'en' | 'nb';
  /** Signed in at Visma from the start; without it the first Visma page leads over connect.visma.com. Default false. */
  signedIn?: boolean;
  /** Scenario switches, all default false. */
  roleGranted?: boolean;
  approved?: boolean;
  serviceInactive?: boolean;
  companyRowMissing?: boolean;
  /** The App Store's session stands on another company than the first at the start. */
  otherCompany?: boolean;
}

/** A set of portals: the hosts it answers for, and its handler. */
export interface Sandbox {
  hosts: readonly string[];
  /** The company the tour is about, the others, and the user who gets the role. */
  company: SandboxCompany;
  companies: SandboxCompany[];
  userName: string;
  handle(request: PortalRequest): PortalResponse;
  facts(): SandboxFacts;
  /** Ends the Visma session, as a server does: the next request leads to sign-in. */
  endSession(): void;
}

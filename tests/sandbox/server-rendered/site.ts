import type { PortalRequest, PortalResponse } from '../portal.ts';
import { html, type Markup, page } from '../visma-like/html.ts';
import type { Grant } from '../world.ts';
import { noteWrongPress, type World } from '../world.ts';
import { styles } from './styles.ts';

/** A user's rows and roles as the server keeps them from page to page until they are saved. */
export interface Draft {
  userId: string;
  places: string[];
  grants: Omit<Grant, 'userId'>[];
}

/** All that the server remembers: the world, and what is half done in it. */
export interface Site {
  world: World;
  draft: Draft | null;
  /** Tenant ID of the company whose permissions were sent and which waits for the last confirmation; '' when none. */
  pending: string;
  /** Tenant IDs that Accountflow found to be good. */
  validated: Set<string>;
}

/** A portal's answer to a request, after whatever the request did to the site. */
export type Serve = (site: Site, request: PortalRequest) => PortalResponse;

const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };

/** A whole page. `scripts` run in it as they are. */
export function show(
  site: Site,
  title: string,
  body: Markup,
  scripts: readonly string[] = [],
  status = 200,
): PortalResponse {
  const { language } = site.world;
  return { status, headers, body: page({ language, title, bodyClass: '', styles, scripts, body }) };
}

/** Leads the browser to another page, with a GET. */
export function hop(url: string): PortalResponse {
  return { status: 302, headers: { ...headers, location: url }, body: '' };
}

/** What a form sent, by the names of its fields. */
export function sentBy({ body }: PortalRequest): URLSearchParams {
  return new URLSearchParams(body);
}

/** What such sites put into every form against forgery; some browsers' drivers lose a form that sends nothing at all. */
export const token: Markup = html`<input type="hidden" name="token" value="a1" />`;

export function noteWrong(site: Site, press: string): void {
  site.world = noteWrongPress(site.world, press);
}

export function notFound(site: Site): PortalResponse {
  return show(site, '404', html`<main class="container"><h1>404</h1></main>`, [], 404);
}

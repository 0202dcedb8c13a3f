import type { PortalId } from '../domain/step.ts';

/** Visma Home, the launcher with *Admin* and *App Store* (sure). */
export const HOME_HOST = 'home.visma.com';
/** The new Admin (one partner's page). */
export const NEW_ADMIN_HOST = 'admin-user-access.visma.net';
/** Sign-in, entry to Visma.net and to the classic Admin (Accountflow's guide and another vendor's). */
const VISMA_NET_HOST = 'signin.visma.net';

/** Visma Connect: passwords are typed there. Never watched, never to be switched on. */
export const SIGN_IN_HOST = 'connect.visma.com';

/** Hosts of each portal as known in 2026-11; see PORTALS of the README for how sure each is. */
export const HOSTS: Record<PortalId, readonly string[]> = {
  admin: [VISMA_NET_HOST, HOME_HOST, NEW_ADMIN_HOST],
  'app-store': ['appstore.visma.net', 'apps.visma.com'],
  accountflow: ['app.accountflow.com'],
};

/** Match patterns of a portal's hosts, for manifests and `tabs.query`. */
export function matchesOf(portal: PortalId): string[] {
  return HOSTS[portal].map((host) => `https://${host}/*`);
}

/** Where *Take me there* leads when no tab of the portal is open. */
export const START_URL: Record<PortalId, string> = {
  admin: `https://${VISMA_NET_HOST}/`,
  'app-store': 'https://appstore.visma.net/',
  accountflow: 'https://app.accountflow.com/',
};

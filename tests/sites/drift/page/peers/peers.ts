import type { Fingerprint } from '../../../../../utils/domain/fingerprint/fingerprint.ts';
import type { PortalId } from '../../../../../utils/domain/step.ts';
import { type CssPath, cssPathOf, followPath } from './css-path.ts';
import { queryByRole, type RoleQuery, roleQueryOf } from './role-query.ts';
import { mostAlike, recordElement } from './similo-search.ts';

/** Other ways to find again what was shown once, on the same pages. */
export const PEER_NAMES = ['CSS path', 'getByRole', 'Similo'] as const;

export type PeerName = (typeof PEER_NAMES)[number];

/** What each of them keeps of the page as it was taken. */
export interface PeerRecord {
  readonly path: CssPath;
  readonly role: RoleQuery | null;
  readonly fingerprint: Fingerprint;
}

export const recordForPeers = (target: Element, portal: PortalId): PeerRecord => ({
  path: cssPathOf(target),
  role: roleQueryOf(target, portal),
  fingerprint: recordElement(target),
});

/** All that each of them finds on the page as it is now. */
export const askPeers = ({ path, role, fingerprint }: PeerRecord): Record<PeerName, readonly Element[]> => ({
  'CSS path': followPath(path),
  getByRole: role ? queryByRole(role) : [],
  Similo: mostAlike(fingerprint),
});

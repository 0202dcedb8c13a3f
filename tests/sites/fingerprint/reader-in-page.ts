import { meantBy, visibleCandidates } from '../../../utils/dom/fingerprint/candidates.ts';
import { readFingerprint } from '../../../utils/dom/fingerprint/read-fingerprint.ts';

const reader = { meantBy, visibleCandidates, readFingerprint };

declare global {
  /** The reader of fingerprints, on the page under test. */
  var fingerprintReader: typeof reader;
}

globalThis.fingerprintReader = reader;

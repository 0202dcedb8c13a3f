import { headingNames, listedCompanies, signedInNames } from '../../../utils/dom/listed-names.ts';
import { readRowNames } from '../../../utils/dom/read-row-names.ts';

const readers = { readRowNames, headingNames, listedCompanies, signedInNames };

declare global {
  /** The readers of names, on the page under test. */
  var nameReaders: typeof readers;
}

globalThis.nameReaders = readers;

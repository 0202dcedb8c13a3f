import { readRowNames } from '../../../utils/dom/read-row-names.ts';

declare global {
  /** The reader of row names, on the page under test. */
  var readRowNamesHere: typeof readRowNames;
}

globalThis.readRowNamesHere = readRowNames;

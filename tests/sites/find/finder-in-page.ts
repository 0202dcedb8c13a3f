import { createLook } from '../../../utils/dom/find/create-look.ts';
import { accessibleName } from '../../../utils/dom/name/accessible-name.ts';
import { roleOf } from '../../../utils/dom/name/role.ts';
import { isCovered, isVisible, visibleBox } from '../../../utils/dom/visible.ts';
import { deepElements } from '../../../utils/dom/walk.ts';
import { WHOLE_FINDER } from '../whole-finder.ts';

type LookArgs = [doc: Document, values: Parameters<typeof createLook>[1]];

/** What the tests call on the page. */
const parts = {
  createLook: (...[doc, values]: LookArgs) => createLook(doc, values, WHOLE_FINDER),
  accessibleName,
  roleOf,
  isCovered,
  isVisible,
  visibleBox,
  deepElements,
};

export type Finder = typeof parts;

declare global {
  /** The bundled finder, on the page under test. */
  var finder: Finder;
}

globalThis.finder = parts;

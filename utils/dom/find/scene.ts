import type { NameRef } from '../../domain/label.ts';
import type { Locator } from '../../domain/locator.ts';
import type { ShadowOf } from '../walk.ts';

/** One state of the page, indexed once, and what every search asks of it. Thrown away with the look. */
export interface Scene {
  readonly doc: Document;
  readonly shadowOf: ShadowOf;
  /** Every spelling of a name, normalised; empty when the connection does not know the value. */
  names(ref: NameRef): string[];
  /**
   * Elements whose own text, whole text or naming attribute (`aria-label`, `title`, `alt`, `placeholder`, `value` of a
   * button, the target of `aria-labelledby`) equals one of the normalised names; hidden ones too, in document order.
   */
  hits(names: readonly string[]): Element[];
  /** Elements with a text node that has one of the normalised names somewhere within it, hidden ones too. */
  holders(names: readonly string[]): Element[];
  /** Elements with a text node that says the beginning of one of the normalised names, hidden ones too. */
  beginnings(names: readonly string[]): Element[];
  /** Elements that match a selector, in shadow roots too, in document order; asked once per selector. */
  all(selector: string): Element[];
  /** Those of them that are drawn within an element, or are it. */
  inside(outer: Element, selector: string): Element[];
  /** All of `within` and none of `outside` hold for the element. */
  inRegions(element: Element, locator: Pick<Locator, 'within' | 'outside'>): boolean;
  /** Part of the page's own content, in no window, bar, menu or layer; remembered. */
  inMainPart(element: Element): boolean;
  /** The main part's headings of the highest level; remembered. */
  mainHeadings(): readonly Element[];
  /** `isVisible`, remembered. */
  visible(element: Element): boolean;
  /** `getBoundingClientRect`, remembered. */
  box(element: Element): DOMRect;
  /** The part of its box that is on screen now. */
  visibleBox(element: Element): DOMRect | null;
  /** `roleOf`, remembered. */
  role(element: Element): string | null;
  /** `accessibleName`, normalised and remembered. */
  name(element: Element): string;
  /** What stands written in the element, normalised: hidden parts and icon ligatures left out, fields by their value not. */
  text(element: Element): string;
}

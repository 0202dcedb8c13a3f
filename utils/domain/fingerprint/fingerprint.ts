/**
 * What one element of a page looks like from outside, as plain data: what was shown once, and what stands on a page now.
 * Every part may be missing, null or empty; records of other collectors can be fed as they are:
 *
 * - `tag`: element name in any case (`A`, `button`).
 * - `role`: ARIA role; without one it follows from tag and `type`.
 * - `name`: accessible name. `text`: the text that a user sees (the innermost texts, joined by spaces; of a field its
 *   value or placeholder).
 * - `id`. `classes`: class names as a list or as the attribute's text.
 * - `attributes`: other naming attributes by their HTML name: `name`, `type`, `href`, `alt`, `aria-label`,
 *   `placeholder`, `title`, `value`.
 * - `path`: from the root down, as an XPath with positions, `/html[1]/body[1]/div[2]/a[1]`. `idPath`: the same, from
 *   the nearest ancestor (or itself) with an id down, `//*[@id='menu']/li[2]/a[1]`.
 * - `box`: position from the page's top left corner, and size, in CSS px.
 * - `neighbours`: texts that stand around the element, as a list or in one string.
 * - `container`: the nearest dialog, card, table, form or navigation and its heading or label, as a text, such as
 *   `dialog Permissions`.
 */
export interface Fingerprint {
  readonly tag?: string | null;
  readonly role?: string | null;
  readonly name?: string | null;
  readonly text?: string | null;
  readonly id?: string | null;
  readonly classes?: readonly string[] | string | null;
  readonly attributes?: { readonly [name: string]: string | null | undefined } | null;
  readonly path?: string | null;
  readonly idPath?: string | null;
  readonly box?: Partial<FingerprintBox> | null;
  readonly neighbours?: readonly string[] | string | null;
  readonly container?: string | null;
}

/** CSS px, from the page's top left corner. */
interface FingerprintBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

import { html, type Markup } from '../visma-like/html.ts';

/** The rows of one page, and the links to the others. `number` counts from 1; `address` leads to a page by its number. */
export function pageOf<Row>(
  rows: readonly Row[],
  size: number,
  number: number,
  address: (number: number) => string,
): { shown: readonly Row[]; pager: Markup | null } {
  const count = Math.ceil(rows.length / size);
  const shown = rows.slice((number - 1) * size, number * size);
  if (count < 2) return { shown, pager: null };
  const links = Array.from({ length: count }, (_, index) => index + 1).map((each) =>
    each === number
      ? html`<li class="page-item active"><span class="page-link">${each}</span></li>`
      : html`<li class="page-item"><a class="page-link" href="${address(each)}">${each}</a></li>`,
  );
  return { shown, pager: html`<nav><ul class="pagination nav">${links}</ul></nav>` };
}

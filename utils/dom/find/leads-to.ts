/** Where a link leads, as a whole address, a route behind `#/` too; null for what leads nowhere: `#`, a script, no link at all. */
export function leadsTo(element: Element): string | null {
  const href = element instanceof HTMLAnchorElement ? element.getAttribute('href') : null;
  return href && !/^(?:#(?!!?\/)|javascript:)/i.test(href) ? (element as HTMLAnchorElement).href : null;
}

/** The smallest element in which the id stands, as text or in a field. */
export const holderOf = (id: string): Element | null =>
  [...document.querySelectorAll('body *')].findLast((each) =>
    (each instanceof HTMLInputElement ? each.value : (each.textContent ?? '')).toLowerCase().includes(id),
  ) ?? null;

import type { DrivenPage } from './driven.ts';
import { waitFor } from './wait-for.ts';

/** Presses a box to type into or a button, by its CSS selector: on the sandbox's or the extension's own pages. */
export async function pressOn(page: DrivenPage, selector: string): Promise<void> {
  const box = await waitFor(selector, () =>
    page.run((sought) => {
      const found = document.querySelector(sought);
      found?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const { x, y, width, height } = found?.getBoundingClientRect() ?? new DOMRect();
      return width > 0 ? ([x + width / 2, y + height / 2] as [number, number]) : null;
    }, selector),
  );
  await page.press(...box);
}

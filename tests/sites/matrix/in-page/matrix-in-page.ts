import type { Place } from '../../drift/page/decide-here.ts';
import { checkPage, type PageReport } from './check-page.ts';

/** One page to be checked, in the state of the connection that it belongs to and in others. */
export interface PageCase {
  readonly html: string;
  readonly place: Place;
  readonly others: readonly Place[];
}

const tools = {
  check: (cases: readonly PageCase[]): PageReport[] =>
    cases.map(({ html, place, others }) => checkPage(html, place, others)),
  /** Every text of a page, and what its markup names; what a user has typed is no word of the page. */
  textsOf(html: string): string[] {
    const doc = new DOMParser().parseFromString(html, 'text/html');
    const named = [...doc.querySelectorAll('[aria-label],[placeholder],[title]')].flatMap((each) =>
      ['aria-label', 'placeholder', 'title'].map((name) => each.getAttribute(name) ?? ''),
    );
    const templates = [...doc.querySelectorAll('template')].map((each) => each.content.textContent ?? '');
    return [doc.body.textContent ?? '', ...templates, ...named];
  },
};

declare global {
  /** The bundled checker, on an empty page. */
  var matrix: typeof tools;
}

globalThis.matrix = tools;

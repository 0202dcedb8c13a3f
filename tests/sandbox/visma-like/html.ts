/** HTML that is already safe to send. Other files get it from `html` only. */
export interface Markup {
  readonly markup: string;
}

type Part = Markup | string | number | false | null | undefined | readonly Part[];

/** Template tag that escapes every value put into it; markup, and lists of it, go in as they are. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  const markup = strings.reduce((text, string, index) => text + string + render(parts[index]), '');
  return { markup };
}

/** Takes text as markup. Only for text of our own: style sheets, scripts, drawings. */
function raw(markup: string): Markup {
  return { markup };
}

function render(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part));
  if ('markup' in part) return part.markup;
  return part.map(render).join('');
}

function escapeHtml(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);
}

/**
 * Content that reaches the page late, as lists of a real portal do: the page's script puts it in place of the
 * template when the time is over.
 * @param delay ms
 */
export function late(delay: number, content: Markup): Markup {
  return html`<template data-late="${delay}">${content}</template>`;
}

/** What a full page needs. `styles` and `scripts` are texts; each script runs as a module of its own, in order. */
export interface PageParts {
  language: 'en' | 'nb';
  title: string;
  bodyClass: string;
  styles: string;
  scripts: readonly string[];
  body: Markup;
}

/** A full document. It needs nothing from any network, its icon included. */
export function page(parts: PageParts): string {
  const document = html`<!doctype html>
<html lang="${parts.language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${parts.title}</title>
    <link rel="icon" href="data:," />
    <style>${raw(parts.styles)}</style>
  </head>
  <body class="${parts.bodyClass}">
    ${parts.body}
    ${parts.scripts.map((script) => html`<script type="module">${raw(script)}</script>`)}
  </body>
</html>
`;
  return document.markup;
}

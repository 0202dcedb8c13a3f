import { parentOf } from '../../../../../utils/dom/walk.ts';

/** One selector for each root on the way, from the document into shadow roots. */
export type CssPath = readonly string[];

const isUnique = (id: string, root: Document | ShadowRoot): boolean =>
  root.querySelectorAll(`#${CSS.escape(id)}`).length === 1;

function step(element: Element): string {
  const siblings = [...(element.parentNode?.children ?? [])].filter((each) => each.localName === element.localName);
  return siblings.length > 1 ? `${element.localName}:nth-of-type(${siblings.indexOf(element) + 1})` : element.localName;
}

function withinRoot(element: Element): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const steps: string[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.id && isUnique(at.id, root)) return [`#${CSS.escape(at.id)}`, ...steps].join(' > ');
    steps.unshift(step(at));
  }
  return steps.join(' > ');
}

/** What a recorder writes down: from the nearest unique id down, by tags and places. */
export function cssPathOf(element: Element): CssPath {
  const path = [withinRoot(element)];
  for (let root = element.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
    path.unshift(withinRoot(root.host));
  return path;
}

/** All that the path leads to now. */
export function followPath(path: CssPath): Element[] {
  let found: Element[] = [];
  let roots: (Document | ShadowRoot)[] = [document];
  for (const selector of path) {
    found = roots.flatMap((root) => [...root.querySelectorAll(selector)]);
    roots = found.flatMap((each) => each.shadowRoot ?? []);
  }
  return found;
}

/** The same from the root of its tree down, with every place, as an XPath. */
export function xPathOf(element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const siblings = [...(at.parentNode?.children ?? [])].filter((each) => each.localName === at?.localName);
    steps.unshift(`${at.localName}[${siblings.indexOf(at) + 1}]`);
  }
  return `/${steps.join('/')}`;
}

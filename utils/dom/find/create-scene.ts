import { spellingsOf, type ValueName } from '../../domain/label.ts';
import { normalizeText } from '../../domain/text.ts';
import { accessibleName } from '../name/accessible-name.ts';
import { roleOf } from '../name/role.ts';
import { createSight } from '../visible.ts';
import { deepRoots, type ShadowOf } from '../walk.ts';
import { indexPage } from './page-index.ts';
import { isInMainPart, mainHeadings } from './region/in-page.ts';
import { isInRegions } from './region/in-regions.ts';
import type { Scene } from './scene.ts';
import { writtenText } from './written-text.ts';

/** Remembers a function's answers for as long as the scene lives. */
function remember<Key, Answer>(ask: (key: Key) => Answer): (key: Key) => Answer {
  const known = new Map<Key, Answer>();
  return (key) => {
    if (known.has(key)) return known.get(key) as Answer;
    const answer = ask(key);
    known.set(key, answer);
    return answer;
  };
}

/** One state of the page as the searches see it; the index is made when the first name is asked for. */
export function createScene(doc: Document, values: Partial<Record<ValueName, string>>, shadowOf: ShadowOf): Scene {
  const roots = remember((_: null) => deepRoots(doc, shadowOf));
  const index = remember((_: null) => indexPage(roots(null), shadowOf));
  const headings = remember((_: null) => mainHeadings(scene));
  const scene: Scene = {
    doc,
    shadowOf,
    names(ref) {
      const texts = 'labels' in ref ? spellingsOf(ref.labels) : [values[ref.value] ?? ''];
      return [...new Set(texts.map(normalizeText))].filter((name) => name !== '');
    },
    hits: (names) => index(null).hits(names),
    holders: (names) => index(null).holders(names),
    all: remember((selector) => roots(null).flatMap((root) => [...root.querySelectorAll(selector)])),
    inRegions: (element, locator) => isInRegions(scene, element, locator),
    inMainPart: remember((element) => isInMainPart(scene, element)),
    mainHeadings: () => headings(null),
    visible: createSight().isVisible,
    role: remember(roleOf),
    name: remember((element) => normalizeText(accessibleName(element, shadowOf))),
    text: remember((element) => normalizeText(writtenText(element, shadowOf))),
  };
  return scene;
}

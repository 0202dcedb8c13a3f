import { spellingsOf, type ValueName } from '../../domain/label.ts';
import { normalizeText } from '../../domain/text.ts';
import { accessibleName } from '../name/accessible-name.ts';
import { roleOf } from '../name/role.ts';
import { createSight } from '../visible.ts';
import { deepRoots, everyIn, type ShadowOf } from '../walk.ts';
import type { FinderParts } from './finder-parts.ts';
import { indexPage } from './page-index.ts';
import { isInMainPart, mainHeadings } from './region/in-page.ts';
import { isInRegions } from './region/in-regions.ts';
import { remember } from './remember.ts';
import type { Scene } from './scene.ts';
import { selectionsIn } from './selections.ts';
import { writtenText } from './written-text.ts';

/** One state of the page as the searches see it; the index is made when the first name is asked for. */
export function createScene(
  doc: Document,
  values: Partial<Record<ValueName, string>>,
  regions: FinderParts['regions'],
  shadowOf: ShadowOf,
  pause: () => void,
): Scene {
  const every = remember(everyIn);
  const roots = remember((_: null) => deepRoots(doc, shadowOf, every));
  const selections = selectionsIn(() => roots(null), every);
  const index = remember((_: null) => {
    pause();
    return indexPage(roots(null), every, selections.all, shadowOf);
  });
  const sight = createSight();
  const headings = remember((_: null) => mainHeadings(scene));
  const scene: Scene = {
    doc,
    shadowOf,
    names: remember((ref) => {
      const texts = 'labels' in ref ? spellingsOf(ref.labels) : [values[ref.value] ?? ''];
      return [...new Set(texts.map(normalizeText))].filter((name) => name !== '');
    }),
    hits: (names) => index(null).hits(names),
    holders: (names) => index(null).holders(names),
    beginnings: (names) => index(null).beginnings(names),
    ...selections,
    inRegions: (element, locator) => isInRegions(regions, scene, element, locator),
    inMainPart: remember((element) => isInMainPart(scene, element)),
    mainHeadings: () => headings(null),
    visible(element) {
      pause();
      return sight.isVisible(element);
    },
    box: remember((element) => element.getBoundingClientRect()),
    visibleBox: sight.visibleBox,
    role: remember(roleOf),
    name: remember((element) => normalizeText(accessibleName(element, shadowOf))),
    text: remember((element) => normalizeText(writtenText(element, shadowOf))),
  };
  return scene;
}

import { parentOf } from '../walk.ts';
import type { Scene } from './scene.ts';

/** Remembers an answer about one state of the page for as long as its scene lives. */
export function perScene<Answer>(ask: (scene: Scene) => Answer): (scene: Scene) => Answer {
  const known = new WeakMap<Scene, { answer: Answer }>();
  return (scene) => {
    let found = known.get(scene);
    if (!found) {
      found = { answer: ask(scene) };
      known.set(scene, found);
    }
    return found.answer;
  };
}

/**
 * The element itself or the nearest one around it that fulfils the condition. Each element is asked once for one state of
 * the page, so that many neighbours cost little more than one.
 */
export function nearestPerScene(
  fulfils: (scene: Scene, element: Element) => boolean,
): (scene: Scene, element: Element) => Element | null {
  const known = perScene(() => new Map<Element, Element | null>());
  const nearest = (scene: Scene, element: Element): Element | null => {
    const answers = known(scene);
    const passed: Element[] = [];
    let found: Element | null = null;
    for (let at: Element | null = element; at; at = parentOf(at)) {
      const answer = answers.get(at);
      if (answer !== undefined) {
        found = answer;
        break;
      }
      passed.push(at);
      if (fulfils(scene, at)) {
        found = at;
        break;
      }
    }
    for (const each of passed) answers.set(each, found);
    return found;
  };
  return nearest;
}

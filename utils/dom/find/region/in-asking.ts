import type { Region } from '../../../domain/locator.ts';
import { closestDeep, containsDeep } from '../../walk.ts';
import { pressableAround } from '../control/pressable.ts';
import type { Scene } from '../scene.ts';
import { visibleStandIn } from '../stand-in.ts';
import { ticksIn } from '../tick/ticks.ts';

/** Is the element in a part of the page that has ticks, and a single button so called to send them with? */
export function isInAsking(scene: Scene, element: Element, { of }: Extract<Region, { in: 'asking' }>): boolean {
  if (!scene.inMainPart(element)) return false;
  const pressed = scene.hits(scene.names(of)).map((hit) => pressableAround(scene, hit));
  const inside = (part: Element): number =>
    new Set(pressed.filter((each) => each && scene.visible(each) && containsDeep(part, each))).size;
  const part = closestDeep(
    element,
    (at) => !!inside(at) && ticksIn(scene, at).some((tick) => visibleStandIn(scene, tick)),
  );
  return !!part && !part.matches('body') && inside(part) === 1;
}

import type { Located, Locator } from '../../../domain/locator.ts';
import { UUID_PATTERN } from '../../../domain/text.ts';
import { panelAround } from '../../read-tenant-id.ts';
import { judgeEqual } from '../judge.ts';
import type { Scene } from '../scene.ts';
import { pressedBy } from './pressable.ts';

/** Not opened yet, by its own word, and no id in its panel that it may have shown. */
const isShut = (button: Element): boolean =>
  !button.matches('[aria-expanded=true]') && !UUID_PATTERN.test(panelAround(button)?.textContent ?? '');

/** Finds the button that shows the id of this name, which its panel keeps shut: "Show ..." in whatever words. */
export function findDiscloser(scene: Scene, locator: Extract<Locator, { find: 'fold' }>): Located<Element> {
  const buttons = scene
    .holders(scene.names(locator.name))
    .flatMap((hit) => pressedBy(scene, hit) ?? [])
    .filter(isShut);
  return judgeEqual(scene, buttons, locator);
}

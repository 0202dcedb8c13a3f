import type { Region } from '../../../domain/locator.ts';
import { closestDeep, containsDeep } from '../../walk.ts';
import { ANY_INPUT } from '../field/field-kinds.ts';
import { labelledFields } from '../field/labelled-fields.ts';
import type { Scene } from '../scene.ts';

const PART = 'form,section,article,aside,dialog,[role=form],[role=region],[role=dialog]';

/** Is the nearest part around that has fields the one with those of the form? Where no part has any, nothing speaks against it. */
export function isInForm(scene: Scene, element: Element, { holding }: Extract<Region, { in: 'form' }>): boolean {
  const hasFields = (at: Element): boolean => scene.inside(at, ANY_INPUT).some(scene.visible);
  const part = closestDeep(element, (at) => at.matches(PART) && hasFields(at));
  return (
    !part ||
    holding.some((label) => {
      const names = scene.names(label);
      const fields = scene.hits(names).flatMap((hit) => labelledFields(scene, hit, names));
      return fields.some((field) => containsDeep(part, field.element));
    })
  );
}

import { closestMatching } from '../../walk.ts';
import type { Scene } from '../scene.ts';

/** What sends a form, by its kind; a button's kind is `submit` unless it says otherwise. */
const SENDS = /^(?:submit|image)$/;

/**
 * Every button that sends the native form in which a field or a tick stands; none where there is no such form. Of a button in a
 * component the form knows nothing, and yet it may be what the component sends it by.
 */
export function sendersOf(scene: Scene, field: Element): Element[] {
  const form = (field as Partial<HTMLInputElement>).form ?? closestMatching(field, 'form');
  if (!form) return [];
  const sends = (each: HTMLInputElement): boolean =>
    SENDS.test(each.type) && (each.form ?? closestMatching(each, 'form')) === form;
  return scene.all('button,input').filter((each) => sends(each as HTMLInputElement));
}

import type { Scene } from '../scene.ts';

/** What sends a form, by its kind; a button's kind is `submit` unless it says otherwise. */
const SENDS = /^(?:submit|image)$/;

/** Every button that sends the native form in which a field or a tick stands; none where there is no such form. */
export function sendersOf(scene: Scene, field: Element): Element[] {
  const form = field instanceof HTMLInputElement ? field.form : null;
  if (!form) return [];
  return scene
    .all('button,input')
    .filter((each) => each instanceof HTMLButtonElement || each instanceof HTMLInputElement)
    .filter((each) => each.form === form && SENDS.test(each.type));
}

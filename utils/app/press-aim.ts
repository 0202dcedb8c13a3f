/** What the light stood on at a moment: the action's key and kind. */
export interface Pointed {
  readonly key: string;
  readonly kind: string;
}

type Path = readonly EventTarget[];

/**
 * Tells which action a press is for. Between button down and up a page may change, and be it by the focus that moves:
 * what counts is what was pointed at when the press began, if it ends where it began.
 */
export function pressAim() {
  let begun: { readonly on: WeakRef<EventTarget>; readonly key: string } | null = null;
  return {
    /** Key of the action for which the beginning alone counts: lists that open on it swallow the click. */
    begin(path: Path, pointed: Pointed | null): string | null {
      const [on] = path;
      begun = pointed && on ? { on: new WeakRef(on), key: pointed.key } : null;
      return pointed?.kind === 'choose' ? pointed.key : null;
    },
    /** Key of the action that the press was for; a press by keyboard has no beginning. */
    end(path: Path, pointed: Pointed | null): string | null {
      const key = begun?.on.deref() === path[0] ? begun?.key : pointed?.key;
      begun = null;
      return key ?? null;
    },
  };
}

/**
 * A text in the user's language by its message key; '' when the key is unknown. Substitutions in the order of the
 * message's placeholders.
 */
export type Say = (key: string, ...substitutions: string[]) => string;

/** Message keys are made of ids: `grant-role` becomes `grant_role`. */
export function keyOf(...ids: string[]): string {
  return ids.join('_').replaceAll('-', '_');
}

/** May forms be filled? Where they may not, by the organization's policy or the user's wish, every value can be copied. */
export type Filling = 'on' | 'off-by-policy' | 'off-by-user';

/** The policy goes before the wish: what is forbidden cannot be wished for. */
export function fillingOf(mayFill: boolean, copiesOnly: boolean): Filling {
  if (!mayFill) return 'off-by-policy';
  return copiesOnly ? 'off-by-user' : 'on';
}

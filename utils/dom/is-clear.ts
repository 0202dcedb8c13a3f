/** Does a computed colour draw nothing at all? */
export const isClear = (color: string): boolean => /^rgba\(.*, 0\)$|^transparent$/.test(color);

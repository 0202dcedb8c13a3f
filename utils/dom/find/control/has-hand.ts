/** The pointing hand over it: where nothing has a role, it alone tells a person that something can be pressed. */
export const hasHand = (element: Element): boolean => getComputedStyle(element).cursor === 'pointer';

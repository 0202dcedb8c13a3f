/**
 * Is an element with this style the containing block even of what is `position: fixed` in it? So say CSS Transforms 1 and 2, Filter
 * Effects 1 and 2, CSS Containment 2 and CSS Will Change 1; both browsers' hit tests agree.
 */
export function holdsFixed(style: CSSStyleDeclaration): boolean {
  const { transform, translate, rotate, scale, filter, backdropFilter, perspective } = style;
  return (
    [transform, translate, rotate, scale, filter, backdropFilter, perspective].some(
      (value) => value && value !== 'none',
    ) ||
    style.transformStyle === 'preserve-3d' ||
    /paint|layout|strict|content|auto/.test(style.contain + style.contentVisibility) ||
    /transform|filter|perspective/.test(style.willChange)
  );
}

import { aroundName } from '../../../domain/text.ts';
import { textLines } from '../../capture/text-lines.ts';
import type { Scene } from '../scene.ts';

/** Another word of a name, after "Alpha" and after "ALPHA"; a legal form is all capitals. */
const GOES_ON = /^[ -]\p{Lu}\p{Ll}/u;
const GOES_ON_IN_CAPITALS = /^[ -]\p{Lu}/u;

function holdsName(line: string, name: string): boolean {
  return aroundName(line.toLowerCase(), name).some(([{ length: from }]) => {
    const end = from + name.length;
    const isCapitals = line.slice(from, end) === name.toUpperCase();
    return !(isCapitals ? GOES_ON_IN_CAPITALS : GOES_ON).test(line.slice(end));
  });
}

/**
 * Where a line of the part speaks of what bears one of the normalised names. "Alpha gets access" does, "Alpha Payroll gets access"
 * speaks of something else whose name only begins so. Null when no line does.
 */
export function lineAbout(scene: Scene, part: Element, names: readonly string[]): Element | null {
  const line = textLines(part, scene).find(({ text }) => names.some((name) => holdsName(text.normalize('NFKC'), name)));
  return line?.at ?? null;
}

/** Does a line of the part speak of what bears one of the normalised names? */
export const speaksOf = (scene: Scene, part: Element, names: readonly string[]): boolean =>
  lineAbout(scene, part, names) !== null;

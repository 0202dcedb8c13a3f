import { textLines } from '../../capture/text-lines.ts';
import type { Scene } from '../scene.ts';

/** Another word of a name, after "Alpha" and after "ALPHA"; a legal form is all capitals. */
const GOES_ON = /^[ -]\p{Lu}\p{Ll}/u;
const GOES_ON_IN_CAPITALS = /^[ -]\p{Lu}/u;

const isLetter = (sign: string | undefined): boolean => !!sign && /[\p{L}\p{N}]/u.test(sign);

function holdsName(line: string, name: string): boolean {
  const small = line.toLowerCase();
  for (let at = small.indexOf(name); at >= 0; at = small.indexOf(name, at + 1)) {
    const end = at + name.length;
    if (isLetter(line[at - 1]) || isLetter(line[end])) continue;
    const isCapitals = line.slice(at, end) === name.toUpperCase();
    if (!(isCapitals ? GOES_ON_IN_CAPITALS : GOES_ON).test(line.slice(end))) return true;
  }
  return false;
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

/**
 * One line of the summary: a check is a script in node_modules with its arguments, which passes or fails as a whole; a project
 * is a set of Vitest tests. `browsers` says that it shows pages, with the packages of tests/libraries; `needs` names the suites
 * that must have passed before.
 */
export type Suite =
  | { kind: 'check'; name: string; command: string[]; needs?: string[] }
  | { kind: 'project'; name: string; browsers: boolean; needs?: string[] };

const FIREFOX_BUILD = '.output/firefox-mv3';

/** Everything `npm test` runs, in order. */
const SUITES: readonly Suite[] = [
  { kind: 'check', name: 'typecheck', command: ['typescript/bin/tsc', '--noEmit'] },
  { kind: 'check', name: 'biome', command: ['@biomejs/biome/bin/biome', 'ci', '--error-on-warnings'] },
  { kind: 'check', name: 'knip', command: ['knip/bin/knip.js'] },
  { kind: 'check', name: 'build', command: ['wxt/bin/wxt.mjs', 'build'] },
  { kind: 'check', name: 'build:firefox', command: ['wxt/bin/wxt.mjs', 'build', '-b', 'firefox'] },
  { kind: 'check', name: 'size', command: ['size-limit/bin.js'], needs: ['build'] },
  {
    kind: 'check',
    name: 'web-ext',
    command: ['web-ext/bin/web-ext.js', 'lint', '-s', FIREFOX_BUILD],
    needs: ['build:firefox'],
  },
  { kind: 'project', name: 'unit', browsers: false },
  { kind: 'project', name: 'platform', browsers: false },
  { kind: 'project', name: 'components', browsers: false },
  { kind: 'project', name: 'sites', browsers: true },
  { kind: 'project', name: 'fill', browsers: true },
  { kind: 'project', name: 'point', browsers: true, needs: ['build', 'build:firefox'] },
  { kind: 'project', name: 'e2e', browsers: true, needs: ['build', 'build:firefox'] },
];

/** The suites of these names and what they need, in the order of SUITES; all when no name is given. Throws on an unknown name. */
export function chooseSuites(names: string[]): Suite[] {
  const unknown = names.filter((name) => !SUITES.some((suite) => suite.name === name));
  if (unknown.length > 0) {
    const known = SUITES.map((suite) => suite.name).join(', ');
    throw new Error(`No suite is called ${unknown.join(', ')}. There are: ${known}.`);
  }
  if (names.length === 0) return [...SUITES];
  return SUITES.filter(
    ({ name }) =>
      names.includes(name) || SUITES.some((other) => names.includes(other.name) && other.needs?.includes(name)),
  );
}

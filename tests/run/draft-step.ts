import { PORTAL_OF_STEP, type PortalId, STEP_IDS, type StepId } from '../../utils/domain/step.ts';
import { HOSTS } from '../../utils/sites/origins.ts';

export interface NewAction {
  readonly portal: PortalId;
  readonly step: StepId;
  /** kebab-case */
  readonly action: string;
}

/** What stands in the project: read by its path from the root, '' where there is no such file. */
export type ReadText = (path: string) => string;

/** Texts of the files to write, by their paths from the root, and what is left to do by hand. */
export interface Draft {
  readonly files: ReadonlyMap<string, string>;
  readonly left: readonly string[];
}

const STATES = 'tests/sites/matrix/states.ts';

/** The three words of the command line as an action, or words about what is wrong with them. */
export function parseNewAction([portal = '', step = '', action = '']: readonly string[]): NewAction | string {
  const known = STEP_IDS.find((id) => id === step);
  if (!known) return `No step "${step}". Steps: ${STEP_IDS.join(', ')}.`;
  if (PORTAL_OF_STEP[known] !== portal)
    return `The step ${known} is done on ${PORTAL_OF_STEP[known]}, not on "${portal}".`;
  if (!/^[a-z]+(-[a-z]+)*$/.test(action))
    return `"${action}" is no name for an action: lower case, words with hyphens.`;
  return { portal: PORTAL_OF_STEP[known], step: known, action };
}

const constantOf = (...ids: string[]): string => ids.join('_').replaceAll('-', '_').toUpperCase();

/** The data object. What it is called on the page stands in the label file, with its source, as every label does. */
function dataOf({ portal, step, action }: NewAction): string {
  const label = constantOf(action);
  return `import type { Action } from '../../domain/flow.ts';
import { ${label} } from './labels.ts';

/** What a person does here and why, in one line; which of ${portal}'s pages show it. */
export const ${constantOf(step, action)}: Action = {
  id: '${action}',
  kind: 'click',
  target: [{ find: 'control', family: 'press', name: { labels: ${label} } }],
};
`;
}

/** Without a spelling and a source: the contract of the labels fails until somebody has read one. */
const labelOf = ({ action }: NewAction, month: string): string =>
  `\nexport const ${constantOf(action)}: LabelSet = { is: '', spellings: {}, source: '', seen: '${month}' };\n`;

function pageOf({ portal, step, action }: NewAction): string {
  const done = STEP_IDS.indexOf(step);
  return `import type { MatrixState } from '../matrix-state.ts';
import { pageOf } from './parts.ts';

export const ${constantOf(step, action)}_PAGES: readonly MatrixState[] = [
  {
    name: '${portal}: ${action}',
    portal: '${portal}',
    host: '${HOSTS[portal][0]}',
    done: ${done},
    expect: '${step}/${action}',
    html: (w) => pageOf('', \`<main><h1>\${w('Heading')}</h1><button data-is="${step}/${action}">\${w('Label')}</button></main>\`),
  },
];
`;
}

function withState(states: string, { step, action }: NewAction): string {
  const name = `${constantOf(step, action)}_PAGES`;
  return states
    .replace(/\n\n\/\*\*/, `\nimport { ${name} } from './pages/${step}-${action}.ts';\n\n/**`)
    .replace('  ...NONE_OF_OURS,', `  ...${name},\n  ...NONE_OF_OURS,`);
}

/**
 * A new action of a step: a data object beside the flow, a label without a spelling, and one replica page with the answer
 * that is expected there. Nothing that exists is overwritten; words about it when something would be.
 *
 * @param month in which the label was read, `YYYY-MM`
 */
export function draftStep(wanted: NewAction, read: ReadText, month: string): Draft | string {
  const { portal, step, action } = wanted;
  const [data, page, labels] = [
    `utils/sites/${portal}/${step}-${action}.ts`,
    `tests/sites/matrix/pages/${step}-${action}.ts`,
    `utils/sites/${portal}/labels.ts`,
  ];
  const taken = [data, page].find((path) => read(path) !== '');
  if (taken) return `${taken} is there already.`;
  if (read(labels).includes(`export const ${constantOf(action)}:`))
    return `${labels} has a label ${constantOf(action)}.`;
  const files = new Map([
    [data, dataOf(wanted)],
    [page, pageOf(wanted)],
    [labels, read(labels) + labelOf(wanted, month)],
    [STATES, withState(read(STATES), wanted)],
  ]);
  const left = [
    `${labels}: what ${constantOf(action)} is, every spelling that you read, and where; a label is never invented.`,
    `${data}: kind, target, when, doneWhen (what the page shows when it is done).`,
    `utils/sites/${portal}/flow.ts: ${constantOf(step, action)} among the actions of ${step}, in the order in which people do them.`,
    `${page}: the page as it was seen; data-is marks what the action is about, nothing else may be pointed at.`,
    `public/_locales/*/messages.json: ${constantOf('action', step, action).toLowerCase()}, one sentence in each of the six languages.`,
    'npm run format, then npm test -- unit sites',
  ];
  return { files, left };
}

import { readFileSync } from 'node:fs';
import type { CardScene } from '../../../utils/app/card-scene.ts';
import type { Say } from '../../../utils/app/say.ts';
import type { Connection } from '../../../utils/domain/connection.ts';
import type { Verdict } from '../../../utils/domain/decide.ts';
import type { Filling } from '../../../utils/domain/filling.ts';
import type { Action } from '../../../utils/domain/flow.ts';
import type { CardView } from '../../../utils/domain/guide-view.ts';
import type { StepId } from '../../../utils/domain/step.ts';
import { button } from '../domain/fake-look.ts';
import { connectionWith } from '../domain/samples.ts';

const FILE = new URL('../../../public/_locales/en/messages.json', import.meta.url);
const KEYS = new Set(Object.keys(JSON.parse(readFileSync(FILE, 'utf8'))));

/** Says the key itself and what is put into it, `key|one|two`; '' for a key that has no text. */
export const say: Say = (key, ...substitutions) => (KEYS.has(key) ? [key, ...substitutions].join('|') : '');

type SceneParts = Partial<Omit<CardScene, 'state'>> & {
  readonly connection?: Partial<Connection>;
  readonly filling?: Filling;
};

/** A page of the App Store at rest, on which nothing is asked. */
export function sceneWith({ connection = {}, filling = 'on', ...more }: SceneParts = {}): CardScene {
  return {
    state: { connection: connectionWith(connection), defaults: {}, filling, shown: {} },
    portal: 'app-store',
    isCalm: true,
    isTranslated: false,
    pageCompany: '',
    preview: null,
    toCopy: null,
    report: null,
    isWriting: false,
    stillEmpty: [],
    language: 'en',
    ...more,
  };
}

export function pointingAt(step: StepId, action: Partial<Action> = {}, suggest: string | null = null): Verdict<string> {
  const target = button('Save');
  return {
    is: 'pointing',
    step,
    action: { id: 'save', kind: 'click', target: [target], ...action },
    locator: target,
    element: 'element',
    suggest,
    obstacle: null,
  };
}

export const acts = (card: CardView | null): string[] => card?.buttons.map(({ act }) => act) ?? [];

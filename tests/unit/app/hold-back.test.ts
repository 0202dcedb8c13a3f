import { describe, expect, test } from 'vitest';
import { holdBack } from '../../../utils/app/hold-back.ts';
import type { Verdict } from '../../../utils/domain/decide.ts';
import type { PortalFlow } from '../../../utils/domain/flow.ts';
import { button } from '../domain/fake-look.ts';
import { pointingAt } from './scenes.ts';

const action = (id: string, kind: 'click' | 'confirm' = 'click') => ({ id, kind, target: [button(id)] });
const FLOW: PortalFlow = {
  portal: 'admin',
  waitsWhen: { any: [] },
  steps: [
    {
      id: 'grant-role',
      portal: 'admin',
      belongs: { all: [] },
      doneWhen: { any: [] },
      actions: [action('first'), action('second'), action('save', 'confirm')],
    },
  ],
};

const at = (id: string, kind: 'click' | 'confirm' = 'click'): Verdict<string> =>
  pointingAt('grant-role', action(id, kind));
const WAITING: Verdict<string> = { is: 'waiting', for: 'page' };

function holding() {
  const asked: number[] = [];
  return { asked, held: holdBack(FLOW, (ms) => asked.push(ms)) };
}

describe('the light', () => {
  test('goes forward at once, at rest or not', () => {
    const { held } = holding();
    expect(held.judge(at('first'), false, 0)).toEqual(at('first'));
    expect(held.judge(at('second'), false, 1)).toEqual(at('second'));
  });

  test('nothing is lost before the page had its time to bring what was pressed for', () => {
    const { held, asked } = holding();
    const lost: Verdict<string> = { is: 'lost', step: 'grant-role', reason: 'not-in-page', obstacle: null };
    expect(held.judge(lost, true, 0)).toEqual(lost);
    held.pressed(1000);
    expect(held.judge(lost, true, 1800)).toEqual(WAITING);
    expect(asked).toEqual([1200]);
    expect(held.judge(lost, true, 3000)).toEqual(lost);
  });

  test('does not run back while the page is still changing', () => {
    const { held } = holding();
    held.judge(at('second'), true, 0);
    expect(held.judge(at('first'), false, 10_000)).toEqual(WAITING);
    expect(held.judge(at('first'), true, 10_000)).toEqual(at('first'));
  });

  test('does not run back before a press had its time, and asks for another look then', () => {
    const { held, asked } = holding();
    held.judge(at('second'), true, 0);
    held.pressed(100);
    expect(held.judge(at('first'), true, 600)).toEqual(WAITING);
    expect(asked).toEqual([1500]);
    expect(held.judge(at('first'), true, 2100)).toEqual(at('first'));
  });

  test('does not ask twice for what commits something while its answer is on the way', () => {
    const { held } = holding();
    held.judge(at('save', 'confirm'), true, 0);
    held.pressed(0);
    expect(held.judge(at('save', 'confirm'), true, 500)).toEqual(WAITING);
    expect(held.judge(at('save', 'confirm'), true, 2500)).toEqual(at('save', 'confirm'));
  });

  test('holds back nothing but pointing', () => {
    const { held } = holding();
    held.judge(at('second'), true, 0);
    held.pressed(0);
    expect(held.judge({ is: 'all-done' }, false, 1)).toEqual({ is: 'all-done' });
  });
});

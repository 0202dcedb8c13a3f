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

interface Button {
  isBusy: boolean;
}
const BUTTON: Button = { isBusy: false };

const at = (id: string, kind: 'click' | 'confirm' = 'click', element: Button = BUTTON): Verdict<Button> =>
  ({ ...pointingAt('grant-role', action(id, kind)), element }) as Verdict<Button>;
const WAITING: Verdict<Button> = { is: 'waiting', for: 'page' };

function holding() {
  const asked: number[] = [];
  return {
    asked,
    held: holdBack<Button>(
      FLOW,
      (ms) => asked.push(ms),
      ({ isBusy }) => isBusy,
    ),
  };
}

const LOST: Verdict<Button> = { is: 'lost', step: 'grant-role', reason: 'not-in-page', obstacle: null, actions: [] };

describe('the light', () => {
  test('goes forward at once, at rest or not', () => {
    const { held } = holding();
    expect(held.judge(at('first'), false, 0)).toEqual(at('first'));
    expect(held.judge(at('second'), false, 1)).toEqual(at('second'));
  });

  test('nothing is lost before the page had its time to bring what was pressed for', () => {
    const { held, asked } = holding();
    expect(held.judge(LOST, true, 0)).toEqual(LOST);
    held.pressed('grant-role/first', 1000, BUTTON);
    expect(held.judge(LOST, true, 1800)).toEqual(WAITING);
    expect(asked).toEqual([1200]);
    expect(held.judge(LOST, true, 3000)).toEqual(LOST);
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
    held.pressed('grant-role/second', 100, BUTTON);
    expect(held.judge(at('first'), true, 600)).toEqual(WAITING);
    expect(asked).toEqual([1500]);
    expect(held.judge(at('first'), true, 2100)).toEqual(at('first'));
  });

  test('does not ask twice for what commits something while its answer is on the way', () => {
    const { held } = holding();
    held.judge(at('save', 'confirm'), true, 0);
    held.pressed('grant-role/save', 0, BUTTON);
    expect(held.judge(at('save', 'confirm'), true, 500)).toEqual(WAITING);
    expect(held.judge(at('save', 'confirm'), true, 7500)).toEqual(WAITING);
    expect(held.judge(at('save', 'confirm'), true, 8500)).toEqual(at('save', 'confirm'));
  });

  test('asks at once for what commits after something else was pressed, although it had stood there before', () => {
    const { held } = holding();
    held.judge(at('save', 'confirm'), true, 0);
    held.pressed('grant-role/second', 0, BUTTON);
    expect(held.judge(at('save', 'confirm'), false, 100)).toEqual(at('save', 'confirm'));
  });

  test('asks sooner for another button of the same kind, and at once when the page says why', () => {
    const { held } = holding();
    held.judge(at('save', 'confirm'), true, 0);
    held.pressed('grant-role/save', 0, BUTTON);
    const other = at('save', 'confirm', { isBusy: false });
    expect(held.judge(other, true, 1500)).toEqual(WAITING);
    expect(held.judge(other, true, 2500)).toEqual(other);
    const refused = { ...at('save', 'confirm'), obstacle: 'validate_failed' } as Verdict<Button>;
    expect(held.judge(refused, true, 2600)).toEqual(refused);
  });

  test('waits longer for a button that its own press has disabled, and goes forward without delay', () => {
    const { held } = holding();
    const busy = { isBusy: true };
    held.judge(at('second', 'click', busy), true, 0);
    held.pressed('grant-role/second', 0, busy);
    expect(held.judge(LOST, true, 5000)).toEqual(WAITING);
    expect(held.judge(at('first'), true, 14_000)).toEqual(WAITING);
    expect(held.judge(at('save', 'confirm'), true, 14_000)).toEqual(at('save', 'confirm'));
  });

  test('does not wait for ever for a button that stays disabled', () => {
    const { held } = holding();
    const busy = { isBusy: true };
    held.judge(at('second', 'click', busy), true, 0);
    held.pressed('grant-role/second', 0, busy);
    expect(held.judge(at('first'), true, 15_000)).toEqual(at('first'));
  });

  test('goes to what is left as soon as the page rests, when the last action has shown its evidence', () => {
    const { held } = holding();
    held.judge(at('second'), true, 0);
    held.pressed('grant-role/second', 0, BUTTON);
    const isDone = (key: string) => key === 'grant-role/second';
    expect(held.judge(at('first'), false, 200, isDone)).toEqual(WAITING);
    expect(held.judge(at('first'), true, 900, isDone)).toEqual(at('first'));
  });

  test('holds back nothing but pointing', () => {
    const { held } = holding();
    held.judge(at('second'), true, 0);
    held.pressed('grant-role/second', 0, BUTTON);
    expect(held.judge({ is: 'all-done' }, false, 1)).toEqual({ is: 'all-done' });
  });
});

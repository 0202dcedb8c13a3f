import { expect, test } from 'vitest';
import { holdShowing } from '../../../utils/app/showing/hold-showing.ts';
import type { ShowingWorld } from '../../../utils/app/showing/showing.ts';

test('where the browser lets the code for showing not in, the user is told', async () => {
  const told: string[] = [];
  const world = { port: { ask: async () => false }, signal: new AbortController().signal } as unknown as ShowingWorld;
  const showing = holdShowing(world, (why) => told.push(why));
  showing.press({ act: 'show-where', ticked: [] });
  await expect.poll(() => told).toEqual(['not-here']);
});

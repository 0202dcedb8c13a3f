import { expect, test } from 'vitest';
import { type Comparison, compareWithPeer } from '@/tests/bench/bench-row.ts';

const figure = (change: Partial<Comparison>): Comparison => ({
  metric: 'figure',
  value: 1,
  unit: 'ms',
  peer: 'peer',
  peerValue: 1,
  better: 'less',
  ...change,
});

test.each([
  ['less is better, ours is a half', { value: 5, peerValue: 10 }, 0.5],
  ['less is better, ours is double', { value: 20, peerValue: 10 }, 2],
  ['more is better, ours is double', { value: 20, peerValue: 10, better: 'more' }, 0.5],
  ['more is better, ours is a half', { value: 5, peerValue: 10, better: 'more' }, 2],
  ['both nothing', { value: 0, peerValue: 0 }, 1],
  ['ours nothing', { value: 0, peerValue: 3 }, 0],
  ['theirs nothing where less is better', { value: 3, peerValue: 0 }, 1000],
  ['ours nothing where more is better', { value: 0, peerValue: 3, better: 'more' }, 1000],
] as const)('%s', (_, change, ratio) => {
  expect(compareWithPeer(figure(change)).ratio).toBe(ratio);
});

test('the row is what is printed, without the direction', () => {
  expect(compareWithPeer(figure({ value: 2, peerValue: 3 }))).toEqual({
    metric: 'figure',
    value: 2,
    unit: 'ms',
    peer: 'peer',
    peerValue: 3,
    ratio: 0.667,
  });
});

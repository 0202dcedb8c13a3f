import { beforeEach, expect, test } from 'vitest';
import { frameLamp, type WantedLight } from '../../../utils/app/frames/frame-lamp.ts';
import type { FrameOrder } from '../../../utils/domain/frame.ts';

type Answer = boolean | null | undefined;

const orders: string[] = [];
let answers: ((answer: Answer) => void)[] = [];
let lamp: ReturnType<typeof frameLamp>;

beforeEach(() => {
  orders.length = 0;
  answers = [];
  const toFrame = (_: number | null, order: FrameOrder) => {
    orders.push(order.do === 'light' ? `${order.id} ${order.light ? 'on' : 'off'}` : order.do);
    return new Promise<Answer>((resolve) => answers.push(resolve));
  };
  lamp = frameLamp(toFrame, () => undefined);
});

async function answer(value: Answer): Promise<void> {
  answers.shift()?.(value);
  await Promise.resolve();
  await Promise.resolve();
}

const view = { step: 'integrate', action: 'press', kind: 'click', suggest: null } as const;
const at = (id: string): WantedLight => ({ id, frameId: 1, at: 0, view });

test('is lit once the frame has said so', async () => {
  expect(lamp.set(at('a'))).toBe(false);
  expect(lamp.set(at('a'))).toBe(false);
  await answer(true);
  expect(lamp.set(at('a'))).toBe(true);
  expect(orders).toEqual(['a on']);
});

test('is lit in another frame, or in the top document, only when it is out where it was', async () => {
  lamp.set(at('a'));
  await answer(true);
  expect(lamp.set(at('b'))).toBe(false);
  expect(orders).toEqual(['a on', 'a off']);
  await answer(true);
  expect(lamp.set(null)).toBe(true);
  expect(lamp.set(at('b'))).toBe(false);
  expect(orders).toEqual(['a on', 'a off', 'b on']);
});

test('is not taken for out while nobody has answered', async () => {
  lamp.set(at('a'));
  await answer(undefined);
  expect(lamp.set(null)).toBe(false);
  expect(orders).toEqual(['a on', 'a off']);
  await answer(undefined);
  expect(lamp.set(at('b'))).toBe(false);
  expect(orders).toEqual(['a on', 'a off', 'a off']);
});

test('goes with the document that had it', async () => {
  lamp.set(at('a'));
  await answer(true);
  lamp.gone('a');
  expect(lamp.set(null)).toBe(true);
});

test('is not pressed upon a frame that refuses it, until that has looked anew', async () => {
  lamp.set(at('a'));
  await answer(false);
  expect(lamp.set(at('a'))).toBe(false);
  expect(orders).toEqual(['a on']);
  lamp.looked({ id: 'a', order: 1, isLit: false } as Parameters<typeof lamp.looked>[0]);
  expect(lamp.set(at('a'))).toBe(false);
  expect(orders).toEqual(['a on', 'a on']);
});

test('is lit anew where it went out by itself, and an old report does not put it out', async () => {
  lamp.set(at('a'));
  await answer(true);
  lamp.looked({ id: 'a', order: 0, isLit: false } as Parameters<typeof lamp.looked>[0]);
  expect(lamp.set(at('a'))).toBe(true);
  lamp.looked({ id: 'a', order: 1, isLit: false } as Parameters<typeof lamp.looked>[0]);
  expect(lamp.set(at('a'))).toBe(false);
  expect(orders).toEqual(['a on', 'a on']);
});

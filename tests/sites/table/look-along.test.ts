import { join } from 'node:path';
import { expect, test } from 'vitest';
import { useStage } from '../find/harness.ts';
import type {} from './look-along-in-page.ts';

const stage = useStage(join(import.meta.dirname, 'look-along-in-page.ts'));

/** Twenty columns of 200 px in a box of 600: those that are scrolled to stand in the page, and no other. */
const GRID = `<div role="grid" style="width:600px"><div id="box" style="overflow:auto;height:60px"><div style="width:4000px;position:relative;height:30px"></div></div></div>
<script>const draw = () => { const first = Math.floor(box.scrollLeft / 200); box.firstElementChild.innerHTML = Array.from({ length: 4 }, (_, at) =>
  '<b role="columnheader" style="position:absolute;left:' + (first + at) * 200 + 'px">Service ' + (first + at) + '</b>').join(''); };
box.addEventListener('scroll', draw); draw();</script>`;

/** Scrolls on until the text stands in the page, as the guide does with looks in between; how often it was scrolled. */
async function lookFor(text: string): Promise<{ found: boolean; strides: number }> {
  for (let strides = 0; ; strides++) {
    const html = await stage.page.locator('#box').innerHTML();
    if (html.includes(text)) return { found: true, strides };
    if (!(await stage.page.evaluate(() => globalThis.lookAlongHere('width')))) return { found: false, strides };
    await stage.page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

const scrolled = (): Promise<number> => stage.page.locator('#box').evaluate((box) => box.scrollLeft);

const showGrid = () => stage.show(GRID);

test('a column that is drawn only when it is scrolled to is come upon, and stays in sight', async () => {
  await showGrid();
  expect(await lookFor('Service 11<')).toMatchObject({ found: true });
  expect(await scrolled()).toBeGreaterThan(1000);
});

test('a table without it is looked through once, and stands where it stood', async () => {
  await showGrid();
  await stage.page.locator('#box').evaluate((box) => box.scrollTo(150, 0));
  expect(await lookFor('Service 99<')).toMatchObject({ found: false });
  expect(await scrolled()).toBe(150);
  expect(await lookFor('Service 99<')).toEqual({ found: false, strides: 0 });
});

test('as soon as the user scrolls it is left alone', async () => {
  await showGrid();
  await stage.page.evaluate(() => globalThis.lookAlongHere('width'));
  await stage.page.mouse.move(300, 30);
  await stage.page.mouse.wheel(40, 0);
  await stage.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const before = await scrolled();
  expect(await stage.page.evaluate(() => globalThis.lookAlongHere('width'))).toBe(false);
  expect(await scrolled()).toBe(before);
});

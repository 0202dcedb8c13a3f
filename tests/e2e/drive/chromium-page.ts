import type { Page } from 'puppeteer-core';
import { type FrameSessions, readFrames, runInFrame } from './chromium-frames.ts';
import { ASIDE, type DrivenPage, NOTHING, PRESS_LASTS } from './driven.ts';

/** One tab of Chromium. */
export function chromiumPage(page: Page, sessions: FrameSessions): DrivenPage {
  return {
    url: () => page.url(),
    goto: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    // The page may be between two documents, or the host went while it was read.
    readGuide: () => readFrames(sessions).catch(() => NOTHING),
    async press(x, y, isRight) {
      await page.mouse.move(x, y);
      await page.mouse.down();
      await new Promise((resolve) => setTimeout(resolve, PRESS_LASTS));
      if (isRight && !(await isRight())) await page.mouse.move(ASIDE, ASIDE);
      await page.mouse.up();
    },
    async type(text) {
      await page.keyboard.down('Control');
      await page.keyboard.press('a');
      await page.keyboard.up('Control');
      await page.keyboard.type(text);
    },
    async key(name) {
      if (name !== 'ShiftTab') return page.keyboard.press(name);
      await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      await page.keyboard.up('Shift');
    },
    run: (work, argument, frame) =>
      (frame
        ? runInFrame(sessions, frame, work.toString(), JSON.stringify(argument ?? null))
        : page.evaluate(work as (argument: unknown) => unknown, argument)) as never,
    screenshot: async (path, part) =>
      void (await page.screenshot({ path: path as `${string}.png`, ...(part && { clip: part }) })),
    activate: () => page.bringToFront(),
  };
}

import type { CDPSession, Page } from 'puppeteer-core';

/** Code that runs in the content script's world of a page, where its closed root can be reached. */
export interface OwnWorld {
  run<T>(work: () => T | Promise<T>): Promise<T>;
}

/** The world of the extension's content script in a page that has one. */
export async function ownWorld(page: Page): Promise<OwnWorld> {
  const session: CDPSession = await page.createCDPSession();
  const { promise, resolve } = Promise.withResolvers<number>();
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) resolve(context.id);
  });
  await session.send('Runtime.enable');
  const contextId = await promise;
  // The debugger's own events of a page full of changes would count as its work.
  await session.send('Runtime.disable');
  return {
    async run(work) {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression: `(${work.toString()})()`,
        contextId,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
  };
}

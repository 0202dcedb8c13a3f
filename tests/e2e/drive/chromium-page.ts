import type { CDPSession, Page } from 'puppeteer-core';
import { type DrivenPage, type GuideReading, NOTHING, PRESS_LASTS, readRoots } from './driven.ts';

interface DomNode {
  nodeName: string;
  backendNodeId: number;
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

/** The guide's roots, wherever their hosts stand: body, an open dialog, within other shadow roots. */
function findRoots(node: DomNode): DomNode[] {
  if (node.nodeName.toLowerCase() === 'connect-guide') return node.shadowRoots ?? [];
  return [...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(findRoots);
}

async function readGuide(session: CDPSession): Promise<GuideReading> {
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const ids = findRoots(root as DomNode).map(({ backendNodeId }) => backendNodeId);
    if (ids.length === 0) return NOTHING;
    const nodes = await Promise.all(ids.map((backendNodeId) => session.send('DOM.resolveNode', { backendNodeId })));
    const objects = nodes.flatMap(({ object: { objectId } }) => (objectId ? [{ objectId }] : []));
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: objects[0]?.objectId ?? '',
      functionDeclaration: `(...roots) => (${readRoots.toString()})(...roots)`,
      arguments: objects,
      returnByValue: true,
    });
    return (result.value as GuideReading | undefined) ?? NOTHING;
  } catch {
    // The page is between two documents, or the host went while it was read.
    return NOTHING;
  }
}

/** One tab of Chromium. */
export function chromiumPage(page: Page, session: CDPSession): DrivenPage {
  return {
    url: () => page.url(),
    goto: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    readGuide: () => readGuide(session),
    press: (x, y) => page.mouse.click(x, y, { delay: PRESS_LASTS }),
    async type(text) {
      await page.keyboard.down('Control');
      await page.keyboard.press('a');
      await page.keyboard.up('Control');
      await page.keyboard.type(text);
    },
    run: (work, argument) => page.evaluate(work as (argument: unknown) => unknown, argument) as never,
    screenshot: async (path, part) =>
      void (await page.screenshot({ path: path as `${string}.png`, ...(part && { clip: part }) })),
    activate: () => page.bringToFront(),
  };
}

import type { CDPSession } from 'puppeteer-core';
import { type FrameAt, type GuideReading, joinReadings, NOTHING, OPEN_ROOTS, readRoots } from './driven.ts';

interface DomNode {
  nodeName: string;
  backendNodeId: number;
  frameId?: string;
  children?: DomNode[];
  shadowRoots?: DomNode[];
  contentDocument?: DomNode;
}

interface RemoteObject {
  objectId: string;
}

/** One document of a page, by the session that can reach it. */
interface Part {
  session: CDPSession;
  document: DomNode;
  frame: FrameAt | null;
}

/** A tab's own session, and those of frames of other sites in it, by the frames' ids. */
export interface FrameSessions {
  top: CDPSession;
  /** null once such a frame is gone. */
  ofFrame: Map<string, CDPSession>;
}

/**
 * Attaches to frames of other sites, which have a process of their own. Puppeteer's frames miss those of a tab that the
 * extension opened.
 */
export async function attachFrames(top: CDPSession): Promise<FrameSessions> {
  const ofFrame = new Map<string, CDPSession>();
  const attach = async (around: CDPSession): Promise<void> => {
    around.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
      const session = top.connection()?.session(sessionId);
      if (!session || targetInfo.type !== 'iframe') return;
      ofFrame.set(targetInfo.targetId, session);
      // Frames within it; it may be gone again.
      attach(session).catch(() => {});
    });
    around.on('Target.detachedFromTarget', ({ sessionId }) => {
      for (const [frame, session] of ofFrame) if (session.id() === sessionId) ofFrame.delete(frame);
    });
    await around.send('Target.setAutoAttach', {
      autoAttach: true,
      waitForDebuggerOnStart: false,
      flatten: true,
      // The extension's own pages have its background beside them: one that is listened to does not start again.
      filter: [{ type: 'iframe' }, { exclude: true }],
    });
  };
  await attach(top);
  return { top, ofFrame };
}

/** Elements of a document, those in its shadow roots too, but of no other document. */
function nodesOf(node: DomNode): DomNode[] {
  return [node, ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(nodesOf)];
}

async function documentOf(session: CDPSession): Promise<DomNode> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  return root as DomNode;
}

/** A document and those in its frames. */
async function partsOf(sessions: FrameSessions, part: Part, offset: FrameAt | null): Promise<Part[]> {
  const frames = nodesOf(part.document).filter(({ nodeName, frameId }) => frameId && /^i?frame$/i.test(nodeName));
  const inner = await Promise.all(
    frames.map(async ({ backendNodeId, frameId: id = '', contentDocument }) => {
      const far = sessions.ofFrame.get(id);
      const document = contentDocument ?? (far && (await documentOf(far)));
      if (!document) return [];
      // One that is not drawn has no box, and may have a light all the same. Counted from the outermost document that the session reaches.
      const box = await part.session.send('DOM.getBoxModel', { backendNodeId }).catch(() => null);
      const [x = 0, y = 0] = box?.model.content ?? [];
      const frame = { id, x: x + (offset?.x ?? 0), y: y + (offset?.y ?? 0) };
      const next = { session: far ?? part.session, document, frame };
      return partsOf(sessions, next, far ? frame : offset).catch(() => []);
    }),
  );
  return [part, ...inner.flat()];
}

async function allParts(sessions: FrameSessions): Promise<Part[]> {
  return partsOf(sessions, { session: sessions.top, document: await documentOf(sessions.top), frame: null }, null);
}

/** By what the debugger calls the nodes of one document. */
async function objectsOf(session: CDPSession, nodes: readonly DomNode[]): Promise<RemoteObject[]> {
  const resolved = await Promise.all(
    nodes.map(({ backendNodeId }) => session.send('DOM.resolveNode', { backendNodeId })),
  );
  return resolved.map(({ object }) => ({ objectId: object.objectId ?? '' }));
}

/** Runs a function with objects of one document; `source` is its source. */
async function callWith<T>(session: CDPSession, objects: readonly RemoteObject[], source: string): Promise<T> {
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId: objects[0]?.objectId ?? '',
    functionDeclaration: source,
    arguments: [...objects],
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}

const READ = `(...roots) => (${readRoots.toString()})(...roots)`;

/** The same, or null where a frame may show something too, or where these are not the roots of all hosts that there are. */
const READ_AGAIN = `(...roots) => {
  const all = ${OPEN_ROOTS};
  const find = (selector) => all.flatMap((root) => [...root.querySelectorAll(selector)]);
  const hosts = find('connect-guide');
  const isSame = hosts.length === roots.length && roots.every(({ host }) => hosts.includes(host));
  return isSame && find('iframe,frame').length === 0 ? (${readRoots.toString()})(...roots) : null;
}`;

/** The roots that a page without frames had when it was last read in full: reading them leaves out handing over the document. */
const lastRoots = new WeakMap<FrameSessions, readonly RemoteObject[]>();

async function readAgain(sessions: FrameSessions): Promise<GuideReading | null> {
  const roots = lastRoots.get(sessions) ?? [];
  return roots.length > 0 ? callWith<GuideReading | null>(sessions.top, roots, READ_AGAIN).catch(() => null) : null;
}

async function readInFull(sessions: FrameSessions): Promise<GuideReading> {
  const readings = (await allParts(sessions)).map(async ({ session, document, frame }) => {
    const hosts = nodesOf(document).filter(({ nodeName }) => nodeName.toLowerCase() === 'connect-guide');
    const roots = await objectsOf(
      session,
      hosts.flatMap(({ shadowRoots }) => shadowRoots ?? []),
    );
    if (!frame) lastRoots.set(sessions, roots);
    const reading = roots.length > 0 ? await callWith<GuideReading>(session, roots, READ) : NOTHING;
    return { reading, frame };
  });
  return joinReadings(await Promise.all(readings));
}

/** What all frames of a page show of the guide. */
export async function readFrames(sessions: FrameSessions): Promise<GuideReading> {
  return (await readAgain(sessions)) ?? (await readInFull(sessions));
}

/** Runs a function in a frame's own world. */
export async function runInFrame<T>(sessions: FrameSessions, frame: FrameAt, work: string, json: string): Promise<T> {
  const part = (await allParts(sessions)).find((each) => each.frame?.id === frame.id);
  if (!part) throw new Error(`No frame ${frame.id}`);
  const objects = await objectsOf(part.session, [part.document]);
  return callWith<T>(part.session, objects, `() => (${work})(${json})`);
}

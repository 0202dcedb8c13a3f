import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Command, Refusal } from '../domain/command.ts';
import type { GuideRecord } from '../domain/connection.ts';
import type { Request } from '../domain/message.ts';
import type { PortalId } from '../domain/step.ts';
import { mayFillForms } from './managed-policy.ts';
import { parseRecord, RECORD_KEY } from './record-store.ts';

const REFUSALS = [
  'no-such-company',
  'not-a-tenant-id',
  'no-such-candidate',
  'same-tenant-id',
  'nothing-to-undo',
] as const;
const answer = z.object({ refusal: z.nullable(z.enum(REFUSALS satisfies readonly Refusal[])) });

/** What an extension page needs of the browser. One per page; nothing of it is kept elsewhere. */
export function createUiClient() {
  let show: (record: GuideRecord) => void = () => {};

  async function readAgain(): Promise<void> {
    show(parseRecord((await browser.storage.local.get(RECORD_KEY))[RECORD_KEY]));
  }

  return {
    mayFill: mayFillForms,
    /** Calls `onRecord` with the record now and after each change, as long as the page lives. */
    async followRecord(onRecord: (record: GuideRecord) => void): Promise<void> {
      show = onRecord;
      browser.storage.onChanged.addListener((changes, area) => {
        const change = changes[RECORD_KEY];
        if (area === 'local' && change) show(parseRecord(change.newValue));
      });
      await readAgain();
    },
    /** Settles once the page has been shown the record after the command; `no-answer` when the background is silent. */
    async send(command: Command): Promise<Refusal | 'no-answer' | null> {
      const parsed = answer.safeParse(await tell({ type: 'command', command }));
      await readAgain();
      return parsed.success ? parsed.data.refusal : 'no-answer';
    },
    async goTo(portal: PortalId): Promise<void> {
      await tell({ type: 'go-to', portal });
    },
    async fill(): Promise<void> {
      await tell({ type: 'fill' });
    },
    copy: copyText,
    hostPatterns,
    grantedOrigins,
    permitHost,
    forbidHost,
    pageAddress,
    about,
    openOptions: (): Promise<void> => browser.runtime.openOptionsPage(),
    openBeside,
  };
}

/** undefined when nobody answers. */
async function tell(request: Request): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(request);
  } catch {
    return undefined;
  }
}

/** Only ever in answer to a press: the browsers refuse it otherwise. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** The manifest's host patterns: those that are there from the start, and those that the user may add to. */
function hostPatterns(): { required: readonly string[]; optional: readonly string[] } {
  const manifest = browser.runtime.getManifest() as chrome.runtime.ManifestV3;
  return { required: manifest.host_permissions ?? [], optional: manifest.optional_host_permissions ?? [] };
}

/** Host patterns that are permitted now, the required ones among them. */
async function grantedOrigins(): Promise<readonly string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Asks the user for one exact origin. Call it first thing in a press: nothing may be awaited before. */
async function permitHost(origin: string): Promise<boolean> {
  try {
    if (!(await browser.permissions.request({ origins: [`${origin}/*`] }))) return false;
  } catch {
    return false;
  }
  return (await tell({ type: 'guide-host', origin })) === true;
}

async function forbidHost(origin: string): Promise<void> {
  await tell({ type: 'unguide-host', origin });
  await browser.permissions.remove({ origins: [`${origin}/*`] });
}

/** Address of the page in front, where the browser tells it to us; '' otherwise. */
async function pageAddress(): Promise<string> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.url ?? '';
}

function about(): { version: string; browser: string; language: string } {
  const { version } = browser.runtime.getManifest();
  return { version, browser: navigator.userAgent, language: navigator.language };
}

/** Opens side panel or sidebar, where this page is the popup. Only in answer to a press. */
async function openBeside(): Promise<void> {
  const { sidebarAction } = browser as { sidebarAction?: { open(): Promise<void> } };
  if (sidebarAction) return sidebarAction.open();
  const { id } = await browser.windows.getCurrent();
  if (id !== undefined) await chrome.sidePanel.open({ windowId: id });
}

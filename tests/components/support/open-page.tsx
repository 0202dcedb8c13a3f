import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { PageFrame } from '@/components/PageFrame.tsx';
import { UiContext } from '@/components/ui-context.ts';
import messages from '@/public/_locales/en/messages.json';
import { createUi, type UiWorld } from '@/utils/app/ui-view.ts';
import type { Command } from '@/utils/domain/command.ts';
import { EMPTY_RECORD, type GuideRecord } from '@/utils/domain/connection.ts';
import { reduceCommand } from '@/utils/domain/reduce-command.ts';

type Message = { message: string; placeholders?: Record<string, { content: string }> };

/** English as the browser would give it; a key that is missing is an error here. */
export function say(key: string, ...substitutions: string[]): string {
  const entry = (messages as Record<string, Message>)[key];
  if (!entry) throw new Error(`no text for ${key}`);
  return entry.message.replace(/\$([A-Z]+)\$/g, (_, name: string) => {
    const content = entry.placeholders?.[name.toLowerCase()]?.content ?? '';
    return substitutions[Number(content.slice(1)) - 1] ?? '';
  });
}

interface Told {
  readonly commands: Command[];
  readonly portals: string[];
  readonly copied: string[];
  fills: number;
  readonly permitted: string[];
}

interface World {
  readonly record?: GuideRecord;
  /** Address of the page in front. */
  readonly address?: string;
  readonly canCopy?: boolean;
  readonly permits?: boolean;
  readonly isSilent?: boolean;
  /** The record comes only after the answer, as storage may tell of it. */
  readonly isLate?: boolean;
  /** The organization's policy. */
  readonly mayFill?: boolean;
}

const OPTIONAL = ['https://*.visma.net/*', 'https://*.visma.com/*'];
const REQUIRED = ['https://appstore.visma.net/*'];

function worldOf(world: World, told: Told): UiWorld {
  let record = world.record ?? EMPTY_RECORD;
  let show: (record: GuideRecord) => void = () => {};
  return {
    mayFill: async () => world.mayFill !== false,
    followRecord: async (onRecord) => {
      show = onRecord;
      show(record);
    },
    send: async (command) => {
      told.commands.push(command);
      if (world.isSilent) return 'no-answer';
      const reduced = reduceCommand(record, command, { now: 2, newId: `new-${told.commands.length}` });
      record = reduced.record;
      if (world.isLate) setTimeout(() => show(record));
      else show(record);
      return reduced.refusal;
    },
    goTo: async (portal) => {
      told.portals.push(portal);
    },
    fill: async () => {
      told.fills += 1;
    },
    copy: async (text) => {
      if (world.canCopy !== false) told.copied.push(text);
      return world.canCopy !== false;
    },
    hostPatterns: () => ({ required: REQUIRED, optional: OPTIONAL }),
    grantedOrigins: async () => [...REQUIRED, ...told.permitted.map((origin) => `${origin}/*`)],
    permitHost: async (origin) => {
      if (world.permits !== false) told.permitted.push(origin);
      return world.permits !== false;
    },
    forbidHost: async (origin) => {
      told.permitted.splice(told.permitted.indexOf(origin), 1);
    },
    pageAddress: async () => world.address ?? '',
    about: () => ({ version: '9.8.7', browser: 'Testbrowser 1', language: 'en' }),
    openOptions: async () => {},
    openBeside: async () => {},
  };
}

/** A page in happy-dom over the real reducer; what it told the world stands in `told`. */
export async function openPage(page: ComponentChild, world: World = {}) {
  const told: Told = { commands: [], portals: [], copied: [], fills: 0, permitted: [] };
  document.body.innerHTML = '<div id="app"></div>';
  const root = document.getElementById('app') as HTMLElement;
  const ui = createUi(worldOf(world, told), say);
  await act(async () => {
    render(
      <UiContext.Provider value={ui}>
        <PageFrame>{page}</PageFrame>
      </UiContext.Provider>,
      root,
    );
  });
  return { told, root, ui };
}

function nameOf(element: Element): string {
  return (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
}

/** The one button with this accessible name. */
export function button(name: string): HTMLButtonElement {
  const all = [...document.querySelectorAll('button')].filter((each) => nameOf(each) === name);
  if (all.length !== 1) throw new Error(`${all.length} buttons are named "${name}"`);
  return all[0] as HTMLButtonElement;
}

export function hasButton(name: string): boolean {
  return [...document.querySelectorAll('button')].some((each) => nameOf(each) === name);
}

/** The one box or list with exactly this label. */
export function field(name: string): HTMLInputElement {
  const label = [...document.querySelectorAll('label')].filter((each) => nameOf(each) === name);
  if (label.length !== 1) throw new Error(`${label.length} fields are labelled "${name}"`);
  return document.getElementById(label[0]?.htmlFor ?? '') as HTMLInputElement;
}

export async function press(name: string): Promise<void> {
  await act(async () => button(name).click());
  await settle();
}

export async function type(name: string, text: string): Promise<void> {
  await act(async () => {
    field(name).value = text;
    field(name).dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Resolves when the record of a late world has come and is shown. */
export async function recordComes(): Promise<void> {
  await act(() => new Promise((resolve) => setTimeout(resolve)));
}

/** Lets promises and effects of the last press run to their end. */
async function settle(): Promise<void> {
  await act(async () => {
    await Promise.resolve();
  });
}

export function textsOf(selector: string): string[] {
  return [...document.querySelectorAll(selector)].map((each) => each.textContent?.trim() ?? '');
}

export function statuses(): Record<string, string> {
  const steps = [...document.querySelectorAll<HTMLElement>('[data-step]')];
  return Object.fromEntries(steps.map(({ dataset }) => [dataset.step ?? '', dataset.status ?? '']));
}

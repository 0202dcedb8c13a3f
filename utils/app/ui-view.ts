import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Command, Refusal } from '../domain/command.ts';
import type { GuideRecord } from '../domain/connection.ts';
import { type Filling, fillingOf } from '../domain/filling.ts';
import type { PortalId } from '../domain/step.ts';
import { offeredOrigin, originWithin, switchedOn } from './host-view.ts';
import { problemReport, type ReportWorld } from './problem-report.ts';
import type { Say } from './say.ts';

/** Why a command changed nothing, as the pages tell it. Message key is `refusal_<id>` with `-` as `_`. */
type RefusalWord = Refusal | 'no-answer';

/** What the pages need of the world. */
export interface UiWorld {
  /** Does the organization let forms be filled? */
  mayFill(): Promise<boolean>;
  followRecord(onRecord: (record: GuideRecord) => void): Promise<void>;
  send(command: Command): Promise<RefusalWord | null>;
  goTo(portal: PortalId): Promise<void>;
  fill(): Promise<void>;
  copy(text: string): Promise<boolean>;
  hostPatterns(): { readonly required: readonly string[]; readonly optional: readonly string[] };
  grantedOrigins(): Promise<readonly string[]>;
  permitHost(origin: string): Promise<boolean>;
  forbidHost(origin: string): Promise<void>;
  pageAddress(): Promise<string>;
  /** The program and its browser, for the problem report. */
  about(): ReportWorld;
  openOptions(): Promise<void>;
  openBeside(): Promise<void>;
}

/** One page of the extension: what it shows, as signals, and what its controls do. */
export interface Ui {
  readonly say: Say;
  /** null until it has been read. */
  readonly record: ReadonlySignal<GuideRecord | null>;
  /** Whether forms are filled, and if not, on whose word. */
  readonly filling: ReadonlySignal<Filling>;
  /** Said politely by screen readers when it changes. */
  readonly announcement: ReadonlySignal<string>;
  readonly refusal: ReadonlySignal<RefusalWord | null>;
  /** Selector of what gets the focus after the next render; the page sets it back to null. */
  readonly focusNext: Signal<string | null>;
  /** Exact origins that the user has switched on. */
  readonly hosts: ReadonlySignal<readonly string[]>;
  /** Origin of the page in front when it could be switched on. */
  readonly offeredHost: ReadonlySignal<string | null>;
  announce(text: string): void;
  /** Did the command do something? If not, `refusal` says why. The record shown is then the one after the command. */
  send(command: Command): Promise<boolean>;
  dismissRefusal(): void;
  goTo(portal: PortalId): Promise<void>;
  fill(): Promise<void>;
  copy(text: string): Promise<boolean>;
  /** What somebody who mends the guide needs to know; plain text. */
  report(record: GuideRecord): string;
  /** `invalid`: not an address that may be switched on; `refused`: the user or a policy said no. */
  guideHost(text: string): Promise<'on' | 'invalid' | 'refused'>;
  unguideHost(origin: string): Promise<void>;
  openOptions(): Promise<void>;
  openBeside(): Promise<void>;
}

/** Reads the record and follows it. */
export function createUi(world: UiWorld, say: Say): Ui {
  const record = signal<GuideRecord | null>(null);
  const announcement = signal('');
  const refusal = signal<RefusalWord | null>(null);
  const mayFill = signal(true);
  void world.mayFill().then((may) => {
    mayFill.value = may;
  });
  void world.followRecord((next) => {
    record.value = next;
  });
  return {
    say,
    record,
    filling: computed(() => fillingOf(mayFill.value, record.value?.copiesOnly ?? false)),
    announcement,
    refusal,
    focusNext: signal<string | null>(null),
    announce: (text) => {
      announcement.value = text;
    },
    send: async (command) => {
      refusal.value = await world.send(command);
      return refusal.value === null;
    },
    dismissRefusal: () => {
      refusal.value = null;
    },
    goTo: world.goTo,
    fill: world.fill,
    copy: world.copy,
    report: (of) => problemReport(of, world.about()),
    openOptions: world.openOptions,
    openBeside: world.openBeside,
    ...hostControls(world),
  };
}

function hostControls(world: UiWorld): Pick<Ui, 'hosts' | 'offeredHost' | 'guideHost' | 'unguideHost'> {
  const hosts = signal<readonly string[]>([]);
  const offeredHost = signal<string | null>(null);
  const { required, optional } = world.hostPatterns();

  async function lookAgain(): Promise<void> {
    const [granted, address] = await Promise.all([world.grantedOrigins(), world.pageAddress()]);
    hosts.value = switchedOn(granted, required);
    offeredHost.value = offeredOrigin(address, optional, granted);
  }

  void lookAgain();
  return {
    hosts,
    offeredHost,
    guideHost: async (text) => {
      const origin = originWithin(text, optional);
      if (origin === null) return 'invalid';
      const isOn = await world.permitHost(origin);
      await lookAgain();
      return isOn ? 'on' : 'refused';
    },
    unguideHost: async (origin) => {
      await world.forbidHost(origin);
      await lookAgain();
    },
  };
}

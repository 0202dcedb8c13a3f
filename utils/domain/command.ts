import type { LostRecord } from './connection.ts';
import type { Fingerprint } from './fingerprint/fingerprint.ts';
import type { StepId } from './step.ts';

/** What the user asks for, from popup, side panel, options page or card. */
export type Command =
  /** Begin with nothing known: a new connection in work. */
  | { readonly do: 'start' }
  | { readonly do: 'add-company'; readonly companyName: string; readonly orgNumber: string; readonly userName: string }
  | {
      readonly do: 'edit-company';
      readonly id: string;
      readonly companyName: string;
      readonly orgNumber: string;
      readonly userName: string;
      /** '' takes the id away. Text that is no UUID is refused. */
      readonly tenantId: string;
    }
  /** null: pause, nothing is shown on any page. */
  | { readonly do: 'select-company'; readonly id: string | null }
  | { readonly do: 'remove-company'; readonly id: string }
  | { readonly do: 'undo-remove' }
  | { readonly do: 'mark-done'; readonly id: string; readonly step: StepId }
  | { readonly do: 'skip'; readonly id: string; readonly step: StepId }
  /** Takes back what was said by hand (or seen): the step is to do again. */
  | { readonly do: 'undo-step'; readonly id: string; readonly step: StepId }
  | { readonly do: 'confirm-id'; readonly id: string; readonly tenantId: string }
  | { readonly do: 'reject-id'; readonly id: string; readonly tenantId: string }
  /** The company's name, learned from a portal and pressed by the user. */
  | { readonly do: 'choose-company'; readonly id: string; readonly companyName: string }
  /** The name of the user who gets the role, learned the same way. */
  | { readonly do: 'choose-user'; readonly id: string; readonly userName: string }
  | { readonly do: 'accept-mismatch'; readonly id: string; readonly shown: string }
  | { readonly do: 'set-defaults'; readonly defaults: Readonly<Record<string, string | boolean>> }
  /** Whether to have forms filled, or to copy every value. */
  | { readonly do: 'set-copies-only'; readonly copiesOnly: boolean }
  /** The user pointed at what an action (`step/action`) is about. `id`: the connection in whose work it was shown. */
  | {
      readonly do: 'show-where';
      readonly id: string;
      readonly key: string;
      readonly host: string;
      readonly fingerprint: Fingerprint;
    }
  /** Forgets what was shown for an action; null: everything that was ever shown. */
  | { readonly do: 'forget-shown'; readonly key: string | null };

/** Something that a portal's page showed; sent by content scripts, for one connection. */
export type Fact =
  | { readonly fact: 'action'; readonly key: string; readonly is: 'open' | 'done'; readonly visit: string }
  | { readonly fact: 'pressed'; readonly key: string }
  | {
      readonly fact: 'step';
      readonly step: StepId;
      readonly is: 'done' | 'undone';
      readonly implies: readonly StepId[];
    }
  | { readonly fact: 'obstacle'; readonly step: StepId; readonly obstacle: string | null }
  | {
      readonly fact: 'tenant-id';
      readonly tenantId: string;
      readonly companyName: string;
      readonly context: 'company' | 'customer';
    }
  /** Companies that the page names, for example rows of the Roles table or the company menu. */
  | { readonly fact: 'companies'; readonly names: readonly string[] }
  /** Users who may be meant: whoever is signed in, or whose roles the page shows. */
  | { readonly fact: 'users'; readonly names: readonly string[] }
  /** The card says that it cannot point. */
  | { readonly fact: 'lost'; readonly lost: LostRecord };

export interface Observation {
  readonly connectionId: string;
  readonly facts: readonly Fact[];
}

/** Why a command changed nothing. */
export type Refusal =
  | 'no-such-company'
  | 'not-a-tenant-id'
  | 'no-such-candidate'
  | 'same-tenant-id'
  | 'nothing-to-undo';

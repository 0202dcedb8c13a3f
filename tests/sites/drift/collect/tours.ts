import type { Connection } from '../../../../utils/domain/connection.ts';
import { newConnection } from '../../../../utils/domain/connection.ts';
import type { StepId } from '../../../../utils/domain/step.ts';
import type { Sandbox, SandboxOptions } from '../../../sandbox/portal.ts';
import {
  admin2025Url,
  adminClassicUrl,
  createStrangeSandbox,
  startUrls as strange,
} from '../../../sandbox/strange/create-strange-sandbox.ts';
import { createVismaLikeSandbox } from '../../../sandbox/visma-like/create-visma-like-sandbox.ts';
import { startUrls as vismaLike } from '../../../sandbox/visma-like/start-urls.ts';

/** The App Store's own page about the app. */
const APP_PAGE = 'https://apps.visma.com/NO/app/isv_accountflow';

/** A way through a sandbox: where it starts, what the connection knows and has behind it. */
export interface Tour {
  readonly name: string;
  readonly sandbox: Sandbox;
  readonly url: string;
  readonly connection: Connection;
  /** Address by portal where the next step is on another one; null ends the tour there. */
  readonly next: { readonly appStore: string; readonly accountflow: string } | null;
}

const PART_A: readonly StepId[] = ['access-rights', 'grant-role', 'integrate', 'approve-scopes', 'copy-tenant-id'];

function connectionFor(sandbox: Sandbox, done: readonly StepId[], isKnown: boolean): Connection {
  const fresh = newConnection('drift', 1);
  const { name: companyName, orgNumber, tenantId } = sandbox.company;
  const steps = Object.fromEntries(done.map((step) => [step, { status: 'done', by: 'hand' } as const]));
  return {
    ...fresh,
    ...(isKnown ? { companyName, orgNumber, userName: sandbox.userName } : {}),
    ...(done.length === PART_A.length ? { tenantId } : {}),
    steps: { ...fresh.steps, ...steps },
  };
}

type Make = (options: SandboxOptions) => Sandbox;
const makers = { 'visma-like': createVismaLikeSandbox, strange: createStrangeSandbox } satisfies Record<string, Make>;

type Options = Omit<SandboxOptions, 'language' | 'signedIn'> & {
  done?: number;
  isUnknown?: boolean;
  isShort?: boolean;
};

function tour(kind: keyof typeof makers, language: 'en' | 'nb', at: string, url: string, options: Options = {}): Tour {
  const { done = 0, isUnknown, isShort, ...scenario } = options;
  const sandbox = makers[kind]({ language, signedIn: true, ...scenario });
  const next = isShort ? null : kind === 'strange' ? strange : vismaLike;
  const connection = connectionFor(sandbox, PART_A.slice(0, done), !isUnknown);
  return { name: `${kind} ${language} ${at}`, sandbox, url, connection, next };
}

/** Ways that together show nearly every page of both sandboxes; the language of each is the one that its name says. */
export function shortTours(): Tour[] {
  return [
    tour('visma-like', 'en', 'home', vismaLike.home),
    tour('strange', 'nb', 'admin classic', adminClassicUrl),
    tour('strange', 'en', 'admin 2026', strange.admin, { isShort: true }),
  ];
}

/** The same in the other language, from other starts, and with obstacles in the way. */
export function longTours(): Tour[] {
  return [
    ...shortTours(),
    tour('visma-like', 'nb', 'admin', vismaLike.admin),
    tour('visma-like', 'en', 'row missing', vismaLike.admin, { companyRowMissing: true }),
    tour('visma-like', 'nb', 'other company', vismaLike.appStore, { otherCompany: true, roleGranted: true, done: 2 }),
    tour('visma-like', 'en', 'nothing known', vismaLike.appStore, { roleGranted: true, done: 2, isUnknown: true }),
    tour('strange', 'en', 'admin 2025', admin2025Url),
    tour('strange', 'nb', 'row missing', adminClassicUrl, { companyRowMissing: true }),
    tour('strange', 'en', 'app page', APP_PAGE, { roleGranted: true, done: 2 }),
    tour('strange', 'en', 'other company', strange.appStore, { otherCompany: true, roleGranted: true, done: 2 }),
    tour('strange', 'en', 'nothing known', strange.appStore, { roleGranted: true, done: 2, isUnknown: true }),
  ];
}

import type { PortalRequest, PortalResponse, Sandbox } from '../portal.ts';
import { mainCompany, mainUser } from '../world.ts';

const STORE = 'https://appstore.visma.net';
const OTHER_STORE = 'https://apps.visma.com';
/** A host that no script of ours runs on. */
const FOREIGN = 'https://connect.visma.com';

const card = (app: string): string =>
  `<main><div class="tile"><h2>${app}</h2><p>Integrates with Visma.</p><button>Integrate</button></div></main>`;

const STYLE = 'width:600px;height:300px;border:7px solid #777';

const frame = (source: string, style = ''): string =>
  `<iframe title="part" style="${STYLE};${style}" src="${source}"></iframe>`;

const OURS = `${STORE}/part/ours`;
const FAR = `${OTHER_STORE}/part/ours`;

/** What stands in the body of each page; in every one of them our app's card is within reach of some frame at most. */
const FRAME_CASES = {
  'same-origin': frame(OURS),
  'cross-origin': frame(FAR),
  'padded, scaled and scrolled to': `<div style="height:900px"></div>${frame(FAR, 'padding:11px;transform:scale(.8)')}<div style="height:900px"></div>`,
  'scrolled within': frame(`${OTHER_STORE}/part/low`),
  'without an address': `<iframe title="part" style="${STYLE}" srcdoc='${card('Accountflow')}'></iframe>`,
  'in a shadow root': `<div><template shadowrootmode="open">${frame(FAR)}</template></div>`,
  'in a frame of another host': frame(`${OTHER_STORE}/part/around`),
  'two of them': frame(OURS) + frame(FAR),
  'one in the page, one in a frame': card('Accountflow') + frame(FAR),
  'not drawn': frame(OURS, 'display:none'),
  'seen through': frame(OURS, 'opacity:0'),
  'too small': frame(OURS, 'width:3px;height:3px'),
  'under a cover': `${frame(OURS)}<div style="position:fixed;inset:0;background:#0008"></div>`,
  'partly under a banner': `${frame(OURS)}<div style="position:fixed;inset:0 0 auto;height:260px;background:#fff">Banner</div>`,
  'behind a window': `${frame(FAR)}<dialog>Other things</dialog><script>document.querySelector('dialog').showModal()</script>`,
  'of another app': frame(`${STORE}/part/other`),
  'of a foreign host': frame(`${FOREIGN}/part/ours`),
  'within a foreign frame': frame(`${FOREIGN}/part/around`),
} as const;

export type FrameCase = keyof typeof FRAME_CASES;

export const caseUrl = (name: FrameCase): string => `${STORE}/case?name=${encodeURIComponent(name)}`;

/** A page of a foreign host with a portal's page in a frame. */
export const FOREIGN_TOP = `${FOREIGN}/part/around`;

const PARTS: Record<string, string> = {
  '/part/ours': card('Accountflow'),
  '/part/other': card('Accountflow Payroll'),
  '/part/low': `<div style="height:1200px"></div>${card('Accountflow')}<div style="height:1200px"></div>`,
  '/part/around': frame(OURS),
};

function bodyOf({ url }: PortalRequest): string {
  return FRAME_CASES[url.searchParams.get('name') as FrameCase] ?? PARTS[url.pathname] ?? 'Nothing';
}

/** Pages of the App Store whose parts stand in frames of every kind; nothing in them leads anywhere. */
export function createFrameCases(): Sandbox {
  return {
    hosts: ['appstore.visma.net', 'apps.visma.com', 'connect.visma.com'],
    company: { ...mainCompany },
    companies: [],
    userName: mainUser.name,
    handle: (request): PortalResponse => ({
      status: 200,
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: `<!doctype html><html lang="en"><head><title>Visma App Store</title></head><body>${bodyOf(request)}</body></html>`,
    }),
    facts: () => ({ rolesGranted: [], approved: [], saved: [], wrongPresses: [], requests: [] }),
    endSession: () => undefined,
  };
}

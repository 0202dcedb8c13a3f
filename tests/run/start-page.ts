import type { Sandbox } from '../sandbox/portal.ts';
import { startUrls } from '../sandbox/visma-like/start-urls.ts';

/** Host of the page that `npm start` opens first; it exists only in that browser. */
export const START_HOST = 'start.sandbox.test';

const STYLE = `
  :root { color-scheme: light dark; font: 17px/1.55 system-ui, sans-serif; }
  body { max-width: 42rem; margin: 3rem auto; padding: 0 1.5rem; }
  h1 { font-size: 1.7rem; line-height: 1.2; }
  li { margin: .6rem 0; }
  dl { display: grid; grid-template-columns: max-content 1fr; gap: .3rem 1.2rem; padding: 1rem 1.2rem; border: 1px solid #8886; border-radius: .6rem; }
  dt { opacity: .75; } dd { margin: 0; font-weight: 600; }
`;

/** The page that says in plain words what there is to try. */
export function startPage({ company, userName }: Sandbox): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Try Connect Guide</title>
<style>${STYLE}</style>
<h1>Try Connect Guide on made-up portals</h1>
<p>The addresses in this browser look like Visma's and Accountflow's, but every page comes from this computer, and all
companies and people are made up. Press what you like: nothing can go wrong, and nothing leaves the machine.</p>
<ol>
  <li>Open <strong>Connect Guide</strong>: the puzzle piece to the right of the address bar, then <em>Connect Guide</em>.</li>
  <li>Press <strong>Start</strong>. You need not fill anything in.</li>
  <li>Open <a href="${startUrls.admin}" target="_blank" rel="noopener">Visma.net Admin</a> and sign in with any password.
    The guide now points at the one thing to click next: follow it through
    <a href="${startUrls.appStore}" target="_blank" rel="noopener">Visma App Store</a> to
    <a href="${startUrls.accountflow}" target="_blank" rel="noopener">Accountflow</a>.</li>
  <li>In Accountflow, choose <strong>Fill in Accountflow</strong> in the guide: it shows what it will write where before
    anything is written. <em>Validate</em> and <em>Save</em> are always yours to press.</li>
  <li>Try to lead it astray: choose another company, close a tab in the middle, go back, click the wrong thing.</li>
</ol>
<dl>
  <dt>Company to connect</dt><dd>${company.name}</dd>
  <dt>Organization number</dt><dd>${company.orgNumber}</dd>
  <dt>User who connects</dt><dd>${userName}</dd>
</dl>
<p>Close the browser window to end.</p>
</html>`;
}

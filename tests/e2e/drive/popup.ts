import type { SandboxCompany } from '../../sandbox/portal.ts';
import type { DrivenBrowser, DrivenPage } from './driven.ts';
import { waitFor } from './wait-for.ts';
import { type Locale, wordsOf } from './words.ts';

/** What the checklist shows: CONTRACT's attributes. */
export interface Checklist {
  /** `data-status` by `data-step`, in the page's order. */
  steps: Record<string, string>;
  tenantId: string | null;
  companyName: string | null;
  alerts: string[];
}

/** Middle of the element that a person would press or type into, brought into sight; null while there is none. */
function findNamed({ kind, name }: { kind: 'button' | 'field'; name: string }): [number, number] | null {
  const nameOf = (element: HTMLElement) => element.getAttribute('aria-label') ?? element.textContent ?? '';
  const buttons = [...document.querySelectorAll<HTMLElement>('button:not(:disabled)')];
  const labels = [...document.querySelectorAll('label')];
  const found =
    kind === 'button'
      ? buttons.find((button) => nameOf(button).trim() === name)
      : labels.find((label) => nameOf(label).trim() === name)?.control;
  if (!found) return null;
  found.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = found.getBoundingClientRect();
  return [x + width / 2, y + height / 2];
}

function readChecklist(): Checklist {
  const text = (selector: string) => document.querySelector(selector)?.textContent?.trim() ?? null;
  const steps = [...document.querySelectorAll<HTMLElement>('[data-step][data-status]')];
  return {
    steps: Object.fromEntries(steps.map(({ dataset }) => [dataset.step ?? '', dataset.status ?? ''])),
    tenantId: text('[data-connection] [data-field="tenant-id"]'),
    companyName: text('[data-connection] [data-field="company-name"]'),
    alerts: [...document.querySelectorAll('[role="alert"]')].map(({ textContent }) => textContent ?? ''),
  };
}

/** The popup's page in a tab, used as a person does: by the names of buttons and boxes in the extension's language. */
export async function openPopup(browser: DrivenBrowser, locale: Locale) {
  const page = await browser.openExtensionPage('popup.html');
  const words = wordsOf(locale);
  const press = async (key: string) => {
    const name = words(key);
    await page.press(
      ...(await waitFor(`button ${name}`, () => page.run(findNamed, { kind: 'button' as const, name }))),
    );
  };
  const type = async (key: string, text: string) => {
    const name = words(key);
    await page.press(...(await waitFor(`box ${name}`, () => page.run(findNamed, { kind: 'field' as const, name }))));
    await page.type(text);
  };
  const read = (): Promise<Checklist> => page.run(readChecklist, null);
  return {
    page: page satisfies DrivenPage,
    press,
    type,
    read,
    async addCompany({ name, orgNumber }: Pick<SandboxCompany, 'name' | 'orgNumber'>, userName: string): Promise<void> {
      await press('add_company');
      await type('label_company_name', name);
      await type('label_org_number', orgNumber);
      await type('label_user_name', userName);
      await press('save_company');
      await waitFor(`${name} in work`, async () => (await read()).companyName === name);
    },
    /** Resolves when every one of the eight steps is done; the error says how far they came. */
    async waitUntilAllDone(): Promise<Checklist> {
      let last: Checklist | null = null;
      return waitFor('all steps done', async () => {
        last = await read();
        const statuses = Object.values(last.steps);
        return statuses.length === 8 && statuses.every((status) => status === 'done') && last;
      }).catch((error: unknown) => {
        throw new Error(`${error}: ${JSON.stringify(last)}`);
      });
    },
  };
}

import type { Page } from 'playwright-core';
import type { Connection } from '../../../../utils/domain/connection.ts';
import { currentStep } from '../../../../utils/domain/connection.ts';
import { reduceFacts } from '../../../../utils/domain/reduce-observation.ts';
import { PORTAL_IDS, PORTAL_OF_STEP, type PortalId } from '../../../../utils/domain/step.ts';
import { HOSTS } from '../../../../utils/sites/origins.ts';
import type { PortalState } from '../page/portal-state.ts';
import type { CollectedLook, Collector } from './collector-in-page.ts';
import { settle, watchTraffic } from './settle.ts';
import type { Tour } from './tours.ts';

declare global {
  /** The bundled collector, on the page that is driven. */
  var collector: Collector;
}

const MOST_LOOKS = 60;

/** A page on a busy machine may come to rest late: nothing to point at is believed when it is seen so often. */
const SURE = 3;

const portalOf = (host: string): PortalId => PORTAL_IDS.find((portal) => HOSTS[portal].includes(host)) ?? 'admin';

/** What a user who agrees says to the id that was read: it is the company's. */
function confirmId(connection: Connection, { reads }: CollectedLook): Connection {
  const steps = { ...connection.steps, 'copy-tenant-id': { status: 'done', by: 'hand' } as const };
  return { ...connection, tenantId: reads?.tenantId ?? '', tenantIdOf: reads?.companyName ?? '', steps };
}

async function follow(page: Page, { kind, suggest }: CollectedLook): Promise<void> {
  if (kind === 'choose') {
    const name = suggest ?? '';
    if (await page.evaluate((text) => collector.chooseNative(text), name)) return;
    await page.mouse.click(...(await page.evaluate(() => collector.middle())));
    await settle(page);
    const option = await page.evaluate((text) => collector.optionNamed(text), name);
    if (option) await page.mouse.click(...option);
    return;
  }
  await page.mouse.click(...(await page.evaluate(() => collector.middle())));
  if (kind !== 'type') return;
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(suggest ?? '');
}

/** Goes a tour as a person who follows the light does, and gives every state in which something was pointed at or read. */
export async function collectStates(page: Page, tour: Tour, script: string): Promise<PortalState[]> {
  const states: PortalState[] = [];
  let { connection } = tour;
  await watchTraffic(page, tour.sandbox);
  await page.goto(tour.url);
  let unpointed = 0;
  for (let looks = 0; looks < MOST_LOOKS; looks++) {
    await settle(page);
    await page.evaluate(script);
    const host = new URL(page.url()).hostname;
    const visit = await page.evaluate(() => String(performance.timeOrigin));
    const place = { portal: portalOf(host), host, connection, visit };
    const look = await page.evaluate((at) => collector.look(at), place);
    const name = `${tour.name} #${states.length}`;
    unpointed = look.is === 'pointing' || look.reads ? 0 : unpointed + 1;
    if (unpointed > 0 && unpointed < SURE) continue;
    connection = reduceFacts(connection, look.facts);
    if (look.reads && currentStep(connection) === 'copy-tenant-id') {
      states.push({ ...place, name, html: look.html, action: '', reads: look.reads });
      connection = confirmId(connection, look);
    } else if (look.is === 'pointing') {
      states.push({ ...place, name, html: look.html, action: look.action });
      connection = reduceFacts(connection, [{ fact: 'pressed', key: look.action }]);
      await follow(page, look);
    } else {
      const step = currentStep(connection);
      if (step === null) return states;
      const portal = PORTAL_OF_STEP[step];
      // Without a name there is nothing to type: the user does.
      if (step === 'company-details' && !connection.companyName) return states;
      if (!tour.next) return states;
      if (portal === place.portal || portal === 'admin') {
        throw new Error(`${tour.name} stands still at ${page.url()}: ${look.is} ${look.reason}`);
      }
      await page.goto(portal === 'app-store' ? tour.next.appStore : tour.next.accountflow);
    }
  }
  throw new Error(`${tour.name} has no end: ${states.map(({ action }) => action).join(', ')}`);
}

import pLimit from 'p-limit';
import type { Config } from '../../config.ts';
import type { InboxLimits } from '../../config-workspaces.ts';
import { createSender } from '../../import-api/sender.ts';
import type { Destination } from '../../import-api/destination.ts';
import type { Log } from '../../log.ts';
import { openOutbox } from '../../open-outbox.ts';
import { checkDestination } from './destination.ts';
import { checksOf, type Check } from './check.ts';

const { ok, warning } = checksOf('Inboxes of workspaces');

/** Inboxes checked at the same time. */
const atOnce = 8;

/**
 * Checks every inbox that workspaces' admins set up. With many, lists only those with something to report.
 */
export async function checkWorkspaceInboxes(
  config: Config,
  limits: InboxLimits,
  { log, now }: { readonly log: Log; readonly now: () => number },
): Promise<Check[]> {
  // The check of the store reports why it can't be opened.
  const store = await openOutbox(config, { now, log }).catch(() => null);
  if (!store) return [];
  try {
    const { inboxes } = await store.openInboxes(limits);
    inboxes.stop();
    const all = inboxes.all();
    if (all.length === 0)
      return [warning('None is set up yet', 'An admin of each workspace does it in addcontact’s Home.')];
    const inTurn = pLimit(atOnce);
    const checks = await Promise.all(all.map((one) => inTurn(() => checkOne(one, config, now()))));
    const troubled = checks.filter((some) => some.some(({ state }) => state !== 'ok'));
    const healthy = all.length - troubled.length;
    return [...(healthy > 0 ? [ok(`${healthy} of ${all.length} answer`)] : []), ...troubled.flat()];
  } finally {
    await store.close();
  }
}

async function checkOne(destination: Destination, { proxy }: Config, at: number): Promise<readonly Check[]> {
  const sender = createSender(destination, { now: Date.now, proxy });
  try {
    return await checkDestination(destination, sender.probe, at);
  } finally {
    await sender.close();
  }
}

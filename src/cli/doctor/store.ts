import type { Config } from '../../config.ts';
import type { Log } from '../../log.ts';
import { openOutbox, type OpenOutbox } from '../../open-outbox.ts';
import { codeOf, explainStoreFault } from '../../store/store-faults.ts';
import { checksOf, formatTime, type Check } from './check.ts';

const { ok, warning, fault } = checksOf('Store');
const slack = checksOf('Slack');

/**
 * Checks that the store opens with the given keys and can write, and says what
 * waits in it. Works while the app runs.
 */
export async function checkStore(config: Config, log: Log, now: () => number): Promise<Check[]> {
  const place = config.databaseUrl === null ? `SQLite in ${config.dataDir}` : 'PostgreSQL at DATABASE_URL';
  let store: OpenOutbox;
  try {
    store = await openOutbox(config, { now, log });
  } catch (error) {
    return [fault(`${place} cannot be opened`, error instanceof Error ? error.message : 'Check the disk.')];
  }
  try {
    return [
      describeWriting(place, await store.outbox.findFault()),
      config.dataKeys.length > 0
        ? ok('Personal data is encrypted with DATA_KEY')
        : warning(
            'Personal data is not encrypted',
            'Set DATA_KEY: `openssl rand -base64 32` makes one. Keep a copy.',
          ),
      await describeQueue(store.outbox, now()),
      ...(config.slack.transport.kind === 'http' ? [describeEvents(await store.events.lastAt())] : []),
    ];
  } finally {
    await store.close();
  }
}

function describeWriting(place: string, storeFault: Error | null): Check {
  if (storeFault === null) return ok(`${place} is writable`);
  const advice =
    explainStoreFault(codeOf(storeFault)) ?? 'Free some disk space, or let this user write there.';
  return fault(`${place} opens and takes no writing`, advice);
}

/** Only events need an address that Slack has verified. Commands work without, but Home stays blank. */
function describeEvents(lastAt: number | null): Check {
  if (lastAt === null) {
    return slack.warning(
      'No event from Slack was ever received, so Home stays blank',
      'With the app running, press Verify beside the Request URL: “App Manifest” or “Event Subscriptions” in the app’s settings at api.slack.com/apps.',
    );
  }
  return slack.ok(`Slack’s events arrive (the last on ${formatTime(lastAt)})`);
}

async function describeQueue(outbox: OpenOutbox['outbox'], now: number): Promise<Check> {
  const [counts, oldest] = await Promise.all([outbox.counts(), outbox.oldestWaiting()]);
  if (counts.length === 0) return ok('It is empty');
  const waited = oldest === null ? '' : ` (the oldest for ${Math.round((now - oldest) / 60_000)} minutes)`;
  const parts = counts.map(({ destination, state, count }) => `${destination}: ${count} ${state}`);
  return ok(`${parts.join(', ')}${waited}`);
}

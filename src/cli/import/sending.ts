import type { Config } from '../../config.ts';
import { createCourier, type Courier } from '../../delivery/courier.ts';
import { createFairShare, unshared } from '../../delivery/fair-share.ts';
import type { SenderTrouble } from '../../delivery/outbox/sender-report.ts';
import type { Route } from '../../delivery/route.ts';
import type { Destination } from '../../import-api/destination.ts';
import { createSender } from '../../import-api/sender.ts';
import type { Log } from '../../log.ts';
import type { OpenOutbox } from '../../open-outbox.ts';
import { takeSenderLock } from '../../store/sender-lock.ts';
import { runLater } from '../../timing/run-later.ts';
import { steadyNow } from '../../timing/steady-clock.ts';

/** What keeps contacts from the inbox, and whether this process sends or the running app. */
export type Trouble =
  | { readonly by: 'import'; readonly what: Exclude<SenderTrouble, 'not-served'> }
  | { readonly by: 'app'; readonly what: SenderTrouble };

/** Decides who sends what an import stores: this process, or the one that holds the sender lock. */
export type ImportSender = {
  /** Sends from here, unless another process holds the sender lock. */
  readonly takeOver: () => Promise<void>;
  readonly nudge: () => void;
  readonly trouble: () => Promise<Trouble | null>;
  readonly stop: () => Promise<void>;
};

type SendingOptions = { readonly config: Config; readonly destination: Destination; readonly log: Log };

const now = Date.now;
/** By then, the last report of an app that has just ended has been replaced. */
const sureMs = 2000;

export function createSending(store: OpenOutbox, options: SendingOptions): ImportSender {
  let running: RunningCourier | null = null;
  const troubleOfApp = watchApp(store, options.destination.name);
  return {
    async takeOver() {
      running ??= await startSending(store, options);
    },
    nudge: () => running?.courier.nudge(options.destination.name),
    async trouble() {
      if (running === null) return troubleOfApp();
      const health = running.courier.status().find((one) => one.health !== 'ok')?.health;
      return health === undefined || health === 'ok' ? null : { by: 'import', what: health };
    },
    async stop() {
      const stopping = running;
      running = null;
      await stopping?.stop();
    },
  };
}

/**
 * The trouble the running app has reported for a while. Reports of another
 * import don't count, since it ends by itself.
 */
function watchApp({ outbox }: OpenOutbox, destination: string): () => Promise<Trouble | null> {
  let reported: { readonly what: SenderTrouble; readonly since: number } | null = null;
  return async () => {
    const report = await outbox.senderReport();
    const what = report?.by === 'app' ? (report.troubles[destination] ?? null) : null;
    if (what === null) reported = null;
    else if (reported?.what !== what) reported = { what, since: steadyNow() };
    return reported && steadyNow() - reported.since >= sureMs ? { by: 'app', what: reported.what } : null;
  };
}

type RunningCourier = { readonly courier: Courier; readonly stop: () => Promise<void> };

async function startSending(
  store: OpenOutbox,
  { config, destination, log }: SendingOptions,
): Promise<RunningCourier | null> {
  const unlock = config.databaseUrl ? () => {} : takeSenderLock(config.dataDir);
  if (!unlock) return null;
  const sender = createSender(destination, { now, proxy: config.proxy });
  const { name, timeoutMs } = destination;
  const { batchSize, concurrency } = config;
  const route: Route = {
    name,
    owner: name,
    send: sender.send,
    batchSize,
    concurrency,
    timeoutMs,
    close: sender.close,
  };
  const courier = createCourier({
    outbox: store.outbox,
    // Contacts for other inboxes are left to the app.
    routeOf: (wanted) => (wanted === name ? route : null),
    share: createFairShare(unshared),
    tellShare: createFairShare(unshared),
    tell: null,
    sole: store.engine === 'sqlite',
    now,
    clock: steadyNow,
    after: runLater,
    random: Math.random,
    log,
  });
  await courier.start();
  return {
    courier,
    async stop() {
      await courier.stop(timeoutMs);
      unlock();
    },
  };
}

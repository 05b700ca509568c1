import { createAddContact } from './add-contact.ts';
import type { Config } from './config.ts';
import { createCourier, type Courier } from './delivery/courier.ts';
import { createFairShare, unshared } from './delivery/fair-share.ts';
import { logOutbox } from './delivery/outbox/log-outbox.ts';
import { createHealth, type Readiness } from './health.ts';
import type { Destination } from './import-api/destination.ts';
import { createSender } from './import-api/sender.ts';
import { createConfiguredInboxes, type Inboxes } from './inboxes/inboxes.ts';
import { probeInbox, type InboxProbe } from './inboxes/probe.ts';
import { createInboxRoutes } from './inboxes/routes.ts';
import type { WorkspaceInboxes } from './inboxes/workspace-inboxes.ts';
import type { Log } from './log.ts';
import { every } from './timing/every.ts';
import { runLater } from './timing/run-later.ts';
import { steadyNow } from './timing/steady-clock.ts';
import { usualWaits, type Waits } from './timing/waits.ts';
import type { Metrics } from './metrics.ts';
import { openMetrics } from './open-metrics.ts';
import { openOutbox, type OpenOutbox } from './open-outbox.ts';
import { createUseMemory } from './users/remember-use.ts';
import { createReferences } from './store/references.ts';
import { describeStatus } from './slack/doors/describe-status.ts';
import { createSlack, type Slack } from './slack/slack.ts';
import { lockSender } from './store/sender-lock.ts';
import { announceTokenEnds } from './token-ends.ts';
import { readVersion } from './version.ts';

export type RunningApp = {
  /** The port it listens on. With PORT=0 the system chooses. */
  readonly port: number;
  /** Takes no more, finishes acks and POSTs in flight and leaves the rest stored, within the deadline. */
  readonly stop: (deadlineMs: number) => Promise<void>;
};

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
const startFaultMs = 2000;
/** The most POSTs (and messages) in flight, in total and for one workspace (docs/decisions.md 50). */
const sharedByWorkspaces = { most: 32, mostOfOne: 8 };
const now = Date.now;
const clock = () => performance.now();

/** Builds, connects and starts every part. */
export async function startApp(config: Config, log: Log, waits: Waits = usualWaits): Promise<RunningApp> {
  const unlock = config.databaseUrl ? () => {} : lockSender(config.dataDir);
  const store = await openOutbox(config, { now, log }).catch((error: unknown) => {
    unlock();
    throw error;
  });
  let courier: Courier | null = null;
  const opened = config.inboxLimits ? store.openInboxes(config.inboxLimits) : Promise.resolve(null);
  const workspaceInboxes = await opened.catch(async (error: unknown) => {
    await store.close();
    unlock();
    throw error;
  });
  const inboxes = workspaceInboxes?.inboxes ?? createConfiguredInboxes(config.destinations);
  const metrics = await openMetrics(config, { store, inboxes }, () => courier?.status() ?? []).catch(
    async (error: unknown) => {
      await store.close();
      unlock();
      throw error;
    },
  );
  return startParts(config, log, {
    store,
    inboxes,
    workspaceInboxes,
    metrics,
    unlock,
    waits,
    onCourier: (made) => (courier = made),
  });
}

type AppResources = {
  readonly store: OpenOutbox;
  readonly inboxes: Inboxes;
  readonly workspaceInboxes: WorkspaceInboxes | null;
  readonly metrics: Metrics | null;
  readonly unlock: () => void;
  readonly waits: Waits;
  readonly onCourier: (courier: Courier) => void;
};

async function startParts(
  config: Config,
  log: Log,
  { store, inboxes, workspaceInboxes, metrics, unlock, waits, onCourier }: AppResources,
): Promise<RunningApp> {
  let stopping = false;
  const outbox = logOutbox(store.outbox, { log, clock });
  const rememberUse = createUseMemory({
    preferences: store.preferences,
    settingsOf: store.teamSettings.read,
    titleOf: inboxes.titleOf,
  });
  const slack: Slack = await createSlack({
    config,
    health: createHealth(() => whyNotReady({ stopping, store, slack })),
    addContact: createAddContact({
      store: outbox.store,
      storeUnless: outbox.storeUnless,
      wakeCourier: (destination) => courier.nudge(destination),
      remember(person, use) {
        void rememberUse(person, use);
        slack.refreshHome(person);
      },
    }),
    outbox,
    batches: store.batches,
    readTeamDays: store.readTeamDays,
    inboxes,
    workspaceInboxes,
    installations: store.installations,
    installStates: store.installStates,
    probeInbox: (destination) => probeOnce(destination, config),
    courier: {
      nudge: (destination) => courier.nudge(destination),
      status: () => courier.status(),
      holdTelling: (teamId) => courier.holdTelling(teamId),
    },
    preferences: store.preferences,
    columnChoices: store.columnChoices,
    teamSettings: store.teamSettings,
    noteEvent: store.events.note,
    workflowSteps: store.workflowSteps,
    describeStatus: (teamId, sayNoInbox) =>
      describeStatus({
        sayNoInbox,
        config,
        teamId,
        inboxes,
        engine: store.engine,
        version: readVersion(),
        outbox: store.outbox,
        courier,
        now,
      }),
    watch: metrics,
    clock,
    after: runLater,
    waits,
    now,
    newReference: createReferences(now),
    log,
  });
  const courier = buildCourier(config, log, { store, inboxes, metrics, waits, slack });
  onCourier(courier);
  const stopHousekeeping = startHousekeeping(config, log, store);

  async function stop(deadlineMs: number): Promise<void> {
    stopping = true;
    stopHousekeeping();
    const until = clock() + deadlineMs;
    const leftMs = () => Math.max(0, until - clock());
    await slack.stop(leftMs());
    await courier.stop(leftMs());
    workspaceInboxes?.inboxes.stop();
    await slack.close(leftMs());
    await metrics?.close();
    await store.close();
    unlock();
  }

  try {
    await courier.start();
    return { port: await slack.start(), stop };
  } catch (error) {
    // Let what the courier has begun finish: a message being sent, a POST in flight.
    await stop(startFaultMs);
    throw error;
  }
}

/** What the app does by itself while it runs. Returns what stops it. */
function startHousekeeping(config: Config, log: Log, { outbox }: Pick<OpenOutbox, 'outbox'>): () => void {
  const warn = (message: string) => (error: unknown) => log.warn({ err: error }, message);
  const stops = [
    // Keeps the counts ready for whoever asks for the status of a large store.
    every(5 * minuteMs, () => void outbox.counts().catch(warn('deliveries not counted'))),
    every(5 * minuteMs, () => {
      outbox.eraseGone(dayMs).catch(warn('a workspace that left was not erased'));
      outbox.erase(config.keepDays * dayMs).catch(warn('erasing failed'));
    }),
    every(dayMs, () => announceTokenEnds(config.destinations, now(), log)),
  ];
  return () => stops.forEach((stop) => stop());
}

/** Probes an inbox that isn't set up yet. */
async function probeOnce(destination: Destination, { proxy }: Config): Promise<InboxProbe> {
  const sender = createSender(destination, { now, proxy });
  try {
    return await probeInbox(sender);
  } finally {
    await sender.close();
  }
}

function buildCourier(
  config: Config,
  log: Log,
  given: Pick<AppResources, 'store' | 'inboxes' | 'metrics' | 'waits'> & {
    readonly slack: Slack;
  },
): Courier {
  const { store, inboxes, metrics, waits, slack } = given;
  return createCourier({
    outbox: store.outbox,
    routeOf: createInboxRoutes({
      inboxes,
      createSender: (destination) => createSender(destination, { now, proxy: config.proxy }),
      timeSend: (name, send) => (metrics ? metrics.timeSend(name, send) : send),
      batchSize: config.batchSize,
      concurrency: config.concurrency,
    }),
    share: createFairShare(inboxes.areShared ? unshared : sharedByWorkspaces),
    tellShare: createFairShare(inboxes.areShared ? unshared : sharedByWorkspaces),
    tell: slack.tell,
    growth: waits.inbox,
    onSettled(deliveries) {
      metrics?.settled(deliveries);
      slack.settled(deliveries);
      for (const { teamId, askedBy: userId } of deliveries) if (userId) slack.refreshHome({ teamId, userId });
    },
    sole: store.engine === 'sqlite',
    now,
    clock: steadyNow,
    after: runLater,
    random: Math.random,
    log,
  });
}

async function whyNotReady(parts: {
  readonly stopping: boolean;
  readonly store: OpenOutbox;
  readonly slack: Slack;
}): ReturnType<Readiness> {
  if (parts.stopping) return 'stopping';
  if (!(await parts.store.outbox.healthy())) return 'store';
  return parts.slack.state() === 'known' ? null : 'slack';
}

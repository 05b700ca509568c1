import { createServer, type RequestListener } from 'node:http';
import type { SettledDelivery, Tell } from '../delivery/delivery.ts';
import { createLineThread } from '../intake/typed/line-thread.ts';
import { within } from '../timing/within.ts';
import { wireServices } from './wire.ts';
import type { Home } from './home/home.ts';
import { checkAppToken } from './http/app-token.ts';
import { createHttpReceiver } from './http/receiver.ts';
import { listen } from './http/listen.ts';
import { createInstallPages, openGoodbye, openWorkspaces } from './open-workspaces.ts';
import { createPages } from './inbox-admin.ts';
import type { InboxPage } from './inbox-page/page.ts';
import { createInFlight } from './http/in-flight.ts';
import { loadReaders, readers } from './message/lazy-readers.ts';
import { paceFetch } from './api/paced-fetch.ts';
import { spendTriggersOnce } from './api/spend-trigger-once.ts';
import type { SlackDependencies } from './dependencies.ts';
import { createSlackApp } from './api/app.ts';
import type { SlackConnection } from './api/connection.ts';
import { createSlackFetch, type SlackFetch } from './api/fetch.ts';
import { guardFetch } from './api/guarded-fetch.ts';
import { watchAcks } from './http/ack-metrics.ts';
import { watchCalls } from './api/call-metrics.ts';
import { registerMiddleware } from './middleware.ts';

export type Slack = {
  readonly tell: Tell;
  /** Redraws a person's Home after a change, if they have it open. */
  readonly refreshHome: Home['refresh'];
  /** Called when deliveries have their final answer, so that progress continues. */
  readonly settled: (deliveries: readonly SettledDelivery[]) => void;
  readonly state: SlackConnection['state'];
  /** Starts listening. Resolves with the port of the HTTP server, which also serves health in Socket Mode. */
  readonly start: () => Promise<number>;
  /** Takes no new requests and waits for those being answered, up to the deadline. */
  readonly stop: (deadlineMs: number) => Promise<void>;
  /**
   * Closes the connections to Slack once nobody is told anything more. Waits for open calls up to the
   * deadline.
   */
  readonly close: (deadlineMs: number) => Promise<void>;
};

/**
 * A socket that takes longer keeps trying in the background, while contacts are delivered and a stop still
 * works.
 */
const connectsWithinMs = 5_000;

/** Builds everything that talks to Slack. Nothing listens before `start`. */
export async function createSlack(dependencies: SlackDependencies): Promise<Slack> {
  const { config, log } = dependencies;
  const slackFetch = createSlackFetch(config.proxy);
  const guardedFetch = guardFetch(slackFetch.fetch, config.slack.apiUrl);
  const watchedFetch = watchCalls(guardedFetch, {
    answered(method, answer, tookMs) {
      dependencies.watch?.answered(method, answer, tookMs);
      connection?.heard(answer);
    },
    apiUrl: config.slack.apiUrl,
    clock: dependencies.clock,
  });
  const fetch = spendTriggersOnce(paceFetch(watchedFetch, dependencies));
  const pages: InboxPage[] = [];
  const otherwise: RequestListener = (request, response) => {
    if (!pages.some((page) => page(request, response))) dependencies.health(request, response);
  };
  const { receiver, server } = await createDoor({ ...dependencies, otherwise }, guardedFetch);
  const { app, createClient } = createSlackApp({
    apiUrl: config.slack.apiUrl,
    receiver,
    fetch,
    log,
  });
  const acks = watchAcks(app, { ...dependencies, heard: dependencies.watch });
  const { connection, workspaces } = openWorkspaces(dependencies, createClient);
  const goodbye = openGoodbye(dependencies, fetch);
  const lines = createLineThread({
    readHere: async (typed) => (await readers.typedLine()).readTypedLine(typed),
    after: dependencies.after,
    onFault: (error) => log.error({ err: error }, 'thread for typed lines ended'),
  });
  const services = wireServices(dependencies, { workspaces, fetch, goodbye, readLine: lines.read });
  pages.push(...createPages(dependencies, services), ...createInstallPages(dependencies, fetch, services));
  const inFlight = createInFlight();
  registerMiddleware(app, dependencies, { inFlight, services, workspaces });
  const cancelLoading: (() => void)[] = [];

  async function connect(): Promise<void> {
    const { apiUrl, transport } = config.slack;
    if (transport.kind === 'socket')
      await checkAppToken({ apiUrl, token: transport.appToken, fetch: guardedFetch });
    await app.start();
  }

  return {
    tell: services.reply.tell,
    refreshHome: services.home.refresh,
    settled(deliveries) {
      services.progress.settled(deliveries);
      services.stepCompletion.settled(deliveries);
    },
    state: () => connection?.state() ?? 'known',
    async start() {
      const { lineThreadMs, readersMs } = dependencies.waits;
      cancelLoading.push(dependencies.after(lineThreadMs, lines.start));
      connection?.start();
      goodbye?.start();
      await app.init();
      const port = await listen(server, config);
      await within(connectsWithinMs, connect(), dependencies.after);
      const load = () =>
        void loadReaders().catch((error: unknown) => log.error({ err: error }, 'readers not loaded'));
      cancelLoading.push(dependencies.after(readersMs, load));
      if (config.allowWorkflows) services.stepCompletion.start();
      void services.progress
        .resume()
        .catch((error: unknown) => log.error({ err: error }, 'batches not resumed'));
      return port;
    },
    async stop(deadlineMs) {
      for (const cancel of cancelLoading) cancel();
      connection?.stop();
      services.home.stop();
      const ended = Promise.allSettled([
        app.stop(),
        goodbye?.stop(),
        inFlight.idle(),
        services.progress.stop(),
        services.stepCompletion.stop(),
      ]);
      await within(deadlineMs, ended, dependencies.after);
      await lines.stop();
      acks.stop();
      server.close();
      server.closeAllConnections();
    },
    close: slackFetch.close,
  };
}

/** Creates the receiver: signed HTTP requests, or a socket with an HTTP server for health. */
async function createDoor(
  {
    config,
    otherwise,
    noteEvent,
    now,
    after,
    log,
  }: SlackDependencies & { readonly otherwise: RequestListener },
  fetch: SlackFetch['fetch'],
) {
  const { transport } = config.slack;
  if (transport.kind === 'socket') {
    const { createSocketReceiver } = await import('./http/socket-receiver.ts');
    return {
      receiver: createSocketReceiver({ transport, config, fetch, log }),
      server: createServer(otherwise),
    };
  }
  // Slack waits three seconds, so a request that takes longer is lost anyway.
  const server = createServer({
    requestTimeout: 3_000,
    headersTimeout: 3_000,
    connectionsCheckingInterval: 500,
  });
  const receiver = createHttpReceiver({
    server,
    signingSecret: transport.signingSecret,
    otherwise,
    now,
    after,
    onEvent: noteEvent,
    log,
  });
  return { receiver, server };
}

import { words } from './wording/words.ts';
import { createServer, type RequestListener } from 'node:http';
import type { App } from '@slack/bolt';
import type { SettledDelivery, Tell } from '../delivery/delivery.ts';
import { within } from '../timing/within.ts';
import { acknowledgeWithin } from './answers/acknowledge.ts';
import { wireServices } from './wire.ts';
import { createGate } from './answers/gate.ts';
import type { Home } from './home/home.ts';
import { checkAppToken } from './http/app-token.ts';
import { createHttpReceiver } from './http/receiver.ts';
import { listen } from './http/listen.ts';
import { createInstallPages, openGoodbye, openWorkspaces } from './open-workspaces.ts';
import { createPages } from './inbox-admin.ts';
import type { InboxPage } from './inbox-page/page.ts';
import { createInFlight, type InFlight } from './http/in-flight.ts';
import { registerListeners } from './listeners.ts';
import { createErrorAnswer } from './answers/error-answer.ts';
import { answerUnknown } from './answers/out-of-date.ts';
import { readPlaces, readWho } from './payload/who.ts';
import { readRequest } from './http/request.ts';
import { loadReaders } from './message/lazy-readers.ts';
import { createRoutes } from './http/routes.ts';
import { paceFetch } from './api/paced-fetch.ts';
import { spendTriggersOnce } from './api/spend-trigger-once.ts';
import type { SlackDependencies, Services } from './dependencies.ts';
import { createSlackApp } from './api/app.ts';
import type { SlackConnection } from './api/connection.ts';
import { findOrigin, isForeign, type Workspaces } from './api/workspaces.ts';
import { createSlackFetch, type SlackFetch } from './api/fetch.ts';
import { guardFetch } from './api/guarded-fetch.ts';
import { watchAcks } from './http/ack-metrics.ts';
import { watchCalls } from './api/call-metrics.ts';

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

/** Late enough not to slow the start down. */
const loadsAfterMs = 1_000;

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
  const services = wireServices(dependencies, { workspaces, fetch, goodbye });
  pages.push(...createPages(dependencies, services), ...createInstallPages(dependencies, fetch, services));
  const inFlight = createInFlight();
  registerMiddleware(app, dependencies, { inFlight, services, workspaces });
  let cancelLoading = () => {};

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
      connection?.start();
      goodbye?.start();
      await app.init();
      const port = await listen(server, config);
      await within(connectsWithinMs, connect(), dependencies.after);
      cancelLoading = dependencies.after(loadsAfterMs, () => {
        void loadReaders().catch((error: unknown) => log.error({ err: error }, 'readers not loaded'));
      });
      if (config.allowWorkflows) services.stepCompletion.start();
      void services.progress
        .resume()
        .catch((error: unknown) => log.error({ err: error }, 'batches not resumed'));
      return port;
    },
    async stop(deadlineMs) {
      cancelLoading();
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

/**
 * More than a workspace can press at once. With more, triggers would expire in the queue and memory would run
 * out.
 */
const mostInFlight = 256;

type Middleware = {
  readonly inFlight: InFlight;
  readonly services: Services;
  readonly workspaces: Workspaces;
};

/** A single middleware, because Bolt copies all arguments for each. */
function registerMiddleware(
  app: App,
  { config, log, newReference }: SlackDependencies,
  { inFlight, services, workspaces }: Middleware,
): void {
  const { refusalOf, home } = services;
  const orTell = createErrorAnswer({ newReference, log });
  const mayPass = createGate({
    refusalOf,
    hasInbox: (teamId) => services.inboxesOf(teamId).length > 0,
    sayNotInstalled: async (places) =>
      config.publicUrl && (await workspaces.find(places)) === null
        ? words().install.notInstalled(new URL('slack/install', config.publicUrl).href)
        : null,
    isForeign: (places) => isForeign(workspaces, places).catch(() => false),
    onHomeRefused: (who) => home.show(who),
  });
  const routes = createRoutes();
  registerListeners(routes, services);
  let turningAway = false;
  app.use(async (bolt) => {
    const who = readWho(bolt.body);
    const origin = await findOrigin(workspaces, readPlaces(bolt.body));
    const given = origin.kind === 'installed' ? { ...bolt, client: origin.workspace.client } : bolt;
    const inTheirLanguage = (work: () => Promise<void>) =>
      who === null ? work() : services.speak.to(who, work);
    const isFull = inFlight.count() >= mostInFlight;
    if (isFull && !turningAway) log.warn('too many requests at once: some are rejected');
    turningAway = isFull;
    if (isFull) return void (await acknowledgeWithin(given, words().answers.busy));
    await inFlight.during(() =>
      inTheirLanguage(() =>
        orTell(given, async () => {
          const request = readRequest(given.body);
          // Without a token nothing opens. Events are heard all the same: Slack sends each only once.
          if (origin.kind === 'not-known' && request.event === undefined) throw origin.error;
          const listener = routes.find(request);
          if (!listener) await answerUnknown(given, request);
          // Asking Slack who they are may have brought their language.
          else if (await mayPass(given, request))
            await inTheirLanguage(async () => void (await listener(given)));
        }),
      ),
    );
  });
}

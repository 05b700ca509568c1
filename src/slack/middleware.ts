import { words } from './wording/words.ts';
import type { App } from '@slack/bolt';
import { acknowledgeWithin } from './answers/acknowledge.ts';
import { createGate } from './answers/gate.ts';
import type { InFlight } from './http/in-flight.ts';
import { registerListeners } from './listeners.ts';
import { createErrorAnswer } from './answers/error-answer.ts';
import { answerUnknown } from './answers/out-of-date.ts';
import { readPlaces, readWho } from './payload/who.ts';
import { readRequest } from './http/request.ts';
import { createRoutes } from './http/routes.ts';
import type { SlackDependencies, Services } from './dependencies.ts';
import { findOrigin, isForeign, type Workspaces } from './api/workspaces.ts';

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
export function registerMiddleware(
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

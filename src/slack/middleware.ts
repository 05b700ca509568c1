import type { App } from '@slack/bolt';
import { acknowledgeWithin } from './answers/acknowledge.ts';
import { createErrorAnswer } from './answers/error-answer.ts';
import { createGate, type Gate } from './answers/gate.ts';
import { answerUnknown } from './answers/out-of-date.ts';
import { findOrigin, isForeign, type Workspaces } from './api/workspaces.ts';
import type { Services, SlackDependencies } from './dependencies.ts';
import type { InFlight } from './http/in-flight.ts';
import { readRequest, type SlackRequest } from './http/request.ts';
import { createRequestRoom, type RequestRoom } from './http/request-room.ts';
import { createRoutes } from './http/routes.ts';
import { registerListeners } from './listeners.ts';
import { events } from './payload/ids.ts';
import { readPlaces, readWho } from './payload/who.ts';
import { words } from './wording/words.ts';

type Scene = {
  readonly inFlight: InFlight;
  readonly services: Services;
  readonly workspaces: Workspaces;
};

/** What every request passes. A single middleware, because Bolt copies all arguments for each. */
export function registerMiddleware(app: App, dependencies: SlackDependencies, scene: Scene): void {
  const { log, newReference } = dependencies;
  const { inFlight, services, workspaces } = scene;
  const orTell = createErrorAnswer({ newReference, log });
  const mayPass = openGate(dependencies, scene);
  const room = openRoom(dependencies);
  const routes = createRoutes();
  registerListeners(routes, services);
  let turningAway = false;

  app.use((bolt) =>
    inFlight.during(async () => {
      const who = readWho(bolt.body);
      const request = readRequest(bolt.body);
      const origin = await findOrigin(workspaces, readPlaces(bolt.body));
      const given = origin.kind === 'installed' ? { ...bolt, client: origin.workspace.client } : bolt;
      const inTheirLanguage = (work: () => Promise<void>) =>
        who === null ? work() : services.speak.to(who, work);
      const leave = isSentOnce(request) ? () => {} : await room.enter(who?.teamId ?? '');
      if (!leave && !turningAway) log.warn('too many requests at once: some are rejected');
      turningAway = !leave;
      if (!leave) return void (await acknowledgeWithin(given, words().answers.busy));
      const answer = async () => {
        // Without a token nothing opens.
        if (origin.kind === 'not-known' && request.event === undefined) throw origin.error;
        const listener = routes.find(request);
        if (!listener) await answerUnknown(given, request);
        // Asking Slack who they are may have brought their language.
        else if (await mayPass(given, request))
          await inTheirLanguage(async () => void (await listener(given)));
      };
      await inTheirLanguage(() => orTell(given, answer)).finally(leave);
    }),
  );
}

function openGate({ config }: SlackDependencies, { services, workspaces }: Scene): Gate {
  return createGate({
    refusalOf: services.refusalOf,
    sayNoInbox: services.sayNoInbox,
    hasInbox: (teamId) => services.inboxesOf(teamId).length > 0,
    sayNotInstalled: async (places) =>
      config.publicUrl && (await workspaces.find(places)) === null
        ? words().install.notInstalled(new URL('slack/install', config.publicUrl).href)
        : null,
    isForeign: (places) => isForeign(workspaces, places).catch(() => false),
    onHomeRefused: (who) => services.home.show(who),
  });
}

/**
 * More than a workspace can press at once. With more, triggers would expire in the queue and memory would run
 * out.
 */
const mostAnswered = 256;

/**
 * One of many workspaces gets a quarter of the room, and waits when it needs more (docs/decisions.md 50). One
 * alone keeps nobody else out, so what is too much is turned away at once.
 */
function openRoom({ config, after }: SlackDependencies): RequestRoom {
  const limits =
    config.slack.access.kind === 'install'
      ? { mostOfOne: mostAnswered / 4, mostWaiting: 2 * mostAnswered }
      : { mostOfOne: mostAnswered, mostWaiting: 0 };
  return createRequestRoom({ most: mostAnswered, ...limits, after });
}

/** Slack does not repeat an event that was acked. Only of the Home there is always a next one. */
function isSentOnce({ event }: SlackRequest): boolean {
  return event !== undefined && event.type !== events.homeOpened;
}

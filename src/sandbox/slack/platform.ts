/**
 * Slack on this machine, for one app: OAuth, the Web API, signed delivery, and any number of workspaces with
 * what people see and do there. Written from Slack's public reference. It knows Slack's rules and nothing of
 * the app.
 *
 *     const slack = await createSlackPlatform({ profiles: [acme(), globex()], registration });
 *     // start the app with slack.apiUrl, slack.signingSecret and the registration's id and secret, then:
 *     slack.connect('http://127.0.0.1:3000/slack/events');
 *     // somebody opens the app's page and allows it, then:
 *     await slack.workspace('T0ACME0001').command({ text: 'Jane Doe +91 98765 43210' });
 */
import * as z from 'zod';
import { randomBytes } from 'node:crypto';
import { createChanges, type Changes } from '../changes.ts';
import { sendJson, startServer, type Handler } from '../http-server.ts';
import { createDesk } from './install/desk.ts';
import { removeApp, type Departure } from './install/departure.ts';
import { createGrants, placeOf, type Place } from './install/grants.ts';
import { createOauth, type AppRegistration } from './install/oauth.ts';
import type { Office } from './office.ts';
import type { TeamProfile } from './people.ts';
import { createDelivery, readJson } from './send/deliver-parcel.ts';
import { createSocketMode } from './send/socket-mode.ts';
import { createVerifyAddress } from './send/verify-address.ts';
import { createCallers, describeInstallation } from './web-api/callers.ts';
import { createWebApi, method } from './web-api/web-api.ts';
import type { StepFunction } from './workflows.ts';
import { createWorkspace, type Surroundings, type Workspace } from './workspace.ts';

export type PlatformSettings = {
  readonly port?: number;
  /** Slack's clock in milliseconds, used for codes, triggers, response URLs and signatures. */
  readonly now?: () => number;
  readonly signingSecret?: string;
  /** The app-level token with which an app opens Socket Mode; then everything is delivered there. */
  readonly appToken?: string;
  /** The steps that the app offers to Workflow Builder. */
  readonly functions?: readonly StepFunction[];
  /** How long the app has to acknowledge, and a trigger lives; Slack's 3,000 ms by default. */
  readonly patienceMs?: number;
  /** The waits before an event is sent again; none by default, Slack's are 0, 1 and 5 minutes. */
  readonly retryDelaysMs?: readonly number[];
  readonly profiles: readonly TeamProfile[];
  /** The app's registration, when workspaces install it themselves. */
  readonly registration?: AppRegistration;
};

export type SlackPlatform = Awaited<ReturnType<typeof createSlackPlatform>>;

/** Starts Slack. `connect` it to an app, and `stop` it at the end. */
export async function createSlackPlatform(settings: PlatformSettings) {
  const parts = build(settings);
  const { workspaces, api, sockets, place, desk } = parts;
  const server = await startServer(routes(parts), settings.port ?? 0, sockets.connect);
  place.origin = server.origin;
  return {
    ...parts.secrets,
    workspaces,
    workspace: (teamId: string): Workspace => found(workspaces, teamId),
    grants: parts.grants,
    origin: server.origin,
    apiUrl: `${server.origin}/api/`,
    /** Where Slack sends commands, interactions and events. */
    connect: (requestUrl: string): void => {
      place.app = requestUrl;
    },
    /** The page on which a person looks at a workspace. */
    showAt: (pageOf: (teamId: string) => URL): void => {
      place.pageOf = pageOf;
    },
    /** Installs the app, as its pages would. */
    install: (id: string, scopes: readonly string[], token?: string) =>
      parts.install(placeOf(id), scopes, token),
    /** Removes the app from a workspace or an organisation. */
    remove: (id: string): Departure => parts.remove(placeOf(id)),
    stop: (): Promise<void> => {
      desk.stop();
      return server.stop();
    },
    calls: api.calls,
    fault: api.fault,
    heal: api.heal,
    /** Whether an app is connected by Socket Mode, and how Slack renews the connection. */
    sockets: { connected: sockets.connected, disconnect: sockets.disconnect },
  };
}

/** An app that can't be installed: its workspaces have it from the start. */
const unregistered: AppRegistration = {
  clientId: 'none',
  clientSecret: 'none',
  redirectUris: [],
  scopes: [],
  optionalScopes: [],
};

function build(settings: PlatformSettings) {
  const { signingSecret = 'sandbox-signing-secret', appToken = 'xapp-sandbox-token' } = settings;
  const { now = Date.now, registration = unregistered } = settings;
  const noPage: (teamId: string) => URL | null = () => null;
  const place = { origin: '', app: 'http://127.0.0.1:9/slack/events', pageOf: noPage };
  const changes = createChanges();
  const grants = createGrants({ newToken: ({ id }) => `xoxb-${id}-${randomBytes(12).toString('hex')}` });
  const { sockets, workspaces } = openWorkspaces(settings, { place, grants, now, signingSecret, changes });
  const officesOf = ({ id }: Place) =>
    [...workspaces.values()].flatMap(({ office, world }) =>
      world.team.id === id || world.enterprise?.id === id ? [office] : [],
    );
  const install = (where: Place, scopes: readonly string[], token?: string) => {
    const grant = grants.give(where, scopes, token);
    for (const { world } of officesOf(where)) world.botJoins();
    return grant;
  };
  const remove = (where: Place) => removeApp(grants, where, officesOf(where));
  const oauth = createOauth({
    app: registration,
    now,
    describe: (grant, userId) => describeInstallation(grant, userId, workspaces),
  });
  const connections = method(['connections:write'], z.looseObject({}), () => ({
    ok: true,
    url: `${place.origin.replace('http', 'ws')}${sockets.issue()}`,
  }));
  const api = createWebApi({
    callers: createCallers({ grants, oauth, branches: workspaces, appToken, connections }),
    onCall: () => workspaces.forEach(({ world }) => world.changed()),
  });
  const worlds = () => [...workspaces.values()].map(({ world }) => world);
  const pageOf = (teamId: string) => place.pageOf(teamId);
  const desk = createDesk({ oauth, grants, worlds, install, remove, pageOf });
  const secrets = { signingSecret, appToken };
  return { secrets, place, changes, grants, sockets, workspaces, api, desk, install, remove };
}

function openWorkspaces(
  settings: PlatformSettings,
  given: Pick<Surroundings, 'grants' | 'now'> & {
    readonly place: { readonly origin: string; readonly app: string };
    readonly signingSecret: string;
    readonly changes: Changes;
  },
) {
  const { place, grants, now, signingSecret, changes } = given;
  let counted = 0;
  const count = () => (counted += 1);
  const nextId = (prefix: string) => `${prefix}${count().toString(36).toUpperCase().padStart(10, '0')}`;
  const patienceMs = settings.patienceMs ?? 3000;
  const sockets = createSocketMode({ ackMs: patienceMs, nextId, changed: changes.changed });
  const post = createDelivery({ url: () => place.app, signingSecret, ackMs: patienceMs, now });
  const verify = createVerifyAddress(post, () => place.app);
  const around: Surroundings = {
    verifyAddress: async () => sockets.connected() || verify(),
    origin: () => place.origin,
    deliver: (parcel) => (sockets.connected() ? sockets.deliver(parcel) : post(parcel)),
    grants,
    functions: settings.functions ?? [],
    retryDelaysMs: settings.retryDelaysMs ?? [0, 0, 0],
    triggerMs: patienceMs,
    now,
    count,
  };
  const workspaces = new Map<string, Workspace>();
  for (const profile of settings.profiles) {
    const workspace = createWorkspace(around, profile);
    changes.onChange(workspace.world.changed);
    workspaces.set(profile.team.id, workspace);
  }
  return { sockets, workspaces };
}

function found(workspaces: ReadonlyMap<string, Workspace>, teamId: string): Workspace {
  const workspace = workspaces.get(teamId);
  if (!workspace) throw new Error(`There is no workspace ${teamId}.`);
  return workspace;
}

function routes({ workspaces, api, desk }: ReturnType<typeof build>): Handler {
  const officeWith = (holds: (office: Office) => boolean): Office => {
    const offices = [...workspaces.values()].map(({ office }) => office);
    const [first] = offices;
    const office = offices.find(holds) ?? first;
    if (!office) throw new Error('There is no workspace.');
    return office;
  };
  return async (request, response) => {
    if (desk.handle(request, response)) return;
    const [, area, name = ''] = request.url.pathname.split('/');
    switch (area) {
      case 'api':
        return api.handle(name, request, response);
      case 'response': {
        const { urls } = officeWith((office) => office.urls.has(name));
        const { status, body } = urls.receive(name, readJson(request.body.toString('utf8')));
        response
          .writeHead(status, { 'content-type': status === 200 ? 'text/html' : 'application/json' })
          .end(body);
        return;
      }
      case 'files-pri':
      case 'files-tmb':
        return officeWith(({ world }) => name.startsWith(`${world.team.id}-`)).shelf.serve(request, response);
      case 'upload': {
        const taken = await officeWith(({ shelf }) => shelf.expects(name)).shelf.receive(name, request);
        response
          .writeHead(taken ? 200 : 400, { 'content-type': 'text/plain' })
          .end(taken ? 'OK' : 'length mismatch');
        return;
      }
      case undefined:
      default:
        sendJson(response, 404, { ok: false, error: 'not_found' });
    }
  };
}

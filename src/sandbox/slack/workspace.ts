/**
 * A Slack workspace on this machine, for one app: the Web API, signed delivery, and what people see and do.
 * Written from Slack's public reference; it knows Slack's rules and nothing of the app.
 *
 *     const slack = await createSlackWorkspace();
 *     // start the app with slack.apiUrl, slack.signingSecret, slack.botToken, then:
 *     slack.connect('http://127.0.0.1:3000/slack/events');
 *     await slack.command({ text: 'Jane Doe +91 98765 43210' });
 *     const card = await slack.until(() => slack.ephemerals().at(-1));
 */
import * as z from 'zod';
import { sendJson, startServer } from '../http-server.ts';
import type { Handler } from '../http-server.ts';
import { createActions } from './send/actions.ts';
import { createCommands } from './send/commands.ts';
import { createDelivery, readJson } from './send/deliver-parcel.ts';
import { createVerifyAddress } from './send/verify-address.ts';
import { createFileShelf } from './file-shelf.ts';
import { chatMethods } from './web-api/chat.ts';
import { fileMethods } from './web-api/files.ts';
import { functionMethods } from './web-api/functions.ts';
import { peopleMethods } from './web-api/people.ts';
import { viewMethods } from './web-api/views.ts';
import type { Office, Where } from './office.ts';
import { createResponseUrls } from './web-api/response-urls.ts';
import { createSight } from './sight.ts';
import { createSocketMode } from './send/socket-mode.ts';
import { openWorkflowForm, runStep, tellOfRun } from './send/steps.ts';
import { createSubmissions } from './send/submissions.ts';
import { createTalk } from './talk.ts';
import { createTriggers } from './web-api/triggers.ts';
import { createViews } from './views.ts';
import { createWebApi, method } from './web-api/web-api.ts';
import { createWorkflows, type StepFunction, type StepRun } from './workflows.ts';
import { createWorld } from './world.ts';

export type WorkspaceSettings = {
  readonly port?: number;
  /** The workspace's clock in milliseconds; triggers, response URLs and signatures follow it. */
  readonly now?: () => number;
  readonly signingSecret?: string;
  readonly botToken?: string;
  /** The app-level token with which an app opens Socket Mode; then everything is delivered there. */
  readonly appToken?: string;
  readonly scopes?: readonly string[];
  /** The steps that the app offers to Workflow Builder. */
  readonly functions?: readonly StepFunction[];
  /** How long the app has to acknowledge; Slack's 3,000 ms by default. */
  readonly ackMs?: number;
  /** The waits before an event is sent again; none by default, Slack's are 0, 1 and 5 minutes. */
  readonly retryDelaysMs?: readonly number[];
};
export type SlackWorkspace = Awaited<ReturnType<typeof createSlackWorkspace>>;

const usualScopes = [
  'commands',
  'chat:write',
  'im:write',
  'files:read',
  'files:write',
  'users:read',
  'usergroups:read',
];

/** Starts a workspace; `connect` it to an app, `stop` it at the end. */
export async function createSlackWorkspace(settings: WorkspaceSettings = {}) {
  const parts = furnish(settings);
  const { office, api, sockets, place } = parts;
  const server = await startServer(routes(office, api), settings.port ?? 0, sockets.connect);
  place.origin = server.origin;
  return {
    ...parts.secrets,
    world: office.world,
    origin: server.origin,
    apiUrl: `${server.origin}/api/`,
    /** Where Slack sends commands, interactions and events. */
    connect: (requestUrl: string): void => {
      place.app = requestUrl;
    },
    stop: server.stop,
    ...createCommands(office),
    ...createActions(office),
    ...createSubmissions(office),
    ...createSight(office),
    ...createTalk(office),
    calls: api.calls,
    replies: office.replies,
    fault: api.fault,
    heal: api.heal,
    deliver: office.deliver,
    /** Whether an app is connected by Socket Mode, and how Slack renews the connection. */
    sockets: { connected: sockets.connected, disconnect: sockets.disconnect },
    redirectFile: office.shelf.redirect,
    /** Runs a step of a workflow, as Workflow Builder does. */
    runStep: (
      given: Where & { readonly callbackId: string; readonly inputs: Readonly<Record<string, string>> },
    ) => runStep(office, given),
    /** Tells the app once more of a run. */
    tellOfRun: (run: StepRun) => tellOfRun(office, run),
    /** Opens the form with which a workflow of this step begins. */
    openWorkflow: (callbackId: string, where: Where = {}) => openWorkflowForm(office, callbackId, where),
  };
}

function furnish(settings: WorkspaceSettings) {
  const secrets = {
    signingSecret: settings.signingSecret ?? 'sandbox-signing-secret',
    botToken: settings.botToken ?? 'xoxb-sandbox-token',
    appToken: settings.appToken ?? 'xapp-sandbox-token',
  };
  const [now, ackMs] = [settings.now ?? Date.now, settings.ackMs ?? 3000];
  const place = { origin: '', app: 'http://127.0.0.1:9/slack/events' };
  const world = createWorld({ now });
  const tokens: Record<string, readonly string[]> = {
    [secrets.botToken]: settings.scopes ?? usualScopes,
    [secrets.appToken]: ['connections:write'],
  };
  const sockets = createSocketMode({ ackMs, nextId: world.nextId, changed: world.changed });
  const post = createDelivery({ url: () => place.app, signingSecret: secrets.signingSecret, ackMs, now });
  const verify = createVerifyAddress(post, () => place.app);
  const office: Office = {
    world,
    triggers: createTriggers({ now, nextId: world.nextId }),
    origin: () => place.origin,
    messageValues: new Map(),
    replies: [],
    views: createViews(world),
    urls: createResponseUrls(world),
    workflows: createWorkflows({
      world,
      functions: settings.functions ?? [],
      grant: (token) => (tokens[token] = []),
    }),
    shelf: createFileShelf({ world, tokens: [secrets.botToken] }),
    deliver: (parcel) => (sockets.connected() ? sockets.deliver(parcel) : post(parcel)),
    verifyAddress: async () => sockets.connected() || verify(),
    retryDelaysMs: settings.retryDelaysMs ?? [0, 0, 0],
  };
  const connections = method(['connections:write'], z.looseObject({}), () => ({
    ok: true,
    url: `${place.origin.replace('http', 'ws')}${sockets.issue()}`,
  }));
  const api = createWebApi({
    methods: {
      ...viewMethods(office),
      ...chatMethods(office),
      ...peopleMethods(office),
      ...fileMethods(office),
      ...functionMethods(office),
      'apps.connections.open': connections,
    },
    tokens,
    onCall: world.changed,
  });
  return { office, api, sockets, place, secrets };
}

function routes(office: Office, api: ReturnType<typeof createWebApi>): Handler {
  return async (request, response) => {
    const [, area, name = ''] = request.url.pathname.split('/');
    switch (area) {
      case 'api':
        return api.handle(name, request, response);
      case 'response': {
        const { status, body } = office.urls.receive(name, readJson(request.body.toString('utf8')));
        response
          .writeHead(status, { 'content-type': status === 200 ? 'text/html' : 'application/json' })
          .end(body);
        return;
      }
      case 'files-pri':
      case 'files-tmb':
        return office.shelf.serve(request, response);
      case 'upload': {
        const taken = await office.shelf.receive(name, request);
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

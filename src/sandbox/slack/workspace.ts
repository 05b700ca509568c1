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
import { sendJson, startServer } from '../http-server.ts';
import type { Handler } from '../http-server.ts';
import { createActions } from './actions.ts';
import { createCommands } from './commands.ts';
import { createDelivery, readJson } from './delivery.ts';
import type { Reply } from './delivery.ts';
import { createFileShelf } from './file-shelf.ts';
import type { NewFile } from './file-shelf.ts';
import { carriedOver } from './inputs.ts';
import type { Values } from './inputs.ts';
import { chatMethods } from './methods-chat.ts';
import { fileMethods } from './methods-files.ts';
import { peopleMethods } from './methods-people.ts';
import { viewMethods } from './methods-views.ts';
import { channelOf, personOf } from './office.ts';
import type { Office, Where } from './office.ts';
import { ada, bot } from './people.ts';
import { createResponseUrls } from './response-urls.ts';
import { createSubmissions } from './submissions.ts';
import { visibleMessages } from './targets.ts';
import { createTriggers } from './triggers.ts';
import { createViews } from './views.ts';
import type { OpenView } from './views.ts';
import { createWebApi } from './web-api.ts';
import { createWorld } from './world.ts';
import type { Message } from './world.ts';

export type WorkspaceSettings = {
  readonly port?: number;
  /** The workspace's clock in milliseconds; triggers, response URLs and signatures follow it. */
  readonly now?: () => number;
  readonly signingSecret?: string;
  readonly botToken?: string;
  readonly scopes?: readonly string[];
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
  const now = settings.now ?? Date.now;
  const signingSecret = settings.signingSecret ?? 'sandbox-signing-secret';
  const botToken = settings.botToken ?? 'xoxb-sandbox-token';
  let appUrl = 'http://127.0.0.1:9/slack/events';
  let serverOrigin = '';
  const origin = () => serverOrigin;

  const world = createWorld({ now });
  const triggers = createTriggers({ now, nextId: world.nextId });
  const office: Office = {
    world,
    triggers,
    origin,
    messageValues: new Map<string, Values>(),
    replies: new Array<Reply>(),
    views: createViews(world),
    urls: createResponseUrls(world),
    shelf: createFileShelf({ world, tokens: [botToken] }),
    deliver: createDelivery({ url: () => appUrl, signingSecret, ackMs: settings.ackMs ?? 3000, now }),
    retryDelaysMs: settings.retryDelaysMs ?? [0, 0, 0],
  };
  const api = createWebApi({
    methods: {
      ...viewMethods(office),
      ...chatMethods(office),
      ...peopleMethods(office),
      ...fileMethods(office),
    },
    tokens: { [botToken]: settings.scopes ?? usualScopes },
    onCall: world.changed,
  });
  const server = await startServer(routes(office, api), settings.port ?? 0);
  serverOrigin = server.origin;

  return {
    signingSecret,
    botToken,
    world,
    origin: serverOrigin,
    apiUrl: `${serverOrigin}/api/`,
    /** Where Slack sends commands, interactions and events. */
    connect: (requestUrl: string) => {
      appUrl = requestUrl;
    },
    stop: server.stop,
    ...createCommands(office),
    ...createActions(office),
    ...createSubmissions(office),
    ...createEyes(office),
    ...createConversation(office),
    calls: api.calls,
    replies: office.replies,
    fault: (...given: Parameters<typeof api.fault>) => api.fault(...given),
    heal: api.heal,
    deliver: office.deliver,
    redirectFile: office.shelf.redirect,
  };
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

type Said = Pick<Message, 'ts' | 'text' | 'blocks' | 'attachments' | 'files'>;

/** What people say and share. */
function createConversation(office: Office) {
  const { world } = office;
  const say = (given: Where & Partial<Said>): Message =>
    world.addMessage({
      ts: given.ts ?? world.nextTs(),
      channel: channelOf(office, given).id,
      user: personOf(office, given).id,
      text: given.text ?? '',
      blocks: given.blocks ?? [],
      attachments: given.attachments ?? [],
      files: given.files ?? [],
    });
  return {
    /** A person's message, its text as Slack encodes it. */
    say,
    /** A person's message with files. */
    share(files: readonly NewFile[], given: Where & Partial<Pick<Said, 'text' | 'ts'>> = {}): Message {
      const channel = channelOf(office, given).id;
      const put = files.map((file) => office.shelf.put(personOf(office, given).id, [channel], file).id);
      return say({ ...given, files: put });
    },
  };
}

/** What a person has on their screen. */
function createEyes(office: Office) {
  const { world, views } = office;
  return {
    /** Every message this person sees in a conversation, oldest first. */
    messages: (where: Where = {}): readonly Message[] =>
      visibleMessages(office, where.userId ?? ada.id).filter(
        (message) => message.channel === channelOf(office, where).id,
      ),
    /** What only this person sees, oldest first. */
    ephemerals: (userId: string = ada.id): readonly Message[] =>
      world.messages.filter((message) => message.visibleTo === userId),
    /** What the app told this person directly, oldest first. */
    directMessages: (userId: string = ada.id): readonly Message[] => {
      const { id } = world.directMessage(userId);
      return world.messages.filter((message) => message.channel === id && message.user === bot.id);
    },
    /** The modal on top, if one is open. */
    modal: (userId: string = ada.id): OpenView | undefined => views.top(userId),
    /** All open modals, the lowest first. */
    modals: (userId: string = ada.id): readonly OpenView[] => views.stackOf(userId),
    /** What is entered in the inputs of a message. */
    valuesOf: (message: Message): Values =>
      carriedOver(message.blocks, office.messageValues.get(message.ts) ?? {}),
    home: (userId: string = ada.id): OpenView | undefined => views.home(userId),
    /** Resolves with the first answer that is neither empty nor false, asked after every change; rejects after `withinMs`. */
    until: world.until,
  };
}

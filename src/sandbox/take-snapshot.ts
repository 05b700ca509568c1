import type { Room, Stage } from './stage.ts';
import type { Inbox } from './inbox/inbox.ts';
import type { Conversation, Person } from './slack/people.ts';
import type { OpenView } from './slack/views.ts';
import type { Workspace } from './slack/workspace.ts';
import type { Message, SharedFile } from './slack/world.ts';
import type {
  ShownFile,
  ShownConversation,
  ShownInbox,
  ShownMessage,
  ShownRequest,
  ShownView,
  Snapshot,
} from './snapshot.ts';

const maxMessages = 200;
const maxContacts = 200;
const maxRequests = 12;
const maxBodyLength = 4000;

/** What one person sees now. */
export function takeSnapshot(stage: Stage, { slack, inbox, key }: Room, me: string): Snapshot {
  const { world } = slack;
  world.directMessage(me);
  const home = slack.home(me);
  const modals = slack.modals(me);
  const top = modals.at(-1);
  const isInstalled = slack.installed() !== 'no';
  return {
    me,
    team: world.team.name,
    teamId: world.team.id,
    workspaces: stage.rooms.map((room) => showWorkspace(room)),
    isInstalled,
    installing: stage.installing && {
      page: stage.installing.page.href,
      manage: stage.installing.manage(world.team.id).href,
      teams: stage.installing.teams(),
    },
    app: world.bot.id,
    people: [...world.people.values()].map(showPerson),
    menu: isInstalled ? stage.menu : { ...stage.menu, ...offersNothing },
    conversations: [...world.conversations.values()]
      .filter(({ members, kind }) => members.has(me) && (isInstalled || kind !== 'im'))
      .map((conversation) => showConversation(slack, conversation, me)),
    modal: top ? showView(top, modals.length - 1) : null,
    home: home ? showView(home, 0) : null,
    inbox: { ...showInbox(inbox), key },
  };
}

/** The menu where the app isn’t. */
const offersNothing = { globalShortcuts: [], workflows: [], messageShortcuts: [], examples: [] };

function showWorkspace({ slack: { world, installed } }: Room): Snapshot['workspaces'][number] {
  return { id: world.team.id, name: world.team.name, isInstalled: installed() !== 'no' };
}

const languages = new Intl.DisplayNames(['en'], { type: 'language', languageDisplay: 'standard' });

function showPerson({ id, realName, kind, locale }: Person): Snapshot['people'][number] {
  const language = languages.of(locale.split('-', 1)[0] ?? '') ?? locale;
  return { id, name: realName, kind, language };
}

function showConversation(slack: Workspace, conversation: Conversation, me: string): ShownConversation {
  const messages = slack.messages({ userId: me, channelId: conversation.id }).slice(-maxMessages);
  return {
    id: conversation.id,
    name: conversation.name,
    kind: conversation.kind,
    topic: conversation.topic,
    members: conversation.members.size,
    hasApp: conversation.members.has(slack.world.bot.id),
    messages: messages.map((message) => showMessage(slack, message)),
  };
}

function showMessage(slack: Workspace, message: Message): ShownMessage {
  return {
    ts: message.ts,
    user: message.user,
    text: message.text,
    blocks: message.blocks,
    files: message.files.flatMap((id) => {
      const file = slack.world.files.get(id);
      return file ? [showFile(file)] : [];
    }),
    onlyYou: message.visibleTo !== null,
    edited: message.edited,
    values: slack.valuesOf(message),
  };
}

function showView(view: OpenView, below: number): ShownView {
  const { definition } = view;
  const modal = definition.type === 'modal' ? definition : null;
  return {
    id: view.id,
    type: definition.type,
    title: modal?.title.text ?? '',
    submit: modal?.submit?.text ?? null,
    close: modal?.close?.text ?? 'Cancel',
    blocks: definition.blocks,
    values: view.drawn,
    errors: view.errors,
    trouble: view.trouble,
    below,
  };
}

function showInbox(inbox: Inbox): Omit<ShownInbox, 'key'> {
  const contacts = inbox.contacts();
  const { standing, refused } = inbox.faults();
  return {
    contacts: contacts.slice(-maxContacts).toReversed(),
    total: contacts.length,
    requests: inbox.requests
      .map((request, index) => ({
        id: index + 1,
        status: request.status,
        people: request.people,
        headers: tellingHeaders(request.headers),
        body: request.body.toString('utf8').slice(0, maxBodyLength),
        answer: request.answer,
      }))
      .slice(-maxRequests)
      .toReversed(),
    received: inbox.requests.length,
    fault: standing?.kind === 'status' ? String(standing.status) : (standing?.kind ?? null),
    refused,
  };
}

const telling = ['authorization', 'authtype', 'botid', 'origin', 'referer', 'content-type'];

function tellingHeaders(headers: readonly (readonly [string, string])[]): ShownRequest['headers'] {
  return headers
    .filter(([name]) => telling.includes(name.toLowerCase()))
    .map(([name, value]) => [name, name.toLowerCase() === 'authorization' ? 'Bearer •••' : value] as const);
}

function showFile({ id, name, bytes, filetype, mail }: SharedFile): ShownFile {
  return {
    id,
    name,
    size: bytes.length,
    kind: filetype,
    mail: mail && {
      from: `${mail.name} <${mail.address}>`,
      text: mail.text,
      attachments: mail.attachments.map((attachment) => attachment.name),
    },
  };
}

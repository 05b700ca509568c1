import type { DeliverParcel, Parcel, Reply } from './send/deliver-parcel.ts';
import type { FileShelf } from './file-shelf.ts';
import type { Values } from './blocks/inputs.ts';
import type { Conversation, Person } from './people.ts';
import type { ResponseUrls } from './web-api/response-urls.ts';
import type { Triggers } from './web-api/triggers.ts';
import type { Views } from './views.ts';
import type { Workflows } from './workflows.ts';
import type { World } from './world.ts';

/** The parts of a workspace that people's actions touch. */
export type Office = {
  readonly world: World;
  readonly views: Views;
  readonly triggers: Triggers;
  readonly urls: ResponseUrls;
  readonly shelf: FileShelf;
  readonly workflows: Workflows;
  readonly origin: () => string;
  readonly deliver: DeliverParcel;
  /** Whether the app has proved that it owns the event address. Asked once, like Slack's Verify button. */
  readonly verifyAddress: () => Promise<boolean>;
  /** Whether the app is installed, and how. */
  readonly installed: () => 'no' | 'in-workspace' | 'in-organisation';
  /** The values of inputs in messages, by time stamp. */
  readonly messageValues: Map<string, Values>;
  /** Every answer of the app, in order. */
  readonly replies: Reply[];
  readonly retryDelaysMs: readonly number[];
};

/** Who acts, and where. By default, whoever the workspace's profile names. */
export type Where = { readonly userId?: string | undefined; readonly channelId?: string | undefined };

/** The person who acts. Throws when there is none. */
export function personOf(office: Office, where: Where): Person {
  const person = office.world.people.get(where.userId ?? office.world.first.userId);
  if (!person) throw new Error(`There is nobody ${where.userId} in this workspace.`);
  return person;
}

/** The conversation in which they act. Throws when there is none. */
export function channelOf(office: Office, where: Where): Conversation {
  const channel = office.world.conversations.get(where.channelId ?? office.world.first.channelId);
  if (!channel) throw new Error(`There is no conversation ${where.channelId} in this workspace.`);
  return channel;
}

/** Sends something to the app, which must be installed, and keeps its answer. */
export async function send(office: Office, parcel: Parcel): Promise<Reply> {
  if (office.installed() !== 'no') return sendAnyway(office, parcel);
  return { kind: parcel.kind, status: 0, text: '', body: null, waitedMs: 0, error: 'not_installed' };
}

/** The same for an app that was removed, to tell it so. */
export async function sendAnyway(office: Office, parcel: Parcel): Promise<Reply> {
  const reply = await office.deliver(parcel);
  office.replies.push(reply);
  office.world.changed();
  return reply;
}

/** What a person sees when the app did not answer properly. */
export function troubleOf(name: string, reply: Reply): string | null {
  switch (reply.error) {
    case 'operation_timeout':
      return `${name} failed with the error “operation_timeout”`;
    case 'unreachable':
      return `${name} failed with the error “app_unreachable”`;
    case 'http_error':
      return `${name} failed with the error “dispatch_failed”`;
    case 'not_installed':
      return name.startsWith('/')
        ? `${name} is not a valid command.`
        : `${name} doesn’t work: its app isn’t installed in this workspace.`;
    case null:
      return null;
  }
}

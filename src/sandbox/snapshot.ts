import type { HeldContact } from './inbox/held.ts';
import type { Block } from './slack/blocks/blocks.ts';
import type { Values } from './slack/blocks/inputs.ts';

/** A workspace in the list of all. */
type ShownWorkspace = { readonly id: string; readonly name: string; readonly isInstalled: boolean };

/** Where a workspace installs the app, and what the operator sees of it. */
type ShownInstalling = {
  /** The app’s own page with “Add to Slack”. */
  readonly page: string;
  /** Slack’s page where the app is removed. */
  readonly manage: string;
  /** What `addcontact teams` prints. */
  readonly teams: string;
};

/** What the app offers in Slack, under the names of its manifest. */
export type Menu = {
  readonly command: string;
  readonly usageHint: string;
  readonly globalShortcuts: readonly { readonly id: string; readonly name: string }[];
  /** Workflows that begin with a form, by the step they run. */
  readonly workflows: readonly { readonly id: string; readonly name: string }[];
  readonly messageShortcuts: readonly { readonly id: string; readonly name: string }[];
  /** What to try first, in Slack's markup, and words of the message it means (none: the composer). */
  readonly guide: readonly { readonly text: string; readonly shows: string }[];
  /** Lines worth trying, offered above the composer. */
  readonly examples: readonly string[];
};

type ShownPerson = {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  /** The language of their Slack, in English. */
  readonly language: string;
};

export type ShownFile = {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly kind: string;
  /** Set for a mail forwarded into Slack. */
  readonly mail: {
    readonly from: string;
    readonly text: string;
    readonly attachments: readonly string[];
  } | null;
};

export type ShownMessage = {
  readonly ts: string;
  readonly user: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly files: readonly ShownFile[];
  /** Only this person sees it. */
  readonly onlyYou: boolean;
  readonly edited: boolean;
  readonly values: Values;
};

export type ShownConversation = {
  readonly id: string;
  readonly name: string;
  readonly kind: 'channel' | 'private' | 'im';
  readonly topic: string;
  readonly members: number;
  /** Whether the app is a member. */
  readonly hasApp: boolean;
  readonly messages: readonly ShownMessage[];
};

export type ShownView = {
  readonly id: string;
  readonly type: 'modal' | 'home';
  readonly title: string;
  readonly submit: string | null;
  readonly close: string;
  readonly blocks: readonly Block[];
  readonly values: Values;
  readonly errors: Readonly<Record<string, string>>;
  readonly trouble: string | null;
  /** How many modals are below. */
  readonly below: number;
};

export type ShownRequest = {
  readonly id: number;
  readonly status: number | null;
  readonly people: number;
  /** The headers that identify the sender. The token is masked. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
  /** The API's answer, if any. */
  readonly answer: string | null;
};

export type ShownInbox = {
  /** What an admin types to connect it; null where the app has it from the start. */
  readonly key: { readonly host: string; readonly token: string } | null;
  /** The newest first. Cut when there are many. */
  readonly contacts: readonly HeldContact[];
  readonly total: number;
  readonly requests: readonly ShownRequest[];
  readonly received: number;
  readonly fault: string | null;
  readonly refused: readonly string[];
};

/** Everything one person sees, and the inbox beside it. */
export type Snapshot = {
  readonly me: string;
  readonly team: string;
  readonly teamId: string;
  /** All there are, in their order. */
  readonly workspaces: readonly ShownWorkspace[];
  readonly isInstalled: boolean;
  /** Null where the workspace has the app from the start. */
  readonly installing: ShownInstalling | null;
  readonly app: string;
  readonly people: readonly ShownPerson[];
  readonly menu: Menu;
  readonly conversations: readonly ShownConversation[];
  readonly modal: ShownView | null;
  readonly home: ShownView | null;
  readonly inbox: ShownInbox;
};

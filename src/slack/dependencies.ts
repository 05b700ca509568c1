import type { RequestListener } from 'node:http';
import type { Config } from '../config.ts';
import type { Batches } from '../delivery/outbox/batches.ts';
import type { WorkflowSteps } from '../delivery/outbox/workflow-steps.ts';
import type { LockedAccess } from '../users/access-rules.ts';
import type { TeamSettingsStore } from '../users/team-settings-store.ts';
import type { TeamSettings } from '../users/team-settings.ts';
import type { ColumnChoices } from '../users/column-choices.ts';
import type { KnownNumbers } from '../users/known-numbers.ts';
import type { Preferences } from '../users/preferences.ts';
import type { SlackWatch } from './api/call-metrics.ts';
import type { AddContact } from '../add-contact.ts';
import type { ReadTeamDays } from '../delivery/read-team-days.ts';
import type { Courier } from '../delivery/courier.ts';
import type { DeliveryAccess } from '../delivery/outbox/outbox.ts';
import type { Destination } from '../import-api/destination.ts';
import type { Inboxes, InboxesOf } from '../inboxes/inboxes.ts';
import type { Goodbye } from './install/goodbye.ts';
import type { InboxProbe } from '../inboxes/probe.ts';
import type { Installations } from './install/installations.ts';
import type { InstallStates } from './install/states.ts';
import type { WorkspaceInboxes } from '../inboxes/workspace-inboxes.ts';
import type { IsAdmin } from './api/ask-admin.ts';
import type { UserGroups } from './api/user-groups.ts';
import type { StepCompletion } from './workflow/complete-steps.ts';
import type { TeamDefaults } from './home/team/parts.ts';
import type { InboxAdmin } from './home/inbox-listeners.ts';
import type { ReadLine } from '../intake/typed/line-thread.ts';
import type { After } from '../timing/run-later.ts';
import type { Waits } from '../timing/waits.ts';
import type { Pause } from '../timing/slices.ts';
import type { InTurn } from '../timing/turns.ts';
import type { Log } from '../log.ts';
import type { PersonNames } from './api/person-names.ts';
import type { RefusalOf } from './answers/gate.ts';
import type { SayNoInbox } from './answers/no-inbox.ts';
import type { Who } from './payload/who.ts';
import type { Home } from './home/home.ts';
import type { BatchProgress } from './batch/progress.ts';
import type { Reply } from './answers/reply.ts';
import type { Speak } from './wording/speak.ts';
import type { Reviews } from './review/reviews.ts';
import type { DownloadFile } from './message/shared-file.ts';
import type { PersonDefaults } from './payload/person-defaults.ts';

/** What the Slack part needs from the rest of the app. */
export type SlackDependencies = {
  readonly config: Config;
  readonly health: RequestListener;
  readonly addContact: AddContact;
  readonly outbox: Services['deliveries'];
  readonly batches: Batches;
  readonly readTeamDays: ReadTeamDays;
  readonly courier: Services['courier'];
  readonly inboxes: Inboxes;
  /** Null when the inboxes are configured. */
  readonly workspaceInboxes: WorkspaceInboxes | null;
  readonly installations: Installations;
  readonly installStates: InstallStates;
  /** Asks whether an inbox that is not set up yet would take contacts. */
  readonly probeInbox: (destination: Destination) => Promise<InboxProbe>;
  readonly preferences: Preferences;
  readonly columnChoices: ColumnChoices;
  readonly teamSettings: TeamSettingsStore;
  /** Called when Slack has sent an event over HTTP. */
  readonly noteEvent: () => void;
  readonly workflowSteps: WorkflowSteps;
  readonly describeStatus: (teamId: string, sayNoInbox: () => Promise<string>) => Promise<string>;
  /** Told of acks and Slack's answers. Null when nothing is measured. */
  readonly watch: SlackWatch | null;
  /** Milliseconds, for durations. */
  readonly clock: () => number;
  readonly after: After;
  readonly waits: Waits;
  readonly now: () => number;
  readonly newReference: () => string;
  readonly log: Log;
};

/** The services that listeners choose from. Each declares what it needs. */
export type Services = {
  readonly addContact: AddContact;
  readonly inboxesOf: InboxesOf;
  /** A workspace's settings, from memory. */
  readonly settingsOf: (teamId: string) => Promise<TeamSettings>;
  /** Days until the app deletes what it delivered. */
  readonly keepDays: number;
  readonly deliveries: DeliveryAccess;
  readonly knownNumbers: KnownNumbers;
  readonly readTeamDays: ReadTeamDays;
  readonly courier: Pick<Courier, 'nudge' | 'status' | 'holdTelling'>;
  /** An inbox's title, or its configured name once it is no longer set up. */
  readonly titleOf: (destination: string) => string;
  /** The same for a name that came back from Slack. Null when the inbox is another workspace's. */
  readonly titleIn: (teamId: string, destination: string) => string | null;
  readonly people: PersonDefaults;
  /** Why a person may not add, or null, where the gate does not check. */
  readonly refusalOf: RefusalOf;
  /** Whether a person is an admin of their workspace. Asks Slack each time. */
  readonly isAdmin: IsAdmin;
  readonly userGroups: UserGroups;
  readonly teamSettings: Pick<TeamSettingsStore, 'readStored' | 'save'>;
  /** The access rules that the environment fixes. */
  readonly lockedAccess: LockedAccess;
  /** The environment's values for a workspace whose admins decided nothing. */
  readonly teamDefaults: TeamDefaults;
  /** What admins can do with their workspace's inboxes. Null when these are configured. */
  readonly inboxAdmin: InboxAdmin | null;
  /** Ends installations. Null when the token is configured. */
  readonly goodbye: Goodbye | null;
  /** Whether workflow steps may add contacts. */
  readonly allowWorkflows: boolean;
  readonly stepCompletion: StepCompletion;
  /** Answers people in their language. */
  readonly speak: Speak;
  readonly readLine: ReadLine;
  /** The names of people in Slack. */
  readonly names: PersonNames;
  readonly home: Home;
  readonly reply: Reply;
  /** Throws when the app is not installed. */
  readonly downloadOf: (teamId: string) => Promise<DownloadFile>;
  /** Shared by all long work. */
  readonly pause: Pause;
  /** For work that holds whole files in memory. */
  readonly inTurn: InTurn;
  readonly reviews: Reviews;
  readonly progress: Pick<BatchProgress, 'begin' | 'retry' | 'describe'>;
  /** The text of `/addcontact status`. */
  readonly describeStatus: (who: Who) => Promise<string>;
  /** Who must set an inbox up, for a workspace without one. */
  readonly sayNoInbox: SayNoInbox;
  /** Uploads a file to a conversation. Throws Slack's error. */
  readonly upload: (file: {
    readonly teamId: string;
    readonly channel: string;
    readonly filename: string;
    readonly bytes: Uint8Array;
  }) => Promise<void>;
  readonly after: After;
  readonly waits: Waits;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** A short random reference for the person and the log. */
  readonly newReference: () => string;
  readonly log: Log;
};

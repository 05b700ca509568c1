import type { RequestListener } from 'node:http';
import type { Config } from '../config.ts';
import type { Batches } from '../delivery/outbox/batches.ts';
import type { Preferences } from '../users/preferences.ts';
import type { SlackWatch } from './api/call-metrics.ts';
import type { AddContact } from '../add-contact.ts';
import type { CountryCode } from '../contact/phone/phone.ts';
import type { Courier } from '../delivery/courier.ts';
import type { DeliveryHistory, DeliveryStore } from '../delivery/outbox/outbox.ts';
import type { Destination } from '../import-api/destination.ts';
import type { Pause } from '../timing/slices.ts';
import type { InTurn } from '../timing/turns.ts';
import type { Log } from '../log.ts';
import type { RefusalOf } from './answers/gate.ts';
import type { Home } from './home/home.ts';
import type { BatchProgress } from './batch/progress.ts';
import type { Reply } from './answers/reply.ts';
import type { Reviews } from './review/reviews.ts';
import type { DownloadFile } from './message/shared-file.ts';
import type { Who } from './payload/who.ts';

/** What Slack's side needs from the rest of the app. */
export type SlackDependencies = {
  readonly config: Config;
  readonly health: RequestListener;
  readonly addContact: AddContact;
  readonly outbox: SlackParts['deliveries'];
  readonly batches: Batches;
  readonly courier: SlackParts['courier'];
  readonly preferences: Preferences;
  readonly describeStatus: SlackParts['describeStatus'];
  /** Hears of acks and of Slack's answers; null where nobody measures. */
  readonly watch: SlackWatch | null;
  /** Milliseconds, for durations. */
  readonly clock: () => number;
  readonly after: (ms: number, run: () => void) => () => void;
  readonly now: () => number;
  readonly newReference: () => string;
  readonly log: Log;
};

/** What the listeners are given to choose from; each states what it needs of it. */
export type SlackParts = {
  readonly addContact: AddContact;
  readonly destinations: readonly [Destination, ...Destination[]];
  readonly deliveries: Omit<DeliveryStore, 'store'> & DeliveryHistory;
  readonly courier: Pick<Courier, 'nudge' | 'status' | 'holdTelling'>;
  /** The name people see for a destination; the configured one when it is set up no longer. */
  readonly titleOf: (destination: string) => string;
  readonly people: {
    /** The default country for this person's numbers: their own choice, else the configured one, else null. */
    readonly countryOf: (who: Who) => Promise<CountryCode | null>;
    /** The destination chosen last, or null. */
    readonly destinationOf: (who: Who) => Promise<string | null>;
    /** Tags used lately, the latest first. */
    readonly tagsOf: (who: Who) => Promise<readonly string[]>;
    /** The country configured for everybody, or null. */
    readonly sharedCountry: CountryCode | null;
    /** Stores the person's own choice; null takes it back. Throws StoreUnavailableError. */
    readonly chooseCountry: (who: Who, country: CountryCode | null) => Promise<void>;
    readonly chooseDestination: (who: Who, destination: string) => Promise<void>;
  };
  /** Why somebody may not add, or null; for what the gate does not see. */
  readonly refusalOf: RefusalOf;
  readonly home: Home;
  readonly reply: Reply;
  readonly download: DownloadFile;
  /** Shared by all that takes long. */
  readonly pause: Pause;
  /** For what holds whole files in memory. */
  readonly inTurn: InTurn;
  readonly reviews: Reviews;
  readonly progress: Pick<BatchProgress, 'begin' | 'retry' | 'describe'>;
  /** The text of `/addcontact status`. */
  readonly describeStatus: () => Promise<string>;
  /** Runs later, in milliseconds; gives what cancels it. */
  readonly after: (ms: number, run: () => void) => () => void;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** A short random reference that people and the log share. */
  readonly newReference: () => string;
  readonly log: Log;
};

import type { AddContact } from '../add-contact.ts';
import type { CountryCode } from '../contact/phone.ts';
import type { Delivery } from '../delivery/delivery.ts';
import type { Destination } from '../import-api/destination.ts';
import type { Log } from '../log.ts';
import type { Reply } from './reply.ts';
import type { Who } from './who.ts';

/** What the doors need from the rest of the house. */
export type SlackParts = {
  readonly addContact: AddContact;
  readonly destinations: readonly [Destination, ...Destination[]];
  readonly deliveries: {
    readonly find: (id: string, teamId: string) => Promise<Delivery | null>;
  };
  readonly people: {
    /** The default country for this person's numbers: their own choice, else the configured one, else null. */
    readonly countryOf: (who: Who) => Promise<CountryCode | null>;
    /** The destination chosen last, or null. */
    readonly destinationOf: (who: Who) => Promise<string | null>;
    /** Tags used lately, the latest first. */
    readonly tagsOf: (who: Who) => Promise<readonly string[]>;
  };
  readonly reply: Reply;
  /** The text of `/addcontact status`. */
  readonly describeStatus: () => Promise<string>;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** A short random reference that people and the log share. */
  readonly newReference: () => string;
  readonly log: Log;
};

import type { Validation } from './contact/contact.ts';
import { checkContact } from './contact/check-contact.ts';
import type { ContactRules } from './contact/rules.ts';
import type { Draft } from './contact/draft.ts';
import type { CountryCode } from './contact/phone/phone.ts';
import { editedBy } from './delivery/submission-key.ts';
import { wouldRename, type KnownContact } from './delivery/known/known-contact.ts';
import type { StoreAnswer } from './delivery/known/store-requests.ts';
import { StoreUnavailableError, type NewDelivery, type StoreResult } from './delivery/delivery.ts';

/** The result of adding a contact. `stored` means it is on disk and will arrive. */
type Addition =
  | { readonly kind: 'stored'; readonly deliveries: readonly StoreResult[] }
  | { readonly kind: 'not-saved'; readonly cause: Error };

export type AddContact = {
  /**
   * Checks a draft. `country` is the default for numbers without a calling code
   * (docs/decisions.md 12). `rules` are the team's own.
   */
  readonly check: Check;
  /**
   * Stores deliveries durably, then wakes the courier. A store failure is an answer
   * (docs/decisions.md 4). `askedIn` is the channel of those that are answered elsewhere.
   */
  readonly add: (deliveries: readonly NewDelivery[], askedIn?: string | null) => Promise<Addition>;
  /** Adds one contact, unless that would rename a known one. `shown` is what the person was told before. */
  readonly addUnlessRenaming: (
    delivery: NewDelivery,
    shown: KnownOnScreen | null,
  ) => Promise<Addition | KnownOtherwise>;
};

/** A known contact shown to a person, and whether they read that saving renames it. */
export type KnownOnScreen = { readonly id: string; readonly renames: boolean };

/** Nothing was stored: the number is known under another name. */
type KnownOtherwise = { readonly kind: 'known'; readonly known: KnownContact };
/** Checks a draft, without side effects. */
type Check = (draft: Draft, country: CountryCode | null, rules?: ContactRules) => Validation;

export type AddContactOptions = {
  readonly store: (deliveries: readonly NewDelivery[]) => Promise<readonly StoreResult[]>;
  readonly storeUnless: (
    delivery: NewDelivery,
    unless: (known: KnownContact) => boolean,
  ) => Promise<StoreAnswer>;
  readonly wakeCourier: (destination: string) => void;
  /**
   * Remembers a contact's tags and destination as the person's latest. An edit's
   * destination is null: it chooses none.
   */
  readonly remember: (
    person: { readonly teamId: string; readonly userId: string },
    use: {
      readonly destination: string | null;
      readonly tags: readonly string[];
      /** The channel it was asked for in, or null. */
      readonly channelId: string | null;
    },
  ) => void;
};

/** The use case, and the only way into delivery. */
export function createAddContact({
  store,
  storeUnless,
  wakeCourier,
  remember,
}: AddContactOptions): AddContact {
  const noteStored = (deliveries: readonly NewDelivery[], askedIn: string | null = null) => {
    for (const destination of new Set(deliveries.map((one) => one.destination))) wakeCourier(destination);
    const [first] = deliveries;
    if (!first?.askedBy) return;
    const { teamId, askedBy: userId, destination, contact } = first;
    const chosen = editedBy(first.key) === null ? destination : null;
    const channelId = first.replyTo?.channelId ?? askedIn;
    remember({ teamId, userId }, { destination: chosen, tags: contact.tags, channelId });
  };
  return {
    check: checkContact,
    add: (deliveries, askedIn) =>
      orNotSaved(async () => {
        const stored = await store(deliveries);
        noteStored(deliveries, askedIn);
        return { kind: 'stored', deliveries: stored };
      }),
    addUnlessRenaming: (delivery, shown) =>
      orNotSaved(async () => {
        const answer = await storeUnless(delivery, (known) => isUnasked(known, delivery, shown));
        if (answer.kind === 'known') return answer;
        noteStored([delivery]);
        return { kind: 'stored', deliveries: [answer.stored] };
      }),
  };
}

/**
 * Whether this renames a contact without the person knowing. They know if they
 * read so or edit that very contact.
 */
function isUnasked(known: KnownContact, { key, contact }: NewDelivery, shown: KnownOnScreen | null): boolean {
  if (known.id === editedBy(key) || !wouldRename(known, contact.name)) return false;
  return shown?.id !== known.id || !shown.renames;
}

type NotSaved = Extract<Addition, { readonly kind: 'not-saved' }>;

async function orNotSaved<Answer>(work: () => Promise<Answer>): Promise<Answer | NotSaved> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StoreUnavailableError) return { kind: 'not-saved', cause: error };
    throw error;
  }
}

import type { Validation } from './contact/contact.ts';
import { validateContact } from './contact/contact.ts';
import type { Draft } from './contact/draft.ts';
import type { CountryCode } from './contact/phone/phone.ts';
import { editedBy } from './delivery/submission-key.ts';
import { StoreUnavailableError, type NewDelivery, type Stored } from './delivery/delivery.ts';

/** What came of asking for a contact to be added; `stored` means it is on disk and will arrive. */
type Addition =
  | { readonly kind: 'stored'; readonly deliveries: readonly Stored[] }
  | { readonly kind: 'not-saved'; readonly cause: Error };

export type AddContact = {
  /** Checks a draft; `country` is the default for numbers without a calling code (docs/decisions.md 12). */
  readonly check: (draft: Draft, country: CountryCode | null) => Validation;
  /** Stores deliveries durably, then wakes the courier. A store that cannot store is an answer (docs/decisions.md 4). */
  readonly add: (deliveries: readonly NewDelivery[]) => Promise<Addition>;
};

export type AddContactOptions = {
  readonly store: (deliveries: readonly NewDelivery[]) => Promise<readonly Stored[]>;
  readonly wakeCourier: (destination: string) => void;
  /** Hears what a contact was just added with, for the person's recent tags and last destination; an edit chooses none. */
  readonly remember: (
    person: { readonly teamId: string; readonly userId: string },
    use: { readonly destination: string | null; readonly tags: readonly string[] },
  ) => void;
};

/** The use case, and the only door to delivery. */
export function createAddContact({ store, wakeCourier, remember }: AddContactOptions): AddContact {
  return {
    check: validateContact,
    async add(deliveries) {
      try {
        const stored = await store(deliveries);
        for (const destination of new Set(deliveries.map((one) => one.destination))) wakeCourier(destination);
        const [first] = deliveries;
        if (first?.askedBy) {
          const { teamId, askedBy: userId, destination, contact } = first;
          const chosen = editedBy(first.key) === null ? destination : null;
          remember({ teamId, userId }, { destination: chosen, tags: contact.tags });
        }
        return { kind: 'stored', deliveries: stored };
      } catch (error) {
        if (error instanceof StoreUnavailableError) return { kind: 'not-saved', cause: error };
        throw error;
      }
    },
  };
}

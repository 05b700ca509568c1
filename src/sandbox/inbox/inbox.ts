/**
 * The Import API on this machine: `POST /inbox/users/import` as its public page describes it, with faults
 * on demand.
 *
 *     const inbox = await createInbox();
 *     // IMPORT_API_URL=inbox.url, IMPORT_API_TOKEN=inbox.token
 *     inbox.fault({ kind: 'outage' });        // until inbox.heal()
 *     inbox.fault({ kind: 'reset' }, 2);      // the next two requests
 *     inbox.refuse('919876543210', 'This number is not on WhatsApp');
 *     await inbox.until(() => inbox.contacts().length === 1);
 */
import { createChanges } from '../changes.ts';
import { startServer } from '../http-server.ts';
import { anyFault, seededRandom } from './faults.ts';
import type { InboxFault } from './faults.ts';
import type { HeldContact } from './held.ts';
import { importPath, receive } from './receive.ts';
import type { InboxState } from './receive.ts';

export type Inbox = Awaited<ReturnType<typeof createInbox>>;

/** Starts an inbox; `stop` it at the end. A null `token` lets everybody in. */
export async function createInbox(settings: { readonly port?: number; readonly token?: string | null } = {}) {
  const changes = createChanges();
  const state: InboxState = {
    held: new Map(),
    requests: [],
    refused: new Map(),
    next: [],
    standing: null,
    chance: () => null,
    underWay: new Map(),
    overlaps: 0,
    changes,
    token: settings.token === undefined ? 'sandbox-import-token' : settings.token,
  };
  const server = await startServer(
    (request, response) => receive(state, request, response),
    settings.port ?? 0,
  );
  return {
    origin: server.origin,
    url: `${server.origin}${importPath}`,
    token: state.token ?? '',
    stop: server.stop,
    /** Every request that came in, oldest first. */
    requests: state.requests,
    /** The inbox's contacts, in order of arrival. */
    contacts: (): readonly HeldContact[] => [...state.held.values()],
    /** The contact with a WhatsApp number, given in digits. */
    find: (person: string): HeldContact | undefined => state.held.get(person),
    /** Counts overlapping requests for the same person, and accepted repeats of a person. */
    tally: () => ({
      overlaps: state.overlaps,
      repeats: [...state.held.values()].reduce((sum, contact) => sum + contact.times - 1, 0),
    }),
    ...createSwitches(state),
    onChange: changes.onChange,
    /** Waits for an answer that is neither empty nor false. Rejects after `withinMs`. */
    until: changes.until,
  };
}

function createSwitches(state: InboxState) {
  const { changed } = state.changes;
  return {
    /** The current faults, for showing switches. */
    faults: () => ({ standing: state.standing, refused: [...state.refused.keys()] }),
    /** Makes the next `times` requests fail or, without `times`, all until `heal`. */
    fault(fault: InboxFault, times?: number): void {
      if (times === undefined) state.standing = fault;
      else state.next.push(...Array.from({ length: times }, () => fault));
      changed();
    },
    /** Answers 400 to every request with this number (digits with the calling code). */
    refuse(person: string, reason = 'The number is not valid'): void {
      state.refused.set(person, reason);
      changed();
    },
    allow(person: string): void {
      state.refused.delete(person);
      changed();
    },
    /** Breaks a share of all requests, the same ones for the same seed. */
    flaky(rate: number, seed: number): void {
      const random = seededRandom(seed);
      state.chance = () => (random() < rate ? anyFault(random) : null);
    },
    /** Ends every fault except refused numbers. */
    heal(): void {
      state.standing = null;
      state.chance = () => null;
      state.next.length = 0;
      changed();
    },
    /** Forgets contacts and requests. */
    clear(): void {
      state.held.clear();
      state.requests.length = 0;
      changed();
    },
  };
}

import { runLater, type After } from '../../timing/run-later.ts';
import { within } from '../../timing/within.ts';
import type { NewDelivery, Stored } from '../delivery.ts';
import type { KnownContact } from './known-contact.ts';
import type { FindKnownLanes } from './find-known.ts';
import { createStoreRows, newRow, type NewRow, type OutboxContext } from '../outbox/store-deliveries.ts';

/** A contact to be stored, unless what its inbox was given for the number before speaks against it. */
type StoreRequest = {
  readonly delivery: NewDelivery;
  /** Null stores it whatever is known. */
  readonly unless: ((known: KnownContact) => boolean) | null;
};

export type StoreAnswer =
  | { readonly kind: 'stored'; readonly stored: Stored }
  /** Not stored, because of this. */
  | { readonly kind: 'known'; readonly known: KnownContact };

/** Stores in one write what nothing speaks against; what is known of all of them is found in one statement before. */
export type StoreRequests = (requests: readonly StoreRequest[]) => Promise<readonly StoreAnswer[]>;

/** An ack waits for it: a store that takes longer is not asked, and the contact is stored. */
const lookUpMs = 200;

export function createStoreRequests(
  context: OutboxContext,
  find: FindKnownLanes,
  after: After = runLater,
): StoreRequests {
  const storeRows = createStoreRows(context);
  return async (requests) => {
    const all = requests.map(({ delivery, unless }) => ({
      delivery,
      unless,
      row: newRow(context, delivery),
    }));
    const held = await findHeld(all, (lanes) => inTime(find(context.db, lanes), after));
    const rows = all.map(({ row }) => row).filter((row) => !held.has(row));
    const answers = rows.length > 0 ? await storeRows(rows) : [];
    const stored = new Map(rows.map((row, place) => [row, answers[place]]));
    return all.map(({ row }) => answerOf(held.get(row), stored.get(row)));
  };
}

function answerOf(known: KnownContact | undefined, stored: Stored | undefined): StoreAnswer {
  if (known) return { kind: 'known', known };
  if (stored) return { kind: 'stored', stored };
  throw new Error('a row was neither stored nor held back');
}

type Held = ReadonlyMap<NewRow, KnownContact>;
type Requested = StoreRequest & { readonly row: NewRow };

/** What is not to be stored; two that come at once for one number are one after the other. */
async function findHeld(
  all: readonly Requested[],
  find: (lanes: Parameters<FindKnownLanes>[1]) => Promise<Awaited<ReturnType<FindKnownLanes>> | null>,
): Promise<Held> {
  const held = new Map<NewRow, KnownContact>();
  const asking = all.filter(({ unless }) => unless !== null);
  if (asking.length === 0) return held;
  const lanes = asking.map(({ row }) => ({ lane: row.lane, teamId: row.team_id }));
  const known = await find(lanes);
  const latest = new Map(asking.map(({ row }, place) => [row, known?.[place] ?? null]));
  const before = new Map<string, KnownContact>();
  for (const { row, delivery, unless } of all) {
    const number = `${row.team_id} ${row.lane}`;
    const one = before.get(number) ?? latest.get(row) ?? null;
    if (one && unless?.(one)) held.set(row, one);
    else before.set(number, knownFrom(row, delivery));
  }
  return held;
}

function knownFrom(row: NewRow, { contact, askedBy, source }: NewDelivery): KnownContact {
  return { id: row.id, name: contact.name, askedBy, source, at: row.created_at };
}

/** Null when it takes too long or fails: storing then says what is wrong with the store. */
async function inTime<Answer>(work: Promise<Answer>, after: After): Promise<Answer | null> {
  const found: Answer[] = [];
  const noted = work.then((answer) => void found.push(answer)).catch(() => undefined);
  await within(lookUpMs, noted, after);
  return found[0] ?? null;
}

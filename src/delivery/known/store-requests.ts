import { runLater, type After } from '../../timing/run-later.ts';
import { within } from '../../timing/within.ts';
import type { NewDelivery, StoreResult } from '../delivery.ts';
import type { KnownContact } from './known-contact.ts';
import type { FindKnownLanes } from './find-known.ts';
import { createStoreRows, newRow, type NewRow, type OutboxContext } from '../outbox/store-deliveries.ts';

/** A contact to store, unless the known contact with its number is a reason not to. */
type StoreRequest = {
  readonly delivery: NewDelivery;
  /** Null stores it in any case. */
  readonly unless: ((known: KnownContact) => boolean) | null;
};

export type StoreAnswer =
  | { readonly kind: 'stored'; readonly stored: StoreResult }
  /** Not stored because of this known contact. */
  | { readonly kind: 'known'; readonly known: KnownContact };

/** Stores what may be stored in one write, after one look-up for all of the numbers. */
export type StoreRequests = (requests: readonly StoreRequest[]) => Promise<readonly StoreAnswer[]>;

/** An ack waits for the look-up. If it takes longer, the contact is stored unchecked. */
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

function answerOf(known: KnownContact | undefined, stored: StoreResult | undefined): StoreAnswer {
  if (known) return { kind: 'known', known };
  if (stored) return { kind: 'stored', stored };
  throw new Error('a row was neither stored nor held back');
}

type Held = ReadonlyMap<NewRow, KnownContact>;
type RequestWithRow = StoreRequest & { readonly row: NewRow };

/** Finds what must not be stored. Of two with the same number, the first counts as known for the second. */
async function findHeld(
  all: readonly RequestWithRow[],
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

/** Null when it fails or takes too long. If the store is broken, the write that follows reports it. */
async function inTime<Answer>(work: Promise<Answer>, after: After): Promise<Answer | null> {
  const found: Answer[] = [];
  const noted = work.then((answer) => void found.push(answer)).catch(() => undefined);
  await within(lookUpMs, noted, after);
  return found[0] ?? null;
}

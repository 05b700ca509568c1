import type { Destination } from '../import-api/destination.ts';
import { sql } from 'kysely';
import type { Log } from '../log.ts';
import type { Database } from '../store/schema.ts';
import type { After } from '../timing/run-later.ts';
import type { Inboxes } from './inboxes.ts';
import { readInbox, type InboxRow, type KeptInbox, type ReadInboxOptions } from './stored-inbox.ts';

/** The inboxes that admins set up for their workspaces, held in memory. */
export type KeptInboxes = Inboxes & {
  readonly keptOf: (teamId: string) => readonly SetUpInbox[];
  /** Loads changes made here or by another process, then resolves. */
  readonly refresh: () => Promise<void>;
  readonly stop: () => void;
};

type Options = ReadInboxOptions & {
  readonly db: Database;
  readonly after: After;
  readonly log: Log;
};

/** How soon another process's change is noticed. */
const lookEveryMs = 1000;

type Held = KeptInbox & { readonly name: string; readonly isDefault: boolean };

type SetUpInbox = Held & { readonly destination: Destination };

/** Loads all inboxes and checks for changes every second. Passes on store errors. */
export async function openKeptInboxes(options: Options): Promise<KeptInboxes> {
  const { after, log } = options;
  let held: ReadonlyMap<string, Held> = new Map();
  let byTeam = groupByTeam(held);
  let change = '';
  let cancel = () => {};

  async function refresh(): Promise<void> {
    const newest = await readChange(options.db);
    if (newest === change) return;
    const rows = await options.db
      .selectFrom('inboxes')
      .selectAll()
      .where(hasNotLeft)
      .orderBy('created_at')
      .execute();
    held = readRows(options, rows, held);
    byTeam = groupByTeam(held);
    change = newest;
  }
  const look = () => {
    void refresh()
      .catch((err: unknown) => log.warn({ err }, 'inboxes not read'))
      .finally(() => (cancel = after(lookEveryMs, look)));
  };
  await refresh();
  cancel = after(lookEveryMs, look);

  const keptOf = (teamId: string) => byTeam.get(teamId) ?? [];
  return {
    areShared: false,
    of: (teamId) => keptOf(teamId).map(({ destination }) => destination),
    find: (name) => held.get(name)?.destination ?? null,
    all: () => [...held.values()].flatMap(({ destination }) => destination ?? []),
    titleOf: (name) => held.get(name)?.title ?? null,
    ownerOf: (name) => name.split(':', 1)[0] ?? name,
    wasRemoved: (name) => held.get(name)?.isRemoved ?? false,
    keptOf,
    refresh,
    stop: () => cancel(),
  };
}

const installed = sql`select 1 from installations where (id = inboxes.team_id
  or id in (select organisation from organisation_teams where team_id = inboxes.team_id))`;

/**
 * Contacts for a workspace that removed the app keep waiting, since it may come back. With two installations, its own
 * and its organisation's, one is enough.
 */
const hasNotLeft = sql<boolean>`(exists (${installed} and gone_at is null)
  or not exists (${installed} and gone_at is not null))`;

/** The setting whose value changes with every change of an inbox. */
export const changeName = 'inboxes_change';

async function readChange(db: Database): Promise<string> {
  const row = await db
    .selectFrom('settings')
    .select('value')
    .where('name', '=', changeName)
    .executeTakeFirst();
  return row?.value ?? 'none';
}

/** An unchanged inbox stays the same object, which keeps its connection. */
function readRows(
  options: Options,
  rows: readonly InboxRow[],
  before: ReadonlyMap<string, Held>,
): ReadonlyMap<string, Held> {
  const all = new Map<string, Held>();
  for (const row of rows) {
    const known = before.get(row.name);
    if (known && known.revision === row.revision) {
      all.set(row.name, known);
      continue;
    }
    try {
      const inbox = readInbox(row, options);
      all.set(row.name, { ...inbox, name: row.name, isDefault: row.is_default === 1 });
    } catch (err) {
      options.log.error({ err, destination: row.name }, 'the token of an inbox cannot be read with DATA_KEY');
    }
  }
  return all;
}

function groupByTeam(held: ReadonlyMap<string, Held>) {
  const teams = new Map<string, SetUpInbox[]>();
  for (const inbox of held.values()) {
    const { destination } = inbox;
    if (destination === null) continue;
    const inboxes = teams.get(inbox.teamId) ?? [];
    teams.set(inbox.teamId, inboxes);
    if (inbox.isDefault) inboxes.unshift({ ...inbox, destination });
    else inboxes.push({ ...inbox, destination });
  }
  return teams;
}

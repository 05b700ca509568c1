import { LRUCache } from 'lru-cache';
import type { types } from '@slack/bolt';
import { groupImports, type HistoryLine } from '../../users/group-imports.ts';
import { arrangeHistory } from '../../users/history.ts';
import type { BatchCounts } from '../../delivery/outbox/reading.ts';
import { buildHome, buildRefusedHome, type HomePage } from './view.ts';
import type { After } from '../../timing/run-later.ts';
import type { Waits } from '../../timing/waits.ts';
import type { Courier } from '../../delivery/courier.ts';
import type { DeliveryAccess } from '../../delivery/outbox/outbox.ts';
import type { InboxesOf } from '../../inboxes/inboxes.ts';
import type { Log } from '../../log.ts';
import type { ClientOf } from '../api/workspaces.ts';
import type { RefusalOf } from '../answers/gate.ts';
import { slackErrorOf } from '../api/error.ts';
import type { Speak } from '../wording/speak.ts';
import type { Who } from '../payload/who.ts';
import { words } from '../wording/words.ts';

/** Whose Home it is. */
export type HomeOwner = Pick<Who, 'teamId' | 'userId'>;

export type Home = {
  /** Draws it for a person who is looking at it. Without a page it stays on the current one. */
  readonly show: (owner: HomeOwner, page?: number) => Promise<void>;
  /** Acting on the Home shows that it is open. After a restart nothing else tells. */
  readonly noteOpen: (owner: HomeOwner) => void;
  /** Redraws it soon after something on it changed, if the person opened it within the last hour. */
  readonly refresh: (owner: HomeOwner) => void;
  /** Stops drawing. */
  readonly stop: () => void;
};

export type HomeOptions = {
  readonly speak: Pick<Speak, 'toOnceAsked'>;
  readonly deliveries: Pick<DeliveryAccess, 'history' | 'openHistory' | 'ownCount' | 'batchCounts'>;
  readonly inboxesOf: InboxesOf;
  readonly titleOf: (destination: string) => string;
  readonly refusalOf: RefusalOf;
  readonly courier: Pick<Courier, 'status'>;
  readonly now: () => number;
  readonly log: Log;
  readonly clientOf: ClientOf;
  /** What this person may set up for the whole workspace. */
  readonly adminBlocksOf: (owner: HomeOwner) => Promise<readonly types.KnownBlock[]>;
  /** How the workspace adds contacts: editable for admins; others see who the admins are. */
  readonly teamBlocksOf: (owner: HomeOwner) => Promise<readonly types.KnownBlock[]>;
  /** The person's own choices, and the country configured for everyone. */
  readonly choicesOf: (owner: HomeOwner) => Promise<Pick<HomePage, 'own' | 'sharedCountry'>>;
  readonly after: After;
  readonly waits: Pick<Waits, 'homeMs'>;
};

const retryMs = 30_000;
const openForMs = 3_600_000;
const mostOpened = 1_000;
/** As many as the pages can show, and as many open ones, however old. */
const mostListed = 200;

type OpenHome = { page: number; at: number; cancel: (() => void) | null; drawing: Promise<void> };

/** Creates what draws the Home: on opening, and again when something on it changes. */
export function createHome(options: HomeOptions): Home {
  const { clientOf, after, now, log } = options;
  const opened = new LRUCache<string, OpenHome>({ max: mostOpened });
  let stopped = false;

  const draw = (owner: HomeOwner, { page }: OpenHome) =>
    options.speak.toOnceAsked(owner, async () => {
      const refusal = await options.refusalOf({ ...owner, places: [owner.teamId], channelId: null });
      const view =
        refusal === null ? buildHome(await readPage(options, owner, page)) : buildRefusedHome(refusal);
      const client = await clientOf(owner.teamId);
      await client.views.publish({ user_id: owner.userId, view });
    });

  /** One at a time, so that an older Home never replaces a newer one. */
  function drawInTurn(owner: HomeOwner, entry: OpenHome): Promise<void> {
    const drawing = entry.drawing.catch(() => undefined).then(() => draw(owner, entry));
    entry.drawing = drawing;
    return drawing;
  }

  function drawLater(owner: HomeOwner, entry: OpenHome, waitMs: number): void {
    if (stopped || entry.cancel) return;
    entry.cancel = after(waitMs, () => {
      entry.cancel = null;
      if (now() - entry.at > openForMs) return;
      drawInTurn(owner, entry).catch((error: unknown) => {
        log.warn({ slackError: slackErrorOf(error) }, 'Home not drawn again');
        drawLater(owner, entry, retryMs);
      });
    });
  }

  return {
    async show(owner, page) {
      const entry = remember(opened, owner, now());
      if (page !== undefined) entry.page = page;
      await drawInTurn(owner, entry);
    },
    noteOpen: (owner) => void remember(opened, owner, now()),
    refresh(owner) {
      const entry = opened.get(keyOf(owner));
      if (entry) drawLater(owner, entry, options.waits.homeMs);
    },
    stop() {
      stopped = true;
      for (const { cancel } of opened.values()) cancel?.();
    },
  };
}

function keyOf({ teamId, userId }: HomeOwner): string {
  return `${teamId} ${userId}`;
}

function remember(opened: LRUCache<string, OpenHome>, owner: HomeOwner, at: number): OpenHome {
  const key = keyOf(owner);
  const entry = opened.get(key) ?? { page: 0, at, cancel: null, drawing: Promise.resolve() };
  entry.at = at;
  opened.set(key, entry);
  return entry;
}

async function readPage(options: HomeOptions, owner: HomeOwner, page: number): Promise<HomePage> {
  const query = { ...owner, limit: mostListed };
  const [recent, open, total, choices, adminBlocks, teamBlocks] = await Promise.all([
    options.deliveries.history(query),
    options.deliveries.openHistory(query),
    options.deliveries.ownCount(owner),
    options.choicesOf(owner),
    options.adminBlocksOf(owner),
    options.teamBlocksOf(owner),
  ]);
  const inboxes = options.inboxesOf(owner.teamId);
  const listed = new Set(recent.map(({ id }) => id));
  const all = [...recent, ...open.filter(({ id }) => !listed.has(id))];
  const { open: waiting, done } = groupImports(arrangeHistory(all, all.length));
  const imports = await countImports(options, [...waiting, ...done]);
  const health = new Map(options.courier.status().map((status) => [status.name, status.health]));
  return {
    ...choices,
    open: waiting,
    done,
    imports,
    total,
    page,
    destinations: inboxes.map(({ name, title, url }) => ({
      name,
      title,
      url,
      health: health.get(name) ?? 'ok',
    })),
    formerTitleOf: options.titleOf,
    adminBlocks,
    teamBlocks,
    notYet: inboxes.length === 0 && adminBlocks.length === 0 ? words().answers.noInbox : null,
    now: options.now(),
  };
}

/** Counts the outcomes of each import over all its rows, listed or not. */
async function countImports(
  { deliveries }: Pick<HomeOptions, 'deliveries'>,
  lines: readonly HistoryLine[],
): Promise<ReadonlyMap<string, BatchCounts>> {
  const ids = [...new Set(lines.flatMap((line) => (line.kind === 'import' ? [line.batchId] : [])))];
  return new Map(await Promise.all(ids.map(async (id) => [id, await deliveries.batchCounts(id)] as const)));
}

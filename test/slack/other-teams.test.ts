import { noRules } from '../../src/contact/rules.ts';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createAddContact } from '../../src/add-contact.ts';
import { createBatches } from '../../src/delivery/outbox/batches.ts';
import { createReviews } from '../../src/slack/review/reviews.ts';
import { createReviewStore } from '../../src/slack/review/store.ts';
import { createColumnChoices } from '../../src/users/column-choices.ts';
import { createPreferences } from '../../src/users/preferences.ts';
import { createFieldEncryption } from '../../src/store/field-encryption.ts';
import type { Database } from '../../src/store/schema.ts';
import { createDraft, draftPhone } from '../../src/contact/draft.ts';
import { createPause } from '../../src/timing/slices.ts';
import { aDelivery } from '../support/build-delivery.ts';
import { aClock } from '../support/fake-clock.ts';
import { aDataDir, openAnOutbox } from '../support/open-outbox.ts';
import { aTypedInbox, openInboxes } from '../support/open-inboxes.ts';

const teams = ['T1', 'T2', 'T3'] as const;
/** Slack's ids of people are not unique over workspaces in the eyes of this test: the worst that could be. */
const userId = 'U1';
const tables = [
  'deliveries',
  'preferences',
  'batches',
  'column_choices',
  'inboxes',
  'inbox_links',
  'audit',
  'team_settings',
  'workflow_steps',
] as const;
const headings = ['Name', 'Phone'];

async function aHouseOfTeams() {
  const dataDir = aDataDir();
  const clock = aClock();
  const { outbox, db } = await openAnOutbox({ kind: 'sqlite', dataDir }, clock);
  const workspace = await openInboxes({ dataDir, clock });
  const encryption = createFieldEncryption([Buffer.alloc(32, 7)]);
  const parts = { db, encryption, now: () => clock.now, onFault: () => {} };
  const pause = createPause();
  let ids = 0;
  const reviews = createReviews({
    store: createReviewStore({ batches: createBatches(parts), pause }),
    check: createAddContact({ ...outbox, wakeCourier() {}, remember() {} }).check,
    rulesOf: async () => noRules,
    pause,
    now: () => clock.now,
    newId: () => `review-number-${(ids += 1)}`,
  });
  return {
    ...workspace,
    db,
    outbox,
    reviews,
    preferences: createPreferences({ ...parts, after: () => () => {} }),
    columns: createColumnChoices(parts),
  };
}

type HouseOfTeams = Awaited<ReturnType<typeof aHouseOfTeams>>;

const place = { channelId: 'C1', ts: '1.1' };

/** Everything a workspace can have, under ids that it gives away. */
async function furnish(house: HouseOfTeams, teamId: string, people: readonly number[]) {
  const owner = { teamId, userId };
  const added = await house.change.add(owner, aTypedInbox({ title: `Inbox of ${teamId}` }));
  if (added.kind !== 'added') throw new Error('an inbox of its own');
  const stored = await house.outbox.store(
    people.map((person) => aDelivery(person, { teamId, destination: added.name, askedBy: userId })),
  );
  const claim = await house.outbox.claim({ destination: added.name, limit: 1, leaseMs: 1000 });
  await house.outbox.settle(claim, { kind: 'refused', reason: 'no' });
  await house.preferences.chooseCountry(owner, 'IN');
  house.columns.note(teamId, headings, {});
  await house.columns.settled();
  const drafts = people.map((person) =>
    createDraft({ name: `Person ${person}`, phones: [draftPhone(`+91${9_000_000_000 + person}`)] }),
  );
  const review = await house.reviews.create({
    ...owner,
    people: [{ kind: 'drafts', filename: null, drafts }],
    choices: {
      title: null,
      isTyped: false,
      country: 'IN',
      columns: {},
      destination: added.name,
      replyTo: { responseUrl: null, responseUrlUntil: 0, channelId: null },
      notes: [],
    },
    from: place,
  });
  return { inbox: added.name, deliveries: stored.map(({ id }) => id), review: review.id };
}

type Belongings = Awaited<ReturnType<typeof furnish>>;

/** Everything a workspace may do, with what belongs to another; all of it gives nothing. */
async function tryAll(house: HouseOfTeams, teamId: string, foreign: Belongings): Promise<readonly unknown[]> {
  const intruder = { teamId, userId };
  const given: unknown[] = [];
  for (const id of foreign.deliveries) {
    given.push(await house.outbox.find(id, teamId));
    given.push(await house.outbox.retry(id, teamId, null));
    given.push(await house.outbox.claimChannelNews(id, teamId));
    await house.outbox.releaseChannelNews(id, teamId);
  }
  given.push(await house.reviews.find(foreign.review, intruder));
  given.push(await house.reviews.change(foreign.review, intruder, (choices) => ({ ...choices, page: 3 })));
  given.push(
    await house.reviews.confirm(foreign.review, intruder, {
      destination: foreign.inbox,
      total: 1,
      unsent: 0,
      leftOut: 0,
      stored: 0,
      message: null,
      uploaded: false,
    }),
  );
  given.push(await house.reviews.discard(foreign.review, intruder));
  given.push(house.inboxes.of(teamId).find(({ name }) => name === foreign.inbox));
  given.push((await house.change.rename(intruder, foreign.inbox, 'Mine')) === 'renamed');
  given.push(await house.change.remove(intruder, foreign.inbox));
  given.push(await house.change.makeDefault(intruder, foreign.inbox));
  given.push(await house.change.replaceToken(intruder, foreign.inbox, aTypedInbox()));
  return given;
}

/** Every row of a workspace, but for what may change by itself. */
async function rowsOf(db: Database, teamId: string): Promise<string> {
  const rows = await Promise.all(
    tables.map((table) => db.selectFrom(table).selectAll().where('team_id', '=', teamId).execute()),
  );
  return JSON.stringify(rows);
}

it('gives a workspace nothing of another, and lets it change nothing there, whatever ids it has', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.nat({ max: 500 }), { minLength: 1, maxLength: 4 }),
      fc.constantFrom(...teams),
      fc.constantFrom(...teams),
      async (people, victim, intruder) => {
        fc.pre(victim !== intruder);
        const house = await aHouseOfTeams();
        const belongings = new Map<string, Belongings>();
        for (const teamId of teams) belongings.set(teamId, await furnish(house, teamId, people));
        const foreign = belongings.get(victim);
        if (!foreign) throw new Error('every workspace has something');
        const before = await rowsOf(house.db, victim);
        const given = await tryAll(house, intruder, foreign);
        expect(given.filter((one) => one !== null && one !== undefined && one !== false)).toEqual([]);
        expect(await rowsOf(house.db, victim)).toBe(before);
        const own = { teamId: intruder, userId };
        const seen = JSON.stringify([
          await house.outbox.history({ ...own, limit: 100 }),
          await house.outbox.openHistory({ ...own, limit: 100 }),
          await house.reviews.idFrom(place, own),
          house.inboxes.keptOf(intruder),
        ]);
        for (const id of [...foreign.deliveries, foreign.review, foreign.inbox])
          expect(seen).not.toContain(id);
        expect(await house.outbox.ownCount(own)).toBe(people.length);
      },
    ),
    { numRuns: 25 },
  );
});

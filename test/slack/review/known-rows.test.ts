import { expect, it } from 'vitest';
import { createDraft } from '../../../src/contact/draft.ts';
import type { KnownContact, KnownQuery } from '../../../src/delivery/known/known-contact.ts';
import { firstChoices } from '../../../src/slack/review/choices.ts';
import { nothingKnown, readKnownRows } from '../../../src/slack/review/known-rows.ts';
import type { StoredReview } from '../../../src/slack/review/store.ts';

const ravi: KnownContact = { id: 'D1', askedBy: 'U2', source: 'form', name: 'Ravi', at: 1 };
const review: StoredReview = {
  id: 'R1',
  teamId: 'T1',
  userId: 'U1',
  state: 'draft',
  createdAt: 0,
  report: null,
  choices: firstChoices({
    title: null,
    country: null,
    destination: 'main',
    notes: [],
    replyTo: { responseUrl: null, responseUrlUntil: 0, channelId: null },
  }),
};
const reading = (key: string) => ({
  draft: createDraft(),
  contact: null,
  problems: [],
  suggestions: [],
  key,
});

/** What the inbox knows answers each look-up with; notes the people asked for. */
function anInbox(answers: readonly (readonly (KnownContact | null)[])[]) {
  const asked: string[][] = [];
  const findKnown = async (queries: readonly KnownQuery[]) => {
    asked.push(queries.map(({ person }) => person));
    return answers[asked.length - 1] ?? [];
  };
  return { asked, options: { findKnown, pause: async () => {} } };
}

it('looks up only new numbers, and all of them again when asked', async () => {
  const { asked, options } = anInbox([[null], [null], [ravi, null]]);
  const first = await readKnownRows(options, review, {
    readings: [reading('a')],
    before: nothingKnown,
    again: false,
  });
  const readings = [reading('a'), reading('b')];
  const edited = await readKnownRows(options, review, { readings, before: first, again: false });
  const again = await readKnownRows(options, review, { readings, before: edited, again: true });
  expect(asked).toEqual([['a'], ['b'], ['a', 'b']]);
  expect(again.people.get('a')).toBe(ravi);
});

it('still knows what it knew when the store gives no answer', async () => {
  const { options } = anInbox([[ravi], []]);
  const readings = [reading('a')];
  const first = await readKnownRows(options, review, { readings, before: nothingKnown, again: false });
  const again = await readKnownRows(options, review, { readings, before: first, again: true });
  expect(again.people.get('a')).toBe(ravi);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateContact } from '../../../src/contact/contact.ts';
import { createDraft, draftPhone, type Draft } from '../../../src/contact/draft.ts';
import { checkView } from '../../../src/sandbox/slack/blocks/block-kit.ts';
import { firstChoices } from '../../../src/slack/review/choices.ts';
import { arrangeRows, countRows, readRow } from '../../../src/slack/review/rows.ts';
import { buildReview } from '../../../src/slack/review/build-view.ts';

const inbox = { name: 'tropitech', title: 'Tropitech', url: new URL('https://api.example.com/import') };

function view(drafts: readonly Draft[], choices: Partial<ReturnType<typeof firstChoices>> = {}) {
  const rows = arrangeRows(
    drafts.map((draft) => readRow(draft, 'IN', validateContact)),
    choices.ticks ?? {},
  );
  const first = firstChoices({
    title: 'leads.csv',
    country: 'IN',
    destination: null,
    replyTo: { responseUrl: null, responseUrlUntil: 0, channelId: null },
    notes: [],
  });
  return buildReview(
    { id: 'R1', choices: { ...first, ...choices }, rows, people: [], readAt: 0 },
    { destinations: [inbox], titleOf: (name) => name, keepDays: 30 },
  );
}

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.constantFrom('<@U1>', '*_~`', '😀'.repeat(90)),
);
const phone = fc.oneof(
  fc.constantFrom('+54 11 2345 6789', '98765 43210', '+44 20 7946 0958', '12', '+52 1 55 1234 5678'),
  fc.string({ minLength: 1, maxLength: 300 }),
);
const drafts = fc.array(
  fc.record({
    name: text,
    phones: fc.array(phone.map(draftPhone), { maxLength: 120 }),
    emails: fc.array(text, { maxLength: 2 }),
    organization: fc.option(text),
    tags: fc.array(text, { maxLength: 60 }),
  }),
  { minLength: 2, maxLength: 25 },
);

describe('the page of a review', () => {
  it('stays within the limits of Slack whatever was read', () => {
    fc.assert(
      fc.property(drafts, fc.nat(5), (given, page) => {
        const checked = checkView(view(given.map(createDraft), { page }));
        expect(checked.ok ? [] : checked.messages).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('shows the filter anew when its count has changed: Slack keeps showing what was chosen', () => {
    const idOf = (...phones: readonly string[]) => {
      const given = phones.map((raw) => createDraft({ name: 'Jane', phones: [draftPhone(raw)] }));
      const ids = view(given, { show: 'attention' }).blocks.map(({ block_id }) => block_id ?? '');
      return ids.find((id) => id.startsWith('show'));
    };
    expect(idOf('98765 43210', '12', '13')).toBeDefined();
    expect(idOf('98765 43210', '12', '13')).not.toBe(idOf('98765 43210', '98765 43211', '13'));
  });

  it('counts every row once', () => {
    fc.assert(
      fc.property(drafts, fc.array(fc.boolean(), { maxLength: 25 }), (given, ticks) => {
        const readings = given.map((draft) => readRow(createDraft(draft), 'IN', validateContact));
        const { all, ticked, ...kinds } = countRows(
          arrangeRows(readings, Object.fromEntries(ticks.entries())),
        );
        expect(Object.values(kinds).reduce((sum, count) => sum + count, 0)).toBe(all);
        expect(ticked).toBeLessThanOrEqual(all - kinds.attention);
      }),
      { numRuns: 60 },
    );
  });

  it('asks for a country only where a number lacks its code', () => {
    const blocks = (...phones: readonly string[]) =>
      view(phones.map((raw) => createDraft({ name: 'A', phones: [draftPhone(raw)] }))).blocks.map(
        ({ block_id }) => block_id,
      );
    expect(blocks('+919876543210', '0091 98765 43211')).not.toContain('country');
    expect(blocks('+919876543210', '98765 43211')).toContain('country');
  });

  it('gives the last page when the one asked for is gone', () => {
    const many = Array.from({ length: 22 }, (_, index) =>
      createDraft({ name: `P${index}`, phones: [draftPhone(`+9198765432${10 + index}`)] }),
    );
    expect(JSON.stringify(view(many, { page: 9 }))).toContain('21–22 of 22');
  });
});

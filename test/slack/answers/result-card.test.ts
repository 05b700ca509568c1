import { expect, it } from 'vitest';
import { buildResultCard } from '../../../src/slack/answers/result-card.ts';
import { aContact, aDelivery } from '../../support/build-delivery.ts';

const delivered = (contact: ReturnType<typeof aContact>) => ({
  ...aDelivery(1, { contact }),
  id: '7KQ2MWX4H9ZT',
  state: 'imported' as const,
  attempts: 1,
  reason: null,
  createdAt: 0,
  settledAt: 0,
  toldAt: null,
});

it('mentions nobody and marks nothing because of what an inbox is called', () => {
  const title = '<!channel> *Sales* <https://x.test|here>';
  for (const news of [
    { kind: 'imported' },
    { kind: 'kept-safe' },
    { kind: 'refused', reason: '<!here>' },
  ] as const) {
    const card = buildResultCard({ delivery: delivered(aContact(1)), news, title, notes: [] });
    expect(JSON.stringify(card)).not.toMatch(/<!|<https/);
  }
});

it('stays within the 2,000 characters of a field, however long its text is once escaped', () => {
  const contact = aContact(1, { attributes: [{ key: 'query', value: 'a&'.repeat(480) }] });
  const delivery = delivered(contact);
  const card = buildResultCard({ delivery, news: { kind: 'imported' }, title: 'Tropitech', notes: [] });
  const fields = card.blocks.flatMap((block) => (block.type === 'section' ? (block.fields ?? []) : []));
  expect(fields.at(-1)?.text).toContain('query=a&amp;a');
  expect(Math.max(...fields.map(({ text }) => text.length))).toBeLessThanOrEqual(2000);
});

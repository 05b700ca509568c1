import { expect, it } from 'vitest';
import type { Contact } from '../../../src/contact/contact.ts';
import { buildResultCard } from '../../../src/slack/answers/result-card.ts';
import { aContact, aDelivery } from '../../support/build-delivery.ts';

const waiting = {
  id: '7KQ2MWX4H9ZT',
  state: 'waiting' as const,
  attempts: 1,
  reason: null,
  createdAt: 0,
  addedAt: 0,
  settledAt: null,
  toldAt: null,
};

const aCard = (contact: Contact, more: Partial<Parameters<typeof buildResultCard>[0]> = {}) =>
  buildResultCard({
    delivery: { ...aDelivery(1, { contact }), ...waiting },
    news: { kind: 'imported' },
    title: 'Tropitech',
    hold: 'unavailable',
    notes: [],
    ...more,
  });

it('shows what is copied as it is, and within what Slack takes', () => {
  const attributes = [{ key: 'query', value: 'a&'.repeat(1600) }];
  const card = aCard(aContact(1, { email: '_jane_doe_@example.com', attributes }));
  const text = card.blocks.flatMap((block) => (block.type === 'section' ? (block.text ?? []) : [])).at(-1);
  expect(text).toMatchObject({ type: 'plain_text', emoji: false });
  expect(text?.text).toContain('\n_jane_doe_@example.com · query=a&a&');
  expect(text?.text.length).toBeLessThanOrEqual(3000);
});

it('says of what waits neither that it was sent, nor that it goes out where only an admin can help', () => {
  const said = (hold: Parameters<typeof aCard>[1]) =>
    JSON.stringify(aCard(aContact(1), { news: { kind: 'kept-safe' }, ...hold }));
  expect(said({ hold: 'unavailable' })).toContain('keep trying');
  for (const hold of ['unauthorised', 'misconfigured', 'suspicious'] as const) {
    expect(said({ hold })).toContain('once an admin has');
    expect(said({ hold })).not.toContain('keep trying');
  }
  expect(said({ hold: 'unauthorised' })).not.toMatch(/\bsent\*/);
});

it('mentions no one and formats nothing because of an inbox’s name', () => {
  const title = '<!channel> *Sales* <https://x.test|here>';
  for (const news of [
    { kind: 'imported' },
    { kind: 'kept-safe' },
    { kind: 'refused', reason: '<!here>' },
  ] as const) {
    expect(JSON.stringify(aCard(aContact(1), { news, title }))).not.toMatch(/<!|<https/);
  }
});

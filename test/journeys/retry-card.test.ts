import { expect, it } from 'vitest';
import { startHouse, textOf } from '../support/house.ts';

it('puts the outcome in the place of the card that was pressed', async () => {
  const { slack, inbox } = await startHouse();
  inbox.refuse('919876543210', 'This number has opted out');
  await slack.command({ text: 'Jane Doe +91 98765 43210' });
  await slack.until(() => textOf(slack.ephemerals().at(-1)).includes('opted out'));
  inbox.allow('919876543210');
  await slack.press('retry_delivery');
  await slack.until(() => textOf(slack.ephemerals().at(-1)).includes('is in the *Tropitech* inbox'));
  expect(slack.ephemerals()).toHaveLength(1);
  expect(JSON.stringify(slack.ephemerals())).not.toContain('retry_delivery');
});

it('does so in a direct message too', async () => {
  const { slack, inbox } = await startHouse();
  inbox.refuse('919876543210', 'This number has opted out');
  await slack.shortcut('add_contact');
  await slack.until(() => slack.modal());
  await slack.type('name', 'Jane Doe');
  await slack.type('phone', '+91 98765 43210');
  await slack.submit();
  await slack.until(() => textOf(slack.directMessages().at(-1)).includes('opted out'));
  await slack.press('retry_delivery');
  await slack.until(() => inbox.requests.length === 2);
  await slack.until(() => textOf(slack.directMessages().at(-1)).includes('opted out'));
  inbox.allow('919876543210');
  await slack.press('retry_delivery');
  await slack.until(() => textOf(slack.directMessages().at(-1)).includes('is in the *Tropitech* inbox'));
  expect(slack.directMessages()).toHaveLength(1);
});

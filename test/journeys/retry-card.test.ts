import { expect, it } from 'vitest';
import { startHouse, textOf } from '../support/house.ts';

it('replaces the card that was pressed, so that only the outcome of the second try can be pressed', async () => {
  const house = await startHouse();
  const { slack, inbox } = house;
  inbox.refuse('919876543210', 'This number has opted out');
  await slack.command({ text: 'Jane Doe +91 98765 43210' });
  await slack.until(() => textOf(slack.ephemerals().at(-1)).includes('opted out'));
  inbox.allow('919876543210');
  await slack.press('retry_delivery');
  await slack.until(() =>
    slack.ephemerals().some((card) => textOf(card).includes('is in the *Tropitech* inbox')),
  );
  await slack.until(() =>
    slack.ephemerals().some((card) => textOf(card).includes('Sending *Jane Doe* again')),
  );
  expect(JSON.stringify(slack.ephemerals())).not.toContain('retry_delivery');
});

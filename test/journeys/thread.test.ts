import { expect, it } from 'vitest';
import { startHouse, textOf } from '../support/house.ts';
import { untilModal } from '../support/review-acts.ts';

it('answers the shortcut on a reply in a thread directly, since nobody there sees the channel', async () => {
  const house = await startHouse();
  const { slack } = house;
  const root = slack.say({ text: 'Who is it?' });
  const reply = slack.say({ text: 'Jane Doe +91 98765 43210', threadTs: root.ts });
  await slack.messageShortcut('add_contact_from_message', reply);
  await untilModal(house, 'contact_form');
  await slack.submit();
  const card = await slack.until(() => slack.directMessages().at(-1));
  expect(textOf(card)).toContain('Jane Doe');
  expect(slack.ephemerals()).toEqual([]);
});

it('answers the shortcut on the message that began a thread in the channel', async () => {
  const house = await startHouse();
  const { slack } = house;
  const said = slack.say({ text: 'Jane Doe +91 98765 43210' });
  await slack.messageShortcut('add_contact_from_message', { ...said, threadTs: said.ts });
  await untilModal(house, 'contact_form');
  await slack.submit();
  expect(textOf(await slack.until(() => slack.ephemerals().at(-1)))).toContain('Jane Doe');
});

import { describe, expect, it } from 'vitest';
import { ada, grace, leads, sales } from '../../src/sandbox/slack/people.ts';
import { startHouse, textOf, type House } from '../support/house.ts';
import { shortWaits } from '../support/short-waits.ts';

const jane = 'Jane Doe +91 98765 43210 jane@x.com #vip';

async function editing({ slack }: House) {
  await slack.press('edit_contact');
  return slack.until(() => slack.modal());
}

describe('Edit', () => {
  it('reopens the form for a waiting contact, and sends only the change', async () => {
    const untilRestart = { ...shortWaits, inbox: { baseMs: 600_000, capMs: 600_000 } };
    const house = await startHouse({}, undefined, untilRestart);
    const { slack, inbox } = house;
    inbox.fault({ kind: 'outage' });
    await slack.command({ text: jane });
    const modal = await editing(house);
    expect(JSON.stringify(modal?.definition)).toContain('"initial_value":"jane@x.com"');
    await slack.type('name', 'Jane Miller');
    await slack.submit();
    inbox.heal();
    await house.restart();
    await slack.until(() => inbox.find('919876543210')?.name === 'Jane Miller');
    expect(inbox.find('919876543210')).toMatchObject({ times: 1 });
  });

  it('works from a card that was made before a restart', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    await slack.command({ text: jane });
    await slack.until(() => slack.ephemerals().at(-1));
    await house.restart();
    await editing(house);
    await slack.type('name', 'Jane Miller');
    expect((await slack.submit()).closed).toBe(true);
    await slack.until(() => inbox.find('919876543210')?.name === 'Jane Miller');
  });

  it('says in the form and on the card that a contact with the old number stays', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    await slack.command({ text: jane });
    await slack.until(() => slack.ephemerals().at(-1));
    await editing(house);
    await slack.type('phone', '+91 98765 43211');
    await slack.until(() =>
      textOf(slack.modal()?.definition).includes('The one with +91 98765 43210 stays in the inbox'),
    );
    await slack.submit();
    await slack.until(() => slack.ephemerals().length === 2);
    expect(textOf(slack.ephemerals().at(-1))).toContain('old number +91 98765 43210 stays');
    expect(
      inbox
        .contacts()
        .map(({ number }) => number)
        .toSorted(),
    ).toEqual(['9876543210', '9876543211']);
  });

  it('says on the card that an email that was cleared stays in the inbox', async () => {
    const house = await startHouse();
    const { slack } = house;
    await slack.command({ text: jane });
    await slack.until(() => slack.ephemerals().at(-1));
    await editing(house);
    await slack.type('email', null);
    await slack.submit();
    await slack.until(() => slack.ephemerals().length === 2);
    expect(textOf(slack.ephemerals().at(-1))).toContain('The old email stays');
  });

  it('says nothing of an old contact when the old number was refused', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    inbox.refuse('919876543210', 'no such number');
    await slack.command({ text: jane });
    await slack.until(() => slack.ephemerals().at(-1));
    await editing(house);
    await slack.type('phone', '+91 98765 43211');
    await slack.until(() => textOf(slack.modal()?.definition).includes('9876543211'));
    expect(textOf(slack.modal()?.definition)).not.toContain('919876543210');
    await slack.submit();
    await slack.until(() => slack.ephemerals().length === 2);
    expect(textOf(slack.ephemerals().at(-1))).not.toContain('stays');
  });

  it('refuses to edit another person’s contact', async () => {
    const { slack } = await startHouse();
    await slack.command({ text: jane });
    const card = await slack.until(() => slack.ephemerals().at(-1));
    if (card) await slack.press('edit_contact', { in: card, userId: grace.id });
    const answer = await slack.until(() => slack.ephemerals(grace.id).at(-1));
    expect(textOf(answer)).toContain('Only the person who added this contact');
    expect(slack.modal(grace.id)).toBeUndefined();
  });

  it('says so when the details are erased', async () => {
    const house = await startHouse();
    const { slack } = house;
    await slack.command({ text: jane });
    await slack.until(() => slack.ephemerals().at(-1));
    await house.restart({ KEEP_DAYS: '0' });
    await slack.until(() => house.logged().includes('erased') || true);
    await expect
      .poll(async () => {
        await slack.press('edit_contact');
        return textOf(slack.ephemerals().at(-1));
      })
      .toContain('have been deleted here');
  });

  it('answers an edit from a direct message there, whatever the rules for channels', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    await slack.shortcut('add_contact');
    await slack.until(() => slack.modal());
    await slack.type('name', 'Jane Doe');
    await slack.type('phone', '+91 98765 43210');
    await slack.submit();
    await slack.until(() => slack.directMessages().at(-1));
    await house.restart({ ALLOWED_CHANNELS: leads });
    await editing(house);
    await slack.type('name', 'Jane Miller');
    expect((await slack.submit()).closed).toBe(true);
    await slack.until(() => slack.directMessages().length === 2);
    expect(inbox.find('919876543210')).toMatchObject({ name: 'Jane Miller' });
  });
});

describe('Retry', () => {
  it('sends what was refused again, and answers where it was pressed', async () => {
    const { slack, inbox } = await startHouse();
    inbox.refuse('919876543210', 'opted out');
    await slack.command({ text: jane });
    await slack.until(() => slack.ephemerals().at(-1));
    inbox.allow('919876543210');
    await slack.press('retry_delivery');
    await slack.until(() => textOf(slack.ephemerals().at(-1)).includes('is in the *Tropitech* inbox'));
    expect(slack.ephemerals()).toHaveLength(1);
    expect(slack.ephemerals().every(({ channel }) => channel === sales)).toBe(true);
    expect(slack.ephemerals().every(({ visibleTo }) => visibleTo === ada.id)).toBe(true);
  });

  it('pressed again says that it has arrived, and sends nothing', async () => {
    const { slack, inbox } = await startHouse();
    inbox.refuse('919876543210', 'opted out');
    await slack.command({ text: jane });
    const card = await slack.until(() => slack.ephemerals().at(-1));
    inbox.allow('919876543210');
    if (card) await slack.press('retry_delivery', { in: card });
    await slack.until(() => textOf(slack.ephemerals().at(-1)).includes('is in the *Tropitech* inbox'));
    const before = inbox.requests.length;
    if (card) await slack.press('retry_delivery', { in: card });
    await slack.until(() => textOf(slack.ephemerals().at(-1)).includes('already in the inbox'));
    expect(inbox.requests).toHaveLength(before);
  });
});

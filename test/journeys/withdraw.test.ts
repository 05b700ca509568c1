import { describe, expect, it } from 'vitest';
import { ada, grace } from '../../src/sandbox/slack/people.ts';
import { startHouse, textOf, type House } from '../support/house.ts';
import { addFromFiles, aSheet, untilModal } from '../support/review-acts.ts';

const jane = 'Jane Doe +91 98765 43210';

/** Ada's contact waits, and its card has come. */
async function keptSafe({ slack, inbox }: House) {
  inbox.fault({ kind: 'outage' });
  await slack.command({ text: jane });
  return slack.until(() => slack.ephemerals().find((card) => textOf(card).includes('kept safe')));
}

const lastCard = ({ slack }: House) => textOf(slack.ephemerals().at(-1));

/** Somebody else's contact arrives: by then the one before it would have. */
async function othersArrive({ slack, inbox }: House) {
  inbox.heal();
  await slack.command({ text: 'Ravi Kumar +91 98765 43299', userId: grace.id });
  await slack.until(() => inbox.find('919876543299'));
}

describe("Don't send", () => {
  it('takes back a contact that waits, in the place of its card', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    const card = await keptSafe(house);
    await expect
      .poll(async () => {
        const [now] = slack.ephemerals();
        if (now && textOf(now).includes('kept safe')) await slack.press('withdraw_delivery', { in: now });
        return textOf(slack.ephemerals()[0]);
      })
      .toContain('*Jane Doe* won’t be sent to the *Tropitech* inbox.');
    expect(slack.ephemerals()[0]?.ts).toBe(card?.ts);
    expect(JSON.stringify(slack.ephemerals())).not.toContain('withdraw_delivery');
    await othersArrive(house);
    expect(inbox.find('919876543210')).toBeUndefined();
  });

  it('shows on the Home what was taken back, and sends it after an edit', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    await keptSafe(house);
    await slack.openHome();
    await slack.until(() => JSON.stringify(slack.home() ?? null).includes('withdraw_delivery'));
    const isTakenBack = () => textOf(slack.home()).includes('Not sent: you took it back');
    // While it is being tried it can't be stopped, which a note says.
    while (!isTakenBack()) {
      const home = slack.home();
      if (home) await slack.press('withdraw_delivery', { in: home });
      await slack.until(() => isTakenBack() || slack.modal());
      if (slack.modal()) await slack.close();
    }
    inbox.heal();
    const home = slack.home();
    if (home) await slack.press('edit_contact', { in: home });
    await untilModal(house, 'contact_form');
    expect(textOf(slack.modal()?.definition)).not.toContain('stays in the inbox');
    await expect.poll(async () => (await slack.submit()).closed).toBe(true);
    await slack.until(() => inbox.find('919876543210'));
  });

  it('lets only the person who added it take a contact back', async () => {
    const house = await startHouse();
    const { slack } = house;
    const card = await keptSafe(house);
    if (card) await slack.press('withdraw_delivery', { in: card, userId: grace.id });
    const answer = await slack.until(() => slack.ephemerals(grace.id).at(-1));
    expect(textOf(answer)).toContain('Only the person who added this contact');
  });

  it('says so when the contact has arrived meanwhile', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    const card = await keptSafe(house);
    inbox.heal();
    await slack.until(() => inbox.find('919876543210'));
    await slack.until(() => lastCard(house).includes('is in the'));
    if (card) await slack.press('withdraw_delivery', { in: card });
    await slack.until(() => lastCard(house).includes('already in the inbox'));
    expect(inbox.find('919876543210')).toMatchObject({ times: 1 });
  });

  it('says so when the contact is on its way at this moment', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    inbox.fault({ kind: 'slow', ms: 3_000 });
    await slack.command({ text: jane });
    await slack.openHome();
    await slack.until(() => JSON.stringify(slack.home() ?? null).includes('withdraw_delivery'));
    const home = slack.home();
    if (home) await slack.press('withdraw_delivery', { in: home });
    await slack.until(() => textOf(slack.modal()?.definition).includes('on its way right now'));
    inbox.heal();
    await slack.until(() => inbox.find('919876543210'));
    expect(inbox.find('919876543210')).toMatchObject({ times: 1 });
  });
});

describe('a row of a review that is taken back', () => {
  it('leaves people taken back out of a batch’s outcome, and says so', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    inbox.fault({ kind: 'outage' });
    await addFromFiles(house, [{ name: 'leads.csv', bytes: aSheet(3) }]);
    await untilModal(house, 'contact_review');
    await slack.submit();
    await slack.openHome();
    await slack.until(() => textOf(slack.home()).includes('Person 1'));
    await expect
      .poll(async () => {
        const home = slack.home();
        const isOpen = textOf(home).split('Waiting for').length > 3;
        if (home && isOpen) await slack.press('withdraw_delivery', { in: home });
        return textOf(slack.home());
      })
      .toContain('Not sent: you took it back');
    inbox.heal();
    const report = () => textOf(slack.directMessages().at(-1));
    await slack.until(() => report().includes('2 of 3 contacts'));
    await slack.until(() => report().includes('1 was taken back or edited before being sent.'));
    expect(inbox.contacts()).toHaveLength(2);
  });
});

describe('an edit of a contact that waits', () => {
  it('replaces it and its card: what it said before is never sent', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    const card = await keptSafe(house);
    await slack.press('edit_contact');
    await slack.until(() => slack.modal());
    expect(textOf(slack.modal()?.definition)).toContain('what you save here replaces it');
    expect(textOf(slack.modal()?.definition)).not.toContain('stays in the inbox');
    await slack.type('phone', '+91 98765 43211');
    await expect.poll(async () => (await slack.submit()).closed).toBe(true);
    // Once the new number is tried, nothing sent before the edit is under way any more.
    await inbox.until(() => inbox.requests.at(-1)?.body.includes('9876543211'));
    inbox.heal();
    await slack.until(() => inbox.find('919876543211'));
    expect(inbox.find('919876543210')).toBeUndefined();
    await slack.until(() => lastCard(house).includes('is in the'));
    expect(slack.ephemerals(ada.id)).toHaveLength(1);
    await expect
      .poll(async () => {
        if (card) await slack.press('edit_contact', { in: card });
        return lastCard(house);
      })
      .toContain('edited this contact since');
  });
});

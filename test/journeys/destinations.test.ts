import { describe, expect, it, onTestFinished } from 'vitest';
import { createInbox } from '../../src/sandbox/inbox/inbox.ts';
import { startHouse, textOf, type House } from '../support/house.ts';
import { submitLabel, untilModal } from '../support/review-acts.ts';

const jane = 'Jane Doe +91 98765 43210';

/** A house with two inboxes: the house's own under `tropitech`, and another under `m1bot`. */
async function startTwo(more: Record<string, string> = {}) {
  const other = await createInbox({ token: 'other-token' });
  onTestFinished(() => other.stop());
  const house = await startHouse({
    IMPORT_DESTINATIONS: 'tropitech,m1bot',
    IMPORT_TROPITECH_TOKEN: 'sandbox-import-token',
    IMPORT_M1BOT_TOKEN: 'other-token',
    IMPORT_M1BOT_URL: other.url,
    ...more,
  });
  return { ...house, other };
}

/** Somebody chooses their inbox in the Home, which shows it once it is stored. */
async function chooseInbox(slack: House['slack'], name: string): Promise<void> {
  const before = slack.home()?.hash;
  await slack.type('default_destination', name);
  await slack.until(() => slack.home()?.hash !== before);
}

describe('several destinations', () => {
  it('lets people choose an inbox in the form, names it on the card and remembers it', async () => {
    const { slack, inbox, other } = await startTwo();
    await slack.command({ text: '' });
    await slack.until(() => slack.modal());
    await slack.type('name', 'Jane Doe');
    await slack.type('phone', '+91 98765 43210');
    await slack.type('destination', 'm1bot');
    await slack.submit();
    await slack.until(() => other.find('919876543210'));
    const card = await slack.until(() => slack.ephemerals().at(-1));
    expect(textOf(card)).toContain('*m1bot* inbox');
    expect(inbox.requests).toHaveLength(0);
    await slack.command({ text: 'Ravi Rao +91 98765 43211' });
    await slack.until(() => other.find('919876543211'));
  });

  it('show the latest choice on the Home', async () => {
    const { slack, other } = await startTwo();
    await slack.openHome();
    await slack.until(() => slack.home());
    await chooseInbox(slack, 'tropitech');
    await slack.command({ text: '' });
    await slack.until(() => slack.modal());
    await slack.type('name', 'Jane Doe');
    await slack.type('phone', '+91 98765 43210');
    await slack.type('destination', 'm1bot');
    await slack.submit();
    await slack.until(() => other.find('919876543210'));
    await slack.openHome();
    const chosen = () =>
      Object.entries(slack.home()?.values ?? {}).find(([id]) => id.startsWith('default_destination'))?.[1];
    await slack.until(() => JSON.stringify(chosen()).includes('m1bot'));
    expect(slack.staleInputs()).toEqual([]);
  });

  it('keeps the chosen inbox when an edit goes to another one', async () => {
    const { slack, inbox, other } = await startTwo();
    await slack.openHome();
    await slack.until(() => slack.home());
    await chooseInbox(slack, 'm1bot');
    await slack.command({ text: jane });
    const card = await slack.until(() => slack.ephemerals().at(-1));
    await chooseInbox(slack, 'tropitech');
    await slack.press('edit_contact', card ? { in: card } : {});
    await slack.until(() => slack.modal());
    await slack.type('name', 'Jane Miller');
    await slack.submit();
    await slack.until(() => other.find('919876543210')?.name === 'Jane Miller');
    await slack.command({ text: 'Ravi Rao +91 98765 43211' });
    await slack.until(() => inbox.find('919876543211'));
    expect(other.find('919876543211')).toBeUndefined();
  });

  it('delivers to one inbox while another is down and a third refuses its token', async () => {
    for (const isDown of [true, false]) {
      const { slack, inbox, other, logged } = await startTwo(
        isDown ? {} : { IMPORT_M1BOT_TOKEN: 'not-the-token' },
      );
      if (isDown) other.fault({ kind: 'outage' });
      await slack.command({ text: '' });
      await slack.until(() => slack.modal());
      await slack.type('name', 'Jane Doe');
      await slack.type('phone', '+91 98765 43210');
      await slack.type('destination', 'm1bot');
      await slack.submit();
      const kept = await slack.until(() => slack.ephemerals().at(-1));
      expect(textOf(kept)).toContain('kept safe');
      await slack.command({ text: '' });
      await slack.until(() => slack.modal());
      await slack.type('name', 'Ravi Rao');
      await slack.type('phone', '+91 98765 43211');
      await slack.type('destination', 'tropitech');
      await slack.submit();
      await slack.until(() => inbox.find('919876543211'));
      const { text } = await slack.command({ text: 'status' });
      expect(text).toContain(isDown ? 'can’t be reached' : 'rejected addcontact’s token');
      expect(text).toContain('1 waiting');
      expect(logged()).not.toContain('98765');
    }
  });

  it('keeps the form open with all that was typed when its inbox is gone', async () => {
    const house = await startTwo();
    const { slack, inbox, other } = house;
    await slack.command({ text: '' });
    await slack.until(() => slack.modal());
    await slack.type('name', 'Jane Doe');
    await slack.type('phone', '+91 98765 43210');
    await slack.type('destination', 'm1bot');
    await house.restart({ IMPORT_DESTINATIONS: 'tropitech' });
    const { closed, trouble } = await slack.submit();
    expect({ closed, trouble }).toEqual({ closed: false, trouble: null });
    expect(textOf(slack.modal()?.definition)).toContain('“m1bot” is no longer set up');
    expect(textOf(slack.modal()?.definition)).toContain('Goes to the *Tropitech* inbox');
    expect(slack.modal()?.values).toMatchObject({ name: { value: { value: 'Jane Doe' } } });
    expect(inbox.requests.length + other.requests.length).toBe(0);
    expect((await slack.submit()).closed).toBe(true);
    await slack.until(() => inbox.find('919876543210'));
  });

  it('go nowhere unasked either when the number is typed after the only one was replaced', async () => {
    const house = await startTwo({ IMPORT_DESTINATIONS: 'm1bot' });
    const { slack, inbox } = house;
    await slack.command({ text: '' });
    await slack.until(() => slack.modal());
    await slack.type('name', 'Jane Doe');
    await house.restart({ IMPORT_DESTINATIONS: 'tropitech' });
    await slack.type('phone', '+91 98765 43210');
    await slack.until(() => textOf(slack.modal()?.definition).includes('Will be saved as'));
    expect((await slack.submit()).closed).toBe(false);
    expect(textOf(slack.modal()?.definition)).toContain('“m1bot” is no longer set up');
    expect((await slack.submit()).closed).toBe(true);
    await slack.until(() => inbox.find('919876543210'));
  });

  it('ask again when the only one was replaced by others while the form was open', async () => {
    const house = await startTwo({ IMPORT_DESTINATIONS: 'm1bot' });
    const { slack, inbox, other } = house;
    await slack.command({ text: '' });
    await slack.until(() => slack.modal());
    await slack.type('name', 'Jane Doe');
    await slack.type('phone', '+91 98765 43210');
    await house.restart({
      IMPORT_DESTINATIONS: 'tropitech,ekochat',
      IMPORT_EKOCHAT_TOKEN: 'another',
    });
    expect((await slack.submit()).closed).toBe(false);
    expect((await slack.submit()).errors).toHaveProperty('destination_2');
    await slack.type('destination_2', 'tropitech');
    expect((await slack.submit()).closed).toBe(true);
    await slack.until(() => inbox.find('919876543210'));
    expect(other.requests).toHaveLength(0);
  });

  it('still take what was for the only one, when others came beside it', async () => {
    const house = await startTwo({ IMPORT_DESTINATIONS: 'm1bot' });
    const { slack, inbox, other } = house;
    await slack.command({ text: '' });
    await slack.until(() => slack.modal());
    await slack.type('name', 'Jane Doe');
    await slack.type('phone', '+91 98765 43210');
    await house.restart({ IMPORT_DESTINATIONS: 'tropitech,m1bot' });
    expect((await slack.submit()).closed).toBe(true);
    await slack.until(() => other.find('919876543210'));
    expect(inbox.requests).toHaveLength(0);
  });

  it('asks for an inbox when a contact of a removed one is edited', async () => {
    const house = await startTwo({ IMPORT_DESTINATIONS: 'm1bot' });
    const { slack, inbox } = house;
    await slack.command({ text: jane });
    await slack.until(() => slack.ephemerals().at(-1));
    await house.restart({ IMPORT_DESTINATIONS: 'tropitech' });
    await slack.press('edit_contact');
    await slack.until(() => slack.modal());
    expect(textOf(slack.modal()?.definition)).toContain('“m1bot” is no longer set up');
    await slack.submit();
    await slack.until(() => inbox.find('919876543210'));
    await slack.until(() => slack.ephemerals().length === 2);
    expect(textOf(slack.ephemerals().at(-1))).toContain('The *m1bot* inbox keeps what it was sent before');
  });

  it('show on the Home with their health, and which one is used unless another is chosen', async () => {
    const house = await startTwo();
    const { slack, other } = house;
    await slack.openHome();
    await slack.until(() => slack.home());
    expect(textOf(slack.home()?.definition)).toContain('*Tropitech* (127.0.0.1');
    await chooseInbox(slack, 'm1bot');
    await slack.command({ text: jane });
    await slack.until(() => other.find('919876543210'));
  });
});

describe('the inbox of a review', () => {
  const two = 'Jane Doe +91 98765 43210, Ravi Rao +91 98765 43211';
  const review = 'contact_review';

  it('keeps a review open when its only inbox was replaced, and sends no one to the new one unasked', async () => {
    const house = await startTwo({ IMPORT_DESTINATIONS: 'm1bot' });
    const { slack, inbox, other } = house;
    await slack.command({ text: two });
    await untilModal(house, review);
    await house.restart({ IMPORT_DESTINATIONS: 'tropitech' });
    const { closed, trouble } = await slack.submit();
    expect({ closed, trouble }).toEqual({ closed: false, trouble: null });
    expect(textOf(slack.modal()?.definition)).toContain('“m1bot” is no longer set up');
    expect(textOf(slack.modal()?.definition)).toContain('They go to the *Tropitech* inbox');
    expect(inbox.requests.length + other.requests.length).toBe(0);
    expect((await slack.submit()).closed).toBe(true);
    await slack.until(() => inbox.contacts().length === 2);
    expect(other.requests).toHaveLength(0);
  });

  it('says at the next press in a review that its inbox was replaced', async () => {
    const house = await startTwo({ IMPORT_DESTINATIONS: 'm1bot' });
    const { slack } = house;
    await slack.command({ text: two });
    await untilModal(house, review);
    await house.restart({ IMPORT_DESTINATIONS: 'tropitech' });
    await slack.type('row_1', []);
    await slack.until(() => submitLabel(house) === 'Add 1 contact');
    expect(textOf(slack.modal()?.definition)).toContain('“m1bot” is no longer set up');
  });

  it('asks for the inbox of a review when several replaced the only one', async () => {
    const house = await startTwo({ IMPORT_DESTINATIONS: 'm1bot' });
    const { slack, inbox } = house;
    await slack.command({ text: two });
    await untilModal(house, review);
    await house.restart({ IMPORT_DESTINATIONS: 'tropitech,ekochat', IMPORT_EKOCHAT_TOKEN: 'another' });
    expect((await slack.submit()).closed).toBe(false);
    expect((await slack.submit()).errors).toHaveProperty('destination_2');
    await slack.type('destination_2', 'tropitech');
    await slack.until(() => !textOf(slack.modal()?.definition).includes('no longer set up'));
    expect((await slack.submit()).closed).toBe(true);
    await slack.until(() => inbox.contacts().length === 2);
  });

  it('asks again for the inbox of a review when the chosen one is gone', async () => {
    const house = await startTwo();
    const { slack, inbox, other } = house;
    await slack.command({ text: two });
    await untilModal(house, review);
    await slack.type('destination', 'm1bot');
    await house.restart({ IMPORT_DESTINATIONS: 'tropitech' });
    expect((await slack.submit()).closed).toBe(false);
    expect((await slack.submit()).closed).toBe(true);
    await slack.until(() => inbox.contacts().length === 2);
    expect(other.requests).toHaveLength(0);
  });

  it('still takes what was for the only one, when others came beside it', async () => {
    const house = await startTwo({ IMPORT_DESTINATIONS: 'm1bot' });
    const { slack, inbox, other } = house;
    await slack.command({ text: two });
    await untilModal(house, review);
    await house.restart({ IMPORT_DESTINATIONS: 'tropitech,m1bot' });
    expect((await slack.submit()).closed).toBe(true);
    await slack.until(() => other.contacts().length === 2);
    expect(inbox.requests).toHaveLength(0);
  });
});

describe('the end of a token', () => {
  const day = 86_400_000;
  const token = (endsAt: number) =>
    `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(JSON.stringify({ exp: Math.floor(endsAt / 1000) })).toString('base64url')}.sig`;

  it('announces the end of a token a week before, in status and log, without the token', async () => {
    const soon = token(Date.now() + 3 * day);
    const { slack, logged } = await startTwo({ IMPORT_M1BOT_TOKEN: soon });
    const { text } = await slack.command({ text: 'status' });
    expect(text).toContain('replace it');
    expect(logged().match(/token expires within a week/g)).toHaveLength(1);
    expect(logged() + text).not.toContain(soon);
    expect(logged() + text).not.toContain('other-token');
  });

  it('says nothing about a token’s end while it is far off', async () => {
    const { slack, logged } = await startTwo({ IMPORT_M1BOT_TOKEN: token(Date.now() + 30 * day) });
    expect((await slack.command({ text: 'status' })).text).not.toContain('replace it');
    expect(logged()).not.toContain('token ends');
  });
});

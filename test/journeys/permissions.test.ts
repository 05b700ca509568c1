import { describe, expect, it } from 'vitest';
import {
  ada,
  grace,
  guest,
  leads,
  leaver,
  sales,
  stranger,
  visitor,
} from '../../src/sandbox/slack/people.ts';
import { startHouse, textOf, type House } from '../support/house.ts';

const jane = 'Jane Doe +91 98765 43210';
const whoMay: Record<string, string> = { ADMIN_CONTACT: grace.id };

async function fillForm({ slack }: House, userId = ada.id): Promise<void> {
  await slack.until(() => slack.modal(userId));
  await slack.type('name', 'Jane Doe', { userId });
  await slack.type('phone', '+91 98765 43210', { userId });
}

describe('who may add', () => {
  it.each([
    { who: 'a guest', userId: guest.id, says: 'Guests can’t' },
    { who: 'a guest of one channel', userId: visitor.id, says: 'Guests can’t' },
    { who: 'somebody of another organisation', userId: stranger.id, says: 'other organisations' },
    { who: 'somebody who left', userId: leaver.id, says: 'deactivated' },
  ])('refuses $who at every door and says who can help', async ({ userId, says }) => {
    const { slack, inbox } = await startHouse(whoMay);
    const reply = await slack.command({ text: jane, userId });
    expect(reply.text).toContain(says);
    expect(reply.text).toContain(`Ask <@${grace.id}>`);
    expect((await slack.command({ text: 'status', userId })).text).toContain(says);

    await slack.shortcut('add_contact', { userId });
    await slack.until(() => slack.modal(userId));
    expect(textOf(slack.modal(userId)?.definition)).toContain(says);
    await slack.close({ userId, all: true });

    const message = slack.say({ text: jane });
    await slack.messageShortcut('add_contact_from_message', message, { userId });
    const answer = await slack.until(() => slack.ephemerals(userId).at(-1));
    expect(textOf(answer)).toContain(says);
    expect(slack.modal(userId)).toBeUndefined();
    expect(inbox.requests).toHaveLength(0);
  });

  it('admits a guest whose name is on the list, and guests where they are allowed', async () => {
    const named = await startHouse({ ALLOWED_USERS: `${ada.id},${guest.id}` });
    await named.slack.command({ text: jane, userId: guest.id });
    const open = await startHouse({ ALLOW_GUESTS: 'true' });
    await open.slack.command({ text: jane, userId: visitor.id });
    for (const { inbox } of [named, open]) {
      expect(await inbox.until(() => inbox.find('919876543210'))).toMatchObject({ name: 'Jane Doe' });
    }
  });

  it('admits named people and members of named groups only', async () => {
    const { slack, inbox } = await startHouse({ ALLOWED_USER_GROUPS: 'S0SALES001' });
    expect((await slack.command({ text: jane, userId: ada.id })).text).toContain('have permission to add');
    await slack.command({ text: jane, userId: grace.id });
    await slack.until(() => inbox.find('919876543210'));
  });

  it('refuses in a channel that is not named, and skips that rule for the global shortcut', async () => {
    const house = await startHouse({ ALLOWED_CHANNELS: leads });
    const { slack, inbox } = house;
    expect((await slack.command({ text: jane, channelId: sales })).text).toContain('t be added from this');
    expect((await slack.command({ text: 'status', channelId: leads })).text).toContain('Tropitech');
    await slack.shortcut('add_contact');
    await fillForm(house);
    expect((await slack.submit()).closed).toBe(true);
    await slack.until(() => inbox.find('919876543210'));
  });

  it('shuts the door with a sentence while Slack cannot be asked', async () => {
    const { slack, inbox } = await startHouse();
    slack.fault('users.info', { kind: 'hang' }, 9);
    const reply = await slack.command({ text: jane });
    expect(reply.error).toBeNull();
    expect(reply.text).toContain('check your permission with Slack');
    expect(reply.waitedMs).toBeLessThan(3_000);
    expect(inbox.requests).toHaveLength(0);
  });
});

describe('a view that was opened before the right was taken away', () => {
  it('keeps what was typed when the form is sent, says why and saves nothing', async () => {
    const house = await startHouse(whoMay);
    const { slack, inbox } = house;
    await slack.command({ text: '' });
    await fillForm(house);
    await house.restart({ ALLOWED_USERS: grace.id });
    const { errors, closed } = await slack.submit();
    expect(closed).toBe(false);
    expect(Object.values(errors).join()).toContain('have permission to add');
    expect(Object.values(errors).join()).toContain('your admin');
    expect(slack.modal()?.values).toMatchObject({ name: { value: { value: 'Jane Doe' } } });
    expect(inbox.requests).toHaveLength(0);
  });

  it('judges a view by the channel it was opened in', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    await slack.command({ text: '', channelId: sales });
    await fillForm(house);
    await house.restart({ ALLOWED_CHANNELS: leads });
    const { errors } = await slack.submit();
    expect(Object.values(errors).join()).toContain('t be added from this channel');
    expect(inbox.requests).toHaveLength(0);
  });

  it('offers no suggestions and draws no line any more', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    await slack.command({ text: 'Jane Doe +91 98765 43210 #secret-tag' });
    await slack.until(() => inbox.contacts().length === 1);
    await slack.command({ text: '' });
    await slack.until(() => slack.modal());
    await house.restart({ ALLOWED_USERS: grace.id });
    expect(await slack.suggest('tags', '')).toEqual([]);
    const reply = await slack.type('phone', '+91 98765 43210');
    expect(reply).toMatchObject({ status: 200, error: null });
    expect(slack.modals()).toHaveLength(1);
    expect(textOf(slack.modal()?.definition)).not.toContain('Will be saved');
  });

  it('refuses the buttons of a card and of the Home', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    inbox.refuse('919876543210', 'opted out');
    await slack.command({ text: jane });
    const card = await slack.until(() => slack.ephemerals().at(-1));
    await slack.openHome();
    const home = await slack.until(() => slack.home());
    await house.restart({ ALLOWED_USERS: grace.id });
    const before = inbox.requests.length;
    for (const button of ['edit_contact', 'retry_delivery']) {
      await slack.press(button, { in: card });
      await slack.until(() => textOf(slack.ephemerals().at(-1)).includes('have permission to add'));
      await slack.press(button, { in: home });
      await slack.until(() => textOf(slack.modal()?.definition).includes('have permission to add'));
      await slack.close({ all: true });
    }
    await slack.until(() => !textOf(slack.home()?.definition).includes('Jane'));
    expect(textOf(slack.home()?.definition)).toContain('have permission to add');
    expect(inbox.requests).toHaveLength(before);
  });
});

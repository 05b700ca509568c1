import { describe, expect, it } from 'vitest';
import { readShared } from '../../src/intake/read-shared.ts';
import { ada, sales, team } from '../../src/sandbox/slack/people.ts';
import { startHouse, textOf } from '../support/house.ts';

describe('/addcontact', () => {
  it('saves a complete line at once and answers with a card', async () => {
    const { slack, inbox } = await startHouse();
    const reply = await slack.command({ text: 'Jane Doe +91 98765 43210 jane@x.com #vip city=Pune' });
    expect(reply).toMatchObject({ status: 200, error: null, text: '' });

    const card = await slack.until(() => slack.ephemerals().at(-1));
    expect(textOf(card)).toContain('Jane Doe');
    expect(textOf(card)).toContain('+91 98765 43210');
    expect(textOf(card)).toContain('India');
    expect(textOf(card)).toContain('#vip');
    expect(textOf(card)).toContain('Tropitech');

    expect(inbox.contacts()).toEqual([
      expect.objectContaining({
        name: 'Jane Doe',
        prefix: '91',
        number: '9876543210',
        email: 'jane@x.com',
        tags: ['vip'],
        attributes: [{ key: 'city', value: 'Pune' }],
      }),
    ]);
  });

  it('sends a workbook and a CSV to fill in on “template”, both of which it reads', async () => {
    const { slack } = await startHouse();
    const reply = await slack.command({ text: 'template' });
    expect(reply.text).toContain('is on its way to your messages with addcontact');
    const given = await slack.until(() => {
      const files = slack.directMessages().flatMap((message) => message.files);
      return files.length === 2 && files;
    });
    for (const id of given || []) {
      const file = slack.world.files.get(id);
      const read = readShared({ bytes: file?.bytes ?? Buffer.from(''), filename: file?.name ?? null }, null);
      expect(read.drafts).toMatchObject([
        { name: 'Jane Doe', phones: [{ raw: '+91 98765 43210' }], country: 'IN', tags: ['vip', 'fair'] },
      ]);
    }
  });

  it('says so when Slack does not take the template', async () => {
    const { slack } = await startHouse();
    slack.fault('files.getUploadURLExternal', { kind: 'error', error: 'access_denied' }, 9);
    await slack.command({ text: 'template' });
    const note = await slack.until(() => slack.ephemerals()[1]);
    expect(textOf(note)).toContain('Slack didn’t take the spreadsheet');
  });

  it('opens the empty form without text', async () => {
    const { slack } = await startHouse();
    await slack.command({ text: '' });
    const modal = await slack.until(() => slack.modal());
    expect(modal?.definition).toMatchObject({ callback_id: 'contact_form' });
  });

  it('treats a missing text as an empty one', async () => {
    const { slack } = await startHouse();
    const fields = { command: '/addcontact', trigger_id: '1.2.3', team_id: team.id, user_id: ada.id };
    const body = new URLSearchParams(fields).toString();
    const reply = await slack.deliver({
      kind: 'command',
      contentType: 'application/x-www-form-urlencoded',
      body,
    });
    expect(reply).toMatchObject({ status: 200, error: null, text: '' });
  });

  it('opens the form filled with what was understood when something is missing', async () => {
    const { slack, inbox } = await startHouse();
    await slack.command({ text: 'Jane Doe 98765 43210 #vip' });
    const modal = await slack.until(() => slack.modal());
    expect(textOf(modal?.definition)).toContain('Almost done');
    const values = JSON.stringify(modal?.definition);
    expect(values).toContain('"initial_value":"Jane Doe"');
    expect(values).toContain('98765 43210');
    expect(values).toContain('"value":"vip"');
    expect(inbox.requests).toHaveLength(0);
  });

  it('reads numbers without a calling code in the configured country', async () => {
    const { slack, inbox } = await startHouse({ DEFAULT_COUNTRY: 'IN' });
    await slack.command({ text: 'Jane Doe 98765 43210' });
    await inbox.until(() => inbox.find('919876543210'));
    expect(inbox.find('919876543210')).toMatchObject({ name: 'Jane Doe' });
  });

  it('opens the form with the correction for a number that is probably meant otherwise', async () => {
    const { slack, inbox } = await startHouse();
    await slack.command({ text: 'Juan Pérez +54 11 2345 6789' });
    await slack.until(() => slack.modal());
    await slack.press('take_suggestion');
    await slack.until(() => JSON.stringify(slack.modal()?.definition).includes('phone_2'));
    await slack.submit();
    await inbox.until(() => inbox.contacts().length === 1);
    expect(inbox.contacts()[0]).toMatchObject({ prefix: '54', number: '91123456789' });
  });

  it('explains itself on help and on words it does not know', async () => {
    const { slack } = await startHouse();
    expect((await slack.command({ text: 'help' })).text).toContain('/addcontact Jane Doe');
    expect((await slack.command({ text: '', command: '/oldcontact' })).text).toContain(
      '/addcontact Jane Doe',
    );
  });

  it('shows where contacts go and how many wait on status', async () => {
    const { slack } = await startHouse();
    const { text } = await slack.command({ text: 'status' });
    expect(text).toContain('Tropitech');
    expect(text).toContain('127.0.0.1');
    expect(text).toContain('0 waiting');
  });

  it('takes the same command sent twice for one', async () => {
    const { slack, inbox } = await startHouse();
    const parcel = {
      kind: 'command',
      contentType: 'application/x-www-form-urlencoded',
      body: new URLSearchParams({
        command: '/addcontact',
        text: 'Jane Doe +91 98765 43210',
        trigger_id: '1.2.same',
        team_id: team.id,
        user_id: ada.id,
        channel_id: sales,
        response_url: '',
      }).toString(),
    };
    const replies = [await slack.deliver(parcel), await slack.deliver(parcel)];
    expect(replies.map(({ status }) => status)).toEqual([200, 200]);
    await slack.command({ text: 'Ravi Rao +91 98765 43211' });
    await inbox.until(() => inbox.find('919876543210') && inbox.find('919876543211'));
    expect(inbox.find('919876543210')).toMatchObject({ times: 1 });
  });

  it('tells the person once more when what was kept safe has arrived', async () => {
    const { slack, inbox } = await startHouse();
    inbox.fault({ kind: 'outage' });
    await slack.command({ text: 'Jane Doe +91 98765 43210' });
    const kept = await slack.until(() => slack.ephemerals().at(-1));
    expect(textOf(kept)).toContain('kept safe');
    inbox.heal();
    await slack.until(() => slack.ephemerals().length === 2);
    expect(textOf(slack.ephemerals().at(-1))).toContain('*Jane Doe* is in the *Tropitech* inbox');
    expect(inbox.contacts()).toHaveLength(1);
  });

  it("gives the API's own reason when it refuses", async () => {
    const { slack, inbox } = await startHouse();
    inbox.refuse('919876543210', 'This number has opted out');
    await slack.command({ text: 'Jane Doe +91 98765 43210' });
    const card = await slack.until(() => slack.ephemerals().at(-1));
    expect(textOf(card)).toContain('This number has opted out');
    expect(textOf(card)).toContain('Edit');
  });

  it('answers directly when the place that was asked from is spent', async () => {
    const { slack, inbox } = await startHouse();
    const reply = await slack.deliver({
      kind: 'command',
      contentType: 'application/x-www-form-urlencoded',
      body: new URLSearchParams({
        command: '/addcontact',
        text: 'Jane Doe +91 98765 43210',
        trigger_id: '1.2.spent',
        team_id: team.id,
        user_id: ada.id,
        channel_id: sales,
        response_url: `${slack.origin}/response/gone`,
      }).toString(),
    });
    expect(reply.status).toBe(200);
    const card = await slack.until(() => slack.directMessages().at(-1));
    expect(textOf(card)).toContain('Jane Doe');
    expect(inbox.contacts()).toHaveLength(1);
  });

  it('offers a button when the trigger ended before the form could open', async () => {
    const { slack } = await startHouse();
    slack.fault('views.open', { kind: 'error', error: 'expired_trigger_id' }, 1);
    await slack.command({ text: 'Jane Doe 98765 43210' });
    await slack.until(() => slack.ephemerals().at(-1));
    expect(slack.modal()).toBeUndefined();
    await slack.press('open_form');
    const modal = await slack.until(() => slack.modal());
    expect(JSON.stringify(modal?.definition)).toContain('"initial_value":"Jane Doe"');
  });
});

import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { runForget } from '../../src/cli/forget.ts';
import { grace } from '../../src/sandbox/slack/people.ts';
import { openStore } from '../../src/store/database.ts';
import { anEnvironment, anOutput } from '../support/cli-house.ts';
import { startHouse } from '../support/house.ts';
import { aCard, addFromFiles, aSheet, draw, submitLabel, untilModal } from '../support/review-acts.ts';

const five = ['Jane Doe', 'Ravi Rao', 'Ana Ruiz', 'Tom Fox', 'Lea Kuhn']
  .map((name, index) => aCard(name, `+91 98765 4321${index}`))
  .join('');

const review = 'contact_review';

describe('a review of several contacts', () => {
  it('shows the people on five cards, and adds all with one press', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    await addFromFiles(house, [{ name: 'team.vcf', bytes: five }]);
    const { definition } = await untilModal(house, review);
    expect(draw(definition)).toContain('5 ready');
    expect(draw(definition)).toContain('☑ *Ana Ruiz*\n+91 98765 43212 · India · mobile');
    expect(submitLabel(house)).toBe('Add 5 contacts');
    expect((await slack.submit()).closed).toBe(true);
    await inbox.until(() => inbox.contacts().length === 5);
    const told = await slack.until(() => slack.directMessages().find(({ text }) => text.includes('are in')));
    expect(draw(told)).toContain('*5 contacts* are in the *Tropitech* inbox');
    expect(slack.directMessages()).toHaveLength(1);
  });

  it('leaves out unselected people, and counts the rest', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    await addFromFiles(house, [{ name: 'team.vcf', bytes: five }]);
    await untilModal(house, review);
    await slack.type('row_1', []);
    await slack.until(() => submitLabel(house) === 'Add 4 contacts');
    expect(draw(slack.modal()?.definition)).toContain('4 ready · 1 not selected');
    await slack.submit();
    await inbox.until(() => inbox.contacts().length === 4);
    expect(inbox.find('919876543211')).toBeUndefined();
  });

  it('keeps the review open when no one is selected', async () => {
    const house = await startHouse();
    const { slack } = house;
    await addFromFiles(house, [
      { name: 'team.vcf', bytes: aCard('A', '+919876543210') + aCard('B', '+919876543211') },
    ]);
    await untilModal(house, review);
    await slack.type('row_0', []);
    await slack.type('row_1', []);
    const { errors, closed } = await slack.submit();
    expect(closed).toBe(false);
    expect(errors).toEqual({ tags: 'Select at least one person.' });
  });

  it('lets a row be edited: the form lies over the page, and the page shows what was changed', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    const bytes = aCard('Jane', '12') + aCard('Ravi', '+919876543211');
    await addFromFiles(house, [{ name: 'team.vcf', bytes }]);
    const page = await untilModal(house, review);
    expect(draw(page.definition)).toContain('1 ready · 1 to fix');
    await slack.press('Edit');
    const form = await untilModal(house, 'contact_form');
    expect(slack.modals()).toHaveLength(2);
    expect(draw(form.definition)).toContain('[[ Done ]]');
    expect((await slack.submit()).errors).toHaveProperty('phone');
    await slack.type('name', 'Jane Doe');
    await slack.type('phone', '+91 98765 43210');
    expect((await slack.submit()).closed).toBe(true);
    await slack.until(() => draw(slack.modal()?.definition).includes('☑ *Jane Doe*\n+91 98765 43210'));
    expect(slack.modals()).toHaveLength(1);
    await slack.submit();
    await inbox.until(() => inbox.contacts().length === 2);
    expect(inbox.find('919876543210')).toMatchObject({ name: 'Jane Doe' });
  });

  it('keeps an edit an edit of its row when the form could only be opened by a button', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    const bytes = aCard('Jane', '12') + aCard('Ravi', '+919876543211');
    const message = await addFromFiles(house, [{ name: 'team.vcf', bytes }]);
    await untilModal(house, review);
    slack.fault('views.push', { kind: 'error', error: 'expired_trigger_id' }, 1);
    await slack.press('Edit');
    await slack.until(() => draw(slack.directMessages().at(-1)).includes('[Open form]'));
    await slack.close({ all: true });
    await slack.press('open_form');
    const form = await untilModal(house, 'contact_form');
    expect(draw(form.definition)).toContain('[[ Done ]]');
    await slack.type('phone', '+91 98765 43210');
    expect((await slack.submit()).closed).toBe(true);
    await slack.messageShortcut('add_contact_from_message', message);
    await untilModal(house, review);
    expect(draw(slack.modal()?.definition)).toContain('2 ready');
    expect(inbox.requests).toHaveLength(0);
  });

  it('puts the mobile first where a person has several numbers, and lets another one be chosen', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    const bytes = aCard('Jane', '+44 20 7946 0958', '+91 98765 43210') + aCard('Ravi', '+919876543211');
    await addFromFiles(house, [{ name: 'team.vcf', bytes }]);
    await untilModal(house, review);
    expect(draw(slack.modal()?.definition)).toContain(
      '☑ *Jane*  <+91 98765 43210 ▾ +91 98765 43210 | +44 20 7946 0958>\nIndia · mobile',
    );
    await slack.type('review_number', '+44 20 7946 0958');
    await slack.until(() => draw(slack.modal()?.definition).includes('United Kingdom · landline'));
    await slack.submit();
    await inbox.until(() => inbox.find('442079460958'));
    expect(inbox.find('919876543210')).toBeUndefined();
  });

  it('finds duplicates across spellings, and adds the person once', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    const bytes =
      aCard('Maria', '+52 1 55 1234 5678') +
      aCard('M. López', '+52 55 1234 5678') +
      aCard('Ravi', '+919876543211');
    await addFromFiles(house, [{ name: 'team.vcf', bytes }]);
    const { definition } = await untilModal(house, review);
    expect(draw(definition)).toContain('1 duplicate');
    expect(draw(definition)).toContain('☐ *M. López*');
    expect(draw(definition)).toContain('Same number as Maria (row 1).');
    await slack.submit();
    await inbox.until(() => inbox.contacts().length === 2);
    expect(inbox.find('525512345678')).toMatchObject({ name: 'Maria', times: 1 });
    await slack.until(() =>
      slack.directMessages().some(({ text }) => text.includes('1 was left out because it wasn’t selected.')),
    );
  });

  it('reads numbers without a country code once their country is named', async () => {
    const house = await startHouse();
    const { slack } = house;
    const bytes = aCard('Jane', '98765 43210') + aCard('Ravi', '98765 43211');
    await addFromFiles(house, [{ name: 'team.vcf', bytes }]);
    const { definition } = await untilModal(house, review);
    expect(draw(definition)).toContain('2 to fix');
    await slack.type('country', 'india');
    await slack.until(() => submitLabel(house) === 'Add 2 contacts');
  });

  it('gives everyone the tags chosen for all', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    const bytes = 'Name,Phone,Tags\nJane,+919876543210,vip\nRavi,+919876543211,\n';
    await addFromFiles(house, [{ name: 'leads.csv', bytes }]);
    await untilModal(house, review);
    await slack.type('tags', ['fair']);
    await slack.submit();
    await inbox.until(() => inbox.contacts().length === 2);
    expect(inbox.find('919876543210')).toMatchObject({ tags: ['vip', 'fair'] });
    expect(inbox.find('919876543211')).toMatchObject({ tags: ['fair'] });
  });

  it('loses nothing when it is closed: the message it leaves and the shortcut both open it as it was', async () => {
    const house = await startHouse();
    const { slack } = house;
    const message = await addFromFiles(house, [{ name: 'team.vcf', bytes: five }]);
    await untilModal(house, review);
    await slack.type('row_1', []);
    await slack.until(() => submitLabel(house) === 'Add 4 contacts');
    await slack.close();
    const note = await slack.until(() => slack.ephemerals().at(-1));
    expect(draw(note)).toContain('*team.vcf*: 5 people not added yet.');
    await slack.press('open_review');
    await slack.until(() => submitLabel(house) === 'Add 4 contacts');
    await slack.until(() => slack.ephemerals().length === 0);
    await slack.close();
    await slack.until(() => slack.ephemerals().length === 1);
    await house.restart();
    await slack.messageShortcut('add_contact_from_message', message);
    await slack.until(() => submitLabel(house) === 'Add 4 contacts');
  });

  it('ends with Discard, and its message says that no one was added', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    const message = await addFromFiles(house, [{ name: 'team.vcf', bytes: five }]);
    await untilModal(house, review);
    await slack.close();
    await slack.until(() => slack.ephemerals().length === 1);
    await slack.press('Discard');
    await slack.until(() => draw(slack.ephemerals().at(-1)).includes('discarded. Nothing was added.'));
    expect(slack.ephemerals()).toHaveLength(1);
    await slack.messageShortcut('add_contact_from_message', message);
    await slack.until(() => submitLabel(house) === 'Add 5 contacts');
    expect(inbox.requests).toHaveLength(0);
  });

  it('offers a known correction of a number as a button, also where the row cannot be added', async () => {
    const house = await startHouse();
    const { slack } = house;
    const bytes = aCard('Sofía', '54 9 11 2345-6789') + aCard('Ravi', '+919876543211');
    await addFromFiles(house, [{ name: 'team.vcf', bytes }]);
    const { definition } = await untilModal(house, review);
    expect(draw(definition)).toContain('Not added · *Sofía*');
    await slack.press('Use +54 9 11 2345 6789');
    await slack.until(() => submitLabel(house) === 'Add 2 contacts');
    expect(draw(slack.modal()?.definition)).not.toContain('Not added');
  });

  it('shows a review to its owner alone', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    await addFromFiles(house, [{ name: 'team.vcf', bytes: five }]);
    const view = await untilModal(house, review);
    const reply = await slack.deliver({
      kind: 'view_submission',
      contentType: 'application/x-www-form-urlencoded',
      body: new URLSearchParams({
        payload: JSON.stringify({
          type: 'view_submission',
          team: { id: 'T0ACME0001' },
          user: { id: grace.id, team_id: 'T0ACME0001' },
          view: { ...view.definition, id: view.id, state: { values: view.values } },
        }),
      }).toString(),
    });
    expect(reply.text).toContain('This review has expired');
    expect(inbox.requests).toHaveLength(0);
  });

  it('ends when someone in it is forgotten, and never comes back', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    await addFromFiles(house, [{ name: 'team.vcf', bytes: five }]);
    await untilModal(house, review);
    const output = anOutput();
    const env = anEnvironment({ DATA_DIR: house.dataDir, DATA_KEY: undefined });
    expect(await runForget(['--phone', '+919876543212'], env, output)).toBe(0);
    expect(output.said()).toContain('1 review that named it ended.');
    await slack.submit();
    expect(draw(slack.modal()?.definition)).toContain('This review has expired');
    expect(await runForget(['--phone', '+919876543212'], env, anOutput())).toBe(0);
    expect(inbox.requests).toHaveLength(0);
  });

  it('opens a review for several people in one command', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    await slack.command({ text: 'Jane Doe +91 98765 43210, Ravi Rao +91 98765 43211' });
    const { definition } = await untilModal(house, review);
    expect(draw(definition)).toContain('*From what you typed*');
    await slack.submit();
    await inbox.until(() => inbox.contacts().length === 2);
    expect(inbox.contacts().map(({ name }) => name)).toEqual(['Jane Doe', 'Ravi Rao']);
  });

  it('says in place of the loading view that it cannot be opened, with the reference the log has', async () => {
    const house = await startHouse();
    const { slack, dataDir } = house;
    const bytes = 'Name,Alpha,Beta\nJane,9876543210,9123456780\nRavi,9876543211,9123456781\n';
    const message = await addFromFiles(house, [{ name: 'leads.csv', bytes }]);
    await untilModal(house, 'contact_columns');
    const { db, close } = await openStore({ kind: 'sqlite', dataDir });
    await sql.raw('alter table batches rename to away').execute(db);
    await slack.type('column_0_2', 'Phone');
    await slack.submit();
    await slack.until(() => draw(slack.modal()?.definition).includes('Something went wrong'));
    const [, reference] = /reference: ([2-9A-Z]{12})/.exec(draw(slack.modal()?.definition)) ?? [];
    await expect.poll(() => house.logged()).toContain(`"reference":"${reference}"`);
    await slack.close();
    await sql.raw('alter table away rename to batches').execute(db);
    await close();
    await slack.messageShortcut('add_contact_from_message', message);
    await untilModal(house, 'contact_columns');
  });

  it('pages through 2,500 rows of a sheet and confirms them within the time Slack gives', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    await addFromFiles(house, [{ name: 'leads.csv', bytes: aSheet(2500) }]);
    const { definition } = await untilModal(house, review);
    expect(JSON.stringify(definition).length).toBeLessThan(50_000);
    expect(draw(definition)).toContain('1–20 of 2,500');
    await slack.press('›');
    await slack.until(() => draw(slack.modal()?.definition).includes('<21–40 of 2,500 ▾'));
    await slack.type('review_page', '1,981–2,000 of 2,500');
    await slack.until(() => draw(slack.modal()?.definition).includes('<1,981–2,000 of 2,500 ▾'));
    const { reply, closed } = await slack.submit();
    expect(closed).toBe(true);
    expect(reply?.waitedMs).toBeLessThan(3000);
    await inbox.until(() => inbox.contacts().length === 2500, 30_000);
    await slack.until(
      () => slack.directMessages().some(({ text }) => text.includes('2,500 contacts are in')),
      20_000,
    );
    expect(inbox.tally()).toEqual({ overlaps: 0, repeats: 0 });
    expect(slack.directMessages()).toHaveLength(1);
  });
});

import { describe, expect, it } from 'vitest';
import { startHouse, type House } from '../support/house.ts';
import { aCard, addFromFiles, aSheet, draw, untilModal } from '../support/review-acts.ts';

const review = 'contact_review';
const three = 'Lead,Mobile,Owner’s note\nJane,+919876543210,=1+1\nRavi,+919876543211,hot\nAna,12,cold\n';

/** The text of the message that shows the progress. */
const told = (house: House) => draw(house.slack.directMessages()[0]);

async function confirm(house: House, bytes: string): Promise<void> {
  await addFromFiles(house, [{ name: 'leads.csv', bytes }]);
  await untilModal(house, review);
  await house.slack.submit();
}

describe('what becomes of a confirmed review', () => {
  it('says while the inbox is away that everything is kept safe, and changes the same message when it has arrived', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    inbox.fault({ kind: 'outage' });
    await confirm(house, aSheet(30));
    await slack.until(() => told(house).includes('kept safe'));
    expect(told(house)).toContain('*0 of 30 contacts*');
    inbox.heal();
    await slack.until(() => told(house).includes('*30 contacts* are in'));
    expect(slack.directMessages()).toHaveLength(1);
    expect(slack.ephemerals().map(({ text }) => text)).toEqual([
      'Adding 30 contacts. Progress is in your messages with addcontact.',
    ]);
  });

  it('counts outcomes, names who was refused, and gives the rest back as the sheet it came in', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    inbox.refuse('919876543211', 'This number has opted out');
    await confirm(house, three);
    const file = await slack.until(() => slack.directMessages()[1]);
    expect(told(house)).toContain('*1 of 2 contacts* is in the *Tropitech* inbox');
    expect(told(house)).toContain('Ravi +91 98765 43211: “This number has opted out”');
    expect(told(house)).toContain('*1 was skipped*');
    const csv = slack.world.files.get(file.files[0] ?? '');
    expect(csv?.name).toBe('leads.refused.csv');
    const [header, ravi, ana] = csv?.bytes.toString('utf8').split('\r\n') ?? [];
    expect(header).toBe('\uFEFFLead,Mobile,Owner’s note,Reason');
    expect(ravi).toBe("Ravi,'+919876543211,hot,This number has opted out");
    expect(ana).toBe('Ana,12,cold,Too short. Is a digit missing?');
  });

  it('retries the refused with one press, in the same message', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    inbox.refuse('919876543211', 'This number has opted out');
    await confirm(house, three);
    await slack.until(() => told(house).includes('[Retry 1 refused contact]'));
    await slack.until(() => slack.directMessages().length === 2);
    inbox.allow('919876543211');
    await slack.press('retry_refused');
    await slack.until(() => told(house).includes('*2 contacts* are in'));
    expect(inbox.find('919876543210')).toMatchObject({ times: 1 });
    await slack.until(() => slack.directMessages().length === 3);
    expect(told(house)).not.toContain('Retry');
  });

  it('says that nothing can be sent to an inbox that is gone, and retries no one', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    inbox.refuse('919876543211', 'This number has opted out');
    await confirm(house, three);
    await slack.until(() => slack.directMessages().length === 2);
    await house.restart({ IMPORT_PLATFORM: 'm1bot' });
    const before = inbox.requests.length;
    await slack.press('retry_refused');
    await slack.until(() => slack.directMessages().length === 3);
    expect(draw(slack.directMessages()[2])).toContain('“tropitech” is no longer set up here');
    expect(told(house)).toContain('[Retry 1 refused contact]');
    expect(inbox.requests).toHaveLength(before);
  });

  it('says that contacts for an inbox that is gone keep waiting', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    inbox.fault({ kind: 'outage' });
    await confirm(house, aSheet(3));
    await slack.until(() => told(house).includes('kept safe and will be sent automatically'));
    await house.restart({ IMPORT_PLATFORM: 'm1bot' });
    await slack.until(() => told(house).includes('That inbox is no longer set up here'));
    await house.restart();
    inbox.heal();
    await slack.until(() => told(house).includes('*3 contacts* are in'));
    expect(slack.directMessages()).toHaveLength(1);
  });

  it('finishes a batch after a restart in the middle, and tells its outcome once', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    inbox.fault({ kind: 'outage' });
    await confirm(house, aSheet(30));
    await slack.until(() => told(house).includes('*0 of 30 contacts*'));
    await house.stopApp();
    inbox.heal();
    await house.restart();
    await slack.until(() => told(house).includes('*30 contacts* are in'));
    expect(slack.directMessages()).toHaveLength(1);
    expect(inbox.tally()).toEqual({ overlaps: 0, repeats: 0 });
    await house.restart();
    expect(slack.directMessages()).toHaveLength(1);
  });

  it('waits as long as Slack asks when there were too many changes, and then tells the latest', async () => {
    const house = await startHouse();
    const { slack } = house;
    slack.fault('chat.postMessage', { kind: 'rate-limit', retryAfterSeconds: 1 }, 3);
    await confirm(house, aCard('A', '+919876543210') + aCard('B', '+919876543211'));
    await slack.until(() => told(house).includes('*2 contacts* are in'));
    expect(slack.directMessages()).toHaveLength(1);
  });

  it('names the refused in the message when Slack does not take the file', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    inbox.refuse('919876543211', 'This number has opted out');
    slack.fault('files.getUploadURLExternal', { kind: 'error', error: 'missing_scope' }, 9);
    await confirm(house, three);
    await slack.until(() => told(house).includes('couldn’t be uploaded'));
    expect(told(house)).toContain('Ravi +91 98765 43211: “This number has opted out”');
  });

  it('writes no personal data into the log', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    inbox.refuse('919876543211', 'This number has opted out');
    slack.fault('files.getUploadURLExternal', { kind: 'status', status: 500 }, 9);
    await confirm(house, three);
    await slack.until(() => told(house).includes('couldn’t be uploaded'));
    for (const personal of ['Ravi', '9876543211', 'opted out', 'leads.csv']) {
      expect(house.logged()).not.toContain(personal);
    }
  });
});

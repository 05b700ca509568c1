import { describe, expect, it } from 'vitest';
import { boardroom, sales } from '../../src/sandbox/slack/people.ts';
import { textOf, type House } from '../support/house.ts';
import { namedIn, overhear } from '../support/overhear.ts';
import { aCard, addFromFiles, draw, submitLabel, untilModal } from '../support/review-acts.ts';

/** Thirty people: a number read with the country, one refused, one twice, one broken, the others ready. */
const sheet = [
  'Name,Mobile,Email,Company,Tags,Zyxnote',
  'Zyxwvut Local,98765 12300,zyxmail@example.com,Zyxcorp,zyxtag,zyxvalue',
  'Zyxwvut Refused,+91-98765-12301,zyxmail1@example.com,Zyxcorp,zyxtag,zyxvalue',
  'Zyxwvut Twice,(98765) 12300,,,,',
  'Zyxwvut Broken,98765 123,,,,',
  ...Array.from({ length: 26 }, (_, index) => `Zyxwvut ${index},+91987651${2310 + index},,,,`),
  '',
].join('\r\n');

const told = ({ slack }: House) => draw(slack.directMessages()[0]);
const shown = ({ slack }: House) => draw(slack.modal()?.definition);

/** Ticks, pages, filters, edits, closes and opens again, and confirms. */
async function lookThrough(house: House): Promise<void> {
  const { slack } = house;
  await addFromFiles(house, [{ name: 'zyxfile.csv', bytes: sheet }], { text: 'Zyxwvut, from the fair' });
  await untilModal(house, 'contact_review');
  await slack.type('country', 'india');
  await slack.until(() => submitLabel(house) === 'Add 28 contacts');
  await slack.type('row_4', []);
  await slack.until(() => submitLabel(house) === 'Add 27 contacts');
  await slack.press('›');
  await slack.until(() => shown(house).includes('21–30 of 30'));
  await slack.suggest('tags', 'zyxnew');
  await slack.type('tags', ['zyxnew']);
  await slack.type('review_show', 'attention');
  await slack.until(() => !shown(house).includes('21–30'));
  await slack.press('Edit');
  await untilModal(house, 'contact_form');
  await slack.submit();
  await slack.type('name', 'Zyxwvut Mended');
  await slack.type('phone', '098765 12303');
  await slack.type('attributes', 'zyxkey=zyxvalue');
  await slack.submit();
  await slack.until(() => submitLabel(house) === 'Add 28 contacts');
  await slack.close();
  await slack.until(() => slack.ephemerals().at(-1));
  await slack.press('open_review');
  await slack.until(() => submitLabel(house) === 'Add 28 contacts');
  await slack.submit();
}

/** One is refused with a reason that names it; the list comes as a file, and it is tried again. */
async function throughReview(house: House): Promise<void> {
  const { slack, inbox } = house;
  inbox.refuse('919876512301', 'zyxreason: Zyxwvut Refused (+91 98765 12301) has opted out');
  await lookThrough(house);
  await slack.until(() => told(house).includes('zyxreason'));
  await slack.until(() => slack.directMessages()[1]?.files[0]);
  inbox.allow('919876512301');
  await slack.press('retry_refused');
  await slack.until(() => told(house).includes('*28 contacts* are in'));
}

async function throughColumns(house: House): Promise<void> {
  const bytes = 'Name,Zyxone,Zyxtwo\nZyxwvut A,9876512340,9876512341\nZyxwvut B,9876512342,9876512343\n';
  await addFromFiles(house, [{ name: 'zyxfile.csv', bytes }]);
  await untilModal(house, 'contact_columns');
  await house.slack.type('column_0_2', 'Phone');
  await house.slack.submit();
  await untilModal(house, 'contact_review');
  await house.slack.close();
}

const pageOfPeople = Array.from({ length: 20 }, (_, index) => `Zyxwvut +91 98765 124${index + 10}`);

/** Opens it, pages, retries, edits, and changes the settings. */
async function throughHome(house: House): Promise<void> {
  const { slack, inbox } = house;
  const home = () => textOf(slack.home()?.definition);
  inbox.refuse('919876512345', 'zyxreason: Zyxwvut');
  for (const text of pageOfPeople) await slack.command({ text });
  await inbox.until(() => inbox.contacts().length === 28 + pageOfPeople.length);
  await slack.command({ text: 'Zyxwvut Refused +91 98765 12345 zyxmail@example.com #zyxtag note=zyxvalue' });
  await slack.until(() => textOf(slack.ephemerals().at(-1)).includes('zyxreason'));
  await slack.openHome();
  await slack.until(() => home().includes('zyxreason'));
  await slack.until(() => home().includes('Older'));
  await slack.press('Older');
  await slack.until(() => home().includes('21–'));
  await slack.type('default_country', 'India');
  await slack.type('default_destination', 'tropitech');
  inbox.allow('919876512345');
  await slack.press('retry_delivery', inHome(house));
  await inbox.until(() => inbox.find('919876512345'));
  await slack.until(() => !home().includes('zyxreason'));
  await slack.press('edit_contact', inHome(house));
  await slack.until(() => slack.modal());
  await slack.type('name', 'Zyxwvut Edited');
  await slack.submit();
  await slack.press('Add a contact', inHome(house));
  await slack.until(() => slack.modal());
  await slack.close();
}

function inHome({ slack }: House) {
  const home = slack.home();
  return home ? { in: home } : {};
}

async function throughChannel({ slack, inbox }: House): Promise<void> {
  const isPublic = () =>
    slack
      .messages({ channelId: sales })
      .some(({ visibleTo, text }) => visibleTo === null && text.includes('Zyxwvut Told'));
  await slack.command({ text: 'Zyxwvut Told +91 98765 12346 zyxmail@example.com #zyxtag', channelId: sales });
  await inbox.until(() => inbox.find('919876512346'));
  const card = await slack.until(() =>
    slack.ephemerals().find((shown) => textOf(shown).includes('Zyxwvut Told')),
  );
  slack.fault('chat.postMessage', { kind: 'error', error: 'restricted_action' }, 1, { channel: sales });
  await slack.press('tell_channel', { in: card });
  await slack.until(() => textOf(slack.ephemerals().at(-1)).includes('let me post there'));
  await slack.press('tell_channel', { in: card });
  await slack.until(isPublic);
}

const card = aCard('Zyxwvut Card', '+91 98765 12347');

/** Files that cannot be had, in every way there is. */
async function throughDownloads(house: House): Promise<void> {
  const { slack, inbox } = house;
  const file = { name: 'zyxfile.vcf', bytes: card };
  const places = [
    inbox.url,
    `${slack.origin}/zyxnothing`,
    `${slack.origin}/api/files.drop`,
    `${slack.origin}/api/files.broken`,
  ];
  slack.fault('files.drop', { kind: 'drop' }, 9);
  slack.fault('files.broken', { kind: 'status', status: 500 }, 9);
  for (const place of places) {
    const message = slack.share([file]);
    slack.redirectFile(message.files[0] ?? '', place);
    await slack.messageShortcut('add_contact_from_message', message);
    await untilModal(house, 'contact_form');
    await slack.close();
  }
  slack.fault('files.info', { kind: 'status', status: 500 }, 9);
  await addFromFiles(house, [{ ...file, stub: true }]);
  await untilModal(house, 'contact_form');
  await slack.close();
  for (const unreadable of [
    { name: 'zyxfile.xlsx', bytes: 'PK\u0003\u0004' },
    { name: 'zyxfile.csv', bytes: Buffer.alloc(5 * 1024 * 1024 + 1, 'zyx') },
  ]) {
    await addFromFiles(house, [unreadable]);
    await untilModal(house, 'contact_form');
    await slack.close();
  }
}

/** A file that Slack hides is pasted, and uploaded. */
async function throughPasteBox(house: House): Promise<void> {
  const { slack } = house;
  const hidden = { name: 'zyxfile.vcf', bytes: card };
  await addFromFiles(house, [hidden], { channelId: boardroom });
  await untilModal(house, 'contact_form');
  await slack.type('paste', card);
  await slack.submit();
  await slack.until(() => shown(house).includes('{plain_text_input Zyxwvut Card}'));
  await slack.close();
  await addFromFiles(house, [hidden], { channelId: boardroom });
  await untilModal(house, 'contact_form');
  slack.attach('files', [{ name: 'zyxfile.csv', bytes: sheet }]);
  await slack.submit();
  await untilModal(house, 'contact_review');
  await slack.close();
}

const twoInboxes = {
  IMPORT_DESTINATIONS: 'tropitech,m1bot',
  IMPORT_TROPITECH_TOKEN: 'sandbox-import-token',
  IMPORT_M1BOT_TOKEN: 'other',
  IMPORT_M1BOT_URL: 'http://127.0.0.1:9/import',
};

describe('nobody is named in log, metrics or errors', () => {
  it('names no one in log, metrics or errors from a shared sheet to the file of refused rows', async () => {
    const heard = await overhear(async (house) => {
      await throughReview(house);
      await throughColumns(house);
    });
    expect(namedIn(heard)).toEqual([]);
  });

  it('names no one in log, metrics or errors for the Home and for telling the channel', async () => {
    const heard = await overhear(async (house) => {
      await lookThrough(house);
      await house.inbox.until(() => house.inbox.contacts().length === 28);
      await throughHome(house);
      await throughChannel(house);
    }, twoInboxes);
    expect(heard.written).toContain('channel message not posted');
    expect(namedIn(heard)).toEqual([]);
  });

  it('names no one in log, metrics or errors for files that can’t be downloaded and their replacements', async () => {
    const heard = await overhear(async (house) => {
      await throughDownloads(house);
      await throughPasteBox(house);
    });
    expect(heard.written.match(/file not downloaded/g)).toHaveLength(3);
    expect(heard.written).toContain('file not requested');
    expect(namedIn(heard)).toEqual([]);
  });
});

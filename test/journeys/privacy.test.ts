import { expect, it } from 'vitest';
import type { House } from '../support/house.ts';
import { namedIn, overhear } from '../support/overhear.ts';

const phone = '+91 98765 12345';
/** Others of the same beginning: a known number is not renamed unasked. */
const others = {
  refused: '+91 98765 12351',
  later: '+91 98765 12352',
  unknown: '+91 98765 12353',
  reset: '+91 98765 12354',
};

async function throughEveryDoor({ slack, inbox }: House): Promise<void> {
  await slack.command({ text: `Zyxwvut Doe ${phone} zyxmail@example.com #zyxtag note=zyxvalue` });
  await inbox.until(() => inbox.find('919876512345'));
  await slack.until(() => slack.ephemerals().at(-1));
  await slack.press('edit_contact');
  await slack.until(() => slack.modal());
  await slack.type('name', 'Zyxwvut Edited');
  await slack.type('phone', `${phone}6`);
  await slack.submit();
  await slack.close();
  await slack.command({ text: 'Zyxwvut without a number zyxmail@example.com' });
  await slack.until(() => slack.modal());
  await slack.suggest('country', 'Zyxwvut');
  await slack.suggest('tags', 'zyxtag');
  await slack.close();
  const message = slack.say({ text: `Please call Zyxwvut Doe on ${phone}, zyxmail@example.com` });
  await slack.messageShortcut('add_contact_from_message', message);
  await slack.until(() => slack.modal());
  await slack.close();
  const card = `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zyxwvut Card\r\nTEL:${phone}\r\nEND:VCARD\r\n`;
  const shared = slack.share([{ name: 'Zyxwvut.vcf', bytes: Buffer.from(card) }]);
  await slack.messageShortcut('add_contact_from_message', shared);
  await slack.until(() => slack.modal());
  await slack.close({ all: true });
}

async function throughEveryFault(house: House): Promise<void> {
  const { slack, inbox } = house;
  inbox.fault({ kind: 'answer', body: { success: false, message: 'zyxreason about Zyxwvut' } }, 1);
  await slack.command({ text: `Zyxwvut Refused ${others.refused}` });
  await slack.until(() => JSON.stringify(slack.ephemerals()).includes('zyxreason'));
  await slack.press('retry_delivery');
  inbox.fault({ kind: 'status', status: 500, body: `Zyxwvut ${phone}` }, 2);
  await slack.command({ text: `Zyxwvut Later ${others.later}` });
  await inbox.until(() => inbox.find('919876512352')?.name === 'Zyxwvut Later');
  slack.fault('views.open', { kind: 'status', status: 500 }, 4);
  await slack.command({ text: 'Zyxwvut without a form' });
  slack.fault('chat.postMessage', { kind: 'error', error: 'Zyxwvut is not a code' }, 1);
  slack.fault('views.open', { kind: 'error', error: 'expired_trigger_id' }, 1);
  await slack.shortcut('add_contact');
  await slack.deliver({
    kind: 'broken',
    contentType: 'application/x-www-form-urlencoded',
    body: `payload=${encodeURIComponent('{"name":"Zyxwvut')}`,
  });
  await house.restart();
  slack.fault('users.info', { kind: 'error', error: 'token_revoked' }, 1);
  await slack.command({ text: `Zyxwvut Unknown ${others.unknown}` });
  inbox.fault({ kind: 'reset' }, 1);
  await slack.command({ text: `Zyxwvut Reset ${others.reset}` });
  await inbox.until(() => inbox.find('919876512354')?.name === 'Zyxwvut Reset');
}

/** The events that were logged. */
const events = [
  'stored',
  'posted',
  'imported',
  'refused',
  'delivery postponed',
  'retried',
  'told',
  'cannot-ask',
];

it('writes no name, number, address, tag, reason or secret of anybody, whatever goes wrong', async () => {
  const { written, metrics } = await overhear(async (house) => {
    await throughEveryDoor(house);
    await throughEveryFault(house);
  });
  for (const event of events) expect(written).toContain(`"msg":"${event}"`);
  expect(namedIn({ written, metrics })).toEqual([]);
});

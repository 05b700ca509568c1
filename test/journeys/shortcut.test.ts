import { describe, expect, it } from 'vitest';
import { startHouse } from '../support/house.ts';
import { aCard, draw, untilModal } from '../support/review-acts.ts';

const form = 'contact_form';

/** Ada chooses the shortcut on a message that says this. */
async function startOn(said: Parameters<Awaited<ReturnType<typeof startHouse>>['slack']['say']>[0]) {
  const house = await startHouse();
  const message = house.slack.say(said);
  await house.slack.messageShortcut('add_contact_from_message', message);
  return house;
}

describe('the shortcut on a message', () => {
  it('fills the form with the person in the text', async () => {
    const house = await startOn({
      text: 'New lead: Jane Doe <tel:+919876543210|98765 43210>, <mailto:jane@x.com|jane@x.com>',
    });
    const { definition } = await untilModal(house, form);
    expect(draw(definition)).toContain('Name: {plain_text_input Jane Doe}');
    expect(draw(definition)).toContain('{plain_text_input jane@x.com}');
    await house.slack.submit();
    const card = await house.slack.until(() => house.slack.ephemerals().at(-1));
    expect(draw(card)).toContain('*Jane Doe* is in the *Tropitech* inbox');
  });

  it('reads a card that was pasted as text, as Slack links it', async () => {
    const pasted =
      'BEGIN:VCARD\nVERSION:3.0\nFN:Jane Doe\nTEL;TYPE=CELL:<tel:+919876543210|+91 98765 43210>\nEND:VCARD';
    const { definition } = await untilModal(await startOn({ text: pasted }), form);
    expect(draw(definition)).toContain('Name: {plain_text_input Jane Doe}');
  });

  it('reviews several cards pasted into one message', async () => {
    const text = aCard('Jane Doe', '+919876543210') + aCard('Ravi Rao', '+919876543211');
    const { definition } = await untilModal(await startOn({ text }), 'contact_review');
    expect(draw(definition)).toContain('From the message');
    expect(draw(definition)).toContain('☑ *Ravi Rao*\n+91 98765 43211');
  });

  it('reads the text and the files of a forwarded message', async () => {
    const house = await startHouse();
    const { slack } = house;
    const shared = slack.share([{ name: 'jane.vcf', bytes: aCard('Jane Doe', '+919876543210') }]);
    const id = shared.files[0] ?? '';
    const url = `${slack.origin}/files-pri/T0ACME0001-${id}/download/jane.vcf`;
    const forwarded = {
      is_share: true,
      text: 'and Ravi Rao +91 98765 43211',
      files: [{ id, name: 'jane.vcf', url_private_download: url }],
    };
    const message = slack.say({ text: 'fyi', attachments: [forwarded] });
    await slack.messageShortcut('add_contact_from_message', message);
    const { definition } = await untilModal(house, 'contact_review');
    expect(draw(definition)).toContain('☑ *Jane Doe*');
    expect(draw(definition)).toContain('☑ *Ravi Rao*');
  });

  it('opens the empty form and says why when the message names no one', async () => {
    const { definition } = await untilModal(await startOn({ text: 'See you at 10:30 in room 4' }), form);
    expect(draw(definition)).toContain('No contact found in this message');
  });
});

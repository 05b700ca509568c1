import { describe, expect, it } from 'vitest';
import { startHouse } from '../support/house.ts';
import { aCard, addFromFiles, draw, untilModal } from '../support/review-acts.ts';
import { drawQr, pictureOf, sideBySide, toPicture } from '../support/draw-qr.ts';

const form = 'contact_form';
const jane = pictureOf(aCard('Jane Doe', '+91 98765 43210'));
const blank = pictureOf('x', { dark: 255 });

describe('a picture in a message', () => {
  it('fills the form from a QR code with a contact card, and saves nothing unasked', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    await addFromFiles(house, [{ name: 'badge.png', bytes: jane }]);
    const { definition } = await untilModal(house, form);
    expect(draw(definition)).toContain('Name: {plain_text_input Jane Doe}');
    expect(draw(definition)).toContain('Phone: {plain_text_input +91 98765 43210}');
    expect(inbox.requests).toHaveLength(0);
    await slack.submit();
    await inbox.until(() => inbox.find('919876543210'));
  });

  it('opens the review for a picture with several QR codes', async () => {
    const house = await startHouse();
    const codes = [aCard('Jane Doe', '+91 98765 43210'), 'MECARD:N:Rao,Ravi;TEL:+919876543211;;'];
    const bytes = toPicture(sideBySide(codes.map((text) => drawQr(text))), 70);
    await addFromFiles(house, [{ name: 'badges.jpg', bytes }]);
    const { definition } = await untilModal(house, 'contact_review');
    expect(draw(definition)).toContain('2 ready');
    expect(draw(definition)).toContain('Ravi Rao');
  });

  it('reads a picture of any kind from Slack’s thumbnail', async () => {
    const house = await startHouse();
    await addFromFiles(house, [{ name: 'badge.heic', bytes: 'heic', thumbnail: jane }]);
    const { definition } = await untilModal(house, form);
    expect(draw(definition)).toContain('{plain_text_input Jane Doe}');
  });

  it('reads a picture named by its id alone from its thumbnail', async () => {
    const house = await startHouse();
    await addFromFiles(house, [{ name: 'badge.heic', bytes: 'heic', thumbnail: jane, stub: true }]);
    const { definition } = await untilModal(house, form);
    expect(draw(definition)).toContain('{plain_text_input Jane Doe}');
  });

  it('reads the picture itself when its thumbnail shows no code', async () => {
    const house = await startHouse();
    await addFromFiles(house, [{ name: 'wide.png', bytes: jane, thumbnail: blank }]);
    const { definition } = await untilModal(house, form);
    expect(draw(definition)).toContain('{plain_text_input Jane Doe}');
  });

  it.each([
    ['no code', { name: 'cat.png', bytes: blank }, 'No QR code found in cat.png.'],
    [
      'a WhatsApp code without a number',
      { name: 'me.png', bytes: pictureOf('https://wa.me/qr/ABCDEFGH12345678') },
      'The WhatsApp QR code in me.png holds no phone number.',
    ],
    [
      'the code of a web page',
      { name: 'menu.png', bytes: pictureOf('https://example.com/9876543210') },
      'The QR code in menu.png holds no phone number or contact.',
    ],
    ['nothing whole', { name: 'cut.png', bytes: jane.subarray(0, 90) }, 'cut.png is damaged'],
    [
      'an unknown format',
      { name: 'a.gif', bytes: 'GIF89a', mimetype: 'image/gif' },
      'a.gif is a picture I can’t open. Save it as PNG or JPEG',
    ],
  ])('with %s opens the form with the reason', async (_what, file, reason) => {
    const house = await startHouse();
    await addFromFiles(house, [file]);
    const { definition } = await untilModal(house, form);
    expect(draw(definition)).toContain(reason);
  });

  it('says nothing about a picture without a code beside a person who was found', async () => {
    const house = await startHouse();
    await addFromFiles(house, [{ name: 'logo.png', bytes: blank }], { text: 'Jane Doe +91 98765 43210' });
    const { definition } = await untilModal(house, form);
    expect(draw(definition)).toContain('{plain_text_input Jane Doe}');
    expect(draw(definition)).not.toContain('logo.png');
  });
});

import { describe, expect, it } from 'vitest';
import { readCodes } from '../../../src/intake/picture/picture.ts';
import { runAtOnce } from '../../../src/timing/slices.ts';

function read(...texts: readonly string[]) {
  const { drafts, faults } = runAtOnce(readCodes(texts, 'IN'));
  const people = drafts.map(({ name, phones, emails }) => [name, ...phones.map(({ raw }) => raw), ...emails]);
  return { people, faults };
}

const card = (name: string, phone: string) =>
  `BEGIN:VCARD\nVERSION:3.0\nFN:${name}\nTEL;TYPE=CELL:${phone}\nEND:VCARD`;

describe('the text of a QR code', () => {
  it.each([
    ['a contact card', card('Jane Doe', '+91 98765 43210'), ['Jane Doe', '+91 98765 43210']],
    [
      'a contact card that names another encoding',
      'BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=SHIFT_JIS:山田;太郎\nTEL;CELL:09012345678\nEND:VCARD',
      ['山田 太郎', '09012345678'],
    ],
    [
      'a MECARD',
      'MECARD:N:Doe,Jane;TEL:+919876543210;TEL:+442079460958;EMAIL:jane@example.com;ADR:Main St\\; 5;;',
      ['Jane Doe', '+919876543210', '+442079460958', 'jane@example.com'],
    ],
    ['a MECARD without a comma', 'MECARD:N:Jane Doe;TEL:9876543210;;', ['Jane Doe', '9876543210']],
    ['a MECARD in Japanese', 'MECARD:N:山田,太郎;TEL:09012345678;;', ['山田 太郎', '09012345678']],
    ['a MECARD of a company', 'mecard:ORG:Lotus\\, Foods;TEL:9876543210;;', ['Lotus, Foods', '9876543210']],
    [
      'a BIZCARD',
      'BIZCARD:N:Jane;X:Doe;C:Lotus;B:+442079460958;M:+447400123456;E:jane@example.com;;',
      ['Jane Doe', '+447400123456', '+442079460958', 'jane@example.com'],
    ],
    ['a telephone link', 'tel:+91-98765-43210', ['', '+91-98765-43210']],
    ['a telephone link with an extension', 'TEL:+442079460958;ext=12', ['', '+442079460958;ext=12']],
    ['an encoded telephone link', 'tel:%2B91%2098765%2043210', ['', '+91 98765 43210']],
    ['a text message', 'SMSTO:+919876543210:Hello, call 9876500000', ['', '+919876543210']],
    ['a text message with a body', 'sms:+919876543210?body=Hi%20there', ['', '+919876543210']],
    ['a chat link', 'https://wa.me/919876543210?text=Order%209876500000', ['', '+919876543210']],
    ['a chat link without its scheme', 'wa.me/919876543210', ['', '+919876543210']],
    ['a chat link with a plus', 'https://wa.me/+919876543210/', ['', '+919876543210']],
    [
      'a long chat link',
      'https://api.whatsapp.com/send/?phone=%2B919876543210&text=Hi',
      ['', '+919876543210'],
    ],
    ['a link into the app', 'whatsapp://send?phone=919876543210', ['', '+919876543210']],
    ['a mail address', 'mailto:jane@example.com?subject=Hi', ['', 'jane@example.com']],
    ['a mail', 'MATMSG:TO:jane@example.com;SUB:Hi;BODY:call 9876543210;;', ['', 'jane@example.com']],
    ['a text with a number', 'Jane Doe\n+91 98765 43210', ['Jane Doe', '+91 98765 43210']],
    ['a number', '+919876543210', ['', '+919876543210']],
  ])('that is %s gives its person', (_what, text, person) => {
    expect(read(text)).toEqual({ people: [person], faults: [] });
  });

  it.each([
    'https://wa.me/qr/ABCDEFGH1234567890',
    'https://wa.me/message/2WXYZ9876543210',
    'https://wa.link/9876543',
    'https://wa.me/?text=Hello',
    'https://chat.whatsapp.com/JX9876543210abcdef',
    'https://www.whatsapp.com/channel/0029Va9876543210',
  ])('that is a WhatsApp link without a number says so: %s', (text) => {
    expect(read(text)).toEqual({ people: [], faults: ['whatsapp-link'] });
  });

  it.each([
    'https://example.com/p/9876543210?phone=+919876543210',
    'http://wa.me.example.com/919876543210',
    'www.example.com/9876543210',
    'WIFI:T:WPA;S:Office;P:9876543210;;',
    'otpauth://totp/jane@example.com?secret=9876543210',
    'upi://pay?pa=9876543210@bank&pn=Jane%20Doe',
    'geo:28.6139,77.2090',
    'BEGIN:VEVENT\nSUMMARY:Call Jane 9876543210\nEND:VEVENT',
    'SPC\n0200\n1\nCH5800791123000889012\nS\nJane Doe\nMain St\n9876543210',
    'BCD\n002\n1\nSCT\nBFSWDE33BER\nJane Doe\nDE02120300000000202051',
    '00020101021226580014br.gov.bcb.pix0136987654321052040000',
    'MECARD:NOTE:nobody;;',
    'Table 12',
    '',
  ])('that is for something else names no one: %s', (text) => {
    expect(read(text)).toEqual({ people: [], faults: ['no-person'] });
  });

  it('reads everyone in several QR codes, each person once', () => {
    const chat = 'https://wa.me/919876543210';
    const { people, faults } = read(
      chat,
      card('Jane Doe', '+91 98765 43210'),
      'tel:+919876543211',
      'WIFI:S:x;;',
    );
    expect(people).toEqual([
      ['Jane Doe', expect.stringContaining('98765')],
      ['', '+919876543211'],
    ]);
    expect(faults).toEqual(['no-person']);
  });

  it.each([';', '\\', 'N:a,', 'TEL:', ':;'])(
    'reads thousands of %s in a QR code without a stall',
    (piece) => {
      const time = (length: number) => {
        const start = process.cpuUsage().user;
        read(
          `MECARD:${piece.repeat(length)}`,
          `tel:${piece.repeat(length)}`,
          `wa.me/${piece.repeat(length)}`,
        );
        return process.cpuUsage().user - start;
      };
      time(2000);
      expect(time(16_000)).toBeLessThan(Math.max(time(4000), 20_000) * 8);
    },
  );
});

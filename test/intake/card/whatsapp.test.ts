import { describe, expect, it } from 'vitest';
import { readVcards } from '../../../src/intake/card/vcard.ts';

const read = (...lines: string[]) =>
  readVcards(Buffer.from(['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n'))).drafts;

describe('a WhatsApp number outside TEL', () => {
  it.each([
    'IMPP;X-SERVICE-TYPE=WhatsApp:x-apple:+491713920001',
    'X-SOCIALPROFILE;TYPE=WHATSAPP:+49 171 3920001',
    'IMPP:whatsapp:+491713920001',
    'item1.URL:https://wa.me/491713920001',
    String.raw`URL:https\://api.whatsapp.com/send?phone=491713920001&text=Hi`,
  ])('comes before the landline: %s', (line) => {
    const [draft] = read('FN:Lena Graf', 'TEL;TYPE=HOME:+49 30 901820', line);
    expect(draft?.phones.map(({ raw, whatsappId }) => [raw, whatsappId])).toEqual([
      ['+491713920001', '491713920001'],
      ['+49 30 901820', null],
    ]);
  });

  it('marks the phone that has the same number instead of adding it again', () => {
    const [draft] = read('FN:Lena Graf', 'TEL:+49 171 3920001', 'URL:https://wa.me/491713920001');
    expect(draft?.phones.map(({ raw, whatsappId }) => [raw, whatsappId])).toEqual([
      ['+49 171 3920001', '491713920001'],
    ]);
  });

  it.each(['URL:https://example.com/491713920001', 'IMPP:xmpp:lena@example.com', 'IMPP;TYPE=WHATSAPP:lena'])(
    'doesn’t read a WhatsApp number from %s',
    (line) => {
      expect(read('FN:Lena Graf', line)[0]?.phones).toEqual([]);
    },
  );
});

describe('what address books write in their own way', () => {
  it('takes two values out of one line of TEL and of EMAIL', () => {
    const [draft] = read(
      'FN:Lena Graf',
      'TEL:+49 171 3920001 ::: +49 172 3920002',
      'EMAIL:a@example.com ::: b@example.com',
    );
    expect(draft?.phones.map(({ raw }) => raw)).toEqual(['+49 171 3920001', '+49 172 3920002']);
    expect(draft?.emails).toEqual(['a@example.com', 'b@example.com']);
  });

  it('prefers the name in N to a number in FN', () => {
    expect(read('N:Graf;Lena', 'FN:+49 171 3920001')[0]?.name).toBe('Lena Graf');
  });

  it('tells the components of N apart when their semicolons are escaped', () => {
    expect(read(String.raw`N:Graf\;Lena\;\;`)[0]?.name).toBe('Lena Graf');
  });

  it.each(['KIND:group', 'X-ADDRESSBOOKSERVER-KIND:group'])('takes no person from %s', (line) => {
    expect(read('FN:Friends', line)).toEqual([]);
  });
});

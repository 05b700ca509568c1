import { expect, it } from 'vitest';
import { readShared } from '../../../src/intake/read-shared.ts';
import { readPhone } from '../../../src/contact/phone/phone.ts';
import { orderPhones } from '../../../src/contact/phone/order.ts';

const card = (...lines: readonly string[]) =>
  ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n');

/** Names with their numbers, the likeliest for WhatsApp first, and addresses. */
function read(text: string, filename: string) {
  const { drafts } = readShared({ bytes: new TextEncoder().encode(text), filename }, 'DE');
  return drafts.map(({ name, phones, emails }) => [
    name,
    orderPhones(phones, 'DE').map(({ raw }) => {
      const reading = readPhone(raw, 'DE');
      return reading.ok ? reading.phone.e164 : raw;
    }),
    emails,
  ]);
}

const mobile = '+4915123456789';
const landline = '+4930901820';

it.each([
  ['a chat of Apple’s', 'IMPP;X-SERVICE-TYPE=WhatsApp;type=pref:x-apple:+49 151 23456789'],
  ['a profile', 'X-SOCIALPROFILE;TYPE=WHATSAPP:+49 151 23456789'],
  ['a chat address', 'IMPP:whatsapp:+4915123456789'],
  ['a link', 'URL:https://wa.me/4915123456789'],
  ['a link with its parameter', 'item1.URL:https://api.whatsapp.com/send?phone=4915123456789'],
  ['an id', 'IMPP;X-SERVICE-TYPE=WhatsApp:4915123456789@s.whatsapp.net'],
])('puts the WhatsApp number of %s before the landline', (_what, line) => {
  expect(read(card('FN:Lena Graf', 'TEL;TYPE=WORK:030 901820', line), 'a.vcf')).toEqual([
    ['Lena Graf', [mobile, landline], []],
  ]);
});

it.each([
  ['an email', 'IMPP;X-SERVICE-TYPE=Skype:skype:lena.graf'],
  ['a page', 'URL:https://example.com/4915123456789'],
  ['a link that hides its number', 'URL:https://wa.me/message/ABCDEF'],
])('doesn’t read %s as a number', (_what, line) => {
  expect(read(card('FN:Lena Graf', 'TEL:030 901820', line), 'a.vcf')).toEqual([
    ['Lena Graf', [landline], []],
  ]);
});

it('keeps a WhatsApp number once when it is the card’s own mobile', () => {
  const text = card('FN:Lena Graf', 'TEL:0151 23456789', 'URL:https://wa.me/4915123456789');
  expect(read(text, 'a.vcf')).toEqual([['Lena Graf', [mobile], []]]);
});

it.each([
  ['three colons', 'TEL:+49 151 23456789 ::: 030 901820', 'EMAIL:a@example.com ::: b@example.com'],
  ['a slash', 'TEL:0151-23456789 / 030-901820', 'EMAIL:a@example.com / b@example.com'],
])('parts several values with %s between', (_what, phones, emails) => {
  expect(read(card('FN:Lena Graf', phones, emails), 'a.vcf')).toEqual([
    ['Lena Graf', [mobile, landline], ['a@example.com', 'b@example.com']],
  ]);
});

it('reads a card whose first line was lost, and two of them', () => {
  const one = 'FN:Lena Graf\nTEL:0151 23456789\nEND:VCARD\n';
  expect(read(one, 'card.txt')).toEqual([['Lena Graf', [mobile], []]]);
  const two = 'N:Graf;Lena\nTEL:0151 23456789\n\nN:Frei;Otto\nTEL:030 901820\n';
  expect(read(two, 'cards.vcf')).toEqual([
    ['Lena Graf', [mobile], []],
    ['Otto Frei', [landline], []],
  ]);
});

it.each([
  ['a number in the place of the name', ['FN:+49 151 23456789', 'N:Graf;Lena;;;']],
  ['escaped separators', ['N:Graf\\;Lena\\;\\;']],
  ['the name in its parts', ['N:Graf;Lena;;;']],
])('names the person despite %s', (_what, lines) => {
  expect(read(card(...lines, 'TEL:0151 23456789'), 'a.vcf')).toEqual([['Lena Graf', [mobile], []]]);
});

it('writes names of East Asia with the family name first', () => {
  expect(read(card('N:山田;太郎;;;', 'TEL:+819012345678'), 'a.vcf')).toEqual([
    ['山田 太郎', ['+819012345678'], []],
  ]);
});

it('reads a number behind a semicolon where the colon is missing', () => {
  expect(read(card('FN:Lena Graf', 'TEL;TYPE="HOME";+4915123456789'), 'a.vcf')).toEqual([
    ['Lena Graf', [mobile], []],
  ]);
});

it('joins quoted-printable that is folded with a blank', () => {
  const text = card('FN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:J=C3=BCr=', ' =67en', 'TEL:0151 23456789');
  expect(read(text, 'a.vcf')).toEqual([['Jürgen', [mobile], []]]);
});

it('doesn’t read a group as a person', () => {
  const group = card('KIND:group', 'FN:Team', 'TEL:030 901820', 'MEMBER:urn:uuid:1');
  const lists = card('X-ADDRESSBOOKSERVER-KIND:group', 'FN:Friends', 'EMAIL:all@example.com');
  expect(read(group + lists + card('FN:Lena Graf', 'TEL:0151 23456789'), 'a.vcf')).toEqual([
    ['Lena Graf', [mobile], []],
  ]);
});

it.each(['TEL;TYPE=CELL,PREF:0151 23456789', 'TEL;TYPE=CELL;PREF=1:0151 23456789'])(
  'puts the preferred one of two mobiles first: %s',
  (preferred) => {
    const text = card('FN:Lena Graf', 'TEL;TYPE=CELL:0171 3920001', preferred);
    expect(read(text, 'a.vcf')).toEqual([['Lena Graf', [mobile, '+491713920001'], []]]);
  },
);

it('reads cards inside strings of JSON', () => {
  const vcard = String.raw`BEGIN:VCARD\nVERSION:3.0\nFN:Lena Graf\nTEL;type=CELL;waid=4915123456789:+49 151 23456789\nEND:VCARD`;
  const text = JSON.stringify({ messages: [{ type: 'contacts' }] }).replace(
    '"contacts"',
    `"contacts","vcard":"${vcard}"`,
  );
  expect(read(text, 'export.json')).toEqual([['Lena Graf', [mobile], []]]);
});

it('reads LDIF: encoded names, folded lines, each number with its own person', () => {
  const name = Buffer.from('Jürgen Groß').toString('base64');
  const text = `dn:: ${Buffer.from('cn=Jürgen Groß,mail=j@example.com').toString('base64')}
objectclass: person
cn:: ${name}
mail: j@exam
 ple.com
mobile: 0151 23456789

dn: cn=Otto Frei
objectClass: inetOrgPerson
givenName: Otto
sn: Frei
telephoneNumber: 030 901820

dn: cn=Team
objectclass: groupOfNames
cn: Team
mail: team@example.com
`;
  expect(read(text, 'book.ldif')).toEqual([
    ['Jürgen Groß', [mobile], ['j@example.com']],
    ['Otto Frei', [landline], []],
  ]);
});

it.each(['leads.xls', 'leads.html'])('reads a page with a table named %s as the sheet it is', (filename) => {
  const row = (...cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const text = `<html><body><table>${row('Name', 'Phone', 'Email')}${row('Lena <b>Graf</b>', '0151&nbsp;23456789', 'lena@example.com')}${row('Otto Frei', '030 901820', '')}</table></body></html>`;
  expect(read(text, filename)).toEqual([
    ['Lena Graf', [mobile], ['lena@example.com']],
    ['Otto Frei', [landline], []],
  ]);
});

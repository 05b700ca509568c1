import { expect, test } from 'vitest';
import { readCsv } from '../../../src/intake/sheet/csv.ts';

const read = (text: string) =>
  readCsv(new TextEncoder().encode(text)).drafts.map(({ name, phones, emails }) => ({
    name,
    phones: phones.map(({ raw }) => raw),
    emails,
  }));

const guest = { name: 'Lena Graf', phones: ['+49 171 3920001'], emails: [] };

test.each(
  `Guest,Host|Customer,Sales agent|Invitee,Inviter|Receiver,Sender|Tenant,Landlord|Attendee,Buyer|Child,Parent|Patient,Doctor|Billing,Shipping
  Lead,Telecaller|Mieter,Vermieter|Empfänger,Absender|Locataire,Propriétaire|Клиент,Водитель|Student,Teacher|Passenger,Driver`
    .split(/\s*[|\n]\s*/)
    .map((pair) => pair.split(',')),
)('takes %s with their own number, not %s, in either order', (contact = '', other = '') => {
  const [one, two] = [`${contact} Name,${contact} Phone`, `${other} Name,${other} Phone`];
  const [lena, otto] = ['Lena Graf,+49 171 3920001', 'Otto Frei,+49 30 901820'];
  expect(read(`${one},${two}\n${lena},${otto}\n`)).toEqual([guest]);
  expect(read(`${two},${one}\n${otto},${lena}\n`)).toEqual([guest]);
});

test('leaves out the address of the person’s assistant or guardian', () => {
  const text =
    'User Email,Invitee Name,Invitee Email,Phone\nrep@me.example,Lena Graf,lena@g.example,+49 171 3920001\n';
  expect(read(text)).toEqual([{ ...guest, emails: ['lena@g.example'] }]);
});

test('keeps a host who is the only one named', () => {
  expect(read('Driver Name,Driver Phone\nLena Graf,+49 171 3920001\n')).toEqual([guest]);
});

test.each([
  'Name,Mobile,Name 2,Mobile 2',
  'Contact 1 Name,Contact 1 Phone,Contact 2 Name,Contact 2 Phone',
  'Husband Name,Husband Mobile,Wife Name,Wife Mobile',
])('reads both people of a row under %s', (headings) => {
  const rows = 'Lena Graf,+49 171 3920001,Otto Frei,+49 30 901820';
  expect(read(`${headings}\n${rows}\n`).map(({ name }) => name)).toEqual(['Lena Graf', 'Otto Frei']);
});

test.each([
  ['Unit,Tenant,Phone\n4B,Kim Ray,202-555-0111\n5A,Jo Ash,202-555-0112\n', ['Kim Ray', 'Jo Ash']],
  ['Source,Wer,Phone\nFacebook,Kim Ray,202-555-0111\nFacebook,Jo Ash,202-555-0112\n', ['Kim Ray', 'Jo Ash']],
  ['Lia,Roth,079 123 45 67\nOtto,Frei,079 123 45 68\n', ['Lia Roth', 'Otto Frei']],
  ['Frau;Lena;Graf;079 123 45 67\nHerr;Otto;Frei;079 123 45 68\n', ['Lena Graf', 'Otto Frei']],
  ['Graf AG;Lena Graf;079 123 45 67\nFrei GmbH;Otto Frei;079 123 45 68\n', ['Lena Graf', 'Otto Frei']],
])('finds the name where no heading says it, %#', (text, names) => {
  expect(read(text).map(({ name }) => name)).toEqual(names);
});

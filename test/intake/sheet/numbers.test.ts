import { expect, test } from 'vitest';
import { readPhone, type CountryCode } from '../../../src/contact/phone/phone.ts';
import { readCsv } from '../../../src/intake/sheet/csv.ts';

/** The numbers of each row, and `?` for what is none. */
function numbersIn(text: string, country: CountryCode): readonly (readonly string[])[] {
  return readCsv(new TextEncoder().encode(text), { country }).drafts.map(({ phones }) =>
    phones.map(({ raw }) => {
      const reading = readPhone(raw, country);
      return reading.ok ? reading.phone.e164 : '?';
    }),
  );
}

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

test.each([
  '0171/3920001, 030/901820',
  '0171/3920001 und 030/901820',
  '0171/3920001 / 030/901820',
  '+49 171/3920001, +49 30/901820',
  '0171 3920001 (mobil), 030 901820 (Büro)',
  '+49 171 3920001 - +49 30 901820',
  '["+491713920001","+4930901820"]',
  "['+491713920001', '+4930901820']",
  '[{"label":"mobile","value":"+49 171 3920001"},{"label":"work","value":"+49 30 901820"}]',
])('reads both numbers of the cell %s', (cell) => {
  expect(numbersIn(`Name,Phone\nLena Graf,${quoted(cell)}\n`, 'DE')).toEqual([
    ['+491713920001', '+4930901820'],
  ]);
});

test('reads a number written in pairs', () => {
  expect(numbersIn('Name,Phone\nRavi Nair,"98,12,34,56,78"\n', 'IN')).toEqual([['+919812345678']]);
});

test('never joins a neighbouring line to a number', () => {
  expect(numbersIn('Name;Phone\nLena Graf;030 901820/21\n', 'DE')).toEqual([['?']]);
});

test.each([
  ['name,wa_id\nRavi Nair,919812345678\nJo Po,447400123456\n', 'US'],
  ['name,jid\nRavi Nair,919812345678@s.whatsapp.net\nJo Po,447400123456@c.us\n', 'US'],
  ['Name,WhatsApp\nRavi Nair,919812345678\nJo Po,447400123456\n', 'DE'],
] as const)('reads WhatsApp’s own ids as whole numbers, %#', (text, country) => {
  expect(numbersIn(text, country)).toEqual([['+919812345678'], ['+447400123456']]);
});

test.each([
  ['491713920001', 'DE', '+491713920001'],
  ['4915123456789', 'DE', '+4915123456789'],
  ['62812345678', 'ID', '+62812345678'],
] as const)('reads the bare %s in %s as its own mobile number', (cell, country, e164) => {
  expect(numbersIn(`Name,Phone\nLena Graf,${cell}\n`, country)).toEqual([[e164]]);
});

test('asks about one number that may be a foreign mobile without its plus', () => {
  const [draft] = readCsv(new TextEncoder().encode('Name,Phone\nJo Po,447400123456\n'), {
    country: 'DE',
  }).drafts;
  const { suggestions } = readPhone(draft?.phones[0]?.raw ?? '', 'DE');
  expect(suggestions.map(({ e164 }) => e164)).toEqual(['+447400123456', '+49447400123456']);
});

test.each([
  ['13812345678\nB,13125550147', 'CN', '+8613812345678'],
  ['51987654321\nB,51987654322', 'BR', '+5551987654321'],
  ['6589123456\nB,6589123457', 'IN', '+916589123456'],
] as const)('leaves national numbers that look like others’ as they are, %#', (cells, country, e164) => {
  expect(numbersIn(`Name,Phone\nA,${cells}\n`, country)[0]).toEqual([e164]);
});

test('gives the next person back after quotes escaped by a backslash', () => {
  const text = String.raw`"Lena \"Leni\" Graf","+41 79 123 45 67","said \"hi\""
"Otto Frei","+41 79 123 45 68","C:\"
"Eva Roth","+41 79 123 45 69","said \"hi, there\" twice"
`;
  const { drafts } = readCsv(new TextEncoder().encode(`"Name","Phone","Note"\n${text}`));
  expect(drafts.map(({ name }) => name)).toEqual(['Lena "Leni" Graf', 'Otto Frei', 'Eva Roth']);
});

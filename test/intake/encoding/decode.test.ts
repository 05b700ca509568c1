import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginningOf, decodeText } from '../../../src/intake/encoding/decode.ts';

const japanese = [0x8e, 0x52, 0x93, 0x63, 0x91, 0xbe, 0x98, 0x59, 0x0a, 0x83, 0x58, 0x83, 0x7e, 0x83, 0x58];

test.each([
  ['UTF-8', [...Buffer.from('Jörg')], 'Jörg'],
  ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...Buffer.from('Jörg')], 'Jörg'],
  ['UTF-16 with a mark', [...Buffer.from('\uFEFFName\tJörg', 'utf16le')], 'Name\tJörg'],
  ['UTF-16 without a mark', [...Buffer.from('Name\tJörg', 'utf16le')], 'Name\tJörg'],
  ['big-endian UTF-16 without a mark', [...Buffer.from('Name\tJörg', 'utf16le').swap16()], 'Name\tJörg'],
  ['windows-1252', [...Buffer.from('Jörg Pérez', 'latin1')], 'Jörg Pérez'],
  ['the apostrophe of windows-1252', [...Buffer.from('Se\xe1n O\x92Brien', 'latin1')], 'Seán O’Brien'],
  ['Shift_JIS', japanese, '山田太郎\nスミス'],
  ['windows-1251', [0xc8, 0xe2, 0xe0, 0xed, 0x20, 0xcf, 0xe5, 0xf2, 0xf0, 0xee, 0xe2], 'Иван Петров'],
  ['GBK', [0xcd, 0xf5, 0xd0, 0xa1, 0xc3, 0xf7], '王小明'],
  ['EUC-KR', [0xb1, 0xe8, 0xc3, 0xb6, 0xbc, 0xf6], '김철수'],
  ['Mac Roman', [0x4a, 0x9a, 0x72, 0x67], 'Jörg'],
])('reads %s', (_, bytes, text) => {
  expect(decodeText(Uint8Array.from(bytes))).toBe(text);
});

test.each([
  ['windows-1250', 'Imię;Nazwisko\nŁukasz;Żak'],
  ['windows-1250', 'Name\nPaweł Nowak'],
  ['windows-1250', 'Jméno;Příjmení\nTomáš;Dvořák'],
  ['windows-1250', 'Név;Telefonszám\nTörök Győző'],
  ['windows-1250', 'Nume\nRaţiu Mădălina'],
  ['windows-1250', 'Ime;Prezime\nMarko;Marković'],
  ['windows-1251', 'Прізвище;Телефон\nІваненко'],
  ['windows-1251', 'СМИРНОВ ПЁТР'],
  ['windows-1252', 'Søren Ærø\nÁngel García\nChloé Lefèvre\nMª José'],
  ['windows-1252', 'Guðrún Þórsdóttir'],
  ['windows-1252', 'Päivi Hämäläinen'],
  ['windows-1252', 'Inês Gonçalves\nJoão Simões'],
  ['windows-1252', 'Lluís Mèlich\nNúria Solà'],
  ['windows-1253', 'Όνομα;Κινητό\nΓιώργος Παπαδόπουλος'],
  ['windows-1254', 'Adı Soyadı\nAyşe Doğan'],
  ['windows-1255', 'שם פרטי,טלפון נייד\nיעל כהן'],
  ['windows-1256', 'الاسم,رقم الجوال\nخالد العتيبي'],
  ['windows-874', 'ชื่อ,เบอร์โทรศัพท์\nสมชาย ใจดี'],
  ['macintosh', 'Prénom\nChloé Müller'],
])('tells %s by its words: %j', (label, text) => {
  expect(decodeText(encodeAs(label, text))).toBe(text);
});

function encodeAs(label: string, text: string): Uint8Array {
  const decoder = new TextDecoder(label);
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const),
  );
  return Uint8Array.from(text, (character) => bytes.get(character) ?? 0x3f);
}

test('reads lines of UTF-8 between lines of an old code page', () => {
  const bytes = Buffer.concat([
    Buffer.from('Jörg\n', 'latin1'),
    Buffer.from('Ünal\n'),
    Buffer.from('Åsa', 'latin1'),
  ]);
  expect(decodeText(bytes)).toBe('Jörg\nÜnal\nÅsa');
});

test('reads every text it is given as UTF-8', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }).filter((text) => !/[\0\uFEFF]/.test(text)),
      (text) => {
        expect(decodeText(new TextEncoder().encode(text))).toBe(text);
      },
    ),
  );
});

test('never throws, whatever the bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(typeof decodeText(bytes)).toBe('string');
    }),
  );
});

test.each([
  [
    'CSV (MS-DOS) of Germany',
    [0x4a, 0x81, 0x72, 0x67, 0x65, 0x6e, 0x20, 0x47, 0x72, 0x6f, 0xe1],
    'Jürgen Groß',
  ],
  [
    'CSV (Macintosh) of Germany',
    [0x4a, 0x9f, 0x72, 0x67, 0x65, 0x6e, 0x20, 0x47, 0x72, 0x6f, 0xa7],
    'Jürgen Groß',
  ],
  ['KOI8-R', [0xef, 0xcc, 0xd8, 0xc7, 0xc1, 0x20, 0xfa, 0xc1, 0xca, 0xc3, 0xc5, 0xd7, 0xc1], 'Ольга Зайцева'],
  [
    'code page 866',
    [0x8e, 0xab, 0xec, 0xa3, 0xa0, 0x20, 0x87, 0xa0, 0xa9, 0xe6, 0xa5, 0xa2, 0xa0],
    'Ольга Зайцева',
  ],
])('reads %s', (_page, bytes, text) => {
  expect(decodeText(Uint8Array.from(bytes))).toBe(text);
});

test('cuts a beginning before a character, not within it', () => {
  const bytes = new TextEncoder().encode('aé€😀'.repeat(3));
  for (let most = 1; most <= bytes.length; most += 1) {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(beginningOf(bytes, most));
    expect('aé€😀'.repeat(3).startsWith(text)).toBe(true);
    expect(new TextEncoder().encode(text).length).toBeGreaterThan(most - 4);
  }
});

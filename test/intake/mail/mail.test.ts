import { describe, expect, it } from 'vitest';
import { looksLikeMail, readMail } from '../../../src/intake/mail/mail.ts';
import { senderLine } from '../../../src/intake/mail/sender.ts';
import { readShared } from '../../../src/intake/read-shared.ts';
import { runAtOnce } from '../../../src/timing/slices.ts';
import { buildXlsx } from '../../support/build-workbook.ts';
import { aCard } from '../../support/review-acts.ts';

const mail = (...lines: readonly string[]) => Buffer.from(lines.join('\r\n'), 'latin1');
const read = (...lines: readonly string[]) => runAtOnce(readMail(mail(...lines)));
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64').replaceAll(/.{76}/g, '$&\r\n');

it.each([
  ['windows-1252', 'Zo=EB =8Aimek', 'Zoë Šimek'],
  ['cp932', '=8ER=93c', '山田'],
  ['ibm850', 'Zo=89 M=81ller', 'Zoë Müller'],
])('reads a sender and a text in %s', (charset, printed, name) => {
  const { text } = read(
    `From: =?${charset}?Q?${printed.replaceAll(' ', '_')}?= <z@example.com>`,
    'MIME-Version: 1.0',
    `Content-Type: text/plain; charset=${charset}`,
    'Content-Transfer-Encoding: quoted-printable',
    '',
    `${printed} +44 7400 123456`,
  );
  expect(text).toBe(`From: ${name} <z@example.com>\n${name} +44 7400 123456`);
});

const book = buildXlsx({
  sheets: [
    {
      rows: [
        ['Name', 'Phone'],
        ['Ravi Rao', '+91 98765 43213'],
      ],
    },
  ],
});
const offer = [
  'Received: by mail.example',
  'From: =?utf-8?Q?J=C3=BCrgen?= =?utf-8?B?IEtyw7xnZXI=?= <jk@example.com>',
  'Subject: =?utf-8?B?QW5nZWJvdCBmw7xy?=',
  '\t=?utf-8?Q?_N=C3=BCrnberg?=',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary="outer"',
  '',
  'Not shown.',
  '--outer',
  'Content-Type: multipart/alternative; boundary=inner',
  '',
  '--inner',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  'Bitte zur=C3=BCckrufen, der Text ist la=',
  'ng.',
  'J=C3=BCrgen Kr=C3=BCger',
  'Mobil +49 171 3920001',
  '--inner',
  'Content-Type: text/html',
  '',
  '<p>the same</p>',
  '--inner--',
  '--outer',
  'Content-Type: text/vcard',
  "Content-Disposition: attachment; filename*0*=utf-8''J%C3%BC; filename*1=rgen.vcf",
  '',
  aCard('Tom Fox', '+91 98765 43212'),
  '--outer',
  'Content-Type: application/octet-stream; name="guests.xlsx"',
  'Content-Transfer-Encoding: base64',
  '',
  base64(book),
  '--outer',
  'Content-Type: message/rfc822',
  '',
  'From: x@example.com',
  'Subject: inside',
  'MIME-Version: 1.0',
  '',
  'Eve Old +91 98765 43219',
  '--outer--',
];

describe('a mail saved as a file', () => {
  it('gives its subject, its sender above its text, and what is attached', () => {
    const { subject, text, files } = read(...offer);
    expect(subject).toBe('Angebot für Nürnberg');
    expect(text.replaceAll('\r', '')).toBe(
      'From: Jürgen Krüger <jk@example.com>\nBitte zurückrufen, der Text ist lang.\nJürgen Krüger\nMobil +49 171 3920001\n',
    );
    expect(files.map(({ name }) => name)).toEqual(['Jürgen.vcf', 'guests.xlsx', 'message.rfc822']);
    expect(Buffer.from(files[1]?.bytes ?? []).equals(Buffer.from(book))).toBe(true);
  });

  it('reads a page where there is no other text, in its own charset', () => {
    const { text, files } = read(
      'From: jane@example.com',
      'Content-Type: text/html; charset=iso-8859-1',
      '',
      '<html><head><title>no</title><style>p{}</style></head><p>Jos\xe9 <b>Ruiz</b><br>M: +44 7400 123456</p></html>',
    );
    expect(text).toBe('From: jane@example.com\n\nJosé Ruiz\nM: +44 7400 123456\n');
    expect(files).toEqual([]);
  });

  it('gives the people of sender, text and attachments, but not of a mail inside', () => {
    const { kind, drafts } = readShared({ bytes: mail(...offer), filename: 'offer.eml' }, 'DE');
    expect(kind).toBe('mail');
    expect(drafts).toMatchObject([
      { name: 'Jürgen Krüger', phones: [{ raw: '+49 171 3920001' }], emails: ['jk@example.com'] },
      { name: 'Tom Fox' },
      { name: 'Ravi Rao' },
    ]);
  });

  it('writes a sender of an address book in spoken order, a company as it is', () => {
    expect(senderLine('Doe, Jane', 'jane@example.com')).toBe('From: Jane Doe <jane@example.com>');
    expect(senderLine('Acme, Inc.', '')).toBe('From: Acme, Inc.');
  });

  it('takes neither a note nor a sheet for a mail', () => {
    expect(looksLikeMail(offer.join('\n'))).toBe(true);
    expect(looksLikeMail('From: Jane\nplease call +91 98765 43210')).toBe(false);
    expect(looksLikeMail('Name,Phone\nFrom: x,Subject: y')).toBe(false);
  });

  it('decodes lines without end as they are', () => {
    const { text } = read(
      'From: a@example.com',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      `x${'=C3=BC'.repeat(10_000)}`,
    );
    expect(text).toBe(`From: a@example.com\nx${'ü'.repeat(10_000)}`);
  });

  it('survives one that breaks off, or nests without end', () => {
    expect(read(...offer.slice(0, 19)).text).toContain('zurückrufen');
    expect(read('From: a@example.com', 'Content-Type: multipart/mixed; boundary=x').files).toEqual([]);
    const nested = Array.from({ length: 60 }, (_, depth) => [
      `Content-Type: multipart/mixed; boundary=b${depth}`,
      '',
      `--b${depth}`,
    ]).flat();
    expect(read('From: a@example.com', ...nested, 'x').text).toBe('From: a@example.com');
  });
});

import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPhone, type CountryCode } from '../../../src/contact/phone/phone.ts';
import { readFreeText } from '../../../src/intake/prose/free-text.ts';

type Person = {
  readonly name: string | null;
  readonly nameAlt?: readonly string[];
  readonly phones: readonly string[];
  readonly optionalPhones?: readonly string[];
  readonly emails: readonly string[];
  readonly organization?: string;
};
type Message = { readonly country: CountryCode; readonly text: string; readonly people: readonly Person[] };

const messages = JSON.parse(
  readFileSync(new URL('../../fixtures/text/messages.json', import.meta.url), 'utf8'),
) as Message[];

function peopleIn(text: string, country: CountryCode | null) {
  return readFreeText(text, country).drafts.map((draft) => ({
    name: draft.name === '' ? null : draft.name,
    phones: draft.phones.map(({ raw }) => {
      const reading = readPhone(raw, country);
      return reading.ok ? reading.phone.e164 : raw;
    }),
    emails: [...draft.emails],
    organization: draft.organization,
  }));
}

function numbersOf(phones: readonly string[], { optionalPhones = [] }: Partial<Person> = {}): string[] {
  return phones.filter((phone) => !optionalPhones.includes(phone)).toSorted();
}

/** A surname of its own for each number. */
const word = (place: number) =>
  `Q${String(place)
    .padStart(5, '0')
    .replaceAll(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))}`;

describe('a message as people write it', () => {
  it.each(messages.map((message) => [message.text.replaceAll('\n', ' ⏎ ').slice(0, 90), message] as const))(
    '%s',
    (_title, { text, country, people }) => {
      const found = peopleIn(text, country);
      expect(found.map(({ name }) => name)).toEqual(
        people.map(({ name, nameAlt = [] }, index) => {
          const given = found[index]?.name ?? null;
          return given !== null && nameAlt.includes(given) ? given : name;
        }),
      );
      expect(found.map((person, index) => numbersOf(person.phones, people[index]))).toEqual(
        people.map(({ phones }) => phones.toSorted()),
      );
      expect(found.map(({ emails }) => emails)).toEqual(people.map(({ emails }) => emails));
      expect(found.map(({ organization }) => organization)).toEqual(
        people.map(({ organization }, index) => organization ?? found[index]?.organization),
      );
    },
  );
});

describe('readFreeText', () => {
  it('keeps an invalid number when a label says it is a phone', () => {
    expect(peopleIn('Jane Doe, tel. 12345', 'IN')).toEqual([
      { name: 'Jane Doe', phones: ['12345'], emails: [], organization: null },
    ]);
  });

  it('keeps a local number when no country is known, for the form to ask', () => {
    expect(peopleIn('Jane Doe 98765 43210', null)).toMatchObject([
      { name: 'Jane Doe', phones: ['98765 43210'] },
    ]);
  });

  it('gives a number the label next to it', () => {
    const [draft] = readFreeText('Jane Doe\nFax: 020 7946 0018\nMobile: 07911 123456', 'GB').drafts;
    expect(draft?.phones.map(({ label }) => label)).toEqual(['mobile', 'fax']);
  });

  it.each([
    'Head of Support, Bright & Sons',
    'Sales Manager',
    'Account Manager',
    'Directora de ventas',
    'Owner',
  ])('reads %j below a name as a job, and the number below it as theirs', (job) => {
    const [person, ...others] = peopleIn(
      `New lead!\nMaya Stone\n${job}\n+44 7400 555123\nmaya@example.com`,
      'GB',
    );
    expect(person).toMatchObject({
      name: 'Maya Stone',
      phones: ['+447400555123'],
      emails: ['maya@example.com'],
    });
    expect(others).toEqual([]);
  });

  it('gives a labelled manager’s number to no one else', () => {
    for (const manager of [
      'Account manager:\n+44 7400 555124',
      'Account manager\nPeter Jones +44 7400 555124',
    ]) {
      const [person] = peopleIn(`Lead\nMaya Stone\n${manager}\nmaya@example.com`, 'GB');
      expect(person?.phones ?? []).toEqual([]);
    }
    const own = 'Lead\nMaya Stone\nPhone\n+44 7400 555123\nAccount manager\n+44 7400 555124';
    expect(peopleIn(own, 'GB').map(({ phones }) => phones)).toEqual([['+447400555123']]);
  });

  it('reads a repeated number as one person', () => {
    expect(peopleIn('Ravi 98765 43210\nRavi Kumar +91-98765-43210', 'IN')).toHaveLength(1);
  });

  it('reads cards that were pasted, also when Slack made links of their parts', () => {
    const card =
      'BEGIN:VCARD\nVERSION:3.0\nFN:Ravi Kumar\nTEL;type=CELL:<tel:+919876543210|+91 98765 43210>\nEMAIL:<mailto:r@x.com|r@x.com>\nEND:VCARD';
    expect(peopleIn(`Here he is:\n${card}`, 'US')).toMatchObject([
      { name: 'Ravi Kumar', phones: ['+919876543210'], emails: ['r@x.com'] },
    ]);
  });

  it('reads a pasted card by its characters, whatever encoding its lines name', () => {
    const card = 'BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=SHIFT_JIS:山田太郎\nTEL:+819012345678\nEND:VCARD';
    expect(peopleIn(card, 'JP')).toMatchObject([{ name: '山田太郎', phones: ['+819012345678'] }]);
  });

  it('leaves out a number that was struck out', () => {
    expect(peopleIn('Ravi ~98765 43210~ 98765 43211', 'IN')).toMatchObject([{ phones: ['+919876543211'] }]);
  });

  it('reads a long list to its end, and says where it stops reading one without end', () => {
    const lines = (count: number) =>
      Array.from({ length: count }, (_, row) => `Jane ${word(row)} +9198${10_000_000 + row}`).join('\n');
    const long = readFreeText(lines(3000), null);
    expect(long.drafts).toHaveLength(3000);
    expect(long.drafts.at(-1)?.phones[0]?.raw).toBe('+919810002999');
    expect(long.problems).toEqual([]);
    const endless = readFreeText(lines(16_000), null);
    expect(endless.drafts.length).toBeGreaterThan(13_000);
    expect(endless.problems).toEqual([{ code: 'text-cut', values: { characters: 400_000 } }]);
  });

  it('splits a long text at blank lines, so that no one loses the lines below their name', () => {
    const people = Array.from(
      { length: 2500 },
      (_, row) => `Jane ${word(row)}\nSales at Acme\nMobile: +9198${10_000_000 + row}`,
    );
    const { drafts } = readFreeText(people.join('\n\n'), null);
    expect(drafts).toHaveLength(2500);
    expect(drafts.filter(({ name, phones }) => name === '' || phones.length !== 1)).toEqual([]);
  });

  it('never throws on any text', () => {
    const piece = fc.constantFrom(
      '<tel:',
      '|',
      '>',
      '+91 ',
      '98765 43210',
      '\n',
      ' ',
      'Jane',
      '@',
      'x.com',
      '&amp;',
      '*',
      '~',
      ':',
      ',',
      '(',
      '"',
      'BEGIN:VCARD\n',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece).map((all) => all.join('')),
        ),
        (text) => {
          for (const draft of readFreeText(text, 'IN').drafts) {
            expect(draft.phones.length + draft.emails.length + draft.name.length).toBeGreaterThan(0);
          }
        },
      ),
    );
  });

  it.each([
    '(',
    '<a',
    'a@',
    'a.',
    '1-',
    'AB12 ',
    '*a ',
    ':a',
    '\n',
    '1 2 3 ',
    '_',
    '“a” ',
    'From: a\nSubject: b\n',
  ])('takes no more than its share of time for 40,000 characters of %j', (piece) => {
    const quarter = timeOf(piece.repeat(10_000 / piece.length));
    const whole = timeOf(piece.repeat(40_000 / piece.length));
    expect(whole).toBeLessThan(quarter * 12 + 400);
  });
});

function timeOf(text: string): number {
  const before = process.cpuUsage();
  readFreeText(text, 'IN');
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

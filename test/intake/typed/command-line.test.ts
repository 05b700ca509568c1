import * as fc from 'fast-check';
import { describeProblem } from '../../../src/slack/wording/describe.ts';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPhone, type CountryCode } from '../../../src/contact/phone/phone.ts';
import type { Draft } from '../../../src/contact/draft.ts';
import { readCommandLine, type CommandLine } from '../../../src/intake/typed/command-line.ts';

type Typed = {
  readonly text: string;
  readonly country: CountryCode | null;
  readonly action: CommandLine['action'];
  readonly people?: readonly {
    readonly name: string;
    /** E.164; an `x` stands for what is no number. */
    readonly phones: readonly string[];
    readonly emails?: readonly string[];
    readonly tags?: readonly string[];
    readonly attributes?: readonly string[];
  }[];
};

const typed = JSON.parse(
  readFileSync(new URL('../../fixtures/text/commands.json', import.meta.url), 'utf8'),
) as Typed[];

function draftsOf(line: CommandLine): readonly Draft[] {
  if (line.action === 'several') return line.drafts;
  return line.action === 'add' || line.action === 'form' ? [line.draft] : [];
}

function spell(raw: string, country: CountryCode | null): string {
  const reading = readPhone(raw, country);
  return reading.ok ? reading.phone.e164 : 'x';
}

describe('a line as people type it', () => {
  it.each(typed.map((line) => [line.text.replaceAll('\n', ' ⏎ '), line] as const))(
    '%s',
    (_title, { text, country, action, people = [] }) => {
      const line = readCommandLine(text, country);
      expect(line.action).toBe(action);
      const drafts = draftsOf(line).map((draft) => ({
        name: draft.name,
        phones: draft.phones.map(({ raw }) => spell(raw, draft.country ?? country)),
        emails: draft.emails,
        tags: draft.tags,
        attributes: draft.attributes.map(({ key, value }) => `${key}=${value}`),
      }));
      expect(drafts).toHaveLength(people.length);
      expect(drafts).toMatchObject(people);
    },
  );
});

describe('readCommandLine', () => {
  it.each([
    ['Carlos M. 646 867 5309', 'US', 'Carlos M.', '+16468675309'],
    ['Lerato T. 082 123 4567', 'ZA', 'Lerato T.', '+27821234567'],
    ['Anna Schmidt 49 221 1234567', 'DE', 'Anna Schmidt', '+492211234567'],
    ['Budi 62 21 5551234', 'ID', 'Budi', '+62215551234'],
    ['Ana (01 55) 1234 5678', 'MX', 'Ana', '+525512345678'],
    ['dodaj nowego klienta Jan Kowalski 601 234 567', 'PL', 'Jan Kowalski', '+48601234567'],
    ['přidej nového klienta Jan Novák 601 123 456', 'CZ', 'Jan Novák', '+420601123456'],
    ['додай нового клієнта Олег Шевченко 050 123 4567', 'UA', 'Олег Шевченко', '+380501234567'],
    ['lisää uusi asiakas Matti Virtanen 041 2345678', 'FI', 'Matti Virtanen', '+358412345678'],
    ['vegyél fel új ügyfelet Nagy Péter 20 123 4567', 'HU', 'Nagy Péter', '+36201234567'],
    ['μπορείς να προσθέσεις Γιώργος Παππάς 6912345678', 'GR', 'Γιώργος Παππάς', '+306912345678'],
    ['yeni müşteri ekle Ali Veli 0501 234 56 78', 'TR', 'Ali Veli', '+905012345678'],
    ['नया ग्राहक जोड़ें राम 98765 43210', 'IN', 'राम', '+919876543210'],
  ] as const)('saves “%s” at once', (text, country, name, e164) => {
    const line = readCommandLine(text, country);
    expect(line).toMatchObject({ action: 'add', contact: { name, phone: { e164 } } });
  });

  it.each([
    ['Firma Bauhaus, Hr. Weber, 0171 2345678', 'DE', 'Hr. Weber', 'Bauhaus'],
    ['Firma Kern, Anna Lindner, 0171 2345678', 'DE', 'Anna Lindner', 'Kern'],
    ['Acme Ltd, Mr. John Smith, 020 7946 0958', 'GB', 'Mr. John Smith', 'Acme Ltd'],
  ] as const)('parts the company from the person in “%s”', (text, country, name, organization) => {
    expect(readCommandLine(text, country)).toMatchObject({ action: 'add', draft: { name, organization } });
  });

  it.each([
    ['Max Weber 0171 3920001/2', 'DE', ['+491713920001', '+491713920002']],
    ['Max Weber 0664 1234567/68', 'AT', ['+436641234567', '+436641234568']],
    ['Max Weber 65 9123 4567', 'DE', ['+6591234567', '+496591234567']],
  ] as const)('asks which of two numbers “%s” is', (text, country, e164s) => {
    const line = readCommandLine(text, country);
    expect(line).toMatchObject({
      action: 'form',
      draft: { name: 'Max Weber' },
      suggestions: e164s.map((e164) => ({ e164 })),
    });
  });

  it('opens the form with the suggestion when another number may have been meant', () => {
    const line = readCommandLine('Jane Doe +54 11 2345-6789', 'AR');
    expect(line).toMatchObject({ action: 'form', suggestions: [{ e164: '+5491123456789' }] });
  });

  it('saves a number that comes with a notice alone', () => {
    const line = readCommandLine('Jane Doe 020 7946 0018 ext. 12', 'GB');
    expect(line).toMatchObject({ action: 'add', contact: { phone: { e164: '+442079460018' } } });
  });

  it('says what it could not place, and asks', () => {
    const line = readCommandLine('Jane 98765 43210 call after 5', 'IN');
    expect(line).toMatchObject({ action: 'form', draft: { name: 'Jane' } });
    expect(
      line.action === 'form' ? line.problems.map((problem) => describeProblem(problem)).join() : '',
    ).toContain('call after 5');
  });

  it('leaves everyday words, numbers and possessives out of a name, and says so', () => {
    const left = (text: string) => {
      const line = readCommandLine(text, 'IN');
      return line.action === 'form'
        ? [line.draft.name, ...line.problems.map((problem) => describeProblem(problem))]
        : [];
    };
    expect(left('my client Meera 98765 43210')).toEqual([
      'Meera',
      '“my client” wasn’t used – add it to a field if you need it.',
    ]);
    expect(left('Meera Joshi invoice 45018 98765 43210')).toEqual([
      'Meera Joshi',
      '“invoice 45018” wasn’t used – add it to a field if you need it.',
    ]);
    expect(left('Meera’s 98765 43210')).toEqual([
      'Meera',
      '“’s” wasn’t used – add it to a field if you need it.',
    ]);
    expect(left('please 98765 43210')).toEqual([
      '',
      'Add a name.',
      '“please” wasn’t used – add it to a field if you need it.',
    ]);
  });

  it('keeps a word that may begin the name, and asks about it', () => {
    const line = readCommandLine('Call Meera Joshi 98765 43210', 'IN');
    expect(line).toMatchObject({
      action: 'form',
      draft: { name: 'Call Meera Joshi' },
      problems: [{ field: 'name', code: 'name-doubtful', values: { words: 'Call' } }],
    });
  });

  it('takes requests off every person of a line', () => {
    const line = readCommandLine('please add Meera 98765 43210, and save Ravi 98765 43211', 'IN');
    expect(draftsOf(line).map(({ name }) => name)).toEqual(['Meera', 'Ravi']);
  });

  it('applies a country named once to everyone in the line', () => {
    const line = readCommandLine('Meera 98765 43210, Ravi 98765 43211 country=India', 'DE');
    expect(draftsOf(line)).toMatchObject([
      { name: 'Meera', country: 'IN' },
      { name: 'Ravi', country: 'IN' },
    ]);
  });

  it('accepts an empty line', () => {
    expect(readCommandLine('   ', 'IN')).toMatchObject({ action: 'form', problems: [], draft: { name: '' } });
  });

  it('can’t be made to change object prototypes', () => {
    readCommandLine('Jane 9876543210 __proto__=x constructor=y __proto__.polluted=z', 'IN');
    expect({}).not.toHaveProperty('polluted');
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  it('reads a pasted page as a text with several people', () => {
    const page = Array.from(
      { length: 100 },
      (_, row) => `Person A${'bcdefghijk'[row % 10]}\n98765 ${43_210 + row}\n`,
    );
    expect(readCommandLine(page.join('\n'), 'IN').action).toBe('several');
  });

  it('saves only what is complete, and never throws', () => {
    const piece = fc.constantFrom(
      'Jane',
      ' ',
      '98765 43210',
      '+91',
      '"',
      '“',
      '=',
      'a=b',
      '#',
      '#vip',
      '@',
      'j@x.com',
      ',',
      ';',
      '<',
      '&lt;',
      '(',
      '\n',
      '--',
      '\uE000',
      '\uFFFC',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece).map((all) => all.join('')),
        ),
        (text) => {
          const line = readCommandLine(text, 'IN');
          if (line.action !== 'add') return;
          expect(line.contact.name).not.toBe('');
          expect(line.contact.phone.e164).toMatch(/^\+\d{7,15}$/);
        },
      ),
    );
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPhone, type CountryCode } from '../../src/contact/phone/phone.ts';
import type { Draft } from '../../src/contact/draft.ts';
import { readVcards } from '../../src/intake/card/vcard.ts';
import { readFreeText } from '../../src/intake/prose/free-text.ts';
import { readCsv } from '../../src/intake/sheet/csv.ts';
import { readCommandLine } from '../../src/intake/typed/command-line.ts';
import { allLanguages } from '../../src/languages/all.ts';

type Role = 'name' | 'given-name' | 'family-name' | 'phone' | 'email' | 'organization' | 'country';

/** Invented people as somebody of a language would write them. `names`: any of them is right. */
type Fixture = {
  readonly headings: Readonly<Record<Role, readonly string[]>>;
  readonly sheet: {
    readonly country: CountryCode;
    readonly name: string;
    readonly given: string;
    readonly family: string;
    /** Both halves in the order of the language. */
    readonly joined: string;
    readonly phone: string;
    readonly e164: string;
    readonly email: string;
  };
  readonly lines: readonly {
    readonly country: CountryCode;
    readonly text: string;
    readonly action: readonly string[];
    readonly names: readonly string[];
    readonly phone: string;
  }[];
  readonly messages: readonly {
    readonly country: CountryCode;
    readonly text: string;
    readonly people: readonly {
      readonly names: readonly string[];
      readonly phones: readonly string[];
      readonly emails: readonly string[];
    }[];
  }[];
  readonly cards: readonly {
    readonly country: CountryCode;
    readonly text: string;
    readonly names: readonly string[];
    readonly phone: string;
    readonly email: string;
  }[];
};

const codes = allLanguages.map(({ code }) => code).filter((code) => code !== 'und');

function fileOf(code: string): URL {
  return new URL(`../fixtures/languages/${code}.json`, import.meta.url);
}

function fixtureOf(code: string): Fixture {
  const fixture: Fixture = JSON.parse(readFileSync(fileOf(code), 'utf8'));
  return fixture;
}

function phonesOf(draft: Draft | undefined, country: CountryCode | null): string[] {
  return (draft?.phones ?? []).map(({ raw }) => {
    const reading = readPhone(raw, draft?.country ?? country);
    return reading.ok ? reading.phone.e164 : raw;
  });
}

function firstOfCsv(headings: readonly string[], cells: readonly string[]): Draft | undefined {
  const quoted = (row: readonly string[]) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
  const text = `${quoted(headings)}\n${quoted(cells)}\n`;
  return readCsv(new TextEncoder().encode(text)).drafts[0];
}

it('has a fixture for every language', () => {
  expect(codes.filter((code) => !existsSync(fileOf(code)))).toEqual([]);
});

describe.each(codes)('headings of sheets in %s', (code) => {
  const { headings, sheet } = fixtureOf(code);
  const { name, given, family, joined, phone, e164, email, country } = sheet;
  const [nameHeading = '', phoneHeading = ''] = [headings.name[0], headings.phone[0]];
  const [givenHeading = '', familyHeading = ''] = [headings['given-name'][0], headings['family-name'][0]];

  it.each(headings.name)('name the person (%s)', (heading) => {
    expect(firstOfCsv([heading, phoneHeading], [name, phone])?.name).toBe(name);
  });

  it.each(headings['given-name'])('name the given name (%s)', (heading) => {
    expect(firstOfCsv([heading, familyHeading, phoneHeading], [given, family, phone])?.name).toBe(joined);
  });

  it.each(headings['family-name'])('name the family name (%s)', (heading) => {
    expect(firstOfCsv([heading, givenHeading, phoneHeading], [family, given, phone])?.name).toBe(joined);
  });

  it.each(headings.phone)('name the number (%s)', (heading) => {
    expect(phonesOf(firstOfCsv([nameHeading, heading], [name, phone]), country)).toEqual([e164]);
  });

  it.each(headings.email)('name the address (%s)', (heading) => {
    expect(firstOfCsv([nameHeading, heading], [name, email])?.emails).toEqual([email]);
  });

  it.each(headings.organization)('name the company (%s)', (heading) => {
    const draft = firstOfCsv([nameHeading, heading, phoneHeading], [name, 'Nordwind', phone]);
    expect({ name: draft?.name, company: draft?.organization }).toEqual({ name, company: 'Nordwind' });
  });

  it.each(headings.country)('name the country (%s)', (heading) => {
    const draft = firstOfCsv([nameHeading, heading, phoneHeading], [name, country, phone]);
    expect(draft?.country).toBe(country);
  });
});

describe.each(codes)('lines in %s', (code) => {
  it.each(fixtureOf(code).lines)('ask for $names (“$text”)', ({ text, country, action, names, phone }) => {
    const line = readCommandLine(text, country);
    expect(action).toContain(line.action);
    const draft = line.action === 'add' || line.action === 'form' ? line.draft : undefined;
    expect(names).toContain(draft?.name);
    expect(phonesOf(draft, country)).toEqual([phone]);
  });
});

describe.each(codes)('messages in %s', (code) => {
  it.each(fixtureOf(code).messages)('speak of the people they mean (%#)', ({ text, country, people }) => {
    const { drafts } = readFreeText(text, country);
    expect(drafts.map(({ name }) => name)).toHaveLength(people.length);
    for (const [index, person] of people.entries()) {
      expect(person.names).toContain(drafts[index]?.name);
      expect(phonesOf(drafts[index], country).toSorted()).toEqual(person.phones.toSorted());
      expect(drafts[index]?.emails).toEqual(person.emails);
    }
  });
});

describe.each(codes)('cards in %s', (code) => {
  it.each(fixtureOf(code).cards)('give $names', ({ text, country, names, phone, email }) => {
    const [draft, ...others] = readVcards(new TextEncoder().encode(text)).drafts;
    expect(others).toEqual([]);
    expect(names).toContain(draft?.name);
    expect(phonesOf(draft, country)).toEqual([phone]);
    expect(draft?.emails).toEqual([email]);
  });
});

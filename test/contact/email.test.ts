import { assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEmail } from '../../src/contact/email.ts';

describe('an email address', () => {
  it.each([
    ['jane@x.com', 'jane@x.com'],
    [' Jane.Doe+crm@Example.COM\u200b ', 'Jane.Doe+crm@example.com'],
    ['<mailto:jane@x.com|jane@x.com>', 'jane@x.com'],
    ['mailto:jane@x.com?subject=Hi', 'jane@x.com'],
    ['Jane Doe <jane@x.com>', 'jane@x.com'],
    ['jane@x.com.', 'jane@x.com'],
    ['jörg@münchen.de', 'jörg@münchen.de'],
    ['用户@例子.广告', '用户@例子.广告'],
    ["o'hara@x.co.uk", "o'hara@x.co.uk"],
    ['a@xn--mnchen-3ya.de', 'a@xn--mnchen-3ya.de'],
  ])('%s is %s', (typed, email) => {
    expect(readEmail(typed)).toEqual({ ok: true, email });
  });

  it.each([
    'jane',
    'jane@',
    '@x.com',
    'jane@x',
    'jane@@x.com',
    'jane doe@x.com',
    'jane@x..com',
    'jane@-x.com',
    '.jane@x.com',
    'jane.@x.com',
    'ja..ne@x.com',
    'jane@x.c',
    'jane@[127.0.0.1]',
    'jane@127.0.0.1',
    'jane@x.com, joe@x.com',
    'jane@x.com/path',
    'jane@x.com:80',
  ])('refuses %s as an email address', (typed) => {
    expect(readEmail(typed)).toMatchObject({ ok: false, problem: { field: 'email', code: 'email-invalid' } });
  });

  it('refuses an email address of over 254 characters', () => {
    const domain = `${'d'.repeat(60)}.${'e'.repeat(60)}.${'f'.repeat(60)}.com`;
    expect(readEmail(`${'a'.repeat(64)}@${domain}`)).toMatchObject({ ok: true });
    expect(readEmail(`${'a'.repeat(65)}@${domain}`)).toMatchObject({ problem: { code: 'email-too-long' } });
    expect(readEmail(`${'a'.repeat(64)}@gggggg.${domain}`)).toMatchObject({
      problem: { code: 'email-too-long' },
    });
  });

  it('never throws on any text, and reads its own result unchanged', () => {
    const mostlyAddresses = oneof(
      string({ unit: 'binary' }),
      string().map((text) => `${text}@x.com`),
      string().map((text) => `a@${text}.com`),
    );
    const steady = property(mostlyAddresses, (typed) => {
      const reading = readEmail(typed);
      expect(reading.ok ? readEmail(reading.email) : reading).toEqual(reading);
    });
    assert(steady, { numRuns: 500 });
  });

  it('reads an address the same with and without brackets', () => {
    const character = constantFrom(...Array.from('abyz09._+-@A'));
    assert(
      property(string({ unit: character, minLength: 3, maxLength: 30 }), (typed) => {
        expect(readEmail(typed)).toEqual(readEmail(`<${typed}>`));
      }),
      { numRuns: 3000 },
    );
  });
});

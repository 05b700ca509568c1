import { describe, expect, it } from 'vitest';
import type { TeamField } from '../../../src/contact/fields.ts';
import { noRules } from '../../../src/contact/rules.ts';
import { takeTeamValues } from '../../../src/intake/typed/team-values.ts';

const field = (
  key: string,
  label: string,
  type: TeamField['type'],
  options: readonly string[] = [],
): TeamField => ({
  key,
  label,
  type,
  options,
  required: false,
  default: null,
});
const rules = {
  ...noRules,
  fields: [
    field('source', 'Lead source', 'select', ['Trade fair', 'Web']),
    field('birthday', 'Birthday', 'date'),
    field('budget', 'Budget', 'number'),
    field('langs', 'Languages', 'multi-select', ['Hindi', 'Tamil']),
    field('site', 'Website', 'url'),
    field('notes', 'Notes', 'long-text'),
    field('title', 'Name', 'text'),
  ],
  consent: { ...noRules.consent, mode: 'ask' as const, label: 'Agreed to WhatsApp' },
};
const take = (text: string) => {
  const { rest, attributes } = takeTeamValues(text, rules);
  const values = Object.fromEntries(attributes.map(({ key, value }) => [key, value]));
  return { rest: rest.replace(/[ \t]+/g, ' ').trim(), values };
};

describe('the values of a team’s fields in a typed line', () => {
  it.each([
    ['Ann Lee 98765 birthday: 17 May 1990', 'Ann Lee 98765', { birthday: '17 May 1990' }],
    ['Ann Lee birthday=17 May 1990 98765 43210', 'Ann Lee 98765 43210', { birthday: '17 May 1990' }],
    ['Ann Lee 98765 Lead source: trade fair, #vip', 'Ann Lee 98765 , #vip', { source: 'trade fair' }],
    ['Ann Lee 98765 lead-source=web', 'Ann Lee 98765', { source: 'web' }],
    ['source=“Trade fair” Ann Lee 98765', 'Ann Lee 98765', { source: 'Trade fair' }],
    ['Ann Lee 98765 budget: 5000 source: web', 'Ann Lee 98765', { budget: '5000', source: 'web' }],
    ['Ann Lee 98765 languages: hindi, tamil', 'Ann Lee 98765', { langs: 'hindi, tamil' }],
    ['Ann Lee 98765 website: <https://acme.com|acme.com>', 'Ann Lee 98765', { site: 'acme.com' }],
    ['Ann Lee notes: likes tea 98765 43210', 'Ann Lee 98765 43210', { notes: 'likes tea' }],
    ['Ann Lee 98765 agreed to whatsapp: yes', 'Ann Lee 98765', { opt_in: 'yes' }],
    [
      'Name: Ann Lee\nBirthday: 1990-05-17\nPhone: 98765',
      'Name: Ann Lee\n \nPhone: 98765',
      { birthday: '1990-05-17' },
    ],
  ])('are taken out of “%s”', (text, rest, values) => {
    expect(take(text)).toEqual({ rest, values });
  });

  it('are one word where the field can’t read it, so that nothing else is lost', () => {
    expect(take('Lead source: newspaper Ann Lee 98765')).toEqual({
      rest: 'Ann Lee 98765',
      values: { source: 'newspaper' },
    });
  });

  it('are not taken from a label of the contact itself, from part of a word, or twice', () => {
    const texts = ['Name: Ann Lee 98765', 'Ann resource=web', 'Ann notes=tea'];
    expect(texts.map(take)).toEqual(texts.map((rest) => ({ rest, values: {} })));
    expect(take('source=web source=web').rest).toBe('source=web');
  });

  it('are nobody’s where a team has none', () => {
    expect(takeTeamValues('Ann birthday: 1990-05-17', noRules).attributes).toEqual([]);
  });
});

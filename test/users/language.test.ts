import { describe, expect, it } from 'vitest';
import { spokenLanguageOf } from '../../src/languages/spoken.ts';
import { createLanguages, type LanguageOptions } from '../../src/users/language.ts';
import { nothing } from '../../src/users/preferences-table.ts';

const bianca = { teamId: 'T1', userId: 'U1' };

function languages(known: {
  readonly own?: 'de' | null;
  readonly remembered?: string | null;
  readonly asked?: string | null;
  readonly team?: 'hi' | null;
  readonly configured?: LanguageOptions['configured'];
}) {
  return createLanguages({
    preferences: { read: async () => ({ ...nothing, language: known.own ?? null }) },
    locales: { known: async () => known.remembered ?? null, ask: async () => known.asked ?? null },
    chosenForTeam: async () => known.team ?? null,
    configured: known.configured ?? null,
  });
}

describe('the language of a person', () => {
  it.each([
    ['their own choice', { own: 'de', remembered: 'pt-BR', team: 'hi', configured: 'fr' }, 'de'],
    ['that of their Slack', { remembered: 'es-LA', team: 'hi', configured: 'fr' }, 'es'],
    ['the team’s where Slack speaks another', { remembered: 'ja-JP', team: 'hi', configured: 'fr' }, 'hi'],
    ['the configured one', { configured: 'fr' }, 'fr'],
    ['English when nothing is known', {}, 'en'],
  ] as const)('is %s', async (_, known, language) => {
    expect(await languages(known).ofPerson(bianca)).toBe(language);
  });

  it('is asked for only where something may wait for it', async () => {
    const both = languages({ remembered: null, asked: 'it-IT' });
    expect([await both.ofPerson(bianca), await both.askOfPerson(bianca)]).toEqual(['en', 'it']);
  });
});

it.each([
  ['pt-BR', 'pt-BR'],
  ['pt-PT', 'pt-BR'],
  ['pt', 'pt-BR'],
  ['es-LA', 'es'],
  ['es_MX.UTF-8', 'es'],
  [' fr;q=0.9', 'fr'],
  ['HI-in', 'hi'],
  ['ideal', null],
  ['', null],
  ['ja-JP', null],
])('reads the locale %j as %s', (locale, language) => {
  expect(spokenLanguageOf(locale)).toBe(language);
});

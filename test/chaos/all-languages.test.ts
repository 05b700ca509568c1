import { describe, expect, it } from 'vitest';
import { ownNames, spokenLanguageOf } from '../../src/languages/spoken.ts';
import { sayEverything } from '../support/say-catalogue.ts';
import { walkTheApp } from '../support/walk-the-app.ts';

/** What people, their files and the settings of the walk are called. */
const given = `
  Meera Joshi Priya Rao Omar Haddad Nina Rossi Kofi Ravi Lena Tom Ana Atlantis Pune Goa vip fair tag city alpha name mobile land
  main branch sales team leads refused csv vcf pdf xls png addcontact SQLite Deutschland Brasil ${Object.values(ownNames).join(' ')}`;

const locales = ['pt-BR', 'es-LA', 'fr-FR', 'de-DE', 'it-IT', 'hi-IN', 'id-ID'] as const;

describe.each(locales)('somebody whose Slack is in %s', (locale) => {
  it(
    'meets not one English word, and nothing that is cut, whatever they do',
    { timeout: 60_000 },
    async () => {
      const language = spokenLanguageOf(locale) ?? 'en';
      const said = (await Promise.all([0, 1, 3].map((count) => sayEverything(language, count)))).flat();
      const sentences = new Set(said.map((one) => one.said));
      const country = new Intl.DisplayNames([locale], { type: 'region' });
      const places = ['BR', 'DE', 'GB', 'IN', 'IT'].map((code) => country.of(code) ?? '');
      const known = new Set([given, ...places, ...sentences].flatMap(wordsOf));
      const texts = await walkTheApp(locale);
      const foreign = texts.flatMap((text) => {
        const words = wordsOf(text).filter((word) => !known.has(word));
        return words.length > 0 ? [{ text, words }] : [];
      });
      expect(foreign).toEqual([]);
      const isCut = (text: string) => text.endsWith('…') && !text.startsWith(':') && !sentences.has(text);
      expect(texts.filter(isCut)).toEqual([]);
      expect(texts.length).toBeGreaterThan(120);
    },
  );
});

/** Words in Latin letters; pictures, mentions, dates, commands, addresses and references are no words. */
function wordsOf(text: string): readonly string[] {
  const plain = text
    .replace(/:[a-z_]+:|<[^>]*>|\S+@\S+|`[^`]*`|\d\S*\.\S+\.\S+|\b(?=\D*\d)[\dA-Z]{12}\b/g, ' ')
    .normalize('NFC')
    .toLowerCase();
  const words = plain.match(/\p{L}[\p{L}\p{M}’']*/gu) ?? [];
  return words.filter((word) => /^[a-z’']{3,}$/.test(word));
}

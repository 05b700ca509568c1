/** The languages the app speaks, as BCP 47 tags. */
export const spokenLanguages = ['en', 'es', 'pt-BR', 'fr', 'de', 'it', 'hi', 'id'] as const;

export type SpokenLanguage = (typeof spokenLanguages)[number];

/** Each language's own name, for its speakers. */
export const ownNames: Readonly<Record<SpokenLanguage, string>> = {
  en: 'English',
  es: 'Español',
  'pt-BR': 'Português (Brasil)',
  fr: 'Français',
  de: 'Deutsch',
  it: 'Italiano',
  hi: 'हिन्दी',
  id: 'Bahasa Indonesia',
};

/** The app's language for a locale such as `pt-BR`, `es-LA` or `de_DE.UTF-8`, or null. */
export function spokenLanguageOf(locale: string): SpokenLanguage | null {
  const language =
    locale
      .trim()
      .toLowerCase()
      .split(/[^a-z]/, 1)[0] ?? '';
  return spokenLanguages.find((one) => one.split('-', 1)[0] === language) ?? null;
}

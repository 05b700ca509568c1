import type { SpokenLanguage } from '../../languages/spoken.ts';
import { english } from './en.ts';
import type { Wording } from './wording.ts';

/** Loaded when first spoken, since a start needs only English. */
const catalogues: Readonly<Record<Exclude<SpokenLanguage, 'en'>, () => Promise<Wording>>> = {
  es: async () => (await import('./es.ts')).spanish,
  'pt-BR': async () => (await import('./pt-br.ts')).portuguese,
  fr: async () => (await import('./fr.ts')).french,
  de: async () => (await import('./de.ts')).german,
  it: async () => (await import('./it.ts')).italian,
  hi: async () => (await import('./hi.ts')).hindi,
  id: async () => (await import('./id.ts')).indonesian,
};

/** Loads a language's catalogue. */
export async function loadWording(language: SpokenLanguage): Promise<Wording> {
  return language === 'en' ? english : catalogues[language]();
}

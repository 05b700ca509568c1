import type { SpokenLanguage } from '../../languages/spoken.ts';
import { english } from './en.ts';
import type { Wording } from './wording.ts';

/** Loaded when someone first speaks it: a start needs English alone. */
const catalogues: Readonly<Record<Exclude<SpokenLanguage, 'en'>, () => Promise<Wording>>> = {
  es: async () => (await import('./es.ts')).spanish,
  'pt-BR': async () => (await import('./pt-br.ts')).portuguese,
  fr: async () => (await import('./fr.ts')).french,
  de: async () => (await import('./de.ts')).german,
  it: async () => (await import('./it.ts')).italian,
  hi: async () => (await import('./hi.ts')).hindi,
  id: async () => (await import('./id.ts')).indonesian,
};

/** The catalogue of a language. */
export async function loadWording(language: SpokenLanguage): Promise<Wording> {
  return language === 'en' ? english : catalogues[language]();
}

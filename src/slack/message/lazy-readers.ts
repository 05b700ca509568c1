import { searchCountries } from '../../contact/countries.ts';
import { words } from '../wording/words.ts';

/**
 * What reads people out of lines, messages and files: words of many languages, which a start is quicker without. Loaded
 * with their first use.
 */
export const readers = {
  commandLine: once(() => import('../../intake/typed/command-line.ts')),
  message: once(async () => (await import('./read-message.ts')).createMessageReader()),
  template: once(() => import('../../intake/template.ts')),
};

/** Loads and tries them all, so that no one waits for it and an update in place doesn't take them from a running app. */
export async function loadReaders(): Promise<void> {
  await Promise.all([readers.commandLine(), readers.message(), readers.template()]);
  (await import('../../intake/warm-up.ts')).warmUpReaders();
  searchCountries('', words().locale, 1);
}

function once<Module>(load: () => Promise<Module>): () => Promise<Module> {
  let loading: Promise<Module> | null = null;
  return () => (loading ??= load());
}

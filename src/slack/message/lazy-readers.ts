import { searchCountries } from '../../contact/countries.ts';
import { createPause } from '../../timing/slices.ts';
import { words } from '../wording/words.ts';

/**
 * The readers of lines, messages and files. They hold words of many languages, so they load on first use to
 * keep the start fast.
 */
export const readers = {
  typedLine: once(() => import('../../intake/typed/typed-line.ts')),
  message: once(async () => (await import('./read-message.ts')).createMessageReader()),
  template: once(() => import('../../intake/template.ts')),
};

/**
 * Loads and tries all readers, so that nobody waits for them and an in-place update cannot remove them from a
 * running app.
 */
export async function loadReaders(): Promise<void> {
  const pause = createPause();
  for (const load of [readers.typedLine, readers.message, readers.template]) {
    await load();
    await pause();
  }
  await (await import('../../intake/warm-up.ts')).warmUpReaders(pause);
  await pause();
  searchCountries('', words().locale, 1);
}

function once<Module>(load: () => Promise<Module>): () => Promise<Module> {
  let loading: Promise<Module> | null = null;
  return () => (loading ??= load());
}

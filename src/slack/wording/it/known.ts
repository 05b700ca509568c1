import type { Wording } from '../wording.ts';

export const known: Wording['known'] = {
  added: (by, name, ago) => `Già noto: aggiunto da ${by}${name === null ? '' : ` come “${name}”`} ${ago}.`,
  justNow: 'poco fa',
  byWorkflow: 'un flusso di lavoro',
  byImport: 'un’importazione',
  updates: 'Salvando lo aggiorni.',
  renames: (before, now) => `Salvando, “${before}” diventa “${now}”.`,
  introRenames: 'Questo numero è già noto con un altro nome. Controlla, poi salva.',
  cardBefore: (by, name, ago) =>
    `:information_source: Prima era noto come “${name}” (aggiunto da ${by} ${ago}).`,
};

import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';

const { figure, choose } = createFigures('it-IT');

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
  rowUpdates: 'Aggiungendolo lo aggiorni.',
  rowRenames: (before, now) => `Aggiungendolo, “${before}” diventa “${now}”.`,
  renamesNote: (count) =>
    choose(count, {
      one: ':warning: 1 persona è già nota con un altro nome e non è selezionata. Selezionala per rinominare il contatto.',
      other: `:warning: ${figure(count)} persone sono già note con altri nomi e non sono selezionate. Selezionale per rinominare quei contatti.`,
    }),
  selectRenames: (count) =>
    choose(count, { one: 'Seleziona questa persona', other: `Seleziona tutte e ${figure(count)}` }),
};

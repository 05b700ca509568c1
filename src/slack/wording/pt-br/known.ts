import type { Wording } from '../wording.ts';

export const known: Wording['known'] = {
  added: (by, name, ago) =>
    `Conhecido: adicionado por ${by}${name === null ? '' : ` como “${name}”`} ${ago}.`,
  justNow: 'agora mesmo',
  byWorkflow: 'um fluxo de trabalho',
  byImport: 'uma importação',
  updates: 'Salvar atualiza o contato.',
  renames: (before, now) => `Salvar renomeia “${before}” para “${now}”.`,
  introRenames: 'Este número já é conhecido com outro nome. Confira e salve.',
  cardBefore: (by, name, ago) =>
    `:information_source: Antes era conhecido como “${name}” (adicionado por ${by} ${ago}).`,
};

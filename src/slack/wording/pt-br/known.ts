import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';

const { figure, choose } = createFigures('pt-BR');

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
  rowUpdates: 'Adicionar atualiza o contato.',
  rowRenames: (before, now) => `Adicionar renomeia “${before}” para “${now}”.`,
  renamesNote: (count) =>
    choose(count, {
      one: ':warning: 1 pessoa já é conhecida com outro nome e não está selecionada. Selecione-a para renomear o contato.',
      other: `:warning: ${figure(count)} pessoas já são conhecidas com outros nomes e não estão selecionadas. Selecione-as para renomear esses contatos.`,
    }),
  selectRenames: (count) =>
    choose(count, { one: 'Selecionar esta pessoa', other: `Selecionar todas as ${figure(count)}` }),
};

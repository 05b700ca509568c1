import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';

const { counted } = createFigures('pt-BR');

export const teamHistory: Wording['teamHistory'] = {
  title: 'Quem adicionou quem',
  intro: 'Os últimos 7 dias, por dia (UTC) e pessoa.',
  nobody: 'Ninguém adicionou contatos nos últimos 7 dias.',
  line: (by, count, outcomes) =>
    `${by}: ${counted(count, { one: 'contato', other: 'contatos' })} (${outcomes})`,
  takenBack: (count) => counted(count, { one: 'retirado', other: 'retirados' }),
  adminsOnly: 'Só administradores deste workspace podem ver quem adicionou quem.',
  showNames: 'Mostrar nomes',
};

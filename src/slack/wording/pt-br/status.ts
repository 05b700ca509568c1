import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';
import { afterDelivery } from './own-copy.ts';

const { figure, counted, choose } = createFigures('pt-BR');

export const status: Wording['status'] = {
  waiting: (count) => `${figure(count)} em espera`,
  imported: (count) => counted(count, { one: 'entregue', other: 'entregues' }),
  refused: (count) => counted(count, { one: 'recusado', other: 'recusados' }),
  gone: (name, count) =>
    `:red_circle: “${name}” não está mais configurada, e ${counted(count, { one: 'contato espera', other: 'contatos esperam' })} por ela. Configure-a de novo ou exclua os contatos em espera.`,
  oldest: (moment) => `O mais antigo espera desde ${moment}.`,
  untold: (count) =>
    `${counted(count, { one: 'resultado ainda não comunicado', other: 'resultados ainda não comunicados' })}.`,
  tokenKey: 'Token: chave de desenvolvedor (não expira).',
  tokenEndless: 'Token: sessão, validade desconhecida.',
  tokenUntil: (day) => `Token: sessão, expira em ${day}.`,
  tokenEndsSoon: (day) => `:warning: O token expira em ${day}: substitua-o.`,
  tokenEnded: (day) => `:warning: O token expirou em ${day}: substitua-o.`,
  version: (version) => `*addcontact ${version}*`,
  country: (country) => `País dos números sem +: ${country}, a menos que alguém tenha escolhido outro.`,
  noCountry: 'Para números sem +, o país é perguntado, a menos que a pessoa tenha escolhido um.',
  access: (who, where) => `Podem adicionar contatos: ${who}; ${where}.`,
  people: (count) => counted(count, { one: 'pessoa indicada', other: 'pessoas indicadas' }),
  groups: (count) =>
    choose(count, {
      one: 'membros de um grupo indicado',
      other: `membros de ${figure(count)} grupos indicados`,
    }),
  everybody: 'todos, exceto convidados',
  everybodyAndGuests: 'todos, inclusive convidados',
  anywhere: 'em qualquer canal',
  inChannels: (mentions) => `em ${mentions.join(', ')}`,
  kept: ({ engine, keepDays, isSealed }) =>
    `Armazenado ${isSealed ? 'com criptografia' : 'sem criptografia'} em ${engine === 'sqlite' ? 'SQLite' : 'PostgreSQL'}; excluído ${afterDelivery(keepDays)}.`,
  http: 'Conectado ao Slack por HTTPS.',
  socket: 'Conectado ao Slack por Socket Mode.',
};

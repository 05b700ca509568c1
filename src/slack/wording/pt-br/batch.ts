import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';

const { figure, counted, choose } = createFigures('pt-BR');

export const batch: Wording['batch'] = {
  progress: (done, all, title) =>
    `:hourglass_flowing_sand: *${figure(done)} de ${counted(all, { one: 'contato', other: 'contatos' })}* na caixa de entrada *${title}*`,
  progressRefused: (count) => `${counted(count, { one: 'recusado', other: 'recusados' })} até agora`,
  progressHeld: {
    unavailable: (count) =>
      `A caixa de entrada não responde. ${remaining(count)} e ${choose(count, { one: 'será enviado', other: 'serão enviados' })} automaticamente.`,
    unauthorised: (count) =>
      `A caixa de entrada recusou o token do addcontact. ${remaining(count)} até um administrador renovar o token.`,
    misconfigured: (count) =>
      `O endereço da caixa de entrada está errado. ${remaining(count)} até um administrador corrigi-lo.`,
    suspicious: (count) =>
      `A caixa de entrada recusou muitos contatos seguidos. ${remaining(count)} até um administrador verificar o motivo.`,
    gone: (count) =>
      `Essa caixa de entrada não está mais configurada. ${remaining(count)} até ela ser configurada de novo.`,
  },
  doneAll: (count, title) =>
    `:white_check_mark: *${counted(count, { one: 'contato', other: 'contatos' })}* na caixa de entrada *${title}*.`,
  doneSome: (count, all, title) =>
    `:white_check_mark: *${figure(count)} de ${counted(all, { one: 'contato', other: 'contatos' })}* na caixa de entrada *${title}*.`,
  doneNone: (title) => `:x: Nenhum destes contatos foi adicionado à caixa de entrada *${title}*.`,
  endedBelow: ':arrow_down: Concluído. O resultado está na mensagem abaixo.',
  refused: (count) => `:x: *${counted(count, { one: 'recusado', other: 'recusados' })}:*`,
  refusedLine: (who, reason) => `• ${who}: “${reason}”`,
  refusedLineOwn: (who, reason) => `• ${who}: ${reason}`,
  refusedMore: (count) => `… e mais ${figure(count)}`,
  unsent: (count) =>
    `:warning: *${counted(count, { one: 'ignorado', other: 'ignorados' })}* porque ainda ${choose(count, { one: 'precisa', other: 'precisam' })} de correção.`,
  leftOut: (count) => `${counted(count, { one: 'ficou de fora', other: 'ficaram de fora' })}: sem seleção.`,
  seeFile: (file) => `Veja \`${file}\` abaixo. Corrija as linhas e compartilhe o arquivo de novo.`,
  noFile: 'Não foi possível enviar a lista de contatos recusados ao Slack.',
  retryRefused: (count) =>
    `Tentar de novo ${counted(count, { one: 'contato recusado', other: 'contatos recusados' })}`,
  retryGone: 'Não há mais nada para tentar de novo.',
  retryInboxGone: (name, file) =>
    `A caixa de entrada “${name}” não está mais configurada. Compartilhe \`${file}\` de novo para enviar estas pessoas a outra.`,
  columns: {
    name: 'Nome',
    phone: 'Telefone',
    email: 'E-mail',
    company: 'Empresa',
    tags: 'Etiquetas',
    reason: 'Motivo',
  },
};

function remaining(count: number): string {
  return choose(count, {
    one: 'O contato restante está guardado',
    other: `Os ${figure(count)} restantes estão guardados`,
  });
}

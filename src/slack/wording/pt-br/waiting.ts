import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';

const { figure, choose } = createFigures('pt-BR');

export const waiting: Wording['waiting'] = {
  dontSend: 'Não enviar',
  withdrawn: (name, title) =>
    `:no_entry_sign: *${name}* não será enviado para a caixa de entrada *${title}*.`,
  triedBefore: 'Se uma tentativa anterior deu certo mesmo assim, o contato está na caixa de entrada.',
  inFlight: 'Este contato está sendo enviado agora e não dá mais para parar.',
  alreadyWithdrawn: 'Este contato não será enviado. Clique em *Editar* para enviá-lo mesmo assim.',
  alreadyRefused: 'A caixa de entrada recusou este contato, então não há nada para parar.',
  superseded:
    'Você já editou este contato depois. Use o cartão mais recente ou a sua lista no Início do addcontact.',
  editReplaces: 'Ainda não enviado: o que você salvar aqui o substitui.',
  homeWithdrawn: 'Não enviado: você o retirou',
  homeSuperseded: 'Não enviado: substituído pela sua edição',
  batchTakenBack: (count) =>
    `${figure(count)} ${choose(count, { one: 'foi retirado ou editado', other: 'foram retirados ou editados' })} antes do envio.`,
  stepWithdrawn: 'O contato não foi adicionado: foi retirado antes do envio.',
};

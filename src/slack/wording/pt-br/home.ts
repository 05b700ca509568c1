import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';

const { figure, counted } = createFigures('pt-BR');

export const home: Wording['home'] = {
  title: 'Contatos do WhatsApp',
  add: 'Adicionar contato',
  begin: [
    '*Três formas de adicionar alguém*',
    '1. Abra *Mais ações* (⋮) em uma mensagem com um número, um cartão de contato ou uma planilha e escolha *Add to WhatsApp contacts*. Na primeira vez, procure em *Mais atalhos de mensagem…*.',
    '2. Digite `/addcontact Ana Souza +55 11 96123-4567` em qualquer canal.',
    '3. Clique em *Adicionar contato* acima.',
    'Tudo o que você adicionar aparece aqui com o status.',
  ].join('\n'),
  open: 'Aguardando',
  done: 'Adicionados recentemente',
  outcome: (outcome, moment) => `${outcome} · ${moment}`,
  waiting: (title) => `Aguardando *${title}*: continuamos tentando`,
  refused: (title, reason) => `Não adicionado. *${title}* respondeu: “${reason}”`,
  refusedBecause: (reason) => `Não adicionado. ${reason}`,
  gone: (name) => `A caixa de entrada “${name}” não está mais configurada`,
  imported: (title) => `*${title}*`,
  refusedBefore: (title) => `Recusado por *${title}*, já corrigido`,
  erased: '_Dados excluídos_',
  importOf: (count) => `Importação de ${counted(count, { one: 'contato', other: 'contatos' })}`,
  importAdded: (count) => counted(count, { one: 'adicionado', other: 'adicionados' }),
  importWaiting: (count) => `${figure(count)} na fila`,
  importRefused: (count) => counted(count, { one: 'recusado', other: 'recusados' }),
  newer: 'Mais recentes',
  older: 'Mais antigos',
  shown: ({ from, to, total }) => `${figure(from)}–${figure(to)} de ${figure(total)}`,
  more: (count) => `Mais ${figure(count)} não exibidos aqui.`,
  settings: 'Configurações',
  country: { title: '*País padrão*', why: 'Para números sem +' },
  countryShared: (country) => `Padrão do workspace (${country})`,
  countryAsk: 'Perguntar sempre',
  language: { title: '*Idioma*', why: 'Em que o addcontact responde a você' },
  languageAutomatic: 'Automático (igual ao Slack)',
  destination: { title: '*Caixa de entrada padrão*', why: 'Muda quando você escolhe outra.' },
  inboxes: 'Para onde vão os contatos',
  lamp: (isOk) => (isOk ? ':large_green_circle:' : ':red_circle:'),
  health: {
    ok: 'está conectada.',
    unavailable: 'não responde. Os contatos em espera serão enviados automaticamente.',
    unauthorised: 'recusou o token do addcontact. Peça ao administrador para renová-lo; nada se perde.',
    misconfigured: 'tem um endereço errado. Peça ao administrador para verificá-lo; nada se perde.',
    suspicious:
      'recusou muitos contatos seguidos. O restante está em pausa até um administrador verificar; nada se perde.',
  },
  onlyYou: (moment) => `Só você pode ver isto. Atualizado ${moment}.`,
  help: '`/addcontact help` mostra todas as formas de adicionar alguém.',
};

import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';

const { figure, counted } = createFigures('pt-BR');

export const inboxes: Wording['inboxes'] = {
  heading: 'Caixas de entrada deste workspace',
  none: 'Nenhuma caixa de entrada está configurada, por isso ninguém pode adicionar contatos. Configure uma para começar.',
  line: ({ title, host, tokenEnd, isDefault }) =>
    `*${title}* (${host}) · o token termina em \`${tokenEnd}\`${isDefault ? ' · padrão' : ''}`,
  add: 'Configurar uma caixa de entrada',
  menu: { token: 'Trocar token', rename: 'Renomear', default: 'Tornar padrão', remove: 'Remover' },
  adminsOnly: 'Só administradores deste workspace podem mudar as caixas de entrada.',
  cannotAsk: 'O Slack não informou se você é administrador, por isso nada mudou. Tente de novo em instantes.',
  gone: 'Esta caixa de entrada foi removida nesse meio-tempo.',
  notNow: (reference) =>
    `Não é possível salvar isto agora. Tente de novo em instantes. (Referência ${reference})`,
  linkTitle: 'Configurar caixa',
  linkText:
    'Continue na página do addcontact no seu navegador: o token de uma caixa de entrada nunca é digitado no Slack. O link vale por 10 minutos, uma vez e só para você.',
  linkButton: 'Abrir a página',
  renameTitle: 'Renomear caixa',
  renameLabel: 'Nome',
  renameSave: 'Salvar',
  cancel: 'Cancelar',
  titleTaken: 'Outra caixa de entrada deste workspace já tem este nome.',
  titleMissing: 'Dê um nome à caixa de entrada.',
  removeTitle: 'Remover caixa',
  removeConfirm: 'Remover',
  remove: (title, waiting) =>
    `Remover *${title}*? O addcontact exclui o token dela. ${waiting === 0 ? '' : unsent(waiting)}Os contatos que já estão na caixa de entrada continuam lá.`,
  page: {
    title: 'Configurar uma caixa de entrada',
    replaceTitle: (title) => `Novo token para ${title}`,
    intro:
      'O addcontact envia os contatos do seu workspace para esta caixa de entrada. Copie o token da API das configurações de desenvolvedor da sua plataforma.',
    name: 'Nome',
    nameHint: 'Como seus colegas a veem, por exemplo “Vendas”.',
    platform: 'Plataforma',
    host: 'Servidor',
    token: 'Token da API',
    tokenHint: 'É guardado com criptografia e não é mostrado de novo.',
    save: 'Verificar e salvar',
    done: 'A caixa de entrada está configurada',
    doneText: (title, tokenEnd) =>
      `“${title}” está pronta; o token termina em ${tokenEnd}. Você pode fechar esta página e voltar ao Slack.`,
    ended: 'Este link expirou',
    endedText:
      'Um link vale por 10 minutos e uma vez. Clique no botão no Início do addcontact para obter outro.',
    adminsOnly: 'Só administradores podem fazer isso',
    adminsOnlyText:
      'Você não é mais administrador deste workspace, ou o Slack não pode confirmar isso agora. Nada mudou.',
    notNow: 'Não é possível salvar isto agora',
    notNowText: 'Nada mudou. Tente o link de novo em instantes.',
    problems: {
      titleMissing: 'Dê à caixa de entrada um nome de até 40 caracteres.',
      titleTaken: 'Outra caixa de entrada do seu workspace já tem este nome.',
      tooMany: (most) => `Um workspace tem no máximo ${figure(most)} caixas de entrada. Remova uma primeiro.`,
      platform: 'Escolha uma plataforma.',
      host: 'Escolha um servidor.',
      tokenMissing: 'Cole o token: uma palavra sem espaços nem quebras de linha.',
      token: 'A caixa de entrada não aceita este token. Confira se ele está completo e é desta plataforma.',
      unreachable:
        'A caixa de entrada não responde agora, por isso o token não pode ser verificado. Tente de novo em instantes.',
      address:
        'Não há caixa de entrada neste servidor. Escolha outro ou fale com quem administra o addcontact.',
    },
  },
};

function unsent(waiting: number): string {
  return `${counted(waiting, { one: 'contato ainda espera por ela e não será enviado', other: 'contatos ainda esperam por ela e não serão enviados' })}; quem adicionou será avisado. `;
}

import type { Wording } from '../wording.ts';

export const answers: Wording['answers'] = {
  edit: 'Editar',
  tellChannel: 'Avisar o canal',
  retry: 'Tentar de novo',
  cardImported: (name, title) => `*${name}* está na caixa de entrada *${title}*.`,
  cardKept: {
    unavailable: (name, title) =>
      `O contato *${name}* está salvo, mas ainda não foi entregue: a caixa de entrada *${title}* não responde. Vamos continuar tentando e avisamos você aqui.`,
    unauthorised: (name, title) =>
      `O contato *${name}* está salvo, mas não foi entregue: a caixa de entrada *${title}* recusou o token do addcontact. Será enviado quando um administrador renovar o token.`,
    misconfigured: (name, title) =>
      `O contato *${name}* está salvo, mas não foi entregue: o endereço da caixa de entrada *${title}* está errado. Será enviado quando um administrador corrigir o endereço.`,
    suspicious: (name, title) =>
      `O contato *${name}* está salvo, mas não foi entregue: a caixa de entrada *${title}* recusou muitos contatos seguidos. Será enviado quando um administrador verificar o motivo.`,
  },
  cardRefused: (name, title) => `*${name}* não foi adicionado à caixa de entrada *${title}*.`,
  cardReason: (reason) => `A caixa de entrada respondeu: “${reason}”`,
  ownReasons: {
    'no-reason': 'A caixa de entrada recusou este contato sem dizer o motivo.',
    'too-large':
      'Este contato é grande demais para a caixa de entrada. Encurte as etiquetas ou os atributos.',
    unreadable: 'O que foi armazenado deste contato não pode mais ser lido. Adicione-o de novo.',
    'inbox-removed': 'Um administrador removeu esta caixa de entrada antes do envio do contato.',
  },
  cardOldNumberStays: (phone) =>
    `:information_source: O contato com o número antigo ${phone} continua na caixa de entrada.`,
  cardOldEmailStays: ':information_source: O e-mail antigo continua: a caixa de entrada não remove e-mails.',
  cardOldInboxKeeps: (title) => `:information_source: A caixa de entrada *${title}* mantém o que já recebeu.`,
  cardReference: (id) => `Referência ${id}`,
  noRights: {
    'not-named': 'Você não tem permissão para adicionar contatos.',
    guest: 'Convidados não podem adicionar contatos aqui.',
    stranger: 'Pessoas de outras organizações não podem adicionar contatos aqui.',
    deactivated: 'Esta conta está desativada.',
    channel: 'Não é possível adicionar contatos neste canal.',
    'cannot-ask':
      'Não conseguimos verificar sua permissão com o Slack, por isso nada foi salvo. Tente de novo em um minuto.',
  },
  whomToAsk: (contact) => `Fale com ${contact}.`,
  whomToAskThen: (contact) => `Se não resolver, fale com ${contact}.`,
  caretaker: 'seu administrador',
  notYours: 'Só quem adicionou este contato pode fazer isso.',
  forgotten: 'O addcontact não tem mais este contato. Adicione-o de novo com /addcontact.',
  erased: 'Os dados deste contato já foram excluídos aqui. Adicione-o de novo com /addcontact.',
  retryGone: (name) =>
    `A caixa de entrada “${name}” não está mais configurada. Clique em *Editar* para enviar este contato a outra.`,
  retrying: (name) => `:arrows_counterclockwise: Enviando *${name}* de novo…`,
  alreadyThere: 'Este contato já está na caixa de entrada.',
  onItsWay: 'Este contato já está a caminho.',
  confirmTitle: 'Avisar o canal?',
  confirmText: (what) => `Todos neste canal vão ver: ${what}. O e-mail e os atributos continuam privados.`,
  confirmYes: 'Publicar',
  confirmNo: 'Agora não',
  channelMessage: (userId, what, title) =>
    `:bust_in_silhouette: <@${userId}> adicionou um contato à caixa de entrada *${title}*: ${what}`,
  channelKnows: 'Você já compartilhou este contato aqui.',
  tellLater: 'Você poderá compartilhar este contato quando ele estiver na caixa de entrada.',
  channelNotTold: 'O Slack não me deixou publicar lá. Tente de novo em um minuto.',
  inviteFirst: 'Não estou nesse canal. Digite `/invite @addcontact` lá e tente de novo.',
  notSaved: (reference) =>
    `Ao que tudo indica, não foi salvo: o banco de dados do addcontact está indisponível. O que você digitou continua aqui; tente de novo em um minuto. Referência ${reference}`,
  notSavedCommand: (text, reference) =>
    `Ao que tudo indica, não foi salvo: o banco de dados do addcontact está indisponível. Tente de novo em um minuto:\n\`\`\`/addcontact ${text}\`\`\`\nReferência ${reference}`,
  busy: 'O addcontact está muito ocupado, por isso nada foi salvo. Tente de novo em instantes.',
  outOfDate: 'Este botão não funciona mais. Use /addcontact de novo.',
  triggerSpent: 'Isso demorou demais para o Slack. Se o formulário não abriu, abra-o aqui.',
  templateOnItsWay:
    'Uma planilha para preencher, em Excel e em CSV, está a caminho das suas mensagens com o addcontact. Quando terminar, compartilhe-a lá e escolha *Add to WhatsApp contacts* nela.',
  templateNotSent: 'O Slack não aceitou a planilha. Tente `/addcontact template` de novo em um minuto.',
  broken: (reference) =>
    `Algo deu errado e nada foi salvo. Se acontecer de novo, passe esta referência ao seu administrador: ${reference}.`,
  usage: [
    '*Adicione pessoas à sua caixa de entrada do WhatsApp*',
    '• `/addcontact` abre um formulário',
    '• `/addcontact Ana Souza +55 11 96123-4567` salva na hora',
    '• `/addcontact Ana Souza +55 11 96123-4567 ana@example.com #vip cidade=Recife` com e-mail, etiquetas e atributos',
    '• `/addcontact template` envia uma planilha para preencher e compartilhar aqui',
    '• `/addcontact status` mostra para onde vão os contatos e quantos estão esperando',
    'Ou abra *Mais ações* (⋮) em uma mensagem com um contato e escolha *Add to WhatsApp contacts*. Na primeira vez, procure em *Mais atalhos de mensagem…*.',
  ].join('\n'),
  noInbox:
    'Este workspace ainda não tem caixa de entrada. Peça a um administrador para configurá-la no Início do addcontact e tente de novo.',
  noInboxForAdmin:
    'Este workspace ainda não tem caixa de entrada. Como administrador, você pode configurá-la: abra o Início do addcontact e clique em “Configurar uma caixa de entrada”. Depois, tente de novo.',
};

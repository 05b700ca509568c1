import type { Wording } from '../wording.ts';

export const install: Wording['install'] = {
  title: 'Adicionar o addcontact ao Slack',
  intro:
    'O addcontact pega uma pessoa de uma mensagem, um cartão de contato, uma planilha ou uma linha digitada e a leva para a sua caixa do WhatsApp. No seu workspace, ele pode:',
  sees: [
    'responder ao comando e aos atalhos, onde alguém pediu ou por mensagem direta',
    'ler os cartões, planilhas e mensagens que as pessoas entregam a ele, e nada mais',
    'devolver um arquivo com as linhas recusadas',
    'ver quem está no workspace e nos grupos de usuários, para saber quem pode adicionar contatos',
  ],
  button: 'Adicionar ao Slack',
  denied: 'Nada foi instalado',
  deniedText:
    'Você recusou, ou o Slack não permite que você instale apps. Você pode recomeçar quando quiser.',
  ended: 'Este link não vale mais',
  endedText:
    'Ele já foi usado, tem mais de dez minutos ou veio de outro navegador. Desta vez, nada foi instalado.',
  notNow: 'Não está funcionando agora',
  notNowText: 'Nada foi instalado. Tente de novo em um minuto.',
  again: 'Recomeçar',
  done: 'O addcontact está instalado',
  doneText: (name) =>
    `Ele agora está em ${name}. Abra o Início dele no Slack: lá, um admin do workspace configura a caixa.`,
  openSlack: 'Abrir o Slack',
  organisationText: (name) =>
    `Ele agora está em ${name}. Escolha quais workspaces recebem o app; os admins deles configuram as caixas no Início do addcontact.`,
  chooseWorkspaces: 'Escolher workspaces',
  startHere: 'Comece nesta página',
  startHereText:
    'Esta instalação não começou aqui, por isso não foi concluída: assim ninguém consegue passar a sua para você. Clique no botão para adicionar o addcontact ao Slack.',
  missingScopes: (link) =>
    `:information_source: O addcontact agora faz mais e precisa de mais permissões para isso. Quem pode instalar apps pode concedê-las aqui: ${link}`,
  notInstalled: (link) =>
    `O addcontact não está instalado neste workspace. Quem pode instalar apps pode fazer isso aqui: ${link}`,
};

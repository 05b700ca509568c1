import type { Wording } from '../wording.ts';
import { ownCopyDeleted } from './own-copy.ts';

export const form: Wording['form'] = {
  formTitle: 'Adicionar contato',
  editTitle: 'Editar contato',
  save: 'Salvar',
  close: 'Cancelar',
  openForm: 'Abrir formulário',
  labels: {
    name: 'Nome',
    phone: 'Telefone',
    country: 'País',
    email: 'E-mail',
    tags: 'Etiquetas',
    attributes: 'Atributos',
    destination: 'Caixa de entrada',
  },
  placeholders: {
    name: 'Ana Souza',
    phone: '+55 11 96123-4567',
    country: 'Busque por nome ou código',
    email: 'ana@example.com',
    tags: 'Escolha uma etiqueta ou digite uma nova',
    attributes: 'cidade=Recife\norigem=feira',
    destination: 'Escolha uma caixa de entrada',
  },
  consent: 'Consentimento',
  hints: {
    country: 'Só é necessário se o número não começar com +.',
    countryDefault: (country, code) =>
      `Sem +, o número é lido como ${country} (+${code}). Você pode mudar isso no Início.`,
    attributes: 'Um por linha, no formato chave=valor.',
  },
  lineBlank: 'Digite um número para ver como ele será salvo.',
  lineSaved: (described) => `Será salvo como *${described}*`,
  lineNotice: (message) => `:information_source: ${message}`,
  lineProblem: (message) => `:warning: ${message}`,
  takeSuggestion: (display) => `Usar ${display}`,
  takeOtherPhone: (phone) => `Usar ${phone} no lugar`,
  goesTo: (title, keepDays) => `Vai para a caixa de entrada *${title}*. ${ownCopyDeleted(keepDays)}`,
  goesToOneOf: (keepDays) => `Vai para a caixa de entrada que você escolher. ${ownCopyDeleted(keepDays)}`,
  editKeepsOld:
    'Mudar o número cria um novo contato; o antigo continua na caixa de entrada. Apagar o e-mail aqui não o remove de lá.',
  oldNumberStays: (phone) =>
    `:warning: Número novo: isso cria um segundo contato. O que tem ${phone} continua na caixa de entrada.`,
  inboxGone: (name) =>
    `A caixa de entrada “${name}” não está mais configurada. Confira a caixa de entrada abaixo e salve.`,
  introNothingFound: 'Nenhum contato encontrado nesta mensagem. Preencha o formulário.',
  introFromMessage: 'Preenchido a partir da mensagem. Confira antes de salvar.',
  introMentioned: 'O nome é o do Slack. Confira antes de salvar.',
  introUnderstood: 'Quase lá: confira o que lemos.',
  inboxUnknown: 'As caixas de entrada configuradas mudaram. Confira a caixa de entrada abaixo e salve.',
};

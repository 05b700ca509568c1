import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';
import { ownCopyDeleted } from './own-copy.ts';

const { figure, counted } = createFigures('pt-BR');

export const review: Wording['review'] = {
  title: 'Adicionar contatos',
  close: 'Fechar',
  add: (count) => `Salvar ${counted(count, { one: 'contato', other: 'contatos' })}`,
  adding: (count) =>
    `Adicionando ${counted(count, { one: 'contato', other: 'contatos' })}. O progresso está nas suas mensagens com o addcontact.`,
  addNone: 'Adicionar contatos',
  nothingTicked: 'Selecione pelo menos uma pessoa.',
  notKept: (reference) =>
    `O banco de dados do addcontact está indisponível e a revisão não pode começar. Tente de novo em um minuto. Referência ${reference}`,
  confirmedOnItsWay: (done, all, title) =>
    `Você já confirmou esta revisão. Ela está a caminho: até agora, *${figure(done)} de ${counted(all, { one: 'contato', other: 'contatos' })}* na caixa de entrada *${title}*. Não é preciso adicioná-los de novo.`,
  confirmedDone: (outcome) =>
    `Você já confirmou esta revisão.\n${outcome}\nNão é preciso adicionar estas pessoas de novo.`,
  ended: 'Esta revisão expirou. Use o atalho na mensagem de novo.',
  from: (title, counts) => `*${title}*\n${counts}`,
  fromMessage: 'Da mensagem',
  fromTyped: 'Do que você digitou',
  counts: {
    ready: (count) => counted(count, { one: 'pronto', other: 'prontos' }),
    corrected: (count) => counted(count, { one: 'corrigido', other: 'corrigidos' }),
    doubtful: (count) => `${figure(count)} para conferir`,
    attention: (count) => `${figure(count)} para corrigir`,
    twice: (count) => counted(count, { one: 'duplicado', other: 'duplicados' }),
    left: (count) => counted(count, { one: 'não selecionado', other: 'não selecionados' }),
  },
  filters: {
    all: 'Todos',
    attention: 'Para corrigir',
    doubtful: 'Para conferir',
    ready: 'Prontos',
    corrected: 'Corrigidos',
    twice: 'Duplicados',
    left: 'Não selecionados',
  },
  filterOption: (label, count) => `${label} (${figure(count)})`,
  filterEmpty: 'Ninguém nesta lista.',
  rowsOf: (from, to, all) => `${figure(from)}–${figure(to)} de ${figure(all)}`,
  previous: '‹',
  next: '›',
  edit: 'Editar',
  nameless: 'Sem nome',
  notAdded: (who) => `Não será adicionado · ${who}`,
  chooseNumber: 'Escolha um número',
  unusable: (raw) => `${raw} (não pode ser usado)`,
  sameAs: (name, row) => `:busts_in_silhouette: Mesmo número que ${name} (linha ${figure(row)}).`,
  country: 'País para números sem +',
  tags: 'Etiquetas para todos',
  goesToOneOf: (keepDays) => `Vão para a caixa de entrada que você escolher. ${ownCopyDeleted(keepDays)}`,
  goesTo: (title, keepDays) => `Vão para a caixa de entrada *${title}*. ${ownCopyDeleted(keepDays)}`,
  inboxGone: (name) =>
    `A caixa de entrada “${name}” não está mais configurada. Confira a caixa de entrada no final e adicione.`,
  inboxUnknown: 'As caixas de entrada configuradas mudaram. Confira a caixa de entrada no final e adicione.',
  rowDone: 'Concluir',
  columnsTitle: 'Colunas',
  columnsButton: 'Colunas',
  columnsNext: 'Continuar',
  columnsAsk: (file) => `Qual coluna de *${file}* tem o número do WhatsApp?`,
  columnsIntro: (file) => `*${file}*\nEscolha no que cada coluna se transforma.`,
  columnsLackPhone: ':warning: Escolha *Telefone* para a coluna com o número do WhatsApp.',
  columnsEmpty: (names) => `Vazias: ${names}`,
  columnsOf: (from, to, all) => `Colunas ${figure(from)}–${figure(to)} de ${figure(all)}`,
  columnAttribute: (key) => `Atributo “${key}”`,
  columnRoles: {
    name: 'Nome completo',
    'given-name': 'Nome',
    'additional-name': 'Nome do meio',
    'family-name': 'Sobrenome',
    prefix: 'Tratamento',
    suffix: 'Sufixo',
    nickname: 'Apelido',
    organization: 'Empresa',
    phone: 'Telefone',
    'phone-label': 'Tipo de número',
    'calling-code': 'Código do país',
    'area-code': 'DDD',
    country: 'País',
    email: 'E-mail',
    tags: 'Etiquetas',
    ignored: 'Não importar',
    unknown: 'Não importar',
  },
  notImported: (names) => `Não importadas: ${names}`,
  columnNumber: (place) => `Coluna ${place}`,
  loading: (files) =>
    files.length === 1
      ? `:hourglass_flowing_sand: Lendo *${files[0]}*…`
      : `:hourglass_flowing_sand: Lendo ${figure(files.length)} arquivos…`,
  loadingReview: ':hourglass_flowing_sand: Abrindo sua revisão…',
  kept: (count, file) =>
    `${file === null ? '' : `*${file}*: `}${counted(count, { one: 'pessoa ainda não adicionada', other: 'pessoas ainda não adicionadas' })}. Vamos guardar sua revisão por 24 horas.`,
  readyNow: (count, file) =>
    `${file === null ? '' : `*${file}*: `}${counted(count, { one: 'pessoa encontrada', other: 'pessoas encontradas' })}. Tudo pronto para revisar.`,
  openReview: 'Continuar',
  discard: 'Descartar',
  discarded: (file) => `${file === null ? 'Revisão' : `*${file}*: revisão`} descartada. Nada foi adicionado.`,
  unseen: (names) =>
    `Não consigo abrir ${names} porque não estou nesse canal. Digite \`/invite @addcontact\` lá e tente de novo, ou cole ou envie o conteúdo aqui.`,
  paste: 'Cole o cartão ou os números',
  pastePlaceholder: 'BEGIN:VCARD … ou Ana Souza +55 11 96123-4567',
  upload: 'Ou envie o arquivo',
  fillIn: 'Preencher o formulário',
  readPasted: 'Continuar',
  pasteMissing: 'Cole algo ou envie um arquivo, ou preencha o formulário.',
  thatFile: 'esse arquivo',
};

import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';
import type { Misfit } from '../../../contact/problem.ts';

const { figure, counted, country, list } = createFigures('pt-BR');

export const problems: Wording['problems'] = {
  missing: () => 'Adicione um número de telefone.',
  'too-short': (misfit) => `Curto demais${where(misfit)}. Falta algum dígito?`,
  'too-long': (misfit) => `Longo demais${where(misfit)}. Digite um só número.`,
  'not-a-number': () => 'Isto não é um número de telefone. Use dígitos, por exemplo +55 11 96123-4567.',
  letters: () => 'Este número contém letras. Use apenas dígitos.',
  'country-needed': () => 'Escolha um país ou comece o número com + (por exemplo, +55).',
  'unknown-country-code': () => 'Nenhum país usa este código. Confira os dígitos depois do +.',
  invalid: (misfit) =>
    `Este número não é válido${where(misfit)}. Confira os dígitos ou comece com + e o código do país.`,
  'short-number': () => 'Números curtos não podem usar o WhatsApp. Digite o número completo com DDD.',
  'several-numbers': () => 'Há mais de um número aqui. Escolha um.',
  'damaged-by-spreadsheet': () =>
    'Uma planilha arredondou este número e faltam os últimos dígitos. Formate a coluna como texto e copie o número de novo.',
  'hidden-number': () => 'Este link não contém o número. Peça o número e digite aqui.',
  'premium-rate': () => 'Números com tarifa especial não podem usar o WhatsApp. Use um celular.',
  'shared-cost': () => 'Números de custo compartilhado não podem usar o WhatsApp. Use um celular.',
  pager: () => 'Pagers não podem usar o WhatsApp. Use um celular.',
  voicemail: () => 'Caixas postais não podem usar o WhatsApp. Use um celular.',
  'name-missing': () => 'Adicione um nome.',
  'name-too-long': ({ most }) => `Encurte o nome para ${figure(most)} caracteres.`,
  'not-a-name': () => 'Adicione um nome com pelo menos uma letra.',
  'mention-unknown': () => 'Digite o nome: ele não pode ser lido de uma menção.',
  'tag-unknown': () => 'Digite a etiqueta: ela também é o nome de um canal privado, que o Slack não informa.',
  'not-understood': ({ words }) => `“${words}” não foi usado; adicione a um campo se precisar.`,
  'name-doubtful': ({ words }) => `Confira o nome: “${words}” talvez não faça parte dele.`,
  'number-doubtful': ({ number }) => `Confira o número: o primeiro dígito de “${number}” faz parte do nome?`,
  'several-phones': () => 'Há mais de um número. Escolha um.',
  'several-emails': () => 'Há mais de um e-mail. Escolha um.',
  'country-not-understood': ({ typed }) =>
    `Não conhecemos o país “${typed}”. Escolha um país ou comece o número com + (por exemplo, +55).`,
  'country-unknown': () => 'Esse país não existe. Escolha um da lista.',
  'email-invalid': () => 'Isto não é um e-mail. Escreva como nome@example.com.',
  'email-too-long': () => 'Este e-mail é longo demais. Encurte-o.',
  'too-many-tags': ({ most }) => `Mantenha no máximo ${figure(most)} etiquetas.`,
  'tag-too-long': ({ tag, most }) => `Encurte a etiqueta “${tag}” para ${figure(most)} caracteres.`,
  'attribute-unreadable': ({ line }) => `Escreva “${line}” como chave=valor.`,
  'attribute-reserved': ({ name }) => `“${name}” não pode ser usado como nome de um atributo.`,
  'attribute-without-key': ({ line }) => `Escreva um nome antes do = de “${line}”.`,
  'attribute-without-value': ({ name }) => `Escreva um valor depois de “${name}=” ou remova a linha.`,
  'attribute-twice': ({ name }) => `“${name}” aparece duas vezes. Mantenha só um.`,
  'attribute-key-too-long': ({ name, most }) => `Encurte “${name}” para ${figure(most)} caracteres.`,
  'attribute-value-too-long': ({ name, most }) =>
    `Encurte o valor de “${name}” para ${figure(most)} caracteres.`,
  'too-many-attributes': ({ most }) => `Mantenha no máximo ${figure(most)} atributos.`,
  'email-missing': () => `Adicione um e-mail.`,
  'tag-not-allowed': ({ tag }) =>
    `A etiqueta “${tag}” não está na lista da sua equipe. Escolha uma da lista.`,
  'field-missing': ({ label }) => `Preencha “${label}”.`,
  'field-number': ({ label }) => `“${label}” deve ser um número, sem separador de milhar.`,
  'field-date': ({ label }) => `“${label}” deve ser uma data como 2026-11-29.`,
  'field-checkbox': ({ label }) => `“${label}” deve ser sim ou não.`,
  'field-url': ({ label }) => `“${label}” deve ser um endereço da web.`,
  'field-option': ({ label, options }) => `“${label}” deve ser uma destas opções: ${list(options)}.`,
  'consent-missing': ({ label }) => `Confirme “${label}”.`,
};

/** “ (Índia, 9 dígitos)”. */
function where(misfit: Misfit): string {
  const place = misfit.country ? [country(misfit.country)] : [];
  const size = misfit.digits === null ? [] : [counted(misfit.digits, { one: 'dígito', other: 'dígitos' })];
  return place.length + size.length === 0 ? '' : ` (${[...place, ...size].join(', ')})`;
}

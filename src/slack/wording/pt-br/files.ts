import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';

const { figure, counted, choose, megabytes } = createFigures('pt-BR');

export const files: Pick<Wording, 'files' | 'remarks'> = {
  files: {
    unseen: (name) => `Não consigo abrir ${name}. Convide-me para o canal primeiro.`,
    deleted: (name) => `${name} foi excluído.`,
    unreachable: (name) => `Não foi possível baixar ${name} do Slack. Tente de novo em um minuto.`,
    'too-large': (name, bytes) =>
      `${name} ${bytes === null ? 'é grande demais' : `tem ${megabytes(bytes)} MB`}; o limite é 5 MB. Divida o arquivo.`,
    'too-many': (name, count) =>
      `${name} tem ${figure(count ?? 0)} pessoas; o limite é ${figure(10_000)}. Divida o arquivo.`,
    canvas: (name) => `${name} é um canvas, que apps não conseguem ler. Copie o texto e cole aqui.`,
    list: (name) =>
      `${name} é uma lista do Slack, que apps não conseguem ler. Exporte como CSV e compartilhe.`,
    post: (name) => `${name} é um post, que apps não conseguem ler. Copie o texto e cole aqui.`,
    cloud: (name) => `${name} é só um link para outro serviço, não está no Slack. Baixe e envie aqui.`,
    hidden: (name) => `O limite de histórico do seu plano do Slack oculta ${name}. Envie de novo.`,
    'empty-mail': (name) => `${name} é um e-mail sem texto.`,
    password: (name) => `${name} está protegido por senha. Salve uma cópia sem senha e compartilhe.`,
    'old-workbook': (name) =>
      `${name} é um arquivo do Excel anterior a 2007. Salve como .xlsx e compartilhe.`,
    'binary-workbook': (name) => `${name} é um arquivo binário do Excel. Salve como .xlsx e compartilhe.`,
    numbers: (name) => `${name} é um arquivo do Numbers. Exporte para Excel ou CSV e compartilhe.`,
    damaged: (name) => `${name} está danificado. Abra no Excel, salve de novo e compartilhe.`,
    'too-large-inside': (name) =>
      `${name} é grande demais por dentro. Copie as pessoas para uma pasta de trabalho nova e compartilhe.`,
    'other-kind': (name) => `${name} não é um cartão de contato, uma planilha nem um arquivo de texto.`,
    'no-code': (name) => `Nenhum QR code encontrado em ${name}.`,
    'whatsapp-link': (name) =>
      `O QR code do WhatsApp em ${name} não contém número. Abra-o no WhatsApp e compartilhe o contato de lá.`,
    'no-person': (name) => `O QR code em ${name} não contém número nem contato.`,
    'picture-format': (name) => `Não consigo abrir a imagem ${name}. Salve como PNG ou JPEG e compartilhe.`,
    'large-picture': (name) =>
      `A imagem ${name} é grande demais. Compartilhe uma cópia menor ou recorte só o QR code.`,
    'damaged-picture': (name) => `${name} está danificado e não pode ser aberto. Compartilhe de novo.`,
    'slow-picture': (name) =>
      `Procurar um QR code em ${name} demorou demais. Recorte a imagem no código e compartilhe.`,
    'left-out': (name, count) =>
      `${name} não foi aberto: leio até ${figure(count ?? 0)} arquivos de uma vez.`,
    nobody: (name) => `Nenhum contato encontrado em ${name}.`,
  },
  remarks: {
    'rows-passed-over': (name, count) =>
      `${counted(count, { one: 'linha ignorada', other: 'linhas ignoradas' })} de ${name}: totais, cabeçalhos repetidos e afins.`,
    'hidden-rows': (name, count) =>
      `${counted(count, { one: 'linha', other: 'linhas' })} de ${name} ${choose(count, { one: 'está oculta lá, mas também aparece nesta lista', other: 'estão ocultas lá, mas também aparecem nesta lista' })}.`,
    'rows-cut': (name, count) =>
      `${name} tem mais de ${figure(count)} linhas; o que vem depois não foi lido. Divida o arquivo.`,
    'columns-cut': (name, count) =>
      `${name} tem mais de ${figure(count)} colunas; as da direita não foram lidas.`,
    'hidden-sheets': (name, count) =>
      `${counted(count, { one: 'planilha oculta', other: 'planilhas ocultas' })} de ${name} sem leitura.`,
    'sheets-cut': (name, count) =>
      `${counted(count, { one: 'planilha', other: 'planilhas' })} de ${name} sem leitura: são muitas.`,
    'text-cut': (name, count) =>
      `Só os primeiros ${figure(count)} caracteres de ${name} foram lidos. Divida o arquivo.`,
    'sheet-passed-over': (name) => `${name} foi ignorada: não tem coluna de telefone.`,
  },
};

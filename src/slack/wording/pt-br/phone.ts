import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';

const { country } = createFigures('pt-BR');

export const phone: Wording['phone'] = {
  kinds: {
    MOBILE: 'celular',
    FIXED_LINE: 'fixo',
    FIXED_LINE_OR_MOBILE: 'celular ou fixo',
    VOIP: 'telefone pela internet',
    TOLL_FREE: 'ligação gratuita',
    PERSONAL_NUMBER: 'número pessoal',
    UAN: 'número de empresa',
    UNKNOWN: null,
  },
  international: 'internacional',
  extensionDropped: (extension) => `O ramal ${extension} não é salvo.`,
  landline: 'Telefone fixo: só funciona se o WhatsApp estiver configurado nele.',
  rewritten: {
    'mexican-prefix': 'Números mexicanos não têm mais 1, 01, 044 ou 045 na frente.',
    'trunk-zero': 'O 0 entre parênteses foi retirado: só se disca dentro do país.',
  },
  otherCountry: (actual, expected) =>
    `Este número é de outro país: ${country(actual)}, não ${country(expected)}.`,
  noCountry: 'Este número não pertence a nenhum país.',
};

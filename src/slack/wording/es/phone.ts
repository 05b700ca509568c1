import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';

const { country } = createFigures('es-419');

export const phone: Wording['phone'] = {
  kinds: {
    MOBILE: 'celular',
    FIXED_LINE: 'fijo',
    FIXED_LINE_OR_MOBILE: 'celular o fijo',
    VOIP: 'teléfono por internet',
    TOLL_FREE: 'gratuito',
    PERSONAL_NUMBER: 'número personal',
    UAN: 'número de empresa',
    UNKNOWN: null,
  },
  international: 'internacional',
  extensionDropped: (extension) => `La extensión ${extension} no se guarda.`,
  landline: 'Teléfono fijo: solo funciona si tiene WhatsApp configurado.',
  rewritten: {
    'mexican-prefix': 'Los números mexicanos ya no llevan 1, 01, 044 ni 045 delante.',
    'trunk-zero': 'Se quitó el 0 entre paréntesis: solo se marca dentro del país.',
  },
  otherCountry: (actual, expected) =>
    `Este número es de otro país: ${country(actual)}, no ${country(expected)}.`,
  noCountry: 'Este número no pertenece a ningún país.',
};

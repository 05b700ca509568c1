import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';

const { country } = createFigures('it-IT');

export const phone: Wording['phone'] = {
  kinds: {
    MOBILE: 'cellulare',
    FIXED_LINE: 'fisso',
    FIXED_LINE_OR_MOBILE: 'cellulare o fisso',
    VOIP: 'telefono via internet',
    TOLL_FREE: 'numero verde',
    PERSONAL_NUMBER: 'numero personale',
    UAN: 'numero aziendale',
    UNKNOWN: null,
  },
  international: 'internazionale',
  extensionDropped: (extension) => `L’interno ${extension} non viene salvato.`,
  landline: 'Telefono fisso: funziona solo se WhatsApp è attivo su quel numero.',
  rewritten: {
    'mexican-prefix': 'I numeri messicani non hanno più 1, 01, 044 o 045 davanti.',
    'trunk-zero': 'Lo 0 tra parentesi è stato tolto: si compone solo all’interno del Paese.',
  },
  otherCountry: (actual, expected) =>
    `Questo numero è di un altro Paese: ${country(actual)}, non ${country(expected)}.`,
  noCountry: 'Questo numero non appartiene a nessun Paese.',
};

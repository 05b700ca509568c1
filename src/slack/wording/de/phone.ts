import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';

const { country } = createFigures('de-DE');

export const phone: Wording['phone'] = {
  kinds: {
    MOBILE: 'Mobil',
    FIXED_LINE: 'Festnetz',
    FIXED_LINE_OR_MOBILE: 'Mobil oder Festnetz',
    VOIP: 'Internettelefon',
    TOLL_FREE: 'gebührenfrei',
    PERSONAL_NUMBER: 'persönliche Nummer',
    UAN: 'Firmennummer',
    UNKNOWN: null,
  },
  international: 'international',
  extensionDropped: (extension) => `Die Durchwahl ${extension} wird nicht gespeichert.`,
  landline: 'Festnetz: Funktioniert nur, wenn WhatsApp dafür eingerichtet ist.',
  rewritten: {
    'mexican-prefix': 'Mexikanische Nummern haben keine 1, 01, 044 oder 045 mehr davor.',
    'trunk-zero': 'Die 0 in Klammern wurde weggelassen: Man wählt sie nur im Inland.',
  },
  otherCountry: (actual, expected) =>
    `Diese Nummer ist aus einem anderen Land: ${country(actual)}, nicht ${country(expected)}.`,
  noCountry: 'Diese Nummer gehört zu keinem Land.',
};

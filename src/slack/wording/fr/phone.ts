import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';

const { country } = createFigures('fr-FR');

export const phone: Wording['phone'] = {
  kinds: {
    MOBILE: 'mobile',
    FIXED_LINE: 'fixe',
    FIXED_LINE_OR_MOBILE: 'mobile ou fixe',
    VOIP: 'téléphone internet',
    TOLL_FREE: 'numéro vert',
    PERSONAL_NUMBER: 'numéro personnel',
    UAN: 'numéro d’entreprise',
    UNKNOWN: null,
  },
  international: 'international',
  extensionDropped: (extension) => `Le poste ${extension} n’est pas enregistré.`,
  landline: 'Ligne fixe : ne fonctionne que si WhatsApp y est configuré.',
  rewritten: {
    'mexican-prefix': 'Les numéros mexicains n’ont plus de 1, 01, 044 ni 045 devant.',
    'trunk-zero': 'Le 0 entre parenthèses a été retiré : il ne se compose que dans le pays.',
  },
  otherCountry: (actual, expected) =>
    `Ce numéro est d’un autre pays : ${country(actual)}, et non ${country(expected)}.`,
  noCountry: 'Ce numéro n’est rattaché à aucun pays.',
};

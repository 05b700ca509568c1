import type { Wording } from '../wording.ts';

export const template: Wording['template'] = {
  title: 'Contacts',
  headings: ['Nom', 'Téléphone', 'Pays', 'E-mail', 'Entreprise', 'Étiquettes'],
  example: ['Claire Petit', '+33 6 12 34 56 78', 'France', 'claire@example.com', 'Acme', 'vip, salon'],
};

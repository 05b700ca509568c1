import type { Wording } from '../wording.ts';

export const template: Wording['template'] = {
  title: 'Contatti',
  headings: ['Nome', 'Telefono', 'Paese', 'E-mail', 'Azienda', 'Tag'],
  example: ['Giulia Rossi', '+39 312 345 6789', 'Italia', 'giulia@example.com', 'Acme', 'vip, fiera'],
};

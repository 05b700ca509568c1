import type { Wording } from '../wording.ts';

export const template: Wording['template'] = {
  title: 'Kontakte',
  headings: ['Name', 'Telefon', 'Land', 'E-Mail', 'Firma', 'Tags'],
  example: ['Lena Graf', '+49 1512 3456789', 'Deutschland', 'lena@example.com', 'Acme', 'vip, messe'],
};

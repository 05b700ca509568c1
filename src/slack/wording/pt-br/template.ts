import type { Wording } from '../wording.ts';

export const template: Wording['template'] = {
  title: 'Contatos',
  headings: ['Nome', 'Telefone', 'País', 'E-mail', 'Empresa', 'Etiquetas'],
  example: ['Ana Souza', '+55 11 96123-4567', 'Brasil', 'ana@example.com', 'Acme', 'vip, feira'],
};

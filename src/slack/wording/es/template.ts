import type { Wording } from '../wording.ts';

export const template: Wording['template'] = {
  title: 'Contactos',
  headings: ['Nombre', 'Teléfono', 'País', 'Correo', 'Empresa', 'Etiquetas'],
  example: ['Ana Ruiz', '+52 55 1234 5678', 'México', 'ana@example.com', 'Acme', 'vip, feria'],
};

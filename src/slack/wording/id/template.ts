import type { Wording } from '../wording.ts';

export const template: Wording['template'] = {
  title: 'Kontak',
  headings: ['Nama', 'Telepon', 'Negara', 'Email', 'Perusahaan', 'Tag'],
  example: ['Dewi Lestari', '+62 812-3456-7890', 'Indonesia', 'dewi@example.com', 'Acme', 'vip, pameran'],
};

import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';

const { figure, counted } = createFigures('id-ID');

export const teamHistory: Wording['teamHistory'] = {
  title: 'Siapa menambahkan siapa',
  intro: '7 hari terakhir, per hari (UTC) dan orang.',
  nobody: 'Tidak ada yang menambahkan kontak dalam 7 hari terakhir.',
  line: (by, count, outcomes) => `${by}: ${counted(count, { other: 'kontak' })} (${outcomes})`,
  takenBack: (count) => `${figure(count)} ditarik kembali`,
  adminsOnly: 'Hanya admin ruang kerja ini yang bisa melihat siapa menambahkan siapa.',
  showNames: 'Tampilkan nama',
};

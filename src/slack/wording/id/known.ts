import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';

const { figure, choose } = createFigures('id-ID');

export const known: Wording['known'] = {
  added: (by, name, ago) =>
    `Sudah dikenal: ditambahkan oleh ${by}${name === null ? '' : ` sebagai “${name}”`} ${ago}.`,
  justNow: 'baru saja',
  byWorkflow: 'alur kerja',
  byImport: 'impor',
  updates: 'Menyimpan akan memperbaruinya.',
  renames: (before, now) => `Menyimpan akan mengganti nama “${before}” menjadi “${now}”.`,
  introRenames: 'Nomor ini sudah dikenal dengan nama lain. Periksa dulu, lalu simpan.',
  cardBefore: (by, name, ago) =>
    `:information_source: Sebelumnya dikenal sebagai “${name}” (ditambahkan oleh ${by} ${ago}).`,
  rowUpdates: 'Menambahkan akan memperbaruinya.',
  rowRenames: (before, now) => `Menambahkan akan mengganti nama “${before}” menjadi “${now}”.`,
  renamesNote: (count) =>
    choose(count, {
      one: ':warning: 1 orang sudah dikenal dengan nama lain dan tidak dipilih. Pilih untuk mengganti nama kontaknya.',
      other: `:warning: ${figure(count)} orang sudah dikenal dengan nama lain dan tidak dipilih. Pilih untuk mengganti nama kontak mereka.`,
    }),
  selectRenames: (count) => choose(count, { one: 'Pilih orang ini', other: `Pilih semua ${figure(count)}` }),
};

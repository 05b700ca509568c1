import type { Wording } from '../wording.ts';

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
};

import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';

const { country } = createFigures('id-ID');

export const phone: Wording['phone'] = {
  kinds: {
    MOBILE: 'seluler',
    FIXED_LINE: 'telepon rumah',
    FIXED_LINE_OR_MOBILE: 'seluler atau telepon rumah',
    VOIP: 'telepon internet',
    TOLL_FREE: 'bebas pulsa',
    PERSONAL_NUMBER: 'nomor pribadi',
    UAN: 'nomor perusahaan',
    UNKNOWN: null,
  },
  international: 'internasional',
  extensionDropped: (extension) => `Ekstensi ${extension} tidak disimpan.`,
  landline: 'Telepon rumah: hanya berfungsi jika WhatsApp diatur di nomor itu.',
  rewritten: {
    'mexican-prefix': 'Nomor Meksiko tidak lagi diawali 1, 01, 044, atau 045.',
    'trunk-zero': 'Angka 0 dalam kurung dihapus: hanya dipakai saat menelepon di dalam negeri.',
  },
  otherCountry: (actual, expected) =>
    `Nomor ini dari negara lain: ${country(actual)}, bukan ${country(expected)}.`,
  noCountry: 'Nomor ini tidak terikat pada negara mana pun.',
};

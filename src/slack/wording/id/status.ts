import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';
import { afterDelivery } from './own-copy.ts';

const { figure, counted, choose } = createFigures('id-ID');

export const status: Wording['status'] = {
  waiting: (count) => `${figure(count)} menunggu`,
  imported: (count) => `${figure(count)} terkirim`,
  refused: (count) => `${figure(count)} ditolak`,
  gone: (name, count) =>
    `:red_circle: “${name}” sudah tidak diatur di sini, dan ${counted(count, { other: 'kontak' })} menunggunya. Atur lagi, atau hapus kontak yang menunggu.`,
  oldest: (moment) => `Yang terlama menunggu sejak ${moment}.`,
  untold: (count) => `${counted(count, { other: 'hasil' })} belum dilaporkan.`,
  tokenKey: 'Token: kunci pengembang (tidak kedaluwarsa).',
  tokenEndless: 'Token: sesi, masa berlaku tidak diketahui.',
  tokenUntil: (day) => `Token: sesi, berlaku sampai ${day}.`,
  tokenEndsSoon: (day) => `:warning: Token kedaluwarsa pada ${day}: gantilah.`,
  tokenEnded: (day) => `:warning: Token kedaluwarsa sejak ${day}: gantilah.`,
  version: (version) => `*addcontact ${version}*`,
  country: (country) => `Negara untuk nomor tanpa +: ${country}, kecuali ada yang memilih negara lain.`,
  noCountry: 'Untuk nomor tanpa +, negara ditanyakan, kecuali orang itu sudah memilih.',
  access: (who, where) => `Yang bisa menambah kontak: ${who}; ${where}.`,
  people: (count) => counted(count, { other: 'orang yang ditunjuk' }),
  groups: (count) => choose(count, { other: `anggota ${figure(count)} grup yang ditunjuk` }),
  everybody: 'semua orang kecuali tamu',
  everybodyAndGuests: 'semua orang, termasuk tamu',
  anywhere: 'di saluran mana pun',
  inChannels: (mentions) => `di ${mentions.join(', ')}`,
  kept: ({ engine, keepDays, isSealed }) =>
    `Disimpan ${isSealed ? 'terenkripsi' : 'tanpa enkripsi'} di ${engine === 'sqlite' ? 'SQLite' : 'PostgreSQL'}; dihapus ${afterDelivery(keepDays)}.`,
  http: 'Terhubung ke Slack melalui HTTPS.',
  socket: 'Terhubung ke Slack melalui Socket Mode.',
};

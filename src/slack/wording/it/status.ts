import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';
import { afterDelivery } from './own-copy.ts';

const { figure, counted, choose } = createFigures('it-IT');

export const status: Wording['status'] = {
  waiting: (count) => `${figure(count)} in attesa`,
  imported: (count) => counted(count, { one: 'consegnato', other: 'consegnati' }),
  refused: (count) => counted(count, { one: 'rifiutato', other: 'rifiutati' }),
  gone: (name, count) =>
    `:red_circle: “${name}” non è più configurata e ${counted(count, { one: 'contatto la aspetta', other: 'contatti la aspettano' })}. Configurala di nuovo o elimina i contatti in attesa.`,
  oldest: (moment) => `Il più vecchio aspetta da ${moment}.`,
  untold: (count) =>
    `${counted(count, { one: 'esito non ancora comunicato', other: 'esiti non ancora comunicati' })}.`,
  tokenKey: 'Token: chiave sviluppatore (non scade).',
  tokenEndless: 'Token: sessione, scadenza sconosciuta.',
  tokenUntil: (day) => `Token: sessione, scade il ${day}.`,
  tokenEndsSoon: (day) => `:warning: Il token scade il ${day}: sostituiscilo.`,
  tokenEnded: (day) => `:warning: Il token è scaduto il ${day}: sostituiscilo.`,
  version: (version) => `*addcontact ${version}*`,
  country: (country) => `Paese dei numeri senza +: ${country}, a meno che qualcuno ne abbia scelto un altro.`,
  noCountry: 'Per i numeri senza + viene chiesto il Paese, a meno che la persona ne abbia scelto uno.',
  access: (who, where) => `Possono aggiungere contatti: ${who}; ${where}.`,
  people: (count) => counted(count, { one: 'persona indicata', other: 'persone indicate' }),
  groups: (count) =>
    choose(count, {
      one: 'i membri di un gruppo indicato',
      other: `i membri di ${figure(count)} gruppi indicati`,
    }),
  everybody: 'tutti tranne gli ospiti',
  everybodyAndGuests: 'tutti, anche gli ospiti',
  anywhere: 'in qualsiasi canale',
  inChannels: (mentions) => `in ${mentions.join(', ')}`,
  kept: ({ engine, keepDays, isSealed }) =>
    `Dati ${isSealed ? 'cifrati' : 'non cifrati'} in ${engine === 'sqlite' ? 'SQLite' : 'PostgreSQL'}; eliminati ${afterDelivery(keepDays)}.`,
  http: 'Connesso a Slack tramite HTTPS.',
  socket: 'Connesso a Slack tramite Socket Mode.',
};

import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';
import { afterDelivery } from './own-copy.ts';

const { figure, counted, choose } = createFigures('de-DE');

export const status: Wording['status'] = {
  waiting: (count) => `${figure(count)} wartend`,
  imported: (count) => `${figure(count)} zugestellt`,
  refused: (count) => `${figure(count)} abgelehnt`,
  gone: (name, count) =>
    `:red_circle: „${name}“ ist nicht mehr eingerichtet, und ${counted(count, { one: 'Kontakt wartet', other: 'Kontakte warten' })} darauf. Richte den Posteingang wieder ein oder lösche die wartenden Kontakte.`,
  oldest: (moment) => `Am längsten wartet ein Kontakt seit ${moment}.`,
  untold: (count) => `${counted(count, { one: 'Ergebnis', other: 'Ergebnisse' })} noch nicht gemeldet.`,
  tokenKey: 'Token: Entwicklerschlüssel (läuft nicht ab).',
  tokenEndless: 'Token: Sitzung, Ablauf unbekannt.',
  tokenUntil: (day) => `Token: Sitzung, läuft am ${day} ab.`,
  tokenEndsSoon: (day) => `:warning: Das Token läuft am ${day} ab: ersetze es.`,
  tokenEnded: (day) => `:warning: Das Token ist am ${day} abgelaufen: ersetze es.`,
  version: (version) => `*addcontact ${version}*`,
  country: (country) => `Land für Nummern ohne +: ${country}, sofern niemand ein anderes gewählt hat.`,
  noCountry: 'Bei Nummern ohne + wird nach dem Land gefragt, sofern die Person keines gewählt hat.',
  access: (who, where) => `Kontakte hinzufügen dürfen: ${who}; ${where}.`,
  people: (count) => counted(count, { one: 'benannte Person', other: 'benannte Personen' }),
  groups: (count) =>
    choose(count, {
      one: 'Mitglieder einer benannten Gruppe',
      other: `Mitglieder von ${figure(count)} benannten Gruppen`,
    }),
  everybody: 'alle außer Gästen',
  everybodyAndGuests: 'alle, auch Gäste',
  anywhere: 'in jedem Channel',
  inChannels: (mentions) => `in ${mentions.join(', ')}`,
  kept: ({ engine, keepDays, isSealed }) =>
    `${isSealed ? 'Verschlüsselt' : 'Unverschlüsselt'} gespeichert in ${engine === 'sqlite' ? 'SQLite' : 'PostgreSQL'}; gelöscht ${afterDelivery(keepDays)}.`,
  http: 'Mit Slack über HTTPS verbunden.',
  socket: 'Mit Slack über Socket Mode verbunden.',
};

import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';

const { figure, counted } = createFigures('de-DE');

export const home: Wording['home'] = {
  title: 'WhatsApp-Kontakte',
  add: 'Kontakt hinzufügen',
  begin: [
    '*Drei Wege, jemanden hinzuzufügen*',
    '1. Öffne bei einer Nachricht mit einer Nummer, Visitenkarte oder Tabelle *Weitere Aktionen* (⋮) und wähle *Add to WhatsApp contacts*. Beim ersten Mal findest du es unter *Weitere Shortcuts für Nachrichten …*.',
    '2. Gib in einem beliebigen Channel `/addcontact Lena Graf +49 1512 3456789` ein.',
    '3. Klicke oben auf *Kontakt hinzufügen*.',
    'Alles, was du hinzufügst, steht hier mit seinem Status.',
  ].join('\n'),
  open: 'Wartend',
  done: 'Zuletzt hinzugefügt',
  outcome: (outcome, moment) => `${outcome} · ${moment}`,
  waiting: (title) => `Wartet auf *${title}* – wir versuchen es weiter`,
  refused: (title, reason) => `Nicht hinzugefügt. Antwort von *${title}*: „${reason}“`,
  refusedBecause: (reason) => `Nicht hinzugefügt. ${reason}`,
  gone: (name) => `Der Posteingang „${name}“ ist nicht mehr eingerichtet`,
  imported: (title) => `*${title}*`,
  refusedBefore: (title) => `Von *${title}* abgelehnt, inzwischen korrigiert`,
  erased: '_Angaben gelöscht_',
  importOf: (count) => `Import von ${counted(count, { one: 'Kontakt', other: 'Kontakten' })}`,
  importAdded: (count) => `${figure(count)} hinzugefügt`,
  importWaiting: (count) => `${figure(count)} warten noch`,
  importRefused: (count) => `${figure(count)} abgelehnt`,
  newer: 'Neuere',
  older: 'Ältere',
  shown: ({ from, to, total }) => `${figure(from)}–${figure(to)} von ${figure(total)}`,
  more: (count) => `${figure(count)} weitere werden hier nicht angezeigt.`,
  settings: 'Einstellungen',
  country: { title: '*Standardland*', why: 'Für Nummern ohne +' },
  countryShared: (country) => `Standard des Workspace (${country})`,
  countryAsk: 'Immer fragen',
  language: { title: '*Sprache*', why: 'In der addcontact dir antwortet' },
  languageAutomatic: 'Automatisch (wie Slack)',
  destination: { title: '*Standard-Posteingang*', why: 'Ändert sich, wenn du einen anderen auswählst.' },
  inboxes: 'Wohin Kontakte gehen',
  lamp: (isOk) => (isOk ? ':large_green_circle:' : ':red_circle:'),
  health: {
    ok: 'ist verbunden.',
    unavailable: 'ist nicht erreichbar. Wartende Kontakte werden automatisch gesendet.',
    unauthorised:
      'hat das Token von addcontact abgelehnt. Bitte deinen Admin, es zu erneuern; es geht nichts verloren.',
    misconfigured: 'hat eine falsche Adresse. Bitte deinen Admin, sie zu prüfen; es geht nichts verloren.',
    suspicious:
      'hat viele Kontakte hintereinander abgelehnt. Der Rest pausiert, bis ein Admin es prüft; es geht nichts verloren.',
  },
  onlyYou: (moment) => `Nur du kannst das sehen. Aktualisiert ${moment}.`,
  help: '`/addcontact help` zeigt alle Wege, jemanden hinzuzufügen.',
};

import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';
import { ownCopyDeleted } from './own-copy.ts';

const { figure, counted } = createFigures('de-DE');

export const review: Wording['review'] = {
  title: 'Kontakte hinzufügen',
  close: 'Schließen',
  add: (count) => `${figure(count)} hinzufügen`,
  adding: (count) =>
    `${counted(count, { one: 'Kontakt wird', other: 'Kontakte werden' })} hinzugefügt. Den Fortschritt siehst du in deinen Nachrichten mit addcontact.`,
  addNone: 'Kontakte hinzufügen',
  nothingTicked: 'Wähle mindestens eine Person aus.',
  notKept: (reference) =>
    `Die Datenbank von addcontact ist nicht erreichbar, daher kann die Prüfung nicht beginnen. Versuche es in einer Minute noch einmal. Referenz ${reference}`,
  confirmedOnItsWay: (done, all, title) =>
    `Du hast diese Liste schon bestätigt. Sie ist unterwegs: Bisher sind *${figure(done)} von ${counted(all, { one: 'Kontakt', other: 'Kontakten' })}* im Posteingang *${title}*. Du musst sie nicht noch einmal hinzufügen.`,
  confirmedDone: (outcome) =>
    `Du hast diese Liste schon bestätigt.\n${outcome}\nDu musst diese Personen nicht noch einmal hinzufügen.`,
  ended: 'Diese Liste ist abgelaufen. Nutze den Shortcut bei der Nachricht noch einmal.',
  from: (title, counts) => `*${title}*\n${counts}`,
  fromMessage: 'Aus der Nachricht',
  fromTyped: 'Aus deiner Eingabe',
  counts: {
    ready: (count) => `${figure(count)} bereit`,
    corrected: (count) => `${figure(count)} korrigiert`,
    doubtful: (count) => `${figure(count)} zu prüfen`,
    attention: (count) => `${figure(count)} zu korrigieren`,
    twice: (count) => counted(count, { one: 'Duplikat', other: 'Duplikate' }),
    left: (count) => `${figure(count)} nicht ausgewählt`,
    known: (count) => `${figure(count)} bekannt`,
    renames: (count) => `${figure(count)} mit neuem Namen`,
  },
  filters: {
    all: 'Alle',
    attention: 'Zu korrigieren',
    doubtful: 'Zu prüfen',
    ready: 'Bereit',
    corrected: 'Korrigiert',
    twice: 'Duplikate',
    left: 'Nicht ausgewählt',
    known: 'Bekannt',
    renames: 'Neuer Name',
  },
  filterOption: (label, count) => `${label} (${figure(count)})`,
  filterEmpty: 'Niemand in dieser Liste.',
  rowsOf: (from, to, all) => `${figure(from)}–${figure(to)} von ${figure(all)}`,
  previous: '‹',
  next: '›',
  edit: 'Bearbeiten',
  nameless: 'Ohne Namen',
  notAdded: (who) => `Nicht hinzugefügt · ${who}`,
  chooseNumber: 'Nummer auswählen',
  unusable: (raw) => `${raw} (nicht verwendbar)`,
  sameAs: (name, row) => `:busts_in_silhouette: Gleiche Nummer wie ${name} (Zeile ${figure(row)}).`,
  country: 'Land für Nummern ohne +',
  tags: 'Tags für alle',
  goesToOneOf: (keepDays) => `Sie gehen an den Posteingang, den du auswählst. ${ownCopyDeleted(keepDays)}`,
  goesTo: (title, keepDays) => `Sie gehen an den Posteingang *${title}*. ${ownCopyDeleted(keepDays)}`,
  inboxGone: (name) =>
    `Der Posteingang „${name}“ ist nicht mehr eingerichtet. Prüfe den Posteingang ganz unten und füge sie dann hinzu.`,
  inboxUnknown:
    'Die eingerichteten Posteingänge haben sich geändert. Prüfe den Posteingang ganz unten und füge sie dann hinzu.',
  rowDone: 'Fertig',
  columnsTitle: 'Spalten',
  columnsButton: 'Spalten',
  columnsNext: 'Weiter',
  columnsAsk: (file) => `In welcher Spalte von *${file}* steht die WhatsApp-Nummer?`,
  columnsIntro: (file) => `*${file}*\nWähle aus, was aus jeder Spalte wird.`,
  columnsLackPhone: ':warning: Wähle *Telefon* für die Spalte mit der WhatsApp-Nummer.',
  columnsEmpty: (names) => `Leer: ${names}`,
  columnsOf: (from, to, all) => `Spalten ${figure(from)}–${figure(to)} von ${figure(all)}`,
  columnAttribute: (key) => `Attribut „${key}“`,
  columnRoles: {
    name: 'Vollständiger Name',
    'given-name': 'Vorname',
    'additional-name': 'Zweiter Vorname',
    'family-name': 'Nachname',
    prefix: 'Anrede',
    suffix: 'Namenszusatz',
    nickname: 'Spitzname',
    organization: 'Firma',
    phone: 'Telefon',
    'phone-label': 'Art der Nummer',
    'calling-code': 'Ländervorwahl',
    'area-code': 'Ortsvorwahl',
    country: 'Land',
    email: 'E-Mail',
    tags: 'Tags',
    ignored: 'Nicht importieren',
    unknown: 'Nicht importieren',
  },
  notImported: (names) => `Nicht importiert: ${names}`,
  columnNumber: (place) => `Spalte ${place}`,
  loading: (files) =>
    files.length === 1
      ? `:hourglass_flowing_sand: *${files[0]}* wird gelesen …`
      : `:hourglass_flowing_sand: ${figure(files.length)} Dateien werden gelesen …`,
  loadingReview: ':hourglass_flowing_sand: Deine Liste wird geöffnet …',
  kept: (count, file) =>
    `${file === null ? '' : `*${file}*: `}${counted(count, { one: 'Person', other: 'Personen' })} noch nicht hinzugefügt. Wir bewahren deine Liste 24 Stunden auf.`,
  readyNow: (count, file) =>
    `${file === null ? '' : `*${file}*: `}${counted(count, { one: 'Person', other: 'Personen' })} gefunden. Bereit zur Prüfung.`,
  openReview: 'Weiter',
  discard: 'Verwerfen',
  discarded: (file) =>
    `${file === null ? 'Liste' : `*${file}*: Liste`} verworfen. Es wurde nichts hinzugefügt.`,
  unseen: (names) =>
    `Ich kann ${names} nicht öffnen, weil ich nicht in diesem Channel bin. Gib dort \`/invite @addcontact\` ein und versuche es noch einmal, oder füge den Inhalt hier ein oder lade ihn hoch.`,
  paste: 'Visitenkarte oder Nummern einfügen',
  pastePlaceholder: 'BEGIN:VCARD … oder Lena Graf +49 1512 3456789',
  upload: 'Oder Datei hochladen',
  fillIn: 'Stattdessen Formular ausfüllen',
  readPasted: 'Weiter',
  pasteMissing: 'Füge etwas ein, lade eine Datei hoch oder fülle stattdessen das Formular aus.',
  thatFile: 'diese Datei',
};

import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';

const { figure, counted, choose, megabytes } = createFigures('de-DE');

export const files: Pick<Wording, 'files' | 'remarks'> = {
  files: {
    unseen: (name) => `Ich kann ${name} nicht öffnen. Lade mich erst in den Channel ein.`,
    deleted: (name) => `${name} wurde gelöscht.`,
    unreachable: (name) =>
      `${name} konnte nicht von Slack geladen werden. Versuche es in einer Minute noch einmal.`,
    'too-large': (name, bytes) =>
      `${name} ist ${bytes === null ? 'zu groß' : `${megabytes(bytes)} MB groß`}; erlaubt sind 5 MB. Teile die Datei auf.`,
    'too-many': (name, count) =>
      `${name} enthält ${figure(count ?? 0)} Personen; erlaubt sind ${figure(10_000)}. Teile die Datei auf.`,
    canvas: (name) =>
      `${name} ist ein Canvas, das Apps nicht lesen können. Kopiere den Text und füge ihn hier ein.`,
    list: (name) =>
      `${name} ist eine Slack-Liste, die Apps nicht lesen können. Exportiere sie als CSV und teile die Datei.`,
    post: (name) =>
      `${name} ist ein Post, den Apps nicht lesen können. Kopiere den Text und füge ihn hier ein.`,
    cloud: (name) =>
      `${name} ist nur ein Link zu einem anderen Dienst und liegt nicht in Slack. Lade die Datei herunter und hier wieder hoch.`,
    hidden: (name) =>
      `${name} ist durch das Verlaufslimit deines Slack-Tarifs verborgen. Lade die Datei noch einmal hoch.`,
    'empty-mail': (name) => `${name} ist eine E-Mail ohne Text.`,
    password: (name) =>
      `${name} ist durch ein Passwort geschützt. Speichere eine Kopie ohne Passwort und teile sie.`,
    'old-workbook': (name) =>
      `${name} ist eine Excel-Datei von vor 2007. Speichere sie als .xlsx und teile sie.`,
    'binary-workbook': (name) =>
      `${name} ist eine binäre Excel-Datei. Speichere sie als .xlsx und teile sie.`,
    numbers: (name) => `${name} ist eine Numbers-Datei. Exportiere sie nach Excel oder CSV und teile sie.`,
    damaged: (name) => `${name} ist beschädigt. Öffne die Datei in Excel, speichere sie neu und teile sie.`,
    'too-large-inside': (name) =>
      `${name} ist innen zu groß. Kopiere die Personen in eine neue Arbeitsmappe und teile sie.`,
    'other-kind': (name) => `${name} ist keine Visitenkarte, Tabelle oder Textdatei.`,
    'no-code': (name) => `Kein QR-Code in ${name} gefunden.`,
    'whatsapp-link': (name) =>
      `Der WhatsApp-QR-Code in ${name} enthält keine Nummer. Öffne ihn in WhatsApp und teile den Kontakt von dort.`,
    'no-person': (name) => `Der QR-Code in ${name} enthält weder Nummer noch Kontakt.`,
    'picture-format': (name) =>
      `Ich kann das Bild ${name} nicht öffnen. Speichere es als PNG oder JPEG und teile es.`,
    'large-picture': (name) =>
      `Das Bild ${name} ist zu groß. Teile eine kleinere Kopie oder schneide es auf den QR-Code zu.`,
    'damaged-picture': (name) => `${name} ist beschädigt und lässt sich nicht öffnen. Teile es noch einmal.`,
    'slow-picture': (name) =>
      `Die Suche nach einem QR-Code in ${name} hat zu lange gedauert. Schneide das Bild auf den Code zu und teile es.`,
    'left-out': (name, count) =>
      `${name} wurde nicht geöffnet: Ich lese bis zu ${figure(count ?? 0)} Dateien auf einmal.`,
    nobody: (name) => `Keine Kontakte in ${name} gefunden.`,
  },
  remarks: {
    'rows-passed-over': (name, count) =>
      `${counted(count, { one: 'Zeile', other: 'Zeilen' })} von ${name} übersprungen: Summen, wiederholte Überschriften und Ähnliches.`,
    'hidden-rows': (name, count) =>
      `${counted(count, { one: 'Zeile', other: 'Zeilen' })} von ${name} ${choose(count, { one: 'ist dort ausgeblendet, steht aber auch in dieser Liste', other: 'sind dort ausgeblendet, stehen aber auch in dieser Liste' })}.`,
    'rows-cut': (name, count) =>
      `${name} hat mehr als ${figure(count)} Zeilen; was darunter steht, wurde nicht gelesen. Teile die Datei auf.`,
    'columns-cut': (name, count) =>
      `${name} hat mehr als ${figure(count)} Spalten; die rechts davon wurden nicht gelesen.`,
    'hidden-sheets': (name, count) =>
      `${counted(count, { one: 'ausgeblendetes Blatt', other: 'ausgeblendete Blätter' })} von ${name} nicht gelesen.`,
    'sheets-cut': (name, count) =>
      `${counted(count, { one: 'Blatt', other: 'Blätter' })} von ${name} nicht gelesen: Es sind zu viele.`,
    'text-cut': (name, count) =>
      `Nur die ersten ${figure(count)} Zeichen von ${name} wurden gelesen. Teile die Datei auf.`,
    'sheet-passed-over': (name) => `${name} wurde übersprungen: Es gibt keine Telefonspalte.`,
  },
};

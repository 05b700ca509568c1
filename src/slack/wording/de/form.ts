import type { Wording } from '../wording.ts';
import { ownCopyDeleted } from './own-copy.ts';

export const form: Wording['form'] = {
  formTitle: 'Kontakt hinzufügen',
  editTitle: 'Kontakt bearbeiten',
  save: 'Speichern',
  close: 'Abbrechen',
  openForm: 'Formular öffnen',
  labels: {
    name: 'Name',
    phone: 'Telefon',
    country: 'Land',
    email: 'E-Mail',
    tags: 'Tags',
    attributes: 'Attribute',
    destination: 'Posteingang',
  },
  placeholders: {
    name: 'Lena Graf',
    phone: '+49 1512 3456789',
    country: 'Nach Name oder Vorwahl suchen',
    email: 'lena@example.com',
    tags: 'Tag auswählen oder neuen eingeben',
    attributes: 'stadt=Köln\nquelle=Messe',
    destination: 'Posteingang auswählen',
  },
  consent: 'Einwilligung',
  hints: {
    country: 'Nur nötig, wenn die Nummer nicht mit + beginnt.',
    countryDefault: (country, code) =>
      `Ohne + gilt die Nummer als ${country} (+${code}). Das kannst du im Home-Tab ändern.`,
    attributes: 'Eins pro Zeile, als Schlüssel=Wert.',
  },
  lineBlank: 'Gib eine Nummer ein, um zu sehen, wie sie gespeichert wird.',
  lineSaved: (described) => `Wird gespeichert als *${described}*`,
  lineNotice: (message) => `:information_source: ${message}`,
  lineProblem: (message) => `:warning: ${message}`,
  takeSuggestion: (display) => `${display} verwenden`,
  takeOtherPhone: (phone) => `Stattdessen ${phone} verwenden`,
  goesTo: (title, keepDays) => `Geht an den Posteingang *${title}*. ${ownCopyDeleted(keepDays)}`,
  goesToOneOf: (keepDays) => `Geht an den Posteingang, den du auswählst. ${ownCopyDeleted(keepDays)}`,
  editKeepsOld:
    'Eine andere Nummer legt einen neuen Kontakt an; der alte bleibt im Posteingang. Eine gelöschte E-Mail-Adresse bleibt dort erhalten.',
  oldNumberStays: (phone) =>
    `:warning: Neue Nummer: Das legt einen zweiten Kontakt an. Der mit ${phone} bleibt im Posteingang.`,
  inboxGone: (name) =>
    `Der Posteingang „${name}“ ist nicht mehr eingerichtet. Prüfe den Posteingang unten und speichere dann.`,
  introNothingFound: 'In dieser Nachricht steht kein Kontakt. Fülle stattdessen das Formular aus.',
  introFromMessage: 'Aus der Nachricht übernommen. Bitte vor dem Speichern prüfen.',
  introMentioned: 'Der Name ist der aus Slack. Bitte vor dem Speichern prüfen.',
  introUnderstood: 'Fast fertig – bitte prüfe, was wir gelesen haben.',
  inboxUnknown:
    'Die eingerichteten Posteingänge haben sich geändert. Prüfe den Posteingang unten und speichere dann.',
};

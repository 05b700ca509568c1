import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';
import type { Misfit } from '../../../contact/problem.ts';

const { figure, counted, country, list } = createFigures('de-DE');

export const problems: Wording['problems'] = {
  missing: () => 'Gib eine Telefonnummer ein.',
  'too-short': (misfit) => `Zu kurz${where(misfit)}. Fehlt eine Ziffer?`,
  'too-long': (misfit) => `Zu lang${where(misfit)}. Gib nur eine Nummer ein.`,
  'not-a-number': () => 'Das ist keine Telefonnummer. Verwende Ziffern, zum Beispiel +49 1512 3456789.',
  letters: () => 'Diese Nummer enthält Buchstaben. Verwende nur Ziffern.',
  'country-needed': () => 'Wähle ein Land oder beginne die Nummer mit + (zum Beispiel +49).',
  'unknown-country-code': () => 'Kein Land hat diese Vorwahl. Prüfe die Ziffern nach dem +.',
  invalid: (misfit) =>
    `Diese Nummer ist nicht gültig${where(misfit)}. Prüfe die Ziffern oder beginne mit + und der Ländervorwahl.`,
  'short-number': () => 'Kurznummern können WhatsApp nicht nutzen. Gib die ganze Nummer mit Vorwahl ein.',
  'several-numbers': () => 'Hier steht mehr als eine Nummer. Wähle eine aus.',
  'damaged-by-spreadsheet': () =>
    'Eine Tabelle hat diese Nummer gerundet, die letzten Ziffern fehlen. Formatiere die Spalte als Text und kopiere die Nummer noch einmal.',
  'hidden-number': () => 'Dieser Link enthält die Nummer nicht. Frage danach und gib sie hier ein.',
  'premium-rate': () => 'Premium-Nummern können WhatsApp nicht nutzen. Verwende eine Mobilnummer.',
  'shared-cost': () => 'Service-Nummern können WhatsApp nicht nutzen. Verwende eine Mobilnummer.',
  pager: () => 'Pager können WhatsApp nicht nutzen. Verwende eine Mobilnummer.',
  voicemail: () => 'Mailbox-Nummern können WhatsApp nicht nutzen. Verwende eine Mobilnummer.',
  'name-missing': () => 'Gib einen Namen ein.',
  'name-too-long': ({ most }) => `Kürze den Namen auf ${figure(most)} Zeichen.`,
  'not-a-name': () => 'Gib einen Namen mit mindestens einem Buchstaben ein.',
  'mention-unknown': () => 'Gib den Namen ein: Aus einer Erwähnung lässt er sich nicht lesen.',
  'tag-unknown': () =>
    'Gib den Tag ein: So heißt auch ein privater Channel, dessen Namen Slack uns nicht nennt.',
  'not-understood': ({ words }) => `„${words}“ wurde nicht verwendet – trage es bei Bedarf in ein Feld ein.`,
  'name-doubtful': ({ words }) => `Prüfe den Namen: „${words}“ gehört vielleicht nicht dazu.`,
  'number-doubtful': ({ number }) => `Prüfe die Nummer: Gehört die erste Ziffer von „${number}“ zum Namen?`,
  'several-phones': () => 'Es gibt mehr als eine Nummer. Wähle eine aus.',
  'several-emails': () => 'Es gibt mehr als eine E-Mail-Adresse. Wähle eine aus.',
  'country-not-understood': ({ typed }) =>
    `Das Land „${typed}“ kennen wir nicht. Wähle ein Land oder beginne die Nummer mit + (zum Beispiel +49).`,
  'country-unknown': () => 'Dieses Land gibt es nicht. Wähle eins aus der Liste.',
  'email-invalid': () => 'Das ist keine E-Mail-Adresse. Schreibe sie wie name@example.com.',
  'email-too-long': () => 'Diese E-Mail-Adresse ist zu lang. Kürze sie.',
  'too-many-tags': ({ most }) => `Behalte höchstens ${figure(most)} Tags.`,
  'tag-too-long': ({ tag, most }) => `Kürze den Tag „${tag}“ auf ${figure(most)} Zeichen.`,
  'attribute-unreadable': ({ line }) => `Schreibe „${line}“ als Schlüssel=Wert.`,
  'attribute-reserved': ({ name }) => `„${name}“ kann nicht der Name eines Attributs sein.`,
  'attribute-without-key': ({ line }) => `Schreibe einen Namen vor das = in „${line}“.`,
  'attribute-without-value': ({ name }) => `Schreibe einen Wert hinter „${name}=“ oder entferne die Zeile.`,
  'attribute-twice': ({ name }) => `„${name}“ kommt zweimal vor. Behalte nur eins.`,
  'attribute-key-too-long': ({ name, most }) => `Kürze „${name}“ auf ${figure(most)} Zeichen.`,
  'attribute-value-too-long': ({ name, most }) => `Kürze den Wert von „${name}“ auf ${figure(most)} Zeichen.`,
  'too-many-attributes': ({ most }) => `Behalte höchstens ${figure(most)} Attribute.`,
  'email-missing': () => `Gib eine E-Mail-Adresse ein.`,
  'tag-not-allowed': ({ tag }) =>
    `Der Tag „${tag}“ steht nicht auf der Liste deines Teams. Wähle einen von der Liste.`,
  'field-missing': ({ label }) => `Fülle „${label}“ aus.`,
  'field-number': ({ label }) => `„${label}“ muss eine Zahl ohne Tausendertrennzeichen sein.`,
  'field-date': ({ label }) => `„${label}“ muss ein Datum wie 2026-11-29 sein.`,
  'field-checkbox': ({ label }) => `„${label}“ muss Ja oder Nein sein.`,
  'field-url': ({ label }) => `„${label}“ muss eine Webadresse sein.`,
  'field-option': ({ label, options }) => `„${label}“ muss eins davon sein: ${list(options)}.`,
  'consent-missing': ({ label }) => `Bestätige „${label}“.`,
};

/** “ (Indien, 9 Ziffern)”. */
function where(misfit: Misfit): string {
  const place = misfit.country ? [country(misfit.country)] : [];
  const size = misfit.digits === null ? [] : [counted(misfit.digits, { one: 'Ziffer', other: 'Ziffern' })];
  return place.length + size.length === 0 ? '' : ` (${[...place, ...size].join(', ')})`;
}

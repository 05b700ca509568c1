import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';

const { figure, counted } = createFigures('de-DE');

export const inboxes: Wording['inboxes'] = {
  heading: 'Posteingänge dieses Workspace',
  none: 'Es ist noch kein Posteingang eingerichtet, daher kann niemand Kontakte hinzufügen. Richte zuerst einen ein.',
  line: ({ title, host, tokenEnd, isDefault }) =>
    `*${title}* (${host}) · Token endet auf \`${tokenEnd}\`${isDefault ? ' · Standard' : ''}`,
  add: 'Posteingang einrichten',
  menu: {
    token: 'Token ersetzen',
    rename: 'Umbenennen',
    default: 'Als Standard festlegen',
    remove: 'Entfernen',
  },
  adminsOnly: 'Nur Admins dieses Workspace können seine Posteingänge ändern.',
  cannotAsk:
    'Slack hat nicht gesagt, ob du Admin bist, daher wurde nichts geändert. Versuche es gleich noch einmal.',
  gone: 'Dieser Posteingang wurde inzwischen entfernt.',
  notNow: (reference) =>
    `Das lässt sich gerade nicht speichern. Versuche es gleich noch einmal. (Referenz ${reference})`,
  linkTitle: 'Posteingang einrichten',
  linkText:
    'Weiter geht es auf der Seite von addcontact in deinem Browser: Das Token eines Posteingangs wird nie in Slack eingegeben. Der Link gilt 10 Minuten, einmal und nur für dich.',
  linkButton: 'Seite öffnen',
  renameTitle: 'Posteingang umbenennen',
  renameLabel: 'Name',
  renameSave: 'Speichern',
  cancel: 'Abbrechen',
  titleTaken: 'Ein anderer Posteingang dieses Workspace heißt schon so.',
  titleMissing: 'Gib dem Posteingang einen Namen.',
  removeTitle: 'Posteingang entfernen',
  removeConfirm: 'Entfernen',
  remove: (title, waiting) =>
    `*${title}* entfernen? addcontact löscht das Token. ${waiting === 0 ? '' : unsent(waiting)}Kontakte, die schon im Posteingang sind, bleiben dort.`,
  page: {
    title: 'Posteingang einrichten',
    replaceTitle: (title) => `Neues Token für ${title}`,
    intro:
      'addcontact sendet die Kontakte deines Workspace an diesen Posteingang. Kopiere das API-Token aus den Entwicklereinstellungen deiner Plattform.',
    name: 'Name',
    nameHint: 'So, wie deine Kollegen ihn sehen, zum Beispiel „Vertrieb“.',
    platform: 'Plattform',
    host: 'Server',
    token: 'API-Token',
    tokenHint: 'Es wird verschlüsselt gespeichert und nie wieder angezeigt.',
    save: 'Prüfen und speichern',
    done: 'Der Posteingang ist eingerichtet',
    doneText: (title, tokenEnd) =>
      `„${title}“ ist bereit; das Token endet auf ${tokenEnd}. Du kannst diese Seite schließen und zu Slack zurückkehren.`,
    ended: 'Dieser Link ist abgelaufen',
    endedText:
      'Ein Link gilt 10 Minuten und einmal. Klicke im Home-Tab von addcontact auf den Button, um einen neuen zu bekommen.',
    adminsOnly: 'Das können nur Admins',
    adminsOnlyText:
      'Du bist kein Admin dieses Workspace mehr, oder Slack kann es gerade nicht bestätigen. Es wurde nichts geändert.',
    notNow: 'Das lässt sich gerade nicht speichern',
    notNowText: 'Es wurde nichts geändert. Versuche den Link gleich noch einmal.',
    problems: {
      titleMissing: 'Gib dem Posteingang einen Namen mit höchstens 40 Zeichen.',
      titleTaken: 'Ein anderer Posteingang deines Workspace heißt schon so.',
      tooMany: (most) => `Ein Workspace hat höchstens ${figure(most)} Posteingänge. Entferne zuerst einen.`,
      platform: 'Wähle eine Plattform.',
      host: 'Wähle einen Server.',
      tokenMissing: 'Füge das Token ein: ein Wort ohne Leerzeichen und Zeilenumbrüche.',
      token:
        'Der Posteingang nimmt dieses Token nicht an. Prüfe, ob es vollständig ist und zu dieser Plattform gehört.',
      unreachable:
        'Der Posteingang antwortet gerade nicht, daher lässt sich das Token nicht prüfen. Versuche es gleich noch einmal.',
      address:
        'Auf diesem Server gibt es keinen Posteingang. Wähle einen anderen oder frage die Person, die addcontact betreibt.',
    },
  },
};

function unsent(waiting: number): string {
  return `${counted(waiting, { one: 'Kontakt wartet noch darauf und wird nicht gesendet', other: 'Kontakte warten noch darauf und werden nicht gesendet' })}; wer sie hinzugefügt hat, bekommt Bescheid. `;
}

import type { Wording } from '../wording.ts';

export const answers: Wording['answers'] = {
  edit: 'Bearbeiten',
  tellChannel: 'Im Channel teilen',
  retry: 'Erneut versuchen',
  cardImported: (name, title) => `*${name}* ist im Posteingang *${title}*.`,
  cardKept: {
    unavailable: (name, title) =>
      `*${name}* ist sicher gespeichert, aber noch nicht zugestellt: Der Posteingang *${title}* antwortet nicht. Wir versuchen es weiter und geben dir hier Bescheid.`,
    unauthorised: (name, title) =>
      `*${name}* ist sicher gespeichert, aber nicht zugestellt: Der Posteingang *${title}* hat das Token von addcontact abgelehnt. Der Kontakt wird gesendet, sobald ein Admin das Token erneuert hat.`,
    misconfigured: (name, title) =>
      `*${name}* ist sicher gespeichert, aber nicht zugestellt: Die Adresse des Posteingangs *${title}* stimmt nicht. Der Kontakt wird gesendet, sobald ein Admin sie korrigiert hat.`,
    suspicious: (name, title) =>
      `*${name}* ist sicher gespeichert, aber nicht zugestellt: Der Posteingang *${title}* hat viele Kontakte hintereinander abgelehnt. Der Kontakt wird gesendet, sobald ein Admin den Grund geprüft hat.`,
  },
  cardRefused: (name, title) => `*${name}* wurde nicht zum Posteingang *${title}* hinzugefügt.`,
  cardReason: (reason) => `Antwort des Posteingangs: „${reason}“`,
  ownReasons: {
    'no-reason': 'Der Posteingang hat diesen Kontakt ohne Angabe von Gründen abgelehnt.',
    'too-large': 'Dieser Kontakt ist zu groß für den Posteingang. Kürze seine Tags oder Attribute.',
    unreadable: 'Die gespeicherten Angaben zu diesem Kontakt sind nicht mehr lesbar. Füge ihn neu hinzu.',
    'inbox-removed': 'Ein Admin hat diesen Posteingang entfernt, bevor der Kontakt gesendet wurde.',
  },
  cardOldNumberStays: (phone) =>
    `:information_source: Der Kontakt mit der alten Nummer ${phone} bleibt im Posteingang.`,
  cardOldEmailStays:
    ':information_source: Die alte E-Mail-Adresse bleibt: Der Posteingang entfernt keine E-Mail-Adressen.',
  cardOldInboxKeeps: (title) =>
    `:information_source: Der Posteingang *${title}* behält, was er schon bekommen hat.`,
  cardReference: (id) => `Referenz ${id}`,
  noRights: {
    'not-named': 'Du darfst keine Kontakte hinzufügen.',
    guest: 'Gäste können hier keine Kontakte hinzufügen.',
    stranger: 'Personen aus anderen Unternehmen können hier keine Kontakte hinzufügen.',
    deactivated: 'Dieses Konto ist deaktiviert.',
    channel: 'Aus diesem Channel können keine Kontakte hinzugefügt werden.',
    'cannot-ask':
      'Wir konnten deine Berechtigung nicht bei Slack prüfen, daher wurde nichts gespeichert. Versuche es in einer Minute noch einmal.',
  },
  whomToAsk: (contact) => `Wende dich an ${contact}.`,
  whomToAskThen: (contact) => `Wenn das nicht hilft, wende dich an ${contact}.`,
  caretaker: 'deinen Admin',
  notYours: 'Das kann nur die Person, die diesen Kontakt hinzugefügt hat.',
  forgotten: 'addcontact hat diesen Kontakt nicht mehr. Füge ihn mit /addcontact neu hinzu.',
  erased: 'Die Angaben zu diesem Kontakt wurden hier gelöscht. Füge ihn mit /addcontact neu hinzu.',
  retryGone: (name) =>
    `Der Posteingang „${name}“ ist nicht mehr eingerichtet. Klicke auf *Bearbeiten*, um den Kontakt an einen anderen zu senden.`,
  retrying: (name) => `:arrows_counterclockwise: *${name}* wird erneut gesendet …`,
  alreadyThere: 'Dieser Kontakt ist schon im Posteingang.',
  onItsWay: 'Dieser Kontakt ist schon unterwegs.',
  confirmTitle: 'Im Channel teilen?',
  confirmText: (what) => `Alle in diesem Channel sehen dann: ${what}. E-Mail und Attribute bleiben privat.`,
  confirmYes: 'Posten',
  confirmNo: 'Jetzt nicht',
  channelMessage: (userId, what, title) =>
    `:bust_in_silhouette: <@${userId}> hat einen Kontakt zum Posteingang *${title}* hinzugefügt: ${what}`,
  channelKnows: 'Du hast diesen Kontakt hier schon geteilt.',
  tellLater: 'Du kannst diesen Kontakt teilen, sobald er im Posteingang ist.',
  channelNotTold: 'Slack hat mich dort nicht posten lassen. Versuche es in einer Minute noch einmal.',
  inviteFirst:
    'Ich bin nicht in diesem Channel. Gib dort `/invite @addcontact` ein und versuche es noch einmal.',
  notSaved: (reference) =>
    `Soweit wir wissen, nicht gespeichert: Die Datenbank von addcontact ist nicht erreichbar. Deine Eingaben sind noch da; versuche es in einer Minute noch einmal. Referenz ${reference}`,
  notSavedCommand: (text, reference) =>
    `Soweit wir wissen, nicht gespeichert: Die Datenbank von addcontact ist nicht erreichbar. Versuche es in einer Minute noch einmal:\n\`\`\`/addcontact ${text}\`\`\`\nReferenz ${reference}`,
  busy: 'addcontact ist gerade überlastet, daher wurde nichts gespeichert. Versuche es gleich noch einmal.',
  outOfDate: 'Dieser Button funktioniert nicht mehr. Gib /addcontact erneut ein.',
  triggerSpent: 'Das hat Slack zu lange gedauert. Falls sich das Formular nicht geöffnet hat, öffne es hier.',
  templateOnItsWay:
    'Eine Tabelle zum Ausfüllen, als Excel und als CSV, ist unterwegs in deine Nachrichten mit addcontact. Teile sie dort, wenn sie fertig ist, und wähle bei der Nachricht *Add to WhatsApp contacts*.',
  templateNotSent:
    'Slack hat die Tabelle nicht angenommen. Versuche `/addcontact template` in einer Minute noch einmal.',
  broken: (reference) =>
    `Etwas ist schiefgegangen und nichts wurde gespeichert. Wenn es wieder passiert, gib deinem Admin diese Referenz: ${reference}.`,
  usage: [
    '*Füge Personen zu deinem WhatsApp-Posteingang hinzu*',
    '• `/addcontact` öffnet ein Formular',
    '• `/addcontact Lena Graf +49 1512 3456789` speichert sofort',
    '• `/addcontact Lena Graf +49 1512 3456789 lena@example.com #vip stadt=Köln` mit E-Mail, Tags und Attributen',
    '• `/addcontact template` schickt dir eine Tabelle, die du ausfüllst und hier teilst',
    '• `/addcontact status` zeigt, wohin Kontakte gehen und wie viele warten',
    'Oder öffne bei einer Nachricht mit einem Kontakt *Weitere Aktionen* (⋮) und wähle *Add to WhatsApp contacts*. Beim ersten Mal findest du es unter *Weitere Shortcuts für Nachrichten …*.',
  ].join('\n'),
  noInbox:
    'Dieser Workspace hat noch keinen Posteingang. Bitte einen Admin, ihn im Home-Tab von addcontact einzurichten, und versuche es dann noch einmal.',
  noInboxForAdmin:
    'Dieser Workspace hat noch keinen Posteingang. Als Admin kannst du ihn einrichten: Öffne den Home-Tab von addcontact und klicke auf „Posteingang einrichten“. Versuche es dann noch einmal.',
};

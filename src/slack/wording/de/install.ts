import type { Wording } from '../wording.ts';

export const install: Wording['install'] = {
  title: 'addcontact zu Slack hinzufügen',
  intro:
    'addcontact übernimmt Personen aus einer Nachricht, einer Visitenkarte, einer Tabelle oder einer getippten Zeile in deinen WhatsApp-Posteingang. In deinem Workspace kann die App:',
  sees: [
    'auf ihren Befehl und ihre Shortcuts antworten, dort, wo jemand gefragt hat, oder als Direktnachricht',
    'Visitenkarten, Tabellen und Nachrichten lesen, die ihr jemand übergibt, und sonst nichts',
    'eine Datei mit den abgelehnten Zeilen zurückgeben',
    'sehen, wer im Workspace und in seinen Nutzergruppen ist, um zu wissen, wer Kontakte hinzufügen darf',
  ],
  button: 'Zu Slack hinzufügen',
  denied: 'Es wurde nichts installiert',
  deniedText:
    'Du hast abgelehnt, oder Slack lässt dich keine Apps installieren. Du kannst jederzeit neu beginnen.',
  ended: 'Dieser Link gilt nicht mehr',
  endedText:
    'Er wurde schon benutzt, ist älter als zehn Minuten oder wurde in einem anderen Browser begonnen. Diesmal wurde nichts installiert.',
  notNow: 'Das geht im Moment nicht',
  notNowText: 'Es wurde nichts installiert. Versuche es in einer Minute noch einmal.',
  again: 'Neu beginnen',
  done: 'addcontact ist installiert',
  doneText: (name) =>
    `Die App ist jetzt in ${name}. Öffne ihren Home-Tab in Slack: Dort richtet ein Admin des Workspace den Posteingang ein.`,
  openSlack: 'Slack öffnen',
  organisationText: (name) =>
    `Die App ist jetzt in ${name}. Wähle aus, welche Workspaces sie bekommen; deren Admins richten die Posteingänge im Home-Tab von addcontact ein.`,
  chooseWorkspaces: 'Workspaces auswählen',
  startHere: 'Beginne auf dieser Seite',
  startHereText:
    'Diese Installation hat nicht hier begonnen und wurde deshalb nicht abgeschlossen: So kann dir niemand seine unterschieben. Klicke auf den Button, um addcontact zu Slack hinzuzufügen.',
  missingScopes: (link) =>
    `:information_source: addcontact kann jetzt mehr und braucht dafür weitere Berechtigungen. Wer Apps installieren darf, kann sie hier erteilen: ${link}`,
  notInstalled: (link) =>
    `addcontact ist in diesem Workspace nicht installiert. Wer Apps installieren darf, kann das hier tun: ${link}`,
};

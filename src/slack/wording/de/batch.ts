import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';

const { figure, counted, choose } = createFigures('de-DE');

export const batch: Wording['batch'] = {
  progress: (done, all, title) =>
    `:hourglass_flowing_sand: *${figure(done)} von ${counted(all, { one: 'Kontakt', other: 'Kontakten' })}* im Posteingang *${title}*`,
  progressRefused: (count) => `Bisher ${figure(count)} abgelehnt`,
  progressHeld: {
    unavailable: (count) =>
      `Der Posteingang antwortet nicht. ${remaining(count)} sicher gespeichert und ${choose(count, { one: 'wird', other: 'werden' })} automatisch gesendet.`,
    unauthorised: (count) =>
      `Der Posteingang hat das Token von addcontact abgelehnt. ${remaining(count)} sicher gespeichert, bis ein Admin das Token erneuert hat.`,
    misconfigured: (count) =>
      `Die Adresse des Posteingangs stimmt nicht. ${remaining(count)} sicher gespeichert, bis ein Admin sie korrigiert hat.`,
    suspicious: (count) =>
      `Der Posteingang hat viele Kontakte hintereinander abgelehnt. ${remaining(count)} sicher gespeichert, bis ein Admin den Grund geprüft hat.`,
    gone: (count) =>
      `Dieser Posteingang ist nicht mehr eingerichtet. ${remaining(count)} sicher gespeichert, bis er wieder eingerichtet ist.`,
  },
  doneAll: (count, title) =>
    `:white_check_mark: *${counted(count, { one: 'Kontakt', other: 'Kontakte' })}* im Posteingang *${title}*.`,
  doneSome: (count, all, title) =>
    `:white_check_mark: *${figure(count)} von ${counted(all, { one: 'Kontakt', other: 'Kontakten' })}* im Posteingang *${title}*.`,
  doneNone: (title) => `:x: Keiner dieser Kontakte wurde zum Posteingang *${title}* hinzugefügt.`,
  endedBelow: ':arrow_down: Fertig. Das Ergebnis steht in der Nachricht darunter.',
  refused: (count) => `:x: *${figure(count)} abgelehnt:*`,
  refusedLine: (who, reason) => `• ${who}: „${reason}“`,
  refusedLineOwn: (who, reason) => `• ${who}: ${reason}`,
  refusedMore: (count) => `… und ${figure(count)} weitere`,
  unsent: (count) => `:warning: *${figure(count)} übersprungen*, weil noch etwas zu korrigieren ist.`,
  leftOut: (count) => `${figure(count)} ausgelassen, weil nicht ausgewählt.`,
  seeFile: (file) => `Siehe \`${file}\` unten. Korrigiere die Zeilen und teile die Datei noch einmal.`,
  noFile: 'Die Liste der abgelehnten Kontakte konnte nicht zu Slack hochgeladen werden.',
  retryRefused: (count) =>
    `${counted(count, { one: 'abgelehnten Kontakt', other: 'abgelehnte Kontakte' })} erneut senden`,
  retryGone: 'Es gibt nichts mehr erneut zu senden.',
  retryInboxGone: (name, file) =>
    `Der Posteingang „${name}“ ist nicht mehr eingerichtet. Teile \`${file}\` noch einmal, um diese Personen an einen anderen zu senden.`,
  columns: {
    name: 'Name',
    phone: 'Telefon',
    email: 'E-Mail',
    company: 'Firma',
    tags: 'Tags',
    reason: 'Grund',
  },
};

function remaining(count: number): string {
  return choose(count, { one: 'Der übrige Kontakt ist', other: `Die übrigen ${figure(count)} sind` });
}

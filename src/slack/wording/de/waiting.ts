import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';

const { figure, choose } = createFigures('de-DE');

export const waiting: Wording['waiting'] = {
  dontSend: 'Nicht senden',
  withdrawn: (name, title) => `:no_entry_sign: *${name}* wird nicht an den Posteingang *${title}* gesendet.`,
  triedBefore: 'Falls ein früherer Versuch doch durchkam, ist der Kontakt im Posteingang.',
  inFlight: 'Dieser Kontakt wird gerade gesendet und lässt sich nicht mehr aufhalten.',
  alreadyWithdrawn: 'Dieser Kontakt wird nicht gesendet. Mit *Bearbeiten* sendest du ihn doch noch.',
  alreadyRefused: 'Der Posteingang hat diesen Kontakt abgelehnt; es gibt nichts aufzuhalten.',
  superseded:
    'Du hast diesen Kontakt inzwischen bearbeitet. Nutze die neuere Karte oder deine Liste im Home-Tab von addcontact.',
  editReplaces: 'Noch nicht gesendet: Was du hier speicherst, ersetzt ihn.',
  homeWithdrawn: 'Nicht gesendet: von dir zurückgezogen',
  homeSuperseded: 'Nicht gesendet: durch deine Bearbeitung ersetzt',
  batchTakenBack: (count) =>
    `${figure(count)} ${choose(count, { one: 'wurde', other: 'wurden' })} vor dem Senden zurückgezogen oder bearbeitet.`,
  stepWithdrawn: 'Der Kontakt wurde nicht hinzugefügt: Er wurde vor dem Senden zurückgezogen.',
};

import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';

const { figure, counted, choose } = createFigures('it-IT');

export const batch: Wording['batch'] = {
  progress: (done, all, title) =>
    `:hourglass_flowing_sand: *${figure(done)} di ${counted(all, { one: 'contatto', other: 'contatti' })}* nella casella *${title}*`,
  progressRefused: (count) => `${counted(count, { one: 'rifiutato', other: 'rifiutati' })} finora`,
  progressHeld: {
    unavailable: (count) =>
      `La casella non risponde. ${remaining(count)} e ${choose(count, { one: 'verrà inviato', other: 'verranno inviati' })} automaticamente.`,
    unauthorised: (count) =>
      `La casella ha rifiutato il token di addcontact. ${remaining(count)} finché un amministratore non rinnova il token.`,
    misconfigured: (count) =>
      `L’indirizzo della casella è sbagliato. ${remaining(count)} finché un amministratore non lo corregge.`,
    suspicious: (count) =>
      `La casella ha rifiutato molti contatti di fila. ${remaining(count)} finché un amministratore non ne verifica il motivo.`,
    gone: (count) =>
      `Quella casella non è più configurata. ${remaining(count)} finché non viene configurata di nuovo.`,
  },
  doneAll: (count, title) =>
    `:white_check_mark: *${counted(count, { one: 'contatto', other: 'contatti' })}* nella casella *${title}*.`,
  doneSome: (count, all, title) =>
    `:white_check_mark: *${figure(count)} di ${counted(all, { one: 'contatto', other: 'contatti' })}* nella casella *${title}*.`,
  doneNone: (title) => `:x: Nessuno di questi contatti è stato aggiunto alla casella *${title}*.`,
  endedBelow: ':arrow_down: Finito. Il risultato è nel messaggio qui sotto.',
  refused: (count) => `:x: *${counted(count, { one: 'rifiutato', other: 'rifiutati' })}:*`,
  refusedLine: (who, reason) => `• ${who}: “${reason}”`,
  refusedLineOwn: (who, reason) => `• ${who}: ${reason}`,
  refusedMore: (count) => `… e altri ${figure(count)}`,
  unsent: (count) =>
    `:warning: *${counted(count, { one: 'saltato', other: 'saltati' })}* perché ${choose(count, { one: 'va ancora corretto', other: 'vanno ancora corretti' })}.`,
  leftOut: (count) =>
    `${counted(count, { one: 'lasciato fuori perché non selezionato', other: 'lasciati fuori perché non selezionati' })}.`,
  seeFile: (file) => `Vedi \`${file}\` qui sotto. Correggi le righe e condividi di nuovo il file.`,
  noFile: 'Non è stato possibile caricare su Slack l’elenco dei contatti rifiutati.',
  retryRefused: (count) =>
    `Riprova ${counted(count, { one: 'contatto rifiutato', other: 'contatti rifiutati' })}`,
  retryGone: 'Non c’è più nulla da riprovare.',
  retryInboxGone: (name, file) =>
    `La casella “${name}” non è più configurata. Condividi di nuovo \`${file}\` per inviare queste persone a un’altra.`,
  columns: {
    name: 'Nome',
    phone: 'Telefono',
    email: 'E-mail',
    company: 'Azienda',
    tags: 'Tag',
    reason: 'Motivo',
  },
};

function remaining(count: number): string {
  return choose(count, {
    one: 'Il contatto rimasto è salvato',
    other: `I ${figure(count)} rimasti sono salvati`,
  });
}

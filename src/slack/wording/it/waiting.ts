import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';

const { figure, choose } = createFigures('it-IT');

export const waiting: Wording['waiting'] = {
  dontSend: 'Non inviare',
  withdrawn: (name, title) => `:no_entry_sign: *${name}* non sarà inviato alla casella *${title}*.`,
  triedBefore: 'Se un tentativo precedente è andato comunque a buon fine, il contatto è nella casella.',
  inFlight: 'Questo contatto è in corso di invio e non si può più fermare.',
  alreadyWithdrawn: 'Questo contatto non sarà inviato. Premi *Modifica* per inviarlo comunque.',
  alreadyRefused: 'La casella ha rifiutato questo contatto, quindi non c’è nulla da fermare.',
  superseded:
    'Nel frattempo hai modificato questo contatto. Usa la scheda più recente o il tuo elenco nella Home di addcontact.',
  editReplaces: 'Non ancora inviato: ciò che salvi qui lo sostituisce.',
  homeWithdrawn: 'Non inviato: l’hai ritirato',
  homeSuperseded: 'Non inviato: sostituito dalla tua modifica',
  batchTakenBack: (count) =>
    `${figure(count)} ${choose(count, { one: 'ritirato o modificato', other: 'ritirati o modificati' })} prima dell’invio.`,
  stepWithdrawn: 'Il contatto non è stato aggiunto: è stato ritirato prima dell’invio.',
};

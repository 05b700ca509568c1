import type { Wording } from '../wording.ts';

export const workflow: Wording['workflow'] = {
  notAllowed:
    'I passaggi dei flussi di lavoro non possono aggiungere contatti qui. Chiedi a chi gestisce addcontact di impostare ALLOW_WORKFLOWS su true.',
  unknownStep: 'addcontact non ha più questo passaggio. Toglilo dal flusso di lavoro e aggiungilo di nuovo.',
  invalid: (problems) => `Il contatto non è stato aggiunto. ${problems}`,
  refused: (title, reason) => `Il contatto non è stato aggiunto. ${title} ha risposto: “${reason}”`,
  inboxUnknown: (name) => `Il contatto non è stato aggiunto: la casella “${name}” non esiste.`,
  inboxNeeded: (names) => `Il contatto non è stato aggiunto: indica a quale casella è destinato (${names}).`,
  known: (name) =>
    `Il contatto non è stato aggiunto: la casella ha già questo numero come “${name}”. Usa quel nome, oppure rinomina il contatto in addcontact.`,
  notSaved: (reference) =>
    `Il contatto non è stato aggiunto: addcontact ora non può salvare nulla. Esegui di nuovo il flusso di lavoro tra qualche minuto. (Riferimento ${reference})`,
};

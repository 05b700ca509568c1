import type { Wording } from '../wording.ts';

export const workflow: Wording['workflow'] = {
  notAllowed:
    'Les étapes de workflows ne peuvent pas ajouter de contacts ici. Demandez à la personne qui gère addcontact de mettre ALLOW_WORKFLOWS à true.',
  unknownStep: 'addcontact n’a plus cette étape. Retirez-la du workflow et ajoutez-la de nouveau.',
  invalid: (problems) => `Le contact n’a pas été ajouté. ${problems}`,
  refused: (title, reason) => `Le contact n’a pas été ajouté. ${title} a répondu : « ${reason} »`,
  inboxUnknown: (name) => `Le contact n’a pas été ajouté : il n’y a pas de boîte « ${name} ».`,
  inboxNeeded: (names) => `Le contact n’a pas été ajouté : indiquez la boîte de destination (${names}).`,
  known: (name) =>
    `Le contact n’a pas été ajouté : la boîte connaît déjà ce numéro sous le nom « ${name} ». Utilisez ce nom, ou renommez le contact dans addcontact.`,
  notSaved: (reference) =>
    `Le contact n’a pas été ajouté : addcontact ne peut rien enregistrer pour l’instant. Relancez le workflow dans quelques minutes. (Référence ${reference})`,
};

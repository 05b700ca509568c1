import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';

const { figure, choose } = createFigures('fr-FR');

export const waiting: Wording['waiting'] = {
  dontSend: 'Ne pas envoyer',
  withdrawn: (name, title) => `:no_entry_sign: *${name}* ne sera pas envoyé à la boîte *${title}*.`,
  triedBefore: 'Si un essai précédent a tout de même abouti, le contact est dans la boîte.',
  inFlight: 'Ce contact est en cours d’envoi et ne peut plus être arrêté.',
  alreadyWithdrawn: 'Ce contact ne sera pas envoyé. Cliquez sur *Modifier* pour l’envoyer quand même.',
  alreadyRefused: 'La boîte a refusé ce contact : il n’y a rien à arrêter.',
  superseded:
    'Vous avez modifié ce contact depuis. Utilisez la carte plus récente ou votre liste dans l’accueil d’addcontact.',
  editReplaces: 'Pas encore envoyé : ce que vous enregistrez ici le remplace.',
  homeWithdrawn: 'Non envoyé : vous l’avez retiré',
  homeSuperseded: 'Non envoyé : remplacé par votre modification',
  batchTakenBack: (count) =>
    `${figure(count)} ${choose(count, { one: 'a été retiré ou modifié', other: 'ont été retirés ou modifiés' })} avant l’envoi.`,
  stepWithdrawn: 'Le contact n’a pas été ajouté : il a été retiré avant l’envoi.',
};

import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';

const { figure, counted, choose } = createFigures('fr-FR');

export const batch: Wording['batch'] = {
  progress: (done, all, title) =>
    `:hourglass_flowing_sand: *${figure(done)} sur ${counted(all, { one: 'contact', other: 'contacts' })}* dans la boîte *${title}*`,
  progressRefused: (count) => `${counted(count, { one: 'refusé', other: 'refusés' })} jusqu’ici`,
  progressHeld: {
    unavailable: (count) => `La boîte ne répond pas. ${remaining(count)} ; l’envoi reprendra tout seul.`,
    unauthorised: (count) =>
      `La boîte a rejeté le jeton d’addcontact. ${remaining(count)} jusqu’à ce qu’un administrateur le renouvelle.`,
    misconfigured: (count) =>
      `L’adresse de la boîte est incorrecte. ${remaining(count)} jusqu’à ce qu’un administrateur la corrige.`,
    suspicious: (count) =>
      `La boîte a refusé de nombreux contacts d’affilée. ${remaining(count)} jusqu’à ce qu’un administrateur en vérifie la raison.`,
    gone: (count) =>
      `Cette boîte n’est plus configurée. ${remaining(count)} jusqu’à ce qu’elle le soit de nouveau.`,
  },
  doneAll: (count, title) =>
    `:white_check_mark: *${counted(count, { one: 'contact', other: 'contacts' })}* dans la boîte *${title}*.`,
  doneSome: (count, all, title) =>
    `:white_check_mark: *${figure(count)} sur ${counted(all, { one: 'contact', other: 'contacts' })}* dans la boîte *${title}*.`,
  doneNone: (title) => `:x: Aucun de ces contacts n’a été ajouté à la boîte *${title}*.`,
  endedBelow: ':arrow_down: Terminé. Le résultat est dans le message ci-dessous.',
  refused: (count) => `:x: *${counted(count, { one: 'refusé', other: 'refusés' })} :*`,
  refusedLine: (who, reason) => `• ${who} : « ${reason} »`,
  refusedLineOwn: (who, reason) => `• ${who} : ${reason}`,
  refusedMore: (count) => `… et ${figure(count)} de plus`,
  unsent: (count) => `:warning: *${counted(count, { one: 'ignoré', other: 'ignorés' })}*, encore à corriger.`,
  leftOut: (count) =>
    `${counted(count, { one: 'laissé de côté, non sélectionné', other: 'laissés de côté, non sélectionnés' })}.`,
  seeFile: (file) => `Voir \`${file}\` ci-dessous. Corrigez les lignes et partagez de nouveau le fichier.`,
  noFile: 'La liste des contacts refusés n’a pas pu être envoyée à Slack.',
  retryRefused: (count) => `Renvoyer ${counted(count, { one: 'contact refusé', other: 'contacts refusés' })}`,
  retryGone: 'Il n’y a plus rien à réessayer.',
  retryInboxGone: (name, file) =>
    `La boîte « ${name} » n’est plus configurée. Partagez de nouveau \`${file}\` pour envoyer ces personnes à une autre.`,
  columns: {
    name: 'Nom',
    phone: 'Téléphone',
    email: 'E-mail',
    company: 'Entreprise',
    tags: 'Étiquettes',
    reason: 'Raison',
  },
};

function remaining(count: number): string {
  return choose(count, {
    one: 'Le contact restant est conservé',
    other: `Les ${figure(count)} restants sont conservés`,
  });
}

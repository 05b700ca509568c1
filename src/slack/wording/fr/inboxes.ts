import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';

const { figure, counted } = createFigures('fr-FR');

export const inboxes: Wording['inboxes'] = {
  heading: 'Boîtes de cet espace de travail',
  none: 'Aucune boîte n’est encore configurée : personne ne peut ajouter de contacts. Configurez-en une pour commencer.',
  line: ({ title, host, tokenEnd, isDefault }) =>
    `*${title}* (${host}) · le jeton se termine par \`${tokenEnd}\`${isDefault ? ' · par défaut' : ''}`,
  add: 'Configurer une boîte',
  menu: { token: 'Remplacer le jeton', rename: 'Renommer', default: 'Définir par défaut', remove: 'Retirer' },
  adminsOnly: 'Seuls les administrateurs de cet espace de travail peuvent modifier ses boîtes.',
  cannotAsk:
    'Slack n’a pas dit si vous êtes administrateur : rien n’a été modifié. Réessayez dans un instant.',
  gone: 'Cette boîte a été retirée entre-temps.',
  notNow: (reference) =>
    `Impossible d’enregistrer pour l’instant. Réessayez dans un instant. (Référence ${reference})`,
  linkTitle: 'Configurer une boîte',
  linkText:
    'Continuez sur la page d’addcontact dans votre navigateur : le jeton d’une boîte n’est jamais saisi dans Slack. Le lien est valable 10 minutes, une fois et pour vous seul.',
  linkButton: 'Ouvrir la page',
  renameTitle: 'Renommer la boîte',
  renameLabel: 'Nom',
  renameSave: 'Enregistrer',
  cancel: 'Annuler',
  titleTaken: 'Une autre boîte de cet espace de travail porte ce nom.',
  titleMissing: 'Donnez un nom à la boîte.',
  removeTitle: 'Retirer la boîte',
  removeConfirm: 'Retirer',
  remove: (title, waiting) =>
    `Retirer *${title}* ? addcontact supprime son jeton. ${waiting === 0 ? '' : unsent(waiting)}Les contacts déjà dans la boîte y restent.`,
  page: {
    title: 'Configurer une boîte',
    replaceTitle: (title) => `Nouveau jeton pour ${title}`,
    intro:
      'addcontact envoie les contacts de votre espace de travail à cette boîte. Copiez le jeton d’API depuis les réglages développeur de votre plateforme.',
    name: 'Nom',
    nameHint: 'Tel que vos collègues le voient, par exemple « Ventes ».',
    platform: 'Plateforme',
    host: 'Serveur',
    token: 'Jeton d’API',
    tokenHint: 'Il est stocké chiffré et n’est plus jamais affiché.',
    save: 'Vérifier et enregistrer',
    done: 'La boîte est configurée',
    doneText: (title, tokenEnd) =>
      `« ${title} » est prête ; son jeton se termine par ${tokenEnd}. Vous pouvez fermer cette page et revenir dans Slack.`,
    ended: 'Ce lien a expiré',
    endedText:
      'Un lien est valable 10 minutes et une seule fois. Cliquez sur le bouton dans l’accueil d’addcontact pour en obtenir un autre.',
    adminsOnly: 'Seuls les administrateurs peuvent faire cela',
    adminsOnlyText:
      'Vous n’êtes plus administrateur de cet espace de travail, ou Slack ne peut pas le confirmer pour l’instant. Rien n’a été modifié.',
    notNow: 'Impossible d’enregistrer pour l’instant',
    notNowText: 'Rien n’a été modifié. Réessayez le lien dans un instant.',
    problems: {
      titleMissing: 'Donnez à la boîte un nom de 40 caractères au plus.',
      titleTaken: 'Une autre boîte de votre espace de travail porte ce nom.',
      tooMany: (most) => `Un espace de travail a au plus ${figure(most)} boîtes. Retirez-en une d’abord.`,
      platform: 'Choisissez une plateforme.',
      host: 'Choisissez un serveur.',
      tokenMissing: 'Collez le jeton : un seul mot, sans espace ni saut de ligne.',
      token: 'La boîte n’accepte pas ce jeton. Vérifiez qu’il est complet et de cette plateforme.',
      unreachable:
        'La boîte ne répond pas pour l’instant : le jeton ne peut pas être vérifié. Réessayez dans un instant.',
      address:
        'Il n’y a pas de boîte sur ce serveur. Choisissez-en un autre ou demandez à la personne qui gère addcontact.',
    },
  },
};

function unsent(waiting: number): string {
  return `${counted(waiting, { one: 'contact l’attend encore et ne sera pas envoyé', other: 'contacts l’attendent encore et ne seront pas envoyés' })} ; les personnes concernées seront prévenues. `;
}

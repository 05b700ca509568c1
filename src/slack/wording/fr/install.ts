import type { Wording } from '../wording.ts';

export const install: Wording['install'] = {
  title: 'Ajouter addcontact à Slack',
  intro:
    'addcontact reprend une personne d’un message, d’une carte de visite, d’une feuille de calcul ou d’une ligne saisie et l’ajoute à votre boîte WhatsApp. Dans votre espace de travail, l’application peut :',
  sees: [
    'répondre à sa commande et à ses raccourcis, là où la question est posée ou par message direct',
    'lire les cartes de visite, les feuilles de calcul et les messages qu’on lui remet, et rien d’autre',
    'rendre un fichier avec les lignes refusées',
    'voir qui fait partie de l’espace de travail et de ses groupes d’utilisateurs, pour savoir qui peut ajouter des contacts',
  ],
  button: 'Ajouter à Slack',
  denied: 'Rien n’a été installé',
  deniedText:
    'Vous avez refusé, ou Slack ne vous permet pas d’installer d’applications. Vous pouvez recommencer quand vous voulez.',
  ended: 'Ce lien n’est plus valable',
  endedText:
    'Il a déjà servi, date de plus de dix minutes ou vient d’un autre navigateur. Cette fois, rien n’a été installé.',
  notNow: 'Impossible pour le moment',
  notNowText: 'Rien n’a été installé. Réessayez dans une minute.',
  again: 'Recommencer',
  done: 'addcontact est installé',
  doneText: (name) =>
    `L’application est maintenant dans ${name}. Ouvrez son accueil dans Slack : un administrateur de l’espace de travail y configure la boîte.`,
  openSlack: 'Ouvrir Slack',
  organisationText: (name) =>
    `L’application est maintenant dans ${name}. Choisissez les espaces de travail qui la reçoivent ; leurs administrateurs configurent les boîtes dans l’accueil d’addcontact.`,
  chooseWorkspaces: 'Choisir les espaces de travail',
  startHere: 'Commencez sur cette page',
  startHereText:
    'Cette installation n’a pas commencé ici et n’a donc pas été menée à terme : personne ne peut ainsi vous glisser la sienne. Cliquez sur le bouton pour ajouter addcontact à Slack.',
  missingScopes: (link) =>
    `:information_source: addcontact sait faire davantage et a besoin d’autres autorisations pour cela. Une personne autorisée à installer des applications peut les accorder ici : ${link}`,
  notInstalled: (link) =>
    `addcontact n’est pas installé dans cet espace de travail. Une personne autorisée à installer des applications peut le faire ici : ${link}`,
};

import type { Wording } from '../wording.ts';

export const answers: Wording['answers'] = {
  edit: 'Modifier',
  tellChannel: 'Prévenir le canal',
  retry: 'Réessayer',
  cardImported: (name, title) => `*${name}* est dans la boîte *${title}*.`,
  cardKept: {
    unavailable: (name, title) =>
      `Le contact *${name}* est bien enregistré, mais pas encore transmis : la boîte *${title}* ne répond pas. Nous continuons d’essayer et vous préviendrons ici.`,
    unauthorised: (name, title) =>
      `Le contact *${name}* est bien enregistré, mais pas transmis : la boîte *${title}* a rejeté le jeton d’addcontact. L’envoi se fera dès qu’un administrateur l’aura renouvelé.`,
    misconfigured: (name, title) =>
      `Le contact *${name}* est bien enregistré, mais pas transmis : l’adresse de la boîte *${title}* est incorrecte. L’envoi se fera dès qu’un administrateur l’aura corrigée.`,
    suspicious: (name, title) =>
      `Le contact *${name}* est bien enregistré, mais pas transmis : la boîte *${title}* a refusé de nombreux contacts d’affilée. L’envoi se fera dès qu’un administrateur en aura vérifié la raison.`,
  },
  cardRefused: (name, title) => `*${name}* n’a pas été ajouté à la boîte *${title}*.`,
  cardReason: (reason) => `La boîte a répondu : « ${reason} »`,
  ownReasons: {
    'no-reason': 'La boîte a refusé ce contact sans dire pourquoi.',
    'too-large':
      'Ce contact est trop volumineux pour la boîte. Raccourcissez ses étiquettes ou ses attributs.',
    unreadable: 'Les données enregistrées de ce contact ne sont plus lisibles. Ajoutez-le de nouveau.',
    'inbox-removed': 'Un administrateur a retiré cette boîte avant l’envoi du contact.',
  },
  cardOldNumberStays: (phone) =>
    `:information_source: Le contact avec l’ancien numéro ${phone} reste dans la boîte.`,
  cardOldEmailStays: ':information_source: L’ancien e-mail reste : la boîte ne supprime pas les e-mails.',
  cardOldInboxKeeps: (title) => `:information_source: La boîte *${title}* garde ce qu’elle a déjà reçu.`,
  cardReference: (id) => `Référence ${id}`,
  noRights: {
    'not-named': 'Vous n’avez pas l’autorisation d’ajouter des contacts.',
    guest: 'Les invités ne peuvent pas ajouter de contacts ici.',
    stranger: 'Les membres d’autres organisations ne peuvent pas ajouter de contacts ici.',
    deactivated: 'Ce compte est désactivé.',
    channel: 'Impossible d’ajouter des contacts depuis ce canal.',
    'cannot-ask':
      'Nous n’avons pas pu vérifier votre autorisation auprès de Slack : rien n’a été enregistré. Réessayez dans une minute.',
  },
  whomToAsk: (contact) => `Adressez-vous à ${contact}.`,
  whomToAskThen: (contact) => `Si cela ne suffit pas, adressez-vous à ${contact}.`,
  caretaker: 'votre administrateur',
  notYours: 'Seule la personne qui a ajouté ce contact peut faire cela.',
  forgotten: 'addcontact n’a plus ce contact. Ajoutez-le de nouveau avec /addcontact.',
  erased: 'Les données de ce contact ont été supprimées ici. Ajoutez-le de nouveau avec /addcontact.',
  retryGone: (name) =>
    `La boîte « ${name} » n’est plus configurée. Cliquez sur *Modifier* pour envoyer ce contact à une autre.`,
  retrying: (name) => `:arrows_counterclockwise: Nouvel envoi de *${name}*…`,
  alreadyThere: 'Ce contact est déjà dans la boîte.',
  onItsWay: 'Ce contact est déjà en route.',
  confirmTitle: 'Prévenir le canal ?',
  confirmText: (what) => `Tout le canal verra : ${what}. L’e-mail et les attributs restent privés.`,
  confirmYes: 'Publier',
  confirmNo: 'Pas maintenant',
  channelMessage: (userId, what, title) =>
    `:bust_in_silhouette: <@${userId}> a ajouté un contact à la boîte *${title}* : ${what}`,
  channelKnows: 'Vous avez déjà partagé ce contact ici.',
  tellLater: 'Vous pourrez partager ce contact dès qu’il sera dans la boîte.',
  channelNotTold: 'Slack ne m’a pas laissé publier là-bas. Réessayez dans une minute.',
  inviteFirst: 'Je ne suis pas dans ce canal. Tapez-y `/invite @addcontact`, puis réessayez.',
  notSaved: (reference) =>
    `Apparemment non enregistré : la base de données d’addcontact est indisponible. Votre saisie est toujours là ; réessayez dans une minute. Référence ${reference}`,
  notSavedCommand: (text, reference) =>
    `Apparemment non enregistré : la base de données d’addcontact est indisponible. Réessayez dans une minute :\n\`\`\`/addcontact ${text}\`\`\`\nRéférence ${reference}`,
  busy: 'addcontact est très sollicité : rien n’a été enregistré. Réessayez dans un instant.',
  outOfDate: 'Ce bouton ne fonctionne plus. Relancez /addcontact.',
  triggerSpent: 'C’était trop long pour Slack. Si le formulaire ne s’est pas ouvert, ouvrez-le ici.',
  templateOnItsWay:
    'Une feuille à remplir, en Excel et en CSV, arrive dans vos messages avec addcontact. Une fois remplie, partagez-la là-bas et choisissez *Add to WhatsApp contacts* sur ce message.',
  templateNotSent: 'Slack n’a pas accepté la feuille. Réessayez `/addcontact template` dans une minute.',
  broken: (reference) =>
    `Un problème est survenu et rien n’a été enregistré. Si cela se reproduit, donnez cette référence à votre administrateur : ${reference}.`,
  usage: [
    '*Ajoutez des personnes à votre boîte WhatsApp*',
    '• `/addcontact` ouvre un formulaire',
    '• `/addcontact Claire Petit +33 6 12 34 56 78` enregistre aussitôt',
    '• `/addcontact Claire Petit +33 6 12 34 56 78 claire@example.com #vip ville=Lyon` avec e-mail, étiquettes et attributs',
    '• `/addcontact template` vous envoie une feuille à remplir et à partager ici',
    '• `/addcontact status` montre où vont les contacts et combien attendent',
    'Ou ouvrez *Plus d’actions* (⋮) sur un message avec un contact et choisissez *Add to WhatsApp contacts*. La première fois, cherchez sous *Plus de raccourcis de messages…*.',
  ].join('\n'),
  noInbox:
    'Cet espace de travail n’a pas encore de boîte. Demandez à un administrateur de la configurer dans l’accueil d’addcontact, puis réessayez.',
  noInboxForAdmin:
    'Cet espace de travail n’a pas encore de boîte. En tant qu’administrateur, vous pouvez la configurer : ouvrez l’accueil d’addcontact, cliquez sur « Configurer une boîte », puis réessayez.',
};

import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';

const { figure, counted } = createFigures('fr-FR');

export const home: Wording['home'] = {
  title: 'Contacts WhatsApp',
  add: 'Ajouter un contact',
  begin: [
    '*Trois façons d’ajouter quelqu’un*',
    '1. Ouvrez *Plus d’actions* (⋮) sur un message avec un numéro, une carte de visite ou une feuille de calcul et choisissez *Add to WhatsApp contacts*. La première fois, cherchez sous *Plus de raccourcis de messages…*.',
    '2. Tapez `/addcontact Claire Petit +33 6 12 34 56 78` dans n’importe quel canal.',
    '3. Cliquez sur *Ajouter un contact* ci-dessus.',
    'Tout ce que vous ajoutez figure ici avec son état.',
  ].join('\n'),
  open: 'En attente',
  done: 'Ajoutés récemment',
  outcome: (outcome, moment) => `${outcome} · ${moment}`,
  waiting: (title) => `En attente de *${title}* – nous continuons d’essayer`,
  refused: (title, reason) => `Non ajouté. *${title}* a répondu : « ${reason} »`,
  refusedBecause: (reason) => `Non ajouté. ${reason}`,
  gone: (name) => `La boîte « ${name} » n’est plus configurée`,
  imported: (title) => `*${title}*`,
  refusedBefore: (title) => `Refusé par *${title}*, corrigé depuis`,
  erased: '_Données supprimées_',
  importOf: (count) => `Import de ${counted(count, { one: 'contact', other: 'contacts' })}`,
  importAdded: (count) => counted(count, { one: 'ajouté', other: 'ajoutés' }),
  importWaiting: (count) => `${figure(count)} en attente`,
  importRefused: (count) => counted(count, { one: 'refusé', other: 'refusés' }),
  newer: 'Plus récents',
  older: 'Plus anciens',
  shown: ({ from, to, total }) => `${figure(from)}–${figure(to)} sur ${figure(total)}`,
  more: (count) => `${figure(count)} de plus non affichés ici.`,
  settings: 'Réglages',
  country: { title: '*Pays par défaut*', why: 'Pour les numéros sans +' },
  countryShared: (country) => `Celui de l’espace de travail (${country})`,
  countryAsk: 'Toujours demander',
  language: { title: '*Langue*', why: 'Dans laquelle addcontact vous répond' },
  languageAutomatic: 'Automatique (comme Slack)',
  destination: { title: '*Boîte par défaut*', why: 'Change quand vous en choisissez une autre.' },
  inboxes: 'Où vont les contacts',
  lamp: (isOk) => (isOk ? ':large_green_circle:' : ':red_circle:'),
  health: {
    ok: 'est connectée.',
    unavailable: 'est injoignable. Les contacts en attente partiront tout seuls.',
    unauthorised:
      'a rejeté le jeton d’addcontact. Demandez à votre administrateur de le renouveler ; rien n’est perdu.',
    misconfigured:
      'a une adresse incorrecte. Demandez à votre administrateur de la vérifier ; rien n’est perdu.',
    suspicious:
      'a refusé de nombreux contacts d’affilée. Les autres attendent qu’un administrateur vérifie ; rien n’est perdu.',
  },
  onlyYou: (moment) => `Vous seul pouvez voir ceci. Mis à jour ${moment}.`,
  help: '`/addcontact help` montre toutes les façons d’ajouter quelqu’un.',
};

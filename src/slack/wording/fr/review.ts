import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';
import { ownCopyDeleted } from './own-copy.ts';

const { figure, counted } = createFigures('fr-FR');

export const review: Wording['review'] = {
  title: 'Ajouter des contacts',
  close: 'Fermer',
  add: (count) => `Ajouter ${counted(count, { one: 'contact', other: 'contacts' })}`,
  adding: (count) =>
    `Ajout de ${counted(count, { one: 'contact', other: 'contacts' })} en cours. La progression est dans vos messages avec addcontact.`,
  addNone: 'Ajouter des contacts',
  nothingTicked: 'Sélectionnez au moins une personne.',
  notKept: (reference) =>
    `La base de données d’addcontact est indisponible, la vérification ne peut pas commencer. Réessayez dans une minute. Référence ${reference}`,
  confirmedOnItsWay: (done, all, title) =>
    `Vous avez déjà confirmé cette liste. Elle est en route : *${figure(done)} sur ${counted(all, { one: 'contact', other: 'contacts' })}* dans la boîte *${title}* pour l’instant. Inutile de les ajouter de nouveau.`,
  confirmedDone: (outcome) =>
    `Vous avez déjà confirmé cette liste.\n${outcome}\nInutile d’ajouter ces personnes de nouveau.`,
  ended: 'Cette vérification a expiré. Utilisez de nouveau le raccourci sur le message.',
  from: (title, counts) => `*${title}*\n${counts}`,
  fromMessage: 'Du message',
  fromTyped: 'De votre saisie',
  counts: {
    ready: (count) => counted(count, { one: 'prêt', other: 'prêts' }),
    corrected: (count) => counted(count, { one: 'corrigé', other: 'corrigés' }),
    doubtful: (count) => `${figure(count)} à vérifier`,
    attention: (count) => `${figure(count)} à corriger`,
    twice: (count) => counted(count, { one: 'doublon', other: 'doublons' }),
    left: (count) => counted(count, { one: 'non sélectionné', other: 'non sélectionnés' }),
  },
  filters: {
    all: 'Tous',
    attention: 'À corriger',
    doubtful: 'À vérifier',
    ready: 'Prêts',
    corrected: 'Corrigés',
    twice: 'Doublons',
    left: 'Non sélectionnés',
  },
  filterOption: (label, count) => `${label} (${figure(count)})`,
  filterEmpty: 'Personne dans cette liste.',
  rowsOf: (from, to, all) => `${figure(from)}–${figure(to)} sur ${figure(all)}`,
  previous: '‹',
  next: '›',
  edit: 'Modifier',
  nameless: 'Sans nom',
  notAdded: (who) => `Non ajouté · ${who}`,
  chooseNumber: 'Choisissez un numéro',
  unusable: (raw) => `${raw} (inutilisable)`,
  sameAs: (name, row) => `:busts_in_silhouette: Même numéro que ${name} (ligne ${figure(row)}).`,
  country: 'Pays des numéros sans +',
  tags: 'Étiquettes pour tous',
  goesToOneOf: (keepDays) => `Destination : la boîte de votre choix. ${ownCopyDeleted(keepDays)}`,
  goesTo: (title, keepDays) => `Destination : la boîte *${title}*. ${ownCopyDeleted(keepDays)}`,
  inboxGone: (name) => `La boîte « ${name} » n’est plus configurée. Vérifiez la boîte en bas, puis ajoutez.`,
  inboxUnknown: 'Les boîtes configurées ont changé. Vérifiez la boîte en bas, puis ajoutez.',
  rowDone: 'Terminé',
  columnsTitle: 'Colonnes',
  columnsButton: 'Colonnes',
  columnsNext: 'Continuer',
  columnsAsk: (file) => `Quelle colonne de *${file}* contient le numéro WhatsApp ?`,
  columnsIntro: (file) => `*${file}*\nChoisissez ce que devient chaque colonne.`,
  columnsLackPhone: ':warning: Choisissez *Téléphone* pour la colonne du numéro WhatsApp.',
  columnsEmpty: (names) => `Vides : ${names}`,
  columnsOf: (from, to, all) => `Colonnes ${figure(from)}–${figure(to)} sur ${figure(all)}`,
  columnAttribute: (key) => `Attribut « ${key} »`,
  columnRoles: {
    name: 'Nom complet',
    'given-name': 'Prénom',
    'additional-name': 'Deuxième prénom',
    'family-name': 'Nom de famille',
    prefix: 'Civilité',
    suffix: 'Suffixe',
    nickname: 'Surnom',
    organization: 'Entreprise',
    phone: 'Téléphone',
    'phone-label': 'Type de numéro',
    'calling-code': 'Indicatif du pays',
    'area-code': 'Indicatif régional',
    country: 'Pays',
    email: 'E-mail',
    tags: 'Étiquettes',
    ignored: 'Non importé',
    unknown: 'Non importé',
  },
  notImported: (names) => `Non importées : ${names}`,
  columnNumber: (place) => `Colonne ${place}`,
  loading: (files) =>
    files.length === 1
      ? `:hourglass_flowing_sand: Lecture de *${files[0]}*…`
      : `:hourglass_flowing_sand: Lecture de ${figure(files.length)} fichiers…`,
  loadingReview: ':hourglass_flowing_sand: Ouverture de votre liste…',
  kept: (count, file) =>
    `${file === null ? '' : `*${file}* : `}${counted(count, { one: 'personne pas encore ajoutée', other: 'personnes pas encore ajoutées' })}. Nous gardons votre liste 24 heures.`,
  readyNow: (count, file) =>
    `${file === null ? '' : `*${file}* : `}${counted(count, { one: 'personne trouvée', other: 'personnes trouvées' })}. Prêt à vérifier.`,
  openReview: 'Continuer',
  discard: 'Abandonner',
  discarded: (file) => `${file === null ? 'Liste' : `*${file}* : liste`} abandonnée. Rien n’a été ajouté.`,
  unseen: (names) =>
    `Je ne peux pas ouvrir ${names}, car je ne suis pas dans ce canal. Tapez-y \`/invite @addcontact\` et réessayez, ou collez ou importez le contenu ici.`,
  paste: 'Collez la carte ou les numéros',
  pastePlaceholder: 'BEGIN:VCARD … ou Claire Petit +33 6 12 34 56 78',
  upload: 'Ou importez le fichier',
  orType: 'Ou saisissez :',
  thatFile: 'ce fichier',
};

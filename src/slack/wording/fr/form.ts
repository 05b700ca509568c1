import type { Wording } from '../wording.ts';
import { ownCopyDeleted } from './own-copy.ts';

export const form: Wording['form'] = {
  formTitle: 'Ajouter un contact',
  editTitle: 'Modifier le contact',
  save: 'Enregistrer',
  close: 'Annuler',
  openForm: 'Ouvrir le formulaire',
  labels: {
    name: 'Nom',
    phone: 'Téléphone',
    country: 'Pays',
    email: 'E-mail',
    tags: 'Étiquettes',
    attributes: 'Attributs',
    destination: 'Boîte de réception',
  },
  placeholders: {
    name: 'Claire Petit',
    phone: '+33 6 12 34 56 78',
    country: 'Rechercher par nom ou indicatif',
    email: 'claire@example.com',
    tags: 'Choisissez une étiquette ou saisissez-en une',
    attributes: 'ville=Lyon\nsource=salon',
    destination: 'Choisissez une boîte de réception',
  },
  consent: 'Consentement',
  hints: {
    country: 'Utile seulement si le numéro ne commence pas par +.',
    countryDefault: (country, code) =>
      `Sans +, le numéro est lu pour ce pays : ${country} (+${code}). Modifiable dans l’accueil.`,
    attributes: 'Un par ligne, sous la forme clé=valeur.',
  },
  lineBlank: 'Saisissez un numéro pour voir comment il sera enregistré.',
  lineSaved: (described) => `Sera enregistré ainsi : *${described}*`,
  lineNotice: (message) => `:information_source: ${message}`,
  lineProblem: (message) => `:warning: ${message}`,
  takeSuggestion: (display) => `Utiliser ${display}`,
  takeOtherPhone: (phone) => `Utiliser plutôt ${phone}`,
  goesTo: (title, keepDays) => `Destination : la boîte *${title}*. ${ownCopyDeleted(keepDays)}`,
  goesToOneOf: (keepDays) => `Destination : la boîte de votre choix. ${ownCopyDeleted(keepDays)}`,
  editKeepsOld:
    'Changer le numéro crée un nouveau contact ; l’ancien reste dans la boîte. Effacer l’e-mail ici ne le supprime pas là-bas.',
  oldNumberStays: (phone) =>
    `:warning: Nouveau numéro : un second contact sera créé. Celui qui a le ${phone} reste dans la boîte.`,
  inboxGone: (name) =>
    `La boîte « ${name} » n’est plus configurée. Vérifiez la boîte ci-dessous, puis enregistrez.`,
  introNothingFound: 'Aucun contact dans ce message. Remplissez le formulaire.',
  introFromMessage: 'Rempli à partir du message. Vérifiez avant d’enregistrer.',
  introMentioned: 'Le nom est celui de Slack. Vérifiez avant d’enregistrer.',
  introUnderstood: 'Presque fini : vérifiez ce que nous avons lu.',
  inboxUnknown: 'Les boîtes configurées ont changé. Vérifiez la boîte ci-dessous, puis enregistrez.',
};

import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';

const { figure, counted, choose, megabytes } = createFigures('fr-FR');

export const files: Pick<Wording, 'files' | 'remarks'> = {
  files: {
    unseen: (name) => `Je ne peux pas ouvrir ${name}. Invitez-moi d’abord dans le canal.`,
    deleted: (name) => `${name} a été supprimé.`,
    unreachable: (name) => `Impossible de télécharger ${name} depuis Slack. Réessayez dans une minute.`,
    'too-large': (name, bytes) =>
      `${name} ${bytes === null ? 'est trop volumineux' : `pèse ${megabytes(bytes)} Mo`} ; la limite est de 5 Mo. Divisez le fichier.`,
    'too-many': (name, count) =>
      `${name} contient ${figure(count ?? 0)} personnes ; la limite est de ${figure(10_000)}. Divisez le fichier.`,
    canvas: (name) =>
      `${name} est un canvas, que les applis ne peuvent pas lire. Copiez le texte et collez-le ici.`,
    list: (name) =>
      `${name} est une liste Slack, que les applis ne peuvent pas lire. Exportez-la en CSV et partagez-la.`,
    post: (name) =>
      `${name} est une publication, que les applis ne peuvent pas lire. Copiez le texte et collez-le ici.`,
    cloud: (name) =>
      `${name} n’est qu’un lien vers un autre service, pas un fichier dans Slack. Téléchargez-le et importez-le ici.`,
    hidden: (name) => `La limite d’historique de votre forfait Slack masque ${name}. Importez-le de nouveau.`,
    'empty-mail': (name) => `${name} est un e-mail sans texte.`,
    password: (name) =>
      `${name} est protégé par un mot de passe. Enregistrez une copie sans mot de passe et partagez-la.`,
    'old-workbook': (name) =>
      `${name} est un fichier Excel d’avant 2007. Enregistrez-le en .xlsx et partagez-le.`,
    'binary-workbook': (name) =>
      `${name} est un fichier Excel binaire. Enregistrez-le en .xlsx et partagez-le.`,
    numbers: (name) => `${name} est un fichier Numbers. Exportez-le en Excel ou CSV et partagez-le.`,
    damaged: (name) =>
      `${name} est endommagé. Ouvrez-le dans Excel, enregistrez-le de nouveau et partagez-le.`,
    'too-large-inside': (name) =>
      `${name} est trop volumineux à l’intérieur. Copiez les personnes dans un nouveau classeur et partagez-le.`,
    'other-kind': (name) =>
      `${name} n’est ni une carte de visite, ni une feuille de calcul, ni un fichier texte.`,
    'no-code': (name) => `Aucun code QR dans ${name}.`,
    'whatsapp-link': (name) =>
      `Le code QR WhatsApp dans ${name} ne contient aucun numéro. Ouvrez-le dans WhatsApp et partagez le contact depuis là.`,
    'no-person': (name) => `Le code QR dans ${name} ne contient ni numéro ni contact.`,
    'picture-format': (name) =>
      `Je ne peux pas ouvrir l’image ${name}. Enregistrez-la en PNG ou JPEG et partagez-la.`,
    'large-picture': (name) =>
      `L’image ${name} est trop grande. Partagez une copie plus petite ou recadrez-la sur le code QR.`,
    'damaged-picture': (name) => `${name} est endommagé et ne s’ouvre pas. Partagez-le de nouveau.`,
    'slow-picture': (name) =>
      `La recherche d’un code QR dans ${name} a pris trop de temps. Recadrez l’image sur le code et partagez-la.`,
    'left-out': (name, count) =>
      `${name} n’a pas été ouvert : je lis jusqu’à ${figure(count ?? 0)} fichiers à la fois.`,
    nobody: (name) => `Aucun contact dans ${name}.`,
  },
  remarks: {
    'rows-passed-over': (name, count) =>
      `${counted(count, { one: 'ligne ignorée', other: 'lignes ignorées' })} dans ${name} : totaux, en-têtes répétés, etc.`,
    'hidden-rows': (name, count) =>
      `${counted(count, { one: 'ligne', other: 'lignes' })} de ${name} ${choose(count, { one: 'y est masquée, mais figure aussi dans cette liste', other: 'y sont masquées, mais figurent aussi dans cette liste' })}.`,
    'rows-cut': (name, count) =>
      `${name} a plus de ${figure(count)} lignes ; la suite n’a pas été lue. Divisez le fichier.`,
    'columns-cut': (name, count) =>
      `${name} a plus de ${figure(count)} colonnes ; celles de droite n’ont pas été lues.`,
    'hidden-sheets': (name, count) =>
      `${counted(count, { one: 'feuille masquée', other: 'feuilles masquées' })} de ${name} ${choose(count, { one: 'n’a pas été lue', other: 'n’ont pas été lues' })}.`,
    'sheets-cut': (name, count) =>
      `${counted(count, { one: 'feuille', other: 'feuilles' })} de ${name} non lues : il y en a trop.`,
    'text-cut': (name, count) =>
      `Seuls les ${figure(count)} premiers caractères de ${name} ont été lus. Divisez le fichier.`,
    'sheet-passed-over': (name) => `${name} a été ignorée : elle n’a pas de colonne de téléphone.`,
  },
};

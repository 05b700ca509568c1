import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';
import type { Misfit } from '../../../contact/problem.ts';

const { figure, counted, country, list } = createFigures('fr-FR');

export const problems: Wording['problems'] = {
  missing: () => 'Ajoutez un numéro de téléphone.',
  'too-short': (misfit) => `Trop court${where(misfit)}. Manque-t-il un chiffre ?`,
  'too-long': (misfit) => `Trop long${where(misfit)}. Saisissez un seul numéro.`,
  'not-a-number': () =>
    'Ce n’est pas un numéro de téléphone. Utilisez des chiffres, par exemple +33 6 12 34 56 78.',
  letters: () => 'Ce numéro contient des lettres. Utilisez seulement des chiffres.',
  'country-needed': () => 'Choisissez un pays ou commencez le numéro par + (par exemple +33).',
  'unknown-country-code': () => 'Aucun pays n’utilise cet indicatif. Vérifiez les chiffres après le +.',
  invalid: (misfit) =>
    `Ce numéro n’est pas valide${where(misfit)}. Vérifiez les chiffres ou commencez par + et l’indicatif du pays.`,
  'short-number': () =>
    'Les numéros courts ne peuvent pas utiliser WhatsApp. Saisissez le numéro complet avec son indicatif.',
  'several-numbers': () => 'Il y a plusieurs numéros ici. Choisissez-en un.',
  'damaged-by-spreadsheet': () =>
    'Un tableur a arrondi ce numéro, les derniers chiffres manquent. Mettez la colonne au format texte et recopiez le numéro.',
  'hidden-number': () => 'Ce lien ne contient pas le numéro. Demandez-le et saisissez-le ici.',
  'premium-rate': () => 'Les numéros surtaxés ne peuvent pas utiliser WhatsApp. Utilisez un mobile.',
  'shared-cost': () => 'Les numéros à coût partagé ne peuvent pas utiliser WhatsApp. Utilisez un mobile.',
  pager: () => 'Les pagers ne peuvent pas utiliser WhatsApp. Utilisez un mobile.',
  voicemail: () => 'Les messageries vocales ne peuvent pas utiliser WhatsApp. Utilisez un mobile.',
  'name-missing': () => 'Ajoutez un nom.',
  'name-too-long': ({ most }) => `Raccourcissez le nom à ${figure(most)} caractères.`,
  'not-a-name': () => 'Ajoutez un nom avec au moins une lettre.',
  'mention-unknown': () => 'Saisissez le nom : il ne peut pas être lu dans une mention.',
  'tag-unknown': () =>
    'Saisissez l’étiquette : c’est aussi le nom d’un canal privé, que Slack ne nous donne pas.',
  'not-understood': ({ words }) => `« ${words} » n’a pas été utilisé ; ajoutez-le à un champ si besoin.`,
  'name-doubtful': ({ words }) => `Vérifiez le nom : « ${words} » n’en fait peut-être pas partie.`,
  'number-doubtful': ({ number }) =>
    `Vérifiez le numéro : le premier chiffre de « ${number} » fait-il partie du nom ?`,
  'several-phones': () => 'Il y a plusieurs numéros. Choisissez-en un.',
  'several-emails': () => 'Il y a plusieurs e-mails. Choisissez-en un.',
  'country-not-understood': ({ typed }) =>
    `Nous ne connaissons pas le pays « ${typed} ». Choisissez un pays ou commencez le numéro par + (par exemple +33).`,
  'country-unknown': () => 'Ce pays n’existe pas. Choisissez-en un dans la liste.',
  'email-invalid': () => 'Ce n’est pas une adresse e-mail. Écrivez-la comme nom@example.com.',
  'email-too-long': () => 'Cette adresse e-mail est trop longue. Raccourcissez-la.',
  'too-many-tags': ({ most }) => `Gardez au plus ${figure(most)} étiquettes.`,
  'tag-too-long': ({ tag, most }) => `Raccourcissez l’étiquette « ${tag} » à ${figure(most)} caractères.`,
  'attribute-unreadable': ({ line }) => `Écrivez « ${line} » sous la forme clé=valeur.`,
  'attribute-reserved': ({ name }) => `« ${name} » ne peut pas servir de nom d’attribut.`,
  'attribute-without-key': ({ line }) => `Écrivez un nom avant le = de « ${line} ».`,
  'attribute-without-value': ({ name }) => `Écrivez une valeur après « ${name}= » ou supprimez la ligne.`,
  'attribute-twice': ({ name }) => `« ${name} » apparaît deux fois. Gardez-en un.`,
  'attribute-key-too-long': ({ name, most }) => `Raccourcissez « ${name} » à ${figure(most)} caractères.`,
  'attribute-value-too-long': ({ name, most }) =>
    `Raccourcissez la valeur de « ${name} » à ${figure(most)} caractères.`,
  'too-many-attributes': ({ most }) => `Gardez au plus ${figure(most)} attributs.`,
  'email-missing': () => `Ajoutez une adresse e-mail.`,
  'tag-not-allowed': ({ tag }) =>
    `L’étiquette « ${tag} » n’est pas dans la liste de votre équipe. Choisissez-en une de la liste.`,
  'field-missing': ({ label }) => `Remplissez « ${label} ».`,
  'field-number': ({ label }) => `« ${label} » doit être un nombre, sans séparateur de milliers.`,
  'field-date': ({ label }) => `« ${label} » doit être une date comme 2026-11-29.`,
  'field-checkbox': ({ label }) => `« ${label} » doit être oui ou non.`,
  'field-url': ({ label }) => `« ${label} » doit être une adresse web.`,
  'field-option': ({ label, options }) => `« ${label} » doit être l’un de ces choix : ${list(options)}.`,
  'consent-missing': ({ label }) => `Confirmez « ${label} ».`,
};

/** “ (Inde, 9 chiffres)”. */
function where(misfit: Misfit): string {
  const place = misfit.country ? [country(misfit.country)] : [];
  const size = misfit.digits === null ? [] : [counted(misfit.digits, { one: 'chiffre', other: 'chiffres' })];
  return place.length + size.length === 0 ? '' : ` (${[...place, ...size].join(', ')})`;
}

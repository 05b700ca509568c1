import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';

const { figure, choose } = createFigures('fr-FR');

export const known: Wording['known'] = {
  added: (by, name, ago) =>
    `Connu : ajouté par ${by}${name === null ? '' : ` sous le nom « ${name} »`} ${ago}.`,
  justNow: 'à l’instant',
  byWorkflow: 'un workflow',
  byImport: 'une importation',
  updates: 'Enregistrer le met à jour.',
  renames: (before, now) => `Enregistrer renomme « ${before} » en « ${now} ».`,
  introRenames: 'Ce numéro est déjà connu sous un autre nom. Vérifiez, puis enregistrez.',
  cardBefore: (by, name, ago) =>
    `:information_source: Connu auparavant sous le nom « ${name} » (ajouté par ${by} ${ago}).`,
  rowUpdates: 'L’ajouter le met à jour.',
  rowRenames: (before, now) => `L’ajouter renomme « ${before} » en « ${now} ».`,
  renamesNote: (count) =>
    choose(count, {
      one: ':warning: 1 personne est déjà connue sous un autre nom et n’est pas sélectionnée. Sélectionnez-la pour renommer le contact.',
      other: `:warning: ${figure(count)} personnes sont déjà connues sous d’autres noms et ne sont pas sélectionnées. Sélectionnez-les pour renommer ces contacts.`,
    }),
  selectRenames: (count) =>
    choose(count, { one: 'Sélectionner cette personne', other: `Sélectionner les ${figure(count)}` }),
};

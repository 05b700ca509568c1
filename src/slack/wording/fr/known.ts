import type { Wording } from '../wording.ts';

export const known: Wording['known'] = {
  added: (by, name, ago) =>
    `Connu : ajouté par ${by}${name === null ? '' : ` sous le nom « ${name} »`} ${ago}.`,
  justNow: 'à l’instant',
  byWorkflow: 'un workflow',
  byImport: 'une importation',
  updates: 'Enregistrer le met à jour.',
  renames: (before, now) => `Enregistrer renomme « ${before} » en « ${now} ».`,
  introRenames: 'Ce numéro est déjà connu sous un autre nom. Vérifiez, puis enregistrez.',
  cardBefore: (by, name, ago) =>
    `:information_source: Connu auparavant sous le nom « ${name} » (ajouté par ${by} ${ago}).`,
};

import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';

const { counted } = createFigures('fr-FR');

export const teamHistory: Wording['teamHistory'] = {
  title: 'Qui a ajouté qui',
  intro: 'Les 7 derniers jours, par jour (UTC) et par personne.',
  nobody: 'Personne n’a ajouté de contact ces 7 derniers jours.',
  line: (by, count, outcomes) =>
    `${by} : ${counted(count, { one: 'contact', other: 'contacts' })} (${outcomes})`,
  takenBack: (count) => counted(count, { one: 'retiré', other: 'retirés' }),
  adminsOnly: 'Seuls les administrateurs de cet espace de travail peuvent voir qui a ajouté qui.',
  showNames: 'Afficher les noms',
};

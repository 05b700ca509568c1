import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';

const { counted } = createFigures('it-IT');

export const teamHistory: Wording['teamHistory'] = {
  title: 'Chi ha aggiunto chi',
  intro: 'Gli ultimi 7 giorni, per giorno (UTC) e persona.',
  nobody: 'Nessuno ha aggiunto contatti negli ultimi 7 giorni.',
  line: (by, count, outcomes) =>
    `${by}: ${counted(count, { one: 'contatto', other: 'contatti' })} (${outcomes})`,
  takenBack: (count) => counted(count, { one: 'ritirato', other: 'ritirati' }),
  adminsOnly: 'Solo gli amministratori di questo spazio di lavoro possono vedere chi ha aggiunto chi.',
  showNames: 'Mostra i nomi',
};

import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';

const { counted } = createFigures('es-419');

export const teamHistory: Wording['teamHistory'] = {
  title: 'Quién agregó a quién',
  intro: 'Los últimos 7 días, por día (UTC) y persona.',
  nobody: 'Nadie agregó un contacto en los últimos 7 días.',
  line: (by, count, outcomes) =>
    `${by}: ${counted(count, { one: 'contacto', other: 'contactos' })} (${outcomes})`,
  takenBack: (count) => counted(count, { one: 'retirado', other: 'retirados' }),
  adminsOnly: 'Solo los administradores de este espacio de trabajo pueden ver quién agregó a quién.',
  showNames: 'Mostrar nombres',
};

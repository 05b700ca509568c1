import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';

const { figure, choose } = createFigures('es-419');

export const known: Wording['known'] = {
  added: (by, name, ago) => `Conocido: lo agregó ${by}${name === null ? '' : ` como “${name}”`} ${ago}.`,
  justNow: 'hace un momento',
  byWorkflow: 'un flujo de trabajo',
  byImport: 'una importación',
  updates: 'Al guardar se actualiza.',
  renames: (before, now) => `Al guardar, “${before}” pasa a llamarse “${now}”.`,
  introRenames: 'Este número ya se conoce con otro nombre. Revísalo y luego guarda.',
  cardBefore: (by, name, ago) =>
    `:information_source: Antes se conocía como “${name}” (lo agregó ${by} ${ago}).`,
  rowUpdates: 'Al agregarlo se actualiza.',
  rowRenames: (before, now) => `Al agregarlo, “${before}” pasa a llamarse “${now}”.`,
  renamesNote: (count) =>
    choose(count, {
      one: ':warning: 1 persona ya se conoce con otro nombre y no está seleccionada. Selecciónala para cambiar el nombre del contacto.',
      other: `:warning: ${figure(count)} personas ya se conocen con otros nombres y no están seleccionadas. Selecciónalas para cambiar el nombre de esos contactos.`,
    }),
  selectRenames: (count) =>
    choose(count, { one: 'Seleccionar a esta persona', other: `Seleccionar a las ${figure(count)}` }),
};

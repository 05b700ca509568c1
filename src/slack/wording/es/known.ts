import type { Wording } from '../wording.ts';

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
};

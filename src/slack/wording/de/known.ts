import type { Wording } from '../wording.ts';

export const known: Wording['known'] = {
  added: (by, name, ago) => `Bekannt: hinzugefügt von ${by}${name === null ? '' : ` als „${name}“`}, ${ago}.`,
  justNow: 'gerade eben',
  byWorkflow: 'einem Workflow',
  byImport: 'einem Import',
  updates: 'Speichern aktualisiert den Kontakt.',
  renames: (before, now) => `Speichern benennt „${before}“ in „${now}“ um.`,
  introRenames: 'Diese Nummer ist schon unter einem anderen Namen bekannt. Bitte prüfen, dann speichern.',
  cardBefore: (by, name, ago) =>
    `:information_source: Bisher bekannt als „${name}“ (hinzugefügt von ${by}, ${ago}).`,
};

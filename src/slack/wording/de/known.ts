import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';

const { figure, choose } = createFigures('de-DE');

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
  rowUpdates: 'Hinzufügen aktualisiert den Kontakt.',
  rowRenames: (before, now) => `Hinzufügen benennt „${before}“ in „${now}“ um.`,
  renamesNote: (count) =>
    choose(count, {
      one: ':warning: 1 Person ist schon unter einem anderen Namen bekannt und nicht ausgewählt. Wähle sie aus, um den Kontakt umzubenennen.',
      other: `:warning: ${figure(count)} Personen sind schon unter anderen Namen bekannt und nicht ausgewählt. Wähle sie aus, um diese Kontakte umzubenennen.`,
    }),
  selectRenames: (count) =>
    choose(count, { one: 'Diese Person auswählen', other: `Alle ${figure(count)} auswählen` }),
};

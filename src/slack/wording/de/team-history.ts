import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';

const { figure, counted } = createFigures('de-DE');

export const teamHistory: Wording['teamHistory'] = {
  title: 'Wer hat wen hinzugefügt',
  intro: 'Die letzten 7 Tage, nach Tag (UTC) und Person.',
  nobody: 'In den letzten 7 Tagen hat niemand einen Kontakt hinzugefügt.',
  line: (by, count, outcomes) =>
    `${by}: ${counted(count, { one: 'Kontakt', other: 'Kontakte' })} (${outcomes})`,
  takenBack: (count) => `${figure(count)} zurückgezogen`,
  adminsOnly: 'Nur Admins dieses Workspace können sehen, wer wen hinzugefügt hat.',
  showNames: 'Namen zeigen',
};

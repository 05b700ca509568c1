import { createFigures } from '../figures.ts';

const { counted } = createFigures('de-DE');

export function afterDelivery(keepDays: number): string {
  return keepDays === 0
    ? 'direkt nach der Zustellung'
    : `${counted(keepDays, { one: 'Tag', other: 'Tage' })} nach der Zustellung`;
}

export function ownCopyDeleted(keepDays: number): string {
  return `addcontact löscht die eigene Kopie ${afterDelivery(keepDays)}.`;
}

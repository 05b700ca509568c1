import { createFigures } from '../figures.ts';

const { counted } = createFigures('it-IT');

export function afterDelivery(keepDays: number): string {
  return keepDays === 0
    ? 'subito dopo la consegna'
    : `${counted(keepDays, { one: 'giorno', other: 'giorni' })} dopo la consegna`;
}

export function ownCopyDeleted(keepDays: number): string {
  return `addcontact elimina la propria copia ${afterDelivery(keepDays)}.`;
}

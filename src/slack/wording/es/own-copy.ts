import { createFigures } from '../figures.ts';

const { counted } = createFigures('es-419');

export function afterDelivery(keepDays: number): string {
  return keepDays === 0
    ? 'justo después de la entrega'
    : `${counted(keepDays, { one: 'día', other: 'días' })} después de la entrega`;
}

export function ownCopyDeleted(keepDays: number): string {
  return `addcontact elimina su propia copia ${afterDelivery(keepDays)}.`;
}

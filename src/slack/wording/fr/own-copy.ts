import { createFigures } from '../figures.ts';

const { counted } = createFigures('fr-FR');

export function afterDelivery(keepDays: number): string {
  return keepDays === 0
    ? 'dès la livraison'
    : `${counted(keepDays, { one: 'jour', other: 'jours' })} après la livraison`;
}

export function ownCopyDeleted(keepDays: number): string {
  return `addcontact supprime sa propre copie ${afterDelivery(keepDays)}.`;
}

import { createFigures } from '../figures.ts';

const { counted } = createFigures('id-ID');

export function afterDelivery(keepDays: number): string {
  return keepDays === 0
    ? 'segera setelah terkirim'
    : `${counted(keepDays, { other: 'hari' })} setelah terkirim`;
}

export function ownCopyDeleted(keepDays: number): string {
  return `addcontact menghapus salinannya ${afterDelivery(keepDays)}.`;
}

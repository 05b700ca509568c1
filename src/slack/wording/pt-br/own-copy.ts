import { createFigures } from '../figures.ts';

const { counted } = createFigures('pt-BR');

export function afterDelivery(keepDays: number): string {
  return keepDays === 0
    ? 'logo após a entrega'
    : `${counted(keepDays, { one: 'dia', other: 'dias' })} após a entrega`;
}

export function ownCopyDeleted(keepDays: number): string {
  return `O addcontact exclui a própria cópia ${afterDelivery(keepDays)}.`;
}

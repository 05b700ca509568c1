import { createFigures } from '../figures.ts';

const { counted } = createFigures('en-US');

/** When the app deletes what it delivered: “30 days after delivery”. */
export function afterDelivery(keepDays: number): string {
  return keepDays === 0
    ? 'right after delivery'
    : `${counted(keepDays, { one: 'day', other: 'days' })} after delivery`;
}

/** The promise under every form and review. */
export function ownCopyDeleted(keepDays: number): string {
  return `addcontact deletes its own copy ${afterDelivery(keepDays)}.`;
}

import { createFigures } from '../figures.ts';

const { counted } = createFigures('hi-IN');

export function afterDelivery(keepDays: number): string {
  return keepDays === 0 ? 'डिलीवरी के तुरंत बाद' : `डिलीवरी के ${counted(keepDays, { other: 'दिन' })} बाद`;
}

export function ownCopyDeleted(keepDays: number): string {
  return `addcontact अपनी कॉपी ${afterDelivery(keepDays)} मिटा देता है।`;
}

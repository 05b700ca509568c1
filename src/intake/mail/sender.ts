import { inSpokenOrder } from '../recognise/name.ts';

/** A mail's sender as the first line of its text. Address books write “Doe, Jane”. */
export function senderLine(name: string, address: string): string {
  const spoken = inSpokenOrder(name.trim());
  return `From: ${address === '' ? spoken : `${spoken} <${address}>`.trim()}`;
}

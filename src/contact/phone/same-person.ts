import { normalisePhoneText } from './normalise.ts';

/** A stored number, split after the calling code. */
type SplitNumber = { readonly prefix: string; readonly number: string };

/**
 * A key that is the same for every spelling of one WhatsApp number
 * (docs/phones.md, “same person”). Digits only.
 */
export function samePersonKey({ prefix, number }: SplitNumber): string {
  return prefix + withoutMobileSign(prefix, number);
}

/** Whether text may contain this number in any spelling: its last eight digits appear in order. */
export function mayHoldNumber(text: string, { number }: Pick<SplitNumber, 'number'>): boolean {
  return normalisePhoneText(text).replace(/\D/g, '').includes(number.slice(-8));
}

/** Removes what plans once put before mobiles: Mexico's 1, Argentina's 9, Brazil's ninth digit. */
function withoutMobileSign(prefix: string, number: string): string {
  switch (prefix) {
    case '52':
      return number.replace(/^1(?=\d{10}$)/, '');
    case '54':
      return number.replace(/^9(?=\d{10}$)/, '');
    case '55':
      return number.replace(/^(\d{2})9(?=[6-9]\d{7}$)/, '$1');
  }
  return number;
}

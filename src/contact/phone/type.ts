import type { NumberType } from 'libphonenumber-js/max';

/**
 * What a valid number is used for, in the terms of Google's library. `UNKNOWN` when the plan doesn't tell.
 */
export type PhoneType =
  | 'MOBILE'
  | 'FIXED_LINE'
  | 'FIXED_LINE_OR_MOBILE'
  | 'VOIP'
  | 'TOLL_FREE'
  | 'PERSONAL_NUMBER'
  | 'UAN'
  | 'UNKNOWN';

/** Types of number without WhatsApp users (docs/decisions.md 15). */
export type UnreachableType = 'premium-rate' | 'shared-cost' | 'pager' | 'voicemail';

/** The type of a valid number, or why it can't be saved. */
export type LineType =
  | { readonly reachable: true; readonly type: PhoneType }
  | { readonly reachable: false; readonly code: UnreachableType };

/** Reads the line type from the type in the numbering plan. */
export function readLineType(type: NumberType): LineType {
  if (type === 'PREMIUM_RATE') return { reachable: false, code: 'premium-rate' };
  if (type === 'SHARED_COST') return { reachable: false, code: 'shared-cost' };
  if (type === 'PAGER') return { reachable: false, code: 'pager' };
  if (type === 'VOICEMAIL') return { reachable: false, code: 'voicemail' };
  return { reachable: true, type: type ?? 'UNKNOWN' };
}

import type { NumberType } from 'libphonenumber-js/max';

/** What a valid number is used for, in Google's words; `UNKNOWN` when the plan does not tell. */
export type PhoneType =
  | 'MOBILE'
  | 'FIXED_LINE'
  | 'FIXED_LINE_OR_MOBILE'
  | 'VOIP'
  | 'TOLL_FREE'
  | 'PERSONAL_NUMBER'
  | 'UAN'
  | 'UNKNOWN';

/** Kinds of number that WhatsApp has no users on (docs/decisions.md 15). */
export type UnreachableType = 'premium-rate' | 'shared-cost' | 'pager' | 'voicemail';

/** The kind of a valid number: one that can be saved, or the reason why not. */
export type LineType =
  | { readonly reachable: true; readonly type: PhoneType }
  | { readonly reachable: false; readonly code: UnreachableType };

/** Tells what line a valid number is, by the kind its plan gives it. */
export function readLineType(type: NumberType): LineType {
  if (type === 'PREMIUM_RATE') return { reachable: false, code: 'premium-rate' };
  if (type === 'SHARED_COST') return { reachable: false, code: 'shared-cost' };
  if (type === 'PAGER') return { reachable: false, code: 'pager' };
  if (type === 'VOICEMAIL') return { reachable: false, code: 'voicemail' };
  return { reachable: true, type: type ?? 'UNKNOWN' };
}

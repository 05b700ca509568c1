import { lexicon } from './lexicon.ts';
import { listOf } from './notation.ts';

let yes: ReadonlySet<string> | null = null;
let no: ReadonlySet<string> | null = null;

/** Whether a cell or a labelled value says yes. */
export function saysYes(text: string): boolean {
  yes ??= new Set(listOf(lexicon.sheets('yes')));
  return yes.has(text.trim().toLowerCase());
}

/** Whether it says no. */
export function saysNo(text: string): boolean {
  no ??= new Set(listOf(lexicon.sheets('no')));
  return no.has(text.trim().toLowerCase());
}

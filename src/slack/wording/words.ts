import { english } from './en.ts';
import type { Wording } from './wording.ts';

/** The sentences of whoever is being answered. */
export function words(): Wording {
  return english;
}

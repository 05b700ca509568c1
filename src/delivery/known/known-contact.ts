import { compareNames } from '../../contact/same-name.ts';
import type { Delivery } from '../delivery.ts';

/** The contact an inbox last got for a number: who added it, when, under which name. */
export type KnownContact = Pick<Delivery, 'id' | 'askedBy' | 'source'> & {
  /** Null when it can't be read. */
  readonly name: string | null;
  /** Epoch milliseconds. */
  readonly at: number;
};

/** The number to look up, in which team's history and for which inbox. */
export type KnownQuery = {
  /** Null: of any team that has this inbox. */
  readonly teamId: string | null;
  readonly destination: string;
  /** The same for every spelling of the number (`samePersonKey`). */
  readonly person: string;
};

/** Whether saving this name would rename a known contact. A fuller name of the same person would not. */
export function wouldRename({ name: before }: Pick<KnownContact, 'name'>, name: string): boolean {
  return before !== null && compareNames(before, name) === 'other';
}

import { compareNames } from '../../contact/same-name.ts';
import type { Delivery } from '../delivery.ts';

/** What an inbox was last given for a number: by whom, when, under which name. */
export type KnownContact = Pick<Delivery, 'id' | 'askedBy' | 'source'> & {
  /** Null where it cannot be read. */
  readonly name: string | null;
  /** Epoch milliseconds. */
  readonly at: number;
};

/** Whose history is asked for which number in which inbox. */
export type KnownQuery = {
  readonly teamId: string;
  readonly destination: string;
  /** The same for every spelling of the number (`samePersonKey`). */
  readonly person: string;
};

/** Whether saving under this name gives a known contact another one; a fuller name of the same person does not. */
export function wouldRename({ name: before }: Pick<KnownContact, 'name'>, name: string): boolean {
  return before !== null && compareNames(before, name) === 'other';
}

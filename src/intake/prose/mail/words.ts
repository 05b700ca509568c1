import { lexicon } from '../../../languages/lexicon.ts';
import { foldedSet } from '../../../languages/folded-words.ts';
import { anyOf } from '../../../languages/notation.ts';

let greetingSet: ReadonlySet<string> | null = null;
let closingSet: ReadonlySet<string> | null = null;

/** How letters begin, folded. */
export function greetings(): ReadonlySet<string> {
  greetingSet ??= foldedSet(lexicon.mail('greetings'));
  return greetingSet;
}

/** How letters end, folded. */
export function closings(): ReadonlySet<string> {
  closingSet ??= foldedSet(lexicon.mail('closings'));
  return closingSet;
}

/** “My number”, “call me”: the writer means themself. */
export const FIRST_PERSON = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:${anyOf(lexicon.mail('firstPerson'))})(?![\p{L}\p{M}])|${anyOf(lexicon.mail('unspacedFirstPerson'))}`,
  'iu',
);

/** “i. A. Sabine Köhler”: who signs for a company. “I. A. Petrov” signs for himself. */
export function withoutSigningFor(line: string): string {
  return /^\s*\p{Ll}/u.test(line) ? line.replace(SIGNING_FOR, '') : line;
}

const SIGNING_FOR = new RegExp(String.raw`^\s*(?:${anyOf(lexicon.mail('signsFor'))})\s+(?=\p{Lu})`, 'iu');

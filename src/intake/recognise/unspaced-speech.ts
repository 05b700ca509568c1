import { lexicon } from '../../languages/lexicon.ts';
import { anyOf } from '../../languages/notation.ts';

/**
 * Where what somebody wants begins behind their name, in scripts whose words are not parted: “แอน สนใจคอนโด”.
 * Else −1.
 */
export function wishIn(text: string): number {
  return text.search(WISH);
}

const WISH = new RegExp(
  String.raw`(?<=\S)\s(?=\S{3})(?=\S{0,6}(?:${anyOf(lexicon.speech('unspacedWishes'))}))`,
  'u',
);

/** The part of a text that belongs to a sentence, by the grammars of scripts without capitals: “折り返し希望”. */
export function spokenPartOf(text: string): string | null {
  for (const asideIn of ASIDES) {
    const aside = asideIn(text);
    if (aside !== null) return aside;
  }
  return null;
}

const ASIDES = lexicon.grammars.flatMap(({ asideIn }) => asideIn ?? []);

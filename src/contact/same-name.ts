/**
 * Compares a new name with the old one. `same`: equal but for case, accents or order.
 * `fuller`: the old name and more (“Jane” or “J. Doe” → “Jane Doe”). `other`: anything else.
 */
export function compareNames(before: string, now: string): 'same' | 'fuller' | 'other' {
  const [old, fresh] = [wordsOf(before), wordsOf(now)];
  if (isSame(old.join(''), fresh.join(''))) return 'same';
  if (old.length === fresh.length && holdsAll(fresh, old, isSame)) return 'same';
  return holdsAll(fresh, old, (word, one) => isSame(word, one) || isInitialOf(word, one))
    ? 'fuller'
    : 'other';
}

function wordsOf(name: string): readonly string[] {
  return name.split(/[^\p{L}\p{N}\p{M}'’]/u).filter((word) => word !== '');
}

/** Whether each word matches one of the others, each used once. Whole words are matched first. */
function holdsAll(
  words: readonly string[],
  wanted: readonly string[],
  matches: (word: string, one: string) => boolean,
): boolean {
  const left = [...words];
  return wanted
    .toSorted((one, other) => other.length - one.length)
    .every((word) => {
      const place = left.findIndex((one) => matches(word, one));
      if (place >= 0) left.splice(place, 1);
      return place >= 0;
    });
}

/** Language-neutral: letters that differ only by accent or case are equal. */
const collator = new Intl.Collator('und', { sensitivity: 'base', ignorePunctuation: true });

function isSame(one: string, other: string): boolean {
  return collator.compare(one, other) === 0;
}

function isInitialOf(word: string, one: string): boolean {
  const first = String.fromCodePoint(one.codePointAt(0) ?? 0);
  return word.length <= first.length && isSame(word, first);
}

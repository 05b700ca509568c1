import { lexicon } from '../../../languages/lexicon.ts';
import { anyOf } from '../../../languages/notation.ts';
import { isLabel } from '../../recognise/labels.ts';
import { HONORIFIC, PARTICLES, STOP_WORDS } from '../../recognise/name-words.ts';

const INTRODUCTIONS = `${lexicon.speech('iAm')} ${lexicon.requests('introducing')} ${lexicon.requests('introducingSmall')}`;
const GOES_ON = `${lexicon.speech('from')} ${lexicon.speech('of')} ${lexicon.speech('connects')}`;
const INTRODUCED = new RegExp(
  String.raw`(?:${anyOf(INTRODUCTIONS)})\s+(\p{Ll}{2,})(?=\s+(?:${anyOf(GOES_ON)})\s|$)`,
  'u',
);

/** “call ravi on …”: without capitals, the words that are not everyday speech are the name. */
export function lowercaseName(field: string): string | null {
  const introduced = INTRODUCED.exec(field)?.[1];
  if (introduced !== undefined && !STOP_WORDS.has(introduced)) return introduced;
  const words = field.split(/\s+/u);
  if (words.length > 8 || /\p{Lu}|[^\p{L}\p{M}\s.'’&-]/u.test(field)) return null;
  const own = words
    .map((word) => word.replace(/['’]s?$/u, ''))
    .filter((word) => !STOP_WORDS.has(word.toLowerCase()) && !isLabel(word));
  const ofName = own.filter((word) => !HONORIFIC.test(word)).length;
  if (own.every((word) => PARTICLES.has(word)) || ofName > 3 || own.some((word) => word.length < 2))
    return null;
  return words.length - own.length <= (ofName === 1 ? 5 : 3) ? own.join(' ') : null;
}

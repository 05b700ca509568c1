import { isLabel } from './labels.ts';
import { HONORIFIC, PARTICLES, STOP_WORDS } from './name-words.ts';
import { isCompany, isName, isNameWord, isRole, trimName } from './name.ts';

/** Who a stretch of text next to a number or an address speaks of. */
export type Mention = { readonly name: string | null; readonly organization: string | null };

const NOBODY: Mention = { name: null, organization: null };
const REACH = 200;
const FIELD =
  /[|\t;；•·\n\uFFFC、]|[,，](?!\s?(?:ph\.?d|m\.?d|mba|jr|sr|esq|cpa|dds|rn|iii?)\b)|\s[-–—―~>→=]+\s|\s[-–—]{2,}|[:：=](?=\s|$)|：/iu;
const FROM =
  /^(?:from|at|with|@|bei|firma|chez|société|de\s+chez|empresa|из|компании|компания|ditta|presso|van|hos|från)$/iu;
const PLACE = /^(?:in|to|near|into|nach|aus|à|em|dans|till|в|w|do|di|via)$/iu;

/** The name that stands before a number, nearest first; `text` ends where the number or its label begins. */
export function readMentionBefore(text: string): Mention {
  const sentences = sentencesOf(text.slice(-REACH));
  for (const sentence of sentences.toReversed().slice(0, 3)) {
    const mention = mentionIn(sentence, 'last');
    if (mention.name !== null || mention.organization !== null) return mention;
  }
  return NOBODY;
}

/** The name that stands behind a number; `text` begins where the number or its label ends. */
export function readMentionAfter(text: string): Mention {
  const sentence = sentencesOf(text.slice(0, REACH))[0] ?? '';
  return mentionIn(sentence, 'first');
}

function sentencesOf(text: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (const match of text.matchAll(/[!?。！？]+|\.(?=\s+\p{L})/gu)) {
    const word = /[\p{L}\p{M}.]+$/u.exec(text.slice(Math.max(0, match.index - 20), match.index))?.[0] ?? '';
    const abbreviated = match[0] === '.' && (HONORIFIC.test(word) || word.length < 3 || word.includes('.'));
    if (abbreviated) continue;
    parts.push(text.slice(start, match.index));
    start = match.index + match[0].length;
  }
  return [...parts, text.slice(start)].filter((part) => part.trim() !== '');
}

function mentionIn(sentence: string, nearest: 'first' | 'last'): Mention {
  const fields = sentence
    .split(FIELD)
    .map(trimName)
    .filter((field) => field !== '' && !isLabel(field));
  const organization =
    fields.find(
      (field) => isCompany(field) && field.split(' ').length <= 6 && !/\b(?:at|from|bei)\b/iu.test(field),
    ) ?? null;
  const names = fields.filter((field) => field !== organization && isName(field));
  const full = names.find((name) => name.includes(' '));
  const name = full ?? (nearest === 'last' ? names.at(-1) : names[0]) ?? null;
  if (name !== null) return { name, organization };
  const ordered = nearest === 'last' ? fields.toReversed() : fields;
  for (const field of ordered) {
    const mention = mentionInProse(field, nearest);
    if (mention.name !== null)
      return { name: mention.name, organization: organization ?? mention.organization };
  }
  return { name: null, organization };
}

type Run = { readonly words: string[]; readonly before: string };

function mentionInProse(field: string, nearest: 'first' | 'last'): Mention {
  const runs = runsOf(field);
  const company = runs.find((run) => FROM.test(run.before)) ?? null;
  const people = runs.filter(
    (run) => run !== company && !PLACE.test(run.before) && isName(run.words.join(' ')),
  );
  const chosen = nearest === 'last' ? people.at(-1) : people[0];
  const organization = company && chosen ? company.words.join(' ') : null;
  if (chosen) return { name: chosen.words.join(' '), organization };
  return { name: nearest === 'last' ? lowercaseName(field) : null, organization };
}

function runsOf(field: string): Run[] {
  const runs: Run[] = [];
  let words: string[] = [];
  let before = '';
  let previous = '';
  const close = () => {
    while (words.length > 0 && PARTICLES.has(words.at(-1)?.toLowerCase() ?? '')) words.pop();
    if (words.length > 0) runs.push({ words, before });
    words = [];
  };
  for (const token of field.split(/\s+/u)) {
    const word = token.replaceAll(/^["'“”‘(@]+|["”)!?,;:]+$/gu, '').replace(/['’]s?$/u, '');
    const lower = word.toLowerCase().replace(/\.$/u, '');
    const stops = STOP_WORDS.has(lower) || isLabel(word) || (isRole(word) && words.length === 0);
    const belongs = isNameWord(word) && !(stops && !(HONORIFIC.test(word) && /^\p{Lu}/u.test(word)));
    if (
      belongs ||
      (words.length > 0 &&
        PARTICLES.has(lower) &&
        !FROM.test(lower) &&
        /^\p{L}/u.test(word) &&
        lower !== 'y' &&
        lower !== 'e')
    ) {
      if (words.length === 0) before = previous;
      words.push(word);
      if (/['’]s?$/u.test(token) || /[,;:)]$/u.test(token)) close();
    } else close();
    previous = lower;
  }
  close();
  return runs;
}

/** “call ravi on …”: nothing is capitalised, so what is left beside the everyday words is the name. */
function lowercaseName(field: string): string | null {
  const words = field.split(/\s+/u);
  if (words.length > 6 || /\p{Lu}|[^\p{L}\p{M}\s.'’&-]/u.test(field)) return null;
  const own = words
    .map((word) => word.replace(/['’]s?$/u, ''))
    .filter((word) => !STOP_WORDS.has(word.toLowerCase()) && !isLabel(word));
  if (own.length === 0 || own.length > 3 || own.some((word) => word.length < 2)) return null;
  return words.length - own.length <= 3 ? own.join(' ') : null;
}
